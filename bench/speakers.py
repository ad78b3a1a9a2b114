#!/usr/bin/env python3
"""What each threshold costs, and the errors by kind, as in docs/speakers.md: bench/speakers.py DATA PREDICTIONS [CHOSEN]

DATA         a folder with speakers/dev.jsonl, attribution/dev and, beside it, eval/ (the scorers)
PREDICTIONS  the folder that `OnRecord.Benchmarks speakers` wrote
CHOSEN       the threshold whose errors are told: 0.60
"""
import collections, pathlib, sys

data, predictions = map(pathlib.Path, sys.argv[1:3])
chosen = sys.argv[3] if len(sys.argv) > 3 else "0.60"
sys.path.insert(0, str((data / ".." / "eval").resolve()))
from score_speakers import read, same, score, spans

PRONOUNS = set("he she it they i we who which that his her their".split())
COSTS = (1, 2, 4, 8)
gold = read(data / "speakers/dev.jsonl")

print("| threshold | right | wrong | unknown | " + " | ".join(f"cost at {c}" for c in COSTS) + " |")
for file in sorted(predictions.glob("*.jsonl")):
    result, _ = score(list(gold.values()), read(file))
    missing = result["named"] - result["named_found"]
    wrong = result["wrong"] + result["unnamed_wrong"]
    unknown = result["named_found"] - result["right"] - result["short"] - result["wrong"]
    print(f"| {file.stem} | {result['right']} | {wrong} | {unknown} | " + " | ".join(str(c * wrong + unknown) for c in COSTS) + " |")


def best(speaker, statements):
    """The source that overlaps the labelled one most."""
    def shared(s):
        return sum(max(0, min(e, y) - max(b, x)) for b, e in spans(speaker["source"]) for x, y in spans(s["source"]))
    found = max(statements, key=shared, default=None)
    return found["source"] if found and shared(found) else None


kinds, bins = collections.Counter(), collections.defaultdict(lambda: [0, 0])
for id, article in read(predictions / f"{chosen}.jsonl").items():
    names = {a["id"]: a["name"] for a in article["actors"]}
    text = (data / f"attribution/dev/{id}.txt").read_text(encoding="utf-8")
    for speaker in gold[id]["speakers"]:
        source = best(speaker, article["statements"])
        if not speaker["named"]:
            continue
        words = text[speaker["source"][0][0]:speaker["source"][0][1]]
        how = "a pronoun" if words.lower().strip(' ,') in PRONOUNS else "the whole name" if any(n in words for n in speaker["name"].split("; ")) else "several" if ";" in speaker["name"] else "part of a name" if set(words.split()) & set(speaker["name"].split()) else "a description"
        got = names.get(source["actor"]) if source else None
        judged = "not found" if not source else "unknown" if not got else min((same(n, got) for n in speaker["name"].split("; ")), key=("same", "short", "other").index)
        kinds[how, {"same": "right", "short": "short", "other": "wrong"}.get(judged, judged)] += 1
        if got:
            row = bins[source["confidence"]] if source["confidence"] in (0.7, 0.75, 0.8, 0.85, 0.9, 0.95) else bins[int(10 * source["confidence"]) / 10]
            row[0] += 1
            row[1] += judged == "same"

columns = ("right", "short", "wrong", "unknown", "not found")
print("\n| the source is | " + " | ".join(columns) + " |")
for how in sorted({h for h, _ in kinds}):
    print(f"| {how} | " + " | ".join(str(kinds[how, c]) for c in columns) + " |")
print("\n| confidence | given | right |")
for low, (given, right) in sorted(bins.items()):
    print(f"| {low} | {given} | {right} |")
