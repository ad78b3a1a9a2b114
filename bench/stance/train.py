#!/usr/bin/env python3
"""Trains the stance model: train.py DATA SENTENCE OUT

DATA      a folder with attribution/train, news/ and stance/pairs.jsonl; beside it models/ with reader/ and sentence/ and their reference.py
SENTENCE  models/sentence: where the encoder starts from
OUT       gets stance.safetensors, manifest.json and pairs.jsonl: the pairs of the tests with the scores that the written weights give them by plain numpy

Learns from propositions.tsv beside this file: what a reader of a statement can be asked, and whether who says it agrees, disagrees, or whether it does not show (README.md says how they were made). With
--questions also from questions.txt, where each statement is asked by a question and by its opposite. What is held back: 40 articles, 35 propositions of the pairs, 80 questions. The 200 articles of stance/news.jsonl are not touched: the stance layer learns from them what the scores of this model are worth on articles and issues that it never saw.
Needs Python 3, numpy and PyTorch 1.13 or newer; two cores with AVX-512 and bfloat16 take about an hour, three with --questions.
"""
import argparse, csv, hashlib, importlib.util, json, math, pathlib, random, re, struct, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F

HERE = pathlib.Path(__file__).parent
NONE, AGREE, DISAGREE = range(3)
LABELS = {"none": NONE, "agree": AGREE, "disagree": DISAGREE}
CLS, SEP, MOST = 101, 102, 157
HELD_ARTICLES, HELD_PROPOSITIONS, HELD_QUESTIONS = 40, 35, 80


class Pieces:
    """Word pieces of a whole text, as models/stance/MODEL.md has them."""

    def __init__(self, models):
        spec = importlib.util.spec_from_file_location("reader_reference", models / "reader/reference.py"); self.reader = importlib.util.module_from_spec(spec); spec.loader.exec_module(self.reader)
        self.vocabulary = {line: i for i, line in enumerate((models / "reader/vocab.txt").read_text(encoding="utf-8").split("\n")) if line}
        self.known = {}

    def of(self, text):
        return [piece for word in text.split() for piece in self.of_word(word)]

    def of_word(self, word):
        if word not in self.known: self.known[word] = self.reader.pieces_of(word, self.vocabulary)
        return self.known[word]

    def pair(self, proposition, statement):
        """-> piece numbers with their marks, how many of them are the proposition's"""
        a, b = self.of(proposition), self.of(statement)
        while len(a) + len(b) > MOST: (a if len(a) > len(b) else b).pop()
        return [CLS] + a + [SEP] + b + [SEP], len(a) + 2


