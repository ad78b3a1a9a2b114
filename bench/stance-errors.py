#!/usr/bin/env python3
"""The errors of stands by kind, as in docs/stance.md: bench/stance-errors.py DATA PREDICTIONS

DATA         a folder with positions/dev.jsonl, news/politics and, beside it, eval/ (the scorers)
PREDICTIONS  what `onrecord read --issues` wrote, with its statements and actors
"""
import collections, json, pathlib, sys

data, predictions = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str((data / ".." / "eval").resolve()))
from score_positions import read, score, stem
from score_speakers import same

gold = read(data / "positions/dev.jsonl")
documents = {stem(d["id"]): d for d in map(json.loads, predictions.read_text(encoding="utf-8").splitlines())}
result, errors = score(gold, read(predictions, data / "news/politics"))


def missed(article, actor):
    """Why a stand was not found, as far as the output shows it."""
    document = documents[article]
    ids = {a["id"] for a in document["actors"] if same(actor, a["name"]) != "other"}
    if not ids:
        return "its holder is no actor of the article for the program"
    spoke = any((s.get("source") or {}).get("actor") in ids for s in document["statements"])
    return "its holder's statements were found, and not taken for a stand on it" if spoke else "its holder has no statement: the article tells of the stand"


def extra(article, actor):
    """What a stand that people did not see is about."""
    others = any(same(q["actor"], actor) != "other" for q in gold[article])
    return "the holder stands, but on another of the issues" if others else "the holder stands on none of the issues"


kinds = collections.Counter()
for article, kind, actor, issue, stance in errors:
    detail = missed(article, actor) if kind == "missed" else extra(article, actor) if kind == "not in gold" else stance
    kinds[kind, detail] += 1
for (kind, detail), count in sorted(kinds.items(), key=lambda k: (k[0][0], -k[1])):
    print(f"| {kind} | {detail} | {count} |")

print("confidence: given, a stand at all, the right way, the opposite")
bins = collections.defaultdict(lambda: [0, 0, 0, 0])
for article, positions in gold.items():
    names = {a["id"]: a["name"] for a in documents[article]["actors"]}
    for p in documents[article]["positions"]:
        found = [q for q in positions if q["issue"] == p["issue"] and same(q["actor"], names[p["actor"]]) != "other"]
        if not found or not all(q.get("optional") for q in found):
            row = bins[min(9, int(10 * p["confidence"]))]
            row[0] += 1
            row[1] += bool(found)
            row[2] += any(p["stance"] in (q["stance"], q.get("stance_also")) for q in found)
            row[3] += any({p["stance"], q["stance"]} == {"agree", "disagree"} for q in found)
for low, row in sorted(bins.items()):
    print(f"| {low / 10:.1f} to {(low + 1) / 10:.1f} | {' | '.join(map(str, row))} |")
