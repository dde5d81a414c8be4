"""Sentences as columns of numbers, disturbed copies of them, and batches of like length."""
import collections
import copy
import random

import numpy as np
import torch

from features import ending, pieces, plain, shape_class, shapes


class Columns:
    """All that training needs of one sentence, as arrays."""

    def __init__(self, sentence, lists, silver, raw=False):
        plains = [plain(f) for f in sentence.forms]
        self.forms = sentence.forms
        self.silver = silver
        self.raw = raw
        self.word = np.array([lists.word_index.get(p, 0) for p in plains])
        self.drop = np.array([lists.word_drop[w] for w in self.word])
        self.type = np.array([lists.type_of(p) for p in plains])
        self.shape = np.array(shapes(sentence.forms))
        self.upos = np.array([lists.upos_index.get(t, 0) for t in sentence.upos])
        self.xpos = np.array([lists.xpos_index.get(t, 0) for t in sentence.xpos])
        self.relation = np.array([lists.relation_index.get(r, 0) for r in sentence.relations])
        self.head = np.array(sentence.heads)
        self.soft = None
        self.loose, self.auxiliaries, self.will, self.stop = [], [], None, None
        if silver or -1 not in sentence.heads:
            return
        self.to = (lists.word_index["to"], lists.type_of("to"), lists.upos_index["PART"], lists.xpos_index["TO"], lists.relation_index["mark"])
        parents = set(sentence.heads)
        low = [f.lower() for f in sentence.forms]
        self.loose = [i for i, w in enumerate(low) if w in ("a", "an", "the") and i not in parents]
        self.auxiliaries, will = telegraphic(sentence, low)
        self.will = None if raw else will
        self.stop = len(low) - 1 if low[-1] in ".!?" and len(low) > 3 and len(low) - 1 not in parents else None


def telegraphic(sentence, low):
    """What a headline leaves out or turns about its main verb: auxiliaries of a passive ("12 killed"), "will" for "to" ("UN to vote")."""
    parents = set(sentence.heads)
    root = sentence.heads.index(-1)
    under = [i for i, h in enumerate(sentence.heads) if h == root]
    helpers = [i for i in under if sentence.relations[i].startswith("aux") and i not in parents]
    subject = any(sentence.relations[i].startswith("nsubj") and i < min(helpers, default=0) and low[i] not in PRONOUNS for i in under)
    plain_clause = subject and all(low[i] not in ("not", "n't") for i in under) and len(low) < 35
    if not plain_clause or not helpers or max(helpers) > root:
        return [], None
    if any(sentence.relations[i] == "aux:pass" for i in helpers):
        return helpers if all(low[i] in PASSIVE for i in helpers) else [], None
    return [], helpers[0] if len(helpers) == 1 and low[helpers[0]] == "will" else None


# How much oftener than usual a sentence is cut down to a headline where it can be.
HEADLINES = {"rate": 1.0}
PRONOUNS = {"i", "you", "he", "she", "it", "we", "they", "this", "that", "which", "who", "there"}
PASSIVE = {"is", "are", "was", "were", "has", "have", "had", "been", "being"}


class Lists:
    """Vocabulary and label lists, and the cached pieces of every word type."""

    def __init__(self, words, drops, upos, xpos, relations):
        self.words, self.upos, self.xpos, self.relations = words, upos, xpos, relations
        self.word_index = {w: i for i, w in enumerate(words)}
        self.word_drop = np.array(drops)
        self.upos_index = {t: i for i, t in enumerate(upos)}
        self.xpos_index = {t: i for i, t in enumerate(xpos)}
        self.relation_index = {r: i for i, r in enumerate(relations)}
        self.types, self.type_pieces, self.type_ending = {}, [], []

    def type_of(self, word):
        if word not in self.types:
            self.types[word] = len(self.type_pieces)
            self.type_pieces.append(np.array(pieces(word)))
            self.type_ending.append(ending(word))
        return self.types[word]