def written(data):
    """-> (proposition, statement, label, article)"""
    texts, found = {}, []
    for row in csv.DictReader((HERE / "propositions.tsv").open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        article = row["article"]
        if article not in texts: texts[article] = (data / (article + ".txt")).read_text(encoding="utf-8")
        statement = re.sub(r"\s+", " ", texts[article][int(row["start"]):int(row["end"])]).strip()
        found.append((row["proposition"], f"{row['speaker']}: {statement}", LABELS[row["label"]], article))
    return found


def pairs(data):
    return [(d["proposition"], (d["source"] + ": " if d["source"] else "") + d["statement"], LABELS[d["label"]], d["proposition"]) for d in map(json.loads, (data / "stance/pairs.jsonl").open(encoding="utf-8"))]


def questions():
    """-> (proposition, statement, label, question); each statement with the question, its other wordings and its opposites"""
    found, turned = [], {NONE: NONE, AGREE: DISAGREE, DISAGREE: AGREE}
    for block in (HERE / "questions.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        lines = [(line[0], line[2:]) for line in block.split("\n")]; question = lines[0][1]
        for mark, statement in lines:
            if mark in "+-0":
                label = {"+": AGREE, "-": DISAGREE, "0": NONE}[mark]
                found += [(asked, statement, label if kind in "=~" else turned[label], question) for kind, asked in lines if kind in "=~!"]
    return found


def held(examples, count):
    groups = sorted({e[3] for e in examples}); random.Random(3).shuffle(groups); back = set(groups[:count])
    return [e for e in examples if e[3] not in back], [e for e in examples if e[3] in back]


class Layer(nn.Module):
    def __init__(self, weights, prefix):
        super().__init__()
        take = lambda name: torch.tensor(np.array(weights[prefix + name]))
        self.qkv_w = nn.Parameter(torch.cat([take(f"{n}.weight") for n in ("query", "key", "value")])); self.qkv_b = nn.Parameter(torch.cat([take(f"{n}.bias") for n in ("query", "key", "value")]))
        for name in ("attention", "up", "down", "attention_norm", "norm"):
            setattr(self, name + "_w", nn.Parameter(take(name + ".weight"))); setattr(self, name + "_b", nn.Parameter(take(name + ".bias")))

    def forward(self, x, bias):
        b, t, h = x.shape; q, k, v = F.linear(x, self.qkv_w, self.qkv_b).view(b, t, 3, 12, 32).permute(2, 0, 3, 1, 4)
        share = torch.softmax((q @ k.transpose(-1, -2)).float() / 32 ** .5 + bias, -1); mixed = (share.to(v.dtype) @ v).transpose(1, 2).reshape(b, t, h)
        x = F.layer_norm((x + F.linear(mixed, self.attention_w, self.attention_b)).float(), (h,), self.attention_norm_w, self.attention_norm_b, 1e-12)
        return F.layer_norm((x + F.linear(F.gelu(F.linear(x, self.up_w, self.up_b)), self.down_w, self.down_b)).float(), (h,), self.norm_w, self.norm_b, 1e-12)


class Stance(nn.Module):
    def __init__(self, weights):
        super().__init__()
        take = lambda name: torch.tensor(np.array(weights["embeddings." + name]))
        self.word = nn.Embedding.from_pretrained(take("word"), freeze=True); self.position = nn.Parameter(take("position")); self.kind = nn.Parameter(take("type"))
        self.norm_w, self.norm_b = nn.Parameter(take("norm.weight")), nn.Parameter(take("norm.bias"))
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{i}.") for i in range(6)); self.middle = nn.Linear(768, 384); self.out = nn.Linear(384, 3)

    def forward(self, ids, types, mask):
        x = F.layer_norm(self.word(ids) + self.position[:ids.shape[1]] + self.kind[types], (384,), self.norm_w, self.norm_b, 1e-12); bias = ((mask - 1) * 1e4)[:, None, None, :]
        for layer in self.layers: x = layer(x, bias)
        x = x.float(); mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.out(F.dropout(F.gelu(self.middle(torch.cat([x[:, 0], mean], -1))), .1, self.training))


def batch(examples):
    most = max(len(ids) for (ids, _), _ in examples); ids = torch.zeros(len(examples), most, dtype=torch.long); types = torch.ones_like(ids); mask = torch.zeros(len(examples), most)
    for i, ((pieces, first), _) in enumerate(examples): ids[i, :len(pieces)] = torch.tensor(pieces); types[i, :first] = 0; mask[i, :len(pieces)] = 1
    return ids, types, mask, torch.tensor([label for _, label in examples])


def measure(model, examples, name):
    """-> shares right, three ways and of the sides"""
    model.eval(); right = sided = side_right = 0; examples = sorted(examples, key=lambda e: len(e[0][0]))
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for k in range(0, len(examples), 64):
            ids, types, mask, labels = batch(examples[k:k + 64])
            for label, score in zip(labels.tolist(), model(ids, types, mask).float().tolist()):
                right += score.index(max(score)) == label; sided += label != NONE; side_right += label != NONE and (score[AGREE] > score[DISAGREE]) == (label == AGREE)
    model.train(); scores = {"three ways": round(right / len(examples), 3), "side": round(side_right / sided, 3), "pairs": len(examples)}; print(name, scores, flush=True)
    return scores


def train(model, examples, epochs, rate, size):
    steps = int(epochs * math.ceil(len(examples) / size)); body = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith(("middle", "out"))]
    optimizer = torch.optim.AdamW([dict(params=body, lr=rate), dict(params=[*model.middle.parameters(), *model.out.parameters()], lr=5e-4)], weight_decay=.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (steps * .06), max(.02, (steps - s) / (steps * .94))))
    step = loss_sum = 0; start = time.time(); model.train()
    while step < steps:
        # batches of like length, in random order
        random.shuffle(examples); batches = []
        for k in range(0, len(examples), size * 20):
            part = sorted(examples[k:k + size * 20], key=lambda e: len(e[0][0])); batches += [part[j:j + size] for j in range(0, len(part), size)]
        random.shuffle(batches)
        for part in batches[:steps - step]:
            ids, types, mask, labels = batch(part)
            with torch.autocast("cpu", torch.bfloat16): scores = model(ids, types, mask)
            loss = F.cross_entropy(scores.float(), labels, label_smoothing=.05); optimizer.zero_grad(); loss.backward(); torch.nn.utils.clip_grad_norm_(model.parameters(), 1.); optimizer.step(); schedule.step()
            step += 1; loss_sum += loss.item()
            if step % 100 == 0: print(f"step {step} of {steps}, loss {loss_sum / 100:.3f}, {time.time() - start:.0f} s", flush=True); loss_sum = 0


