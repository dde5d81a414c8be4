"""Learns lemma rules: lemmas.py SHARED OUT.json. Lines "TAG ending cut add" (suffix rules) and "TAG =form lemma" (exceptions).

A rule is chosen by Penn tag and the longest listed ending of the lower-cased form: cut so many letters, add these.
"""
import collections
import json
import re
import sys

from features import read_conllu

QUOTES = str.maketrans({"’": "'", "‘": "'"})


def rule(form, lemma):
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}\t{lemma[same:]}"


def apply(form, change):
    cut, add = change.split("\t")
    return form[:len(form) - int(cut)] + add


AS_WRITTEN = ("NNP", "FW", "ADD", "GW", "LS", "SYM", "NFP", "AFX", "XX")
INFLECTED = ("VBD", "VBG", "VBN", "VBZ", "NNS")


def gather(shared):
    """Counts of lemma by (tag, form): gold's, and the silver set's for inflected forms that gold lacks and silver took apart."""
    pairs = collections.defaultdict(collections.Counter)
    capital = collections.defaultdict(collections.Counter)
    for path in ("ewt-train", "gum-train"):
        for s in read_conllu(f"{shared}/data/ud/{path}.conllu.gz"):
            for form, lemma, tag in zip(s.forms, s.lemmas, s.xpos):
                form = form.translate(QUOTES)
                if lemma == "_" or re.search(r"\d", form):
                    continue
                if not re.search(r"[^\W\d_]", form):
                    pairs[tag, form][lemma] += 1
                elif tag == "NNPS":
                    pairs[tag, form][lemma] += 1
                elif tag not in AS_WRITTEN:
                    pairs[tag, form.lower()][lemma if tag in ("PRP", "JJ") else lemma.lower()] += 1
                    if tag == "JJ" and form[0].isupper() and form[1:].islower():
                        capital["JJ^", form.lower()]["1" if lemma[0].isupper() else "0"] += 1
    gold = set(pairs)
    for s in read_conllu(f"{shared}/data/ud-silver/polnear-train.conllu.gz"):
        for form, lemma, tag in zip(s.forms, s.lemmas, s.xpos):
            if tag in INFLECTED and form.isalpha() and (tag, form.lower()) not in gold and lemma.lower() != form.lower():
                pairs[tag, form.lower()][lemma.lower()] += 1
    return pairs, capital


def keep_capitals(capital):
    """Endings of adjectives that stay capital ("Syldavian"), as rules "JJ^ ending 1", and words that do not follow them."""
    endings = collections.defaultdict(collections.Counter)
    for (tag, form), kept in capital.items():
        for n in range(0, min(4, len(form) - 1) + 1):
            endings[form[len(form) - n:]][kept.most_common(1)[0][0]] += 1
    rules = {}
    for end, kept in sorted(endings.items(), key=lambda e: (len(e[0]), e[0])):
        choice, count = kept.most_common(1)[0]
        before = next((rules[end[i:]] for i in range(1, len(end) + 1) if end[i:] in rules), None)
        if before != choice and (not end or len(end) > 1 and count >= 3 and count > 0.7 * sum(kept.values())):
            rules[end] = choice
    return rules


def learn(pairs):
    endings = collections.defaultdict(collections.Counter)
    for (tag, form), lemmas in pairs.items():
        lemma = lemmas.most_common(1)[0][0]
        for n in range(0, min(6, len(form) - 1) + 1):
            endings[tag, form[len(form) - n:]][rule(form, lemma)] += 1
    rules = {}
    for (tag, end), changes in sorted(endings.items(), key=lambda e: (len(e[0][1]), e[0])):
        change, count = changes.most_common(1)[0]
        if end and count < 2:
            continue
        inherited = next((rules[tag, end[i:]] for i in range(1, len(end) + 1) if (tag, end[i:]) in rules), None)
        if inherited == change:
            continue
        if end and count / sum(changes.values()) < 0.6:
            continue
        rules[tag, end] = change
    return rules


def guess(rules, tag, form):
    for n in range(min(6, len(form)), -1, -1):
        change = rules.get((tag, form[len(form) - n:]))
        if change is not None and int(change.split("\t")[0]) <= len(form):
            return apply(form, change)
    return form


def main():
    pairs, capital = gather(sys.argv[1])
    rules = learn({key: lemmas for key, lemmas in pairs.items() if re.search(r"[^\W\d_]", key[1])})
    lines = [f"{tag}\t{end}\t{change}" for (tag, end), change in sorted(rules.items())]
    for (tag, form), lemmas in sorted(pairs.items()):
        lemma = lemmas.most_common(1)[0][0]
        wordless = not re.search(r"[^\W\d_]", form)
        if (form if wordless else guess(rules, tag, form)) != lemma:
            lines.append(f"{tag}\t={form}\t{lemma}")
    kept = keep_capitals(capital)
    for (tag, form), lemmas in sorted(pairs.items()):
        lemma = lemmas.most_common(1)[0][0]
        stays = next((kept[form[i:]] for i in range(len(form) + 1) if form[i:] in kept), "0")
        if tag == "JJ" and stays == "1" and lemma == form and f"JJ\t={form}\t{lemma}" not in lines:
            lines.append(f"JJ\t={form}\t{lemma}")
    lines += [f"JJ^\t{end}\t{choice}\t" for end, choice in sorted(kept.items())]
    json.dump(lines, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
    print(len(rules), "rules", len(lines) - len(rules), "exceptions", file=sys.stderr)


if __name__ == "__main__":
    main()
