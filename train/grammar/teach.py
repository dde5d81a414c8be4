"""Writes the chances that a teacher gives to heads, relations and tags, averaged with an earlier teacher's when named:
teach.py SHARED LINES OUT.pickle TEACHER [EARLIER.pickle]"""
import pickle
import random
import sys

import numpy as np
import torch

from batches import Columns, Lists, tensors
from features import Sentence, read_conllu
from net import Net

RAW_SENTENCES = 45000


def raw_sentences(shared, path):
    """News sentences of fair length: all of the silver set's words and a draw of the other lines, few of them in capitals."""
    chance = random.Random(7)
    silver = [s.forms for s in read_conllu(f"{shared}/data/ud-silver/polnear-train.conllu.gz")]
    lines = []
    for line in open(path, encoding="utf-8"):
        if line.startswith("R "):
            forms = line.split()[1:]
            words = sum(f.isalpha() for f in forms)
            if 4 <= len(forms) <= 60 and words >= 0.6 * len(forms) and (line[2:] != line[2:].upper() or chance.random() < 0.1):
                lines.append(forms)
    chance.shuffle(lines)
    return [f for f in silver if 4 <= len(f) <= 80] + lines[:RAW_SENTENCES]


def load(path):
    saved = torch.load(path)
    sizes = saved["sizes"]
    net = Net(sizes["words"], sizes["upos"], sizes["xpos"], sizes["relations"], sizes["hidden"], sizes["arc"], sizes["label"], sizes["tag"], sizes["layers"])
    net.load_state_dict(saved["state"])
    words = saved["words"]
    return net.eval(), Lists(words, [0.0] * len(words), saved["upos"], saved["xpos"], saved["relations"])


@torch.no_grad()
def chances(teacher, group, lists, heads_known):
    """(sentence, heads, relations, (arcs, labels, tags)) for a batch; relations hang on known heads or on the teacher's best."""
    ordered = sorted(group, key=lambda c: -len(c.word))
    batch = tensors(ordered, lists)
    upos = len(lists.upos)
    arcs, relations, tags = teacher(batch)
    arcs = torch.softmax(arcs, -1)
    heads = batch["head"] if heads_known else arcs.argmax(-1)
    labels = torch.softmax(relations((heads - 1).clamp(min=0)), -1)
    tags = torch.cat([torch.softmax(tags[..., :upos], -1), torch.softmax(tags[..., upos:], -1)], -1)
    best = labels.argmax(-1)
    half = lambda t, *s: t[s].numpy().astype(np.float16)
    for i, columns in enumerate(ordered):
        n = len(columns.word)
        soft = (half(arcs, i, slice(n), slice(n + 1)), half(labels, i, slice(n)), half(tags, i, slice(n)))
        yield columns, (heads[i, :n] - 1).tolist(), best[i, :n].tolist(), soft


def main():
    shared, path, target, name, *earlier = sys.argv[1:]
    torch.set_num_threads(1)
    teacher, lists = load(name)
    before = pickle.load(open(earlier[0], "rb")) if earlier else None
    gold = [s for part in ("ewt", "gum") for s in read_conllu(f"{shared}/data/ud/{part}-train.conllu.gz")]
    if before:
        raw = [(forms, heads) for forms, heads, _, _ in before["raw"]]
    else:
        raw = [(forms, [-1] * len(forms)) for forms in raw_sentences(shared, path)]
    blank = lambda forms, heads: Sentence(forms, forms, ["X"] * len(forms), [""] * len(forms), heads, ["root"] * len(forms))
    corpora = {"gold": [Columns(s, lists, 0) for s in gold], "raw": [Columns(blank(*pair), lists, 0, raw=True) for pair in raw]}
    results = {}
    for part, corpus in corpora.items():
        found = {}
        ordered = sorted(corpus, key=lambda c: len(c.word))
        for start in range(0, len(ordered), 64):
            for columns, heads, relations, soft in chances(teacher, ordered[start:start + 64], lists, bool(before) or part == "gold"):
                found[id(columns)] = (columns.forms, heads, relations, soft)
        results[part] = [found[id(c)] for c in corpus]
        print(part, len(corpus), sum(len(c.word) for c in corpus), flush=True)
    results["gold"] = [soft for _, _, _, soft in results["gold"]]
    if before:
        mean = lambda a, b: tuple(((x.astype(np.float32) + y) / 2).astype(np.float16) for x, y in zip(a, b))
        results["gold"] = [mean(a, b) for a, b in zip(results["gold"], before["gold"])]
        results["raw"] = [(forms, heads, relations, mean(soft, old[3])) for (forms, heads, relations, soft), old in zip(results["raw"], before["raw"])]
    with open(target, "wb") as file:
        pickle.dump(results, file, protocol=4)


main()
