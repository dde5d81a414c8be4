"""Trains the net and keeps a checkpoint; train/grammar/README.md has the command."""
import argparse
import collections
import copy
import math
import pickle
import time

import numpy as np
import torch
from torch.nn.functional import cross_entropy, log_softmax

from batches import HEADLINES, Columns, Lists, batches, count_words, seeded, tensors
from features import Sentence, read_conllu
from net import Net, WORD

STOPS = set(".!?\"'”’):;")
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--shared", default="../shared")
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, default=10)
    p.add_argument("--hidden", type=int, default=128)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--tokens", type=int, default=1600)
    p.add_argument("--silver", type=float, default=0.0, help="share of silver sentences in each round, falling to 0")
    p.add_argument("--vectors", help="npz with words and vectors")
    p.add_argument("--init", help="checkpoint to start from")
    p.add_argument("--taught", help="teachers' chances, from teach.py")
    p.add_argument("--headlines", type=float, default=1.0, help="how much oftener sentences become headlines; above 1 without raw headlines")
    p.add_argument("--raw", type=float, default=1.0, help="share of raw sentences in each round")
    p.add_argument("--drop", type=float, default=0.33)
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def load(o):
    ud = f"{o.shared}/data/ud"
    gold = read_conllu(f"{ud}/ewt-train.conllu.gz") + read_conllu(f"{ud}/gum-train.conllu.gz")
    silver = read_conllu(f"{o.shared}/data/ud-silver/polnear-train.conllu.gz") if o.silver else []
    dev = {name: read_conllu(f"{ud}/{name}-dev.conllu.gz") for name in ("ewt", "gum")}
    return gold, silver, dev


def make_lists(gold, silver, vectors):
    counts, more = count_words(gold), count_words(silver)
    words = [w for w, c in counts.most_common() if c >= 2]
    words += [w for w, c in more.most_common() if c >= 3 and counts[w] < 2]
    if vectors:
        known = set(words)
        words += [w for w in vectors if w not in known]
    words = ["<unknown>"] + words
    total = {w: counts[w] + 0.3 * more[w] for w in words}
    drops = [0.0] + [0.1 + 3 / (3 + total[w]) for w in words[1:]]
    ordered = lambda values: [v for v, _ in collections.Counter(values).most_common()]
    xpos = ordered(t for s in gold for t in s.xpos)
    relations = ordered(r for s in gold for r in s.relations)
    return Lists(words, drops, UPOS, xpos, relations)


def losses(net, batch, lists):
    arcs, relations, tags = net(batch)
    real, weight = batch["real"], 1 - 0.5 * batch["silver"]
    spread = lambda v: v[:, None].expand_as(real)[real]
    weight = spread(weight)
    taught = spread(batch["soft_taught"]) if "soft_taught" in batch else None

    def mean(scores, gold, soft):
        scores = scores[real]
        loss = cross_entropy(scores, gold[real], reduction="none")
        if taught is not None:
            loss = (1 - taught) * loss - taught * (soft[real] * log_softmax(scores, -1)).sum(-1)
        return (loss * weight).sum() / len(weight)

    upos = len(lists.upos)
    soft = lambda name: batch.get(f"soft_{name}")
    soft_tags = soft("tags")
    first, second = (None, None) if soft_tags is None else (soft_tags[..., :upos], soft_tags[..., upos:])
    arc = mean(arcs, batch["head"], soft("arcs"))
    label = mean(relations((batch["head"] - 1).clamp(min=0)), batch["relation"], soft("labels"))
    return arc + label + 0.6 * mean(tags[..., :upos], batch["upos"], first) + 0.6 * mean(tags[..., upos:], batch["xpos"], second)


@torch.no_grad()
def measure(net, corpus, lists):
    """Tags, UAS and LAS (no subtypes) with each word's best head; the decoder of the product keeps trees whole."""
    net.eval()
    right = np.zeros(5)
    total = 0
    main = np.array([lists.relations.index(r.split(":")[0]) if r.split(":")[0] in lists.relations else i
                     for i, r in enumerate(lists.relations)])
    ordered = sorted(corpus, key=lambda s: len(s.word))
    for start in range(0, len(ordered), 64):
        batch = tensors(ordered[start:start + 64], lists)
        arcs, relations, tags = net(batch)
        head = arcs.argmax(-1)
        label = relations((head - 1).clamp(min=0)).argmax(-1)
        real, upos = batch["real"], len(lists.upos)
        ok = (head == batch["head"])[real].numpy()
        same = (label == batch["relation"])[real].numpy()
        loose = main[label[real].numpy()] == main[batch["relation"][real].numpy()]
        right += [(tags[..., :upos].argmax(-1) == batch["upos"])[real].sum(), (tags[..., upos:].argmax(-1) == batch["xpos"])[real].sum(),
                  ok.sum(), (ok & loose).sum(), (ok & same).sum()]
        total += len(ok)
    net.train()
    return dict(zip(("upos", "xpos", "uas", "las", "full"), (100 * right / total).round(2)))