def recased(columns, style):
    if style == "lower":
        return shapes([f.lower() for f in columns.forms])
    if style == "upper":
        return shapes([f.upper() for f in columns.forms])
    small = {"a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "at", "by", "with", "from", "as", "'s", "n't", "’s"}
    return shapes([f if f.lower() in small else f[:1].upper() + f[1:] for f in columns.forms])


def disturbed(columns, chance):
    """(shape, kept rows, place of a "will" that turns "to") of a sentence as printed elsewhere: recased, cut short as in headlines."""
    shape, keep, swap = columns.shape, None, None
    if columns.silver:
        return shape, keep, swap
    headline = (columns.auxiliaries or columns.will is not None) and chance.random() < (0.12 if columns.raw else 0.25) * HEADLINES["rate"]
    roll = chance.random() * (0.3 if headline else 1)
    if roll > 0.22 and not headline:
        return shape, keep, swap
    if roll < 0.12:
        shape = np.array(recased(columns, "lower" if roll < 0.03 else "title" if roll < 0.09 else "upper"))
    dropped = set()
    if headline:
        dropped.update(columns.auxiliaries)
        swap = columns.will
    if columns.stop is not None and chance.random() < (0.9 if headline else 0.5):
        dropped.add(columns.stop)
    if chance.random() < (0.8 if headline else 0.35) and len(columns.forms) < 35:
        dropped.update(columns.loose)
    if dropped and len(dropped) < len(columns.forms):
        keep = np.array([i for i in range(len(columns.forms)) if i not in dropped])
    return shape, keep, swap


def batches(corpus, tokens, chance):
    """Batches of about so many tokens, sentences of like length together, in random order."""
    order = sorted(corpus, key=lambda s: len(s.word) + chance.random() * 3)
    groups, group, size = [], [], 0
    for sentence in order:
        group.append(sentence)
        size += len(sentence.word)
        if size >= tokens:
            groups.append(group)
            group, size = [], 0
    if group:
        groups.append(group)
    chance.shuffle(groups)
    return groups


def with_to(columns, place):
    """The sentence with "to" at a place; its teachers saw other words, so they keep silent."""
    if place is None:
        return columns
    changed = copy.copy(columns)
    changed.soft = None
    for name, value in zip(("word", "type", "upos", "xpos", "relation"), columns.to):
        column = getattr(columns, name).copy()
        column[place] = value
        setattr(changed, name, column)
    return changed


def tensors(group, lists, chance=None, word_drop=0.0):
    """One batch as tensors; with `chance`, sentences are disturbed and words hidden."""
    rows = []
    for columns in group:
        shape, keep, swap = disturbed(columns, chance) if chance else (columns.shape, None, None)
        head = columns.head
        if keep is not None:
            moved = np.full(len(head) + 1, -1)
            moved[keep] = np.arange(len(keep))
            head = moved[head[keep]]
        pick = (lambda a, k=keep: a if k is None else a[k])
        rows.append((with_to(columns, swap), pick, pick(shape), head, keep))
    rows.sort(key=lambda r: -len(r[3]))
    lengths = np.array([len(r[3]) for r in rows])
    n, width = len(rows), lengths[0]
    grid = {k: np.zeros((n, width), dtype=np.int64) for k in ("word", "type", "shape", "upos", "xpos", "head", "relation")}
    for i, (c, pick, shape, head, _) in enumerate(rows):
        size = len(head)
        word = pick(c.word)
        if chance:
            word = np.where(np.random.random(size) < pick(c.drop) * word_drop, 0, word)
        grid["word"][i, :size] = word
        grid["type"][i, :size] = pick(c.type)
        grid["shape"][i, :size] = shape
        for k in ("upos", "xpos", "relation"):
            grid[k][i, :size] = pick(getattr(c, k))
        grid["head"][i, :size] = head + 1
    types, inverse = np.unique(grid["type"], return_inverse=True)
    found = [lists.type_pieces[t] for t in types]
    counts = np.array([len(f) for f in found])
    endings = np.array([lists.type_ending[t] for t in types])
    out = {k: torch.from_numpy(v) for k, v in grid.items() if k != "type"}
    inverse = inverse.reshape(n, width)
    real = np.arange(width)[None, :] < lengths[:, None]
    out.update(
        type=torch.from_numpy(inverse),
        ending=torch.from_numpy(endings[inverse]),
        pieces=torch.from_numpy(np.concatenate(found)),
        piece_offsets=torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]])),
        piece_type=torch.from_numpy(np.repeat(np.arange(len(types)), counts)),
        piece_scale=torch.from_numpy((1 / np.sqrt(counts)).astype(np.float32)),
        lengths=torch.from_numpy(lengths),
        real=torch.from_numpy(real),
        blocked=torch.from_numpy(np.concatenate([np.zeros((n, 1), dtype=bool), ~real], 1)),
        silver=torch.tensor([float(r[0].silver) for r in rows]),
    )
    if chance and any(r[0].soft for r in rows):
        out.update(soft_targets(rows, lengths, lists))
    return out


def soft_targets(rows, lengths, lists):
    """Teachers' chances for heads, relations and tags of a batch; `taught` is 0 where there are none, 1 where only they count."""
    n, width = len(rows), lengths[0]
    arcs = np.zeros((n, width, width + 1), dtype=np.float32)
    labels = np.zeros((n, width, len(lists.relations)), dtype=np.float32)
    tags = np.zeros((n, width, len(lists.upos) + len(lists.xpos)), dtype=np.float32)
    taught = np.zeros(n, dtype=np.float32)
    for i, (c, _, _, head, keep) in enumerate(rows):
        if not c.soft:
            continue
        arc, label, tag = c.soft
        size = len(head)
        if keep is not None:
            arc = arc.astype(np.float32)[np.ix_(keep, np.concatenate([[0], keep + 1]))]
            arc /= arc.sum(1, keepdims=True) + 1e-6
            label, tag = label[keep], tag[keep]
        arcs[i, :size, :size + 1], labels[i, :size], tags[i, :size] = arc, label, tag
        taught[i] = 1.0 if c.raw else 0.5
    return {f"soft_{k}": torch.from_numpy(v) for k, v in (("arcs", arcs), ("labels", labels), ("tags", tags), ("taught", taught))}


def count_words(sentences):
    counts = collections.Counter()
    for sentence in sentences:
        counts.update(plain(f) for f in sentence.forms)
    return counts


def seeded(seed):
    np.random.seed(seed)
    torch.manual_seed(seed)
    return random.Random(seed)
