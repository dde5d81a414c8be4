"""Reads CoNLL-U and turns word forms into the features of the net; src/grammar/features.ts does the same, change both."""
import gzip
from dataclasses import dataclass, field

BUCKETS = 16384
ENDINGS = 4096
SHAPES = 36
UNKNOWN = 0

_QUOTES = {c: "'" for c in "’‘‚‛`´′"} | {c: '"' for c in "“”„‟«»″"} | {c: "-" for c in "–—−‒―‐‑"}
_PLAIN = str.maketrans(_QUOTES | {"…": "..."} | {c: "0" for c in "123456789"})
_DOUBLED = {"``": '"', "''": '"', "--": "-"}


def plain(form):
    """The form in lower case with typewriter quotes, one kind of dash, and every digit as 0."""
    text = form.translate(_PLAIN)
    text = _DOUBLED.get(text, text)
    if "://" in text or text.startswith("www.") or 0 < text.find("@") < len(text) - 1:
        return "<url>"
    return text.lower()


def fnv(text, seed):
    value = 2166136261 ^ seed
    for letter in text:
        value = ((value ^ ord(letter)) * 16777619) & 0xFFFFFFFF
    return value ^ (value >> 15)


def clipped(word):
    return word if len(word) <= 24 else word[:12] + word[-12:]


def pieces(word):
    """Buckets of the pieces of 3 and 4 letters of <word>, its ends of 2, 5 and 6 letters and its beginning of 2 and 5."""
    text = "<" + clipped(word) + ">"
    size = len(text)
    found = [text[i:i + n] for n in (3, 4) for i in range(size - n + 1)]
    found += [text[size - n:] for n in (2, 5, 6) if n < size]
    found += [text[:n] for n in (2, 5) if n < size]
    return [fnv(piece, 0) % BUCKETS for piece in found]


def ending(word):
    return fnv(word[-3:], 77) % ENDINGS


def shape_class(form):
    letters = [c for c in form if c.isalpha()]
    digit = any(c.isdigit() for c in form)
    if not letters:
        return 6 if digit else 0
    if digit:
        return 7
    upper = sum(c != c.lower() for c in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 4 if len(letters) == 1 else 8 if "." in form else 3
    return 2 if upper == 1 and form[0] != form[0].lower() else 5


def casing(forms, classes):
    """0 running text, 1 Headline Case, 2 ALL CAPITALS, 3 no capitals at all."""
    long = [c for f, c in zip(forms[1:], classes[1:]) if len(f) > 3 and c not in (0, 6, 7)]
    if len(long) >= 3:
        if sum(c in (3, 8) for c in long) >= 0.7 * len(long):
            return 2
        if sum(c != 1 for c in long) >= 0.7 * len(long):
            return 1
    return 3 if len(forms) > 3 and all(c in (0, 1, 6) for c in classes) else 0


def shapes(forms):
    classes = [shape_class(form) for form in forms]
    kind = casing(forms, classes)
    return [c * 4 + kind for c in classes]


@dataclass
class Sentence:
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)


def read_conllu(path):
    """Sentences with single-number rows only; heads count from 0 and the root's head is -1."""
    sentences, current = [], Sentence()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 8:
                if not line.strip() and current.forms:
                    sentences.append(current)
                    current = Sentence()
                continue
            if not cells[0].isdigit():
                continue
            current.forms.append(cells[1])
            current.lemmas.append(cells[2])
            current.upos.append(cells[3])
            current.xpos.append(cells[4])
            current.heads.append(int(cells[6]) - 1)
            current.relations.append(cells[7])
    if current.forms:
        sentences.append(current)
    return sentences