def save(path, average, lists):
    torch.save(dict(state=average.state_dict(), sizes=average.sizes, words=lists.words, upos=lists.upos, xpos=lists.xpos,
                    relations=lists.relations), path)


def read_taught(path, corpus, lists):
    """Gives the gold sentences their teachers' chances and returns the raw sentences with theirs."""
    with open(path, "rb") as file:
        taught = pickle.load(file)
    for columns, soft in zip(corpus, taught["gold"]):
        columns.soft = soft
    raw = []
    for forms, heads, relations, soft in taught["raw"]:
        size = len(forms)
        # Teachers who never saw a headline read "Ten soldiers wounded" as a noun with a participle.
        if HEADLINES["rate"] > 1 and forms[-1] not in STOPS:
            continue
        blank = Sentence(forms, forms, [UPOS[0]] * size, [""] * size, heads, [lists.relations[r] for r in relations])
        raw.append(Columns(blank, lists, 0, raw=True))
        raw[-1].soft = soft
    return raw


def main():
    o = options()
    chance = seeded(o.seed)
    HEADLINES["rate"] = o.headlines
    torch.set_num_threads(1)
    gold, silver, dev = load(o)
    vectors = np.load(o.vectors, allow_pickle=False) if o.vectors else None
    lists = make_lists(gold, silver, [str(w) for w in vectors["words"]] if vectors else None)
    corpus = [Columns(s, lists, 0) for s in gold]
    machine = [Columns(s, lists, 1) for s in silver if len(s.forms) > 4]
    dev = {k: [Columns(s, lists, 0) for s in v] for k, v in dev.items()}
    net = Net(len(lists.words), len(lists.upos), len(lists.xpos), len(lists.relations), o.hidden, layers=o.layers, drop=o.drop)
    if vectors:
        index = [lists.word_index[str(w)] for w in vectors["words"]]
        net.word.weight.data[index, :vectors["vectors"].shape[1]] = torch.from_numpy(vectors["vectors"])
    print({k: v for k, v in net.sizes.items()}, sum(p.numel() for p in net.parameters()), flush=True)
    if o.init:
        net.load_state_dict(torch.load(o.init)["state"])
    raw = read_taught(o.taught, corpus, lists) if o.taught else []
    average = copy.deepcopy(net).eval()
    tables = [net.word.weight, net.piece.weight]
    dense = [p for p in net.parameters() if all(p is not t for t in tables)]
    adams = [torch.optim.Adam(dense, lr=o.rate, betas=(0.9, 0.95), eps=1e-8),
             torch.optim.SparseAdam(tables, lr=o.rate, betas=(0.9, 0.95), eps=1e-8)]
    begun, step, epoch = time.time(), 0, 0
    done = lambda: (time.time() - begun) / 60 / o.minutes
    while done() < 1:
        share = o.silver * max(0.0, 1 - done() / 0.8)
        part = corpus + chance.sample(machine, int(share * len(machine))) + chance.sample(raw, int(o.raw * len(raw)))
        total, seen = 0.0, 0
        for group in batches(part, o.tokens, chance):
            rate = o.rate * min(1, step / 300) * max(0.0, 0.5 * (1 + math.cos(math.pi * min(1, done()))))
            for adam in adams:
                for g in adam.param_groups:
                    g["lr"] = max(rate, 1e-6)
            loss = losses(net, tensors(group, lists, chance, 0.6), lists)
            for p in net.parameters():
                p.grad = None
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            for adam in adams:
                adam.step()
            step += 1
            if step % 10 == 0:
                with torch.no_grad():
                    keep = min(0.98, step / (step + 100))
                    for a, b in zip(average.parameters(), net.parameters()):
                        a.mul_(keep).add_(b, alpha=1 - keep)
            total += float(loss)
            seen += 1
            if done() >= 1:
                break
        epoch += 1
        if epoch % 3 == 0 or done() >= 0.9:
            scores = {k: measure(average, v, lists) for k, v in dev.items()}
            print(epoch, step, f"{(time.time() - begun) / 60:.1f}m loss {total / seen:.3f}", scores, flush=True)
            save(o.out, average, lists)
        else:
            print(epoch, step, f"{(time.time() - begun) / 60:.1f}m loss {total / seen:.3f}", flush=True)


main()