def tensors(model, base):
    """-> the weights by the names of models/stance/MODEL.md; maps and positions as int8 rows with a scale each, as in the base, whose word embeddings were not trained"""
    found = {"embeddings.word": base["embeddings.word"], "embeddings.word.scale": base["embeddings.word.scale"]}

    def rows(name, values):
        scale = np.maximum(np.abs(values).max(1) / 127, 1e-8).astype(np.float32); found[name], found[name + ".scale"] = np.clip(np.rint(values / scale[:, None]), -127, 127).astype(np.int8), scale
    w = {k: v.detach().float().numpy() for k, v in model.state_dict().items()}
    rows("embeddings.position", w["position"]); found["embeddings.type"] = w["kind"]; found["embeddings.norm.weight"], found["embeddings.norm.bias"] = w["norm_w"], w["norm_b"]
    for i in range(6):
        to, of = f"encoder.layer.{i}.", f"layers.{i}."
        for j, name in enumerate(("query", "key", "value")): rows(f"{to}{name}.weight", w[of + "qkv_w"][j * 384:(j + 1) * 384]); found[f"{to}{name}.bias"] = w[of + "qkv_b"][j * 384:(j + 1) * 384]
        for name in ("attention", "up", "down"): rows(f"{to}{name}.weight", w[f"{of}{name}_w"]); found[f"{to}{name}.bias"] = w[f"{of}{name}_b"]
        for name in ("attention_norm", "norm"): found[f"{to}{name}.weight"], found[f"{to}{name}.bias"] = w[f"{of}{name}_w"], w[f"{of}{name}_b"]
    rows("middle.weight", w["middle.weight"]); found["middle.bias"], found["out.weight"], found["out.bias"] = w["middle.bias"], w["out.weight"], w["out.bias"]
    return found


def raw_tensors(file):
    raw = file.read_bytes(); size = struct.unpack("<Q", raw[:8])[0]; head = json.loads(raw[8:8 + size]); head.pop("__metadata__", None)
    return {k: np.frombuffer(raw, dtype={"I8": np.int8, "F32": np.float32}[v["dtype"]], count=int(np.prod(v["shape"])), offset=8 + size + v["data_offsets"][0]).reshape(v["shape"]) for k, v in head.items()}


def save(found, file):
    head, blobs, at = {"__metadata__": {"kind": "stance"}}, [], 0
    for name in sorted(found):
        value = np.ascontiguousarray(found[name], dtype=np.int8 if found[name].dtype == np.int8 else np.float32); blobs.append(value.tobytes())
        head[name] = dict(dtype="I8" if value.dtype == np.int8 else "F32", shape=list(value.shape), data_offsets=[at, at + value.nbytes]); at += value.nbytes
    start = json.dumps(head).encode(); start += b" " * (-len(start) % 8); data = struct.pack("<Q", len(start)) + start + b"".join(blobs); file.write_bytes(data)
    return dict(bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def reference(pieces, file, examples):
    """Pairs with their pieces and scores, by plain numpy on the written weights."""
    weights = pieces.reader.load(file)

    class Bare(pieces.reader.Reader):
        def __init__(self): self.w, self.layers = weights, 6
    for example in examples:
        ids, first = pieces.pair(example["proposition"], f"{example['source']}: {example['statement']}"); types = np.array([0] * first + [1] * (len(ids) - first)); w = weights
        x = pieces.reader.norm(w["embeddings.word"][ids] + w["embeddings.position"][:len(ids)] + w["embeddings.type"][types], w["embeddings.norm.weight"], w["embeddings.norm.bias"]); x = Bare().layers_of(x)
        z = pieces.reader.gelu(np.concatenate([x[0], x.mean(0)]) @ w["middle.weight"].T + w["middle.bias"]); scores = pieces.reader.log_softmax(z @ w["out.weight"].T + w["out.bias"])
        yield json.dumps(example | dict(pieces=[int(i) for i in ids], log_probabilities=[round(float(x), 4) for x in scores]), ensure_ascii=False)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter); p.add_argument("data", type=pathlib.Path); p.add_argument("sentence", type=pathlib.Path); p.add_argument("out", type=pathlib.Path)
    p.add_argument("--epochs", type=float, default=2); p.add_argument("--rate", type=float, default=1.2e-4); p.add_argument("--batch", type=int, default=32); p.add_argument("--threads", type=int, default=2)
    p.add_argument("--questions", action="store_true", help="learn from questions.txt too"); a = p.parse_args()
    torch.set_num_threads(a.threads); random.seed(1); torch.manual_seed(1); np.random.seed(1); a.out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(a.data.parent / "models"); news, news_held = held(written(a.data), HELD_ARTICLES); near, near_held = held(pairs(a.data), HELD_PROPOSITIONS); asked, asked_held = held(questions(), HELD_QUESTIONS)
    # a proposition of another article: it bears on nothing
    far = [(other[0], e[1], NONE) for e in random.sample(news, len(news) // 8) for other in [random.choice(news)] if other[3] != e[3]]
    prepare = lambda examples: [(pieces.pair(e[0], e[1]), e[2]) for e in examples]
    examples = prepare(news + near * 2 + far + (asked if a.questions else [])); print(f"{len(examples)} pairs", flush=True)
    model = Stance(pieces.reader.load(a.sentence / "sentence.safetensors")); train(model, examples, a.epochs, a.rate, a.batch)
    scores = {"propositions of held back articles": measure(model, prepare(news_held), "articles held back"), "written pairs, propositions held back": measure(model, prepare(near_held), "pairs held back"), "questions asked from both sides, held back": measure(model, prepare(asked_held), "questions held back")}
    written_file = save(tensors(model, raw_tensors(a.sentence / "sentence.safetensors")), a.out / "stance.safetensors")
    (a.out / "manifest.json").write_text(json.dumps(dict(name="onrecord-stance", version=2, date=time.strftime("%Y-%m-%d"), base="all-MiniLM-L6-v2 (Apache-2.0)", files={"stance.safetensors": written_file}, scores=scores), indent=1) + "\n")
    known = [json.loads(line) for line in (HERE.parent.parent / "tests/OnRecord.Tests/Data/Stance/pairs.jsonl").open(encoding="utf-8")]
    (a.out / "pairs.jsonl").write_text("".join(line + "\n" for line in reference(pieces, a.out / "stance.safetensors", known)), encoding="utf-8")


if __name__ == "__main__":
    main()
