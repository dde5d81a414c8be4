"""Adds dictionary forms that the learnt lemma rules get wrong: wordforms.py LEMMAS.json WORDNET_DICT OUT.json.

"Expelled", "quelled" and "repelled" are rare in the treebanks, so a rule learnt there says "expell". Where the rules' answer is no
word of WordNet but the form is a regular or listed irregular form of one, the dictionary's word becomes an exception.
"""
import json
import re
import sys

from lemmas import guess

VOWEL = "aeiou"


def words(folder, part):
    with open(f"{folder}/index.{part}", encoding="utf-8") as lines:
        return {line.split(" ", 1)[0] for line in lines if line[0] != " " and re.match(r"[a-z]+ ", line)}


def irregular(folder, part):
    with open(f"{folder}/{part}.exc", encoding="utf-8") as lines:
        for line in lines:
            form, *lemmas = line.split()
            if form.isalpha() and len(lemmas) == 1 and lemmas[0].isalpha():
                yield form, lemmas[0]


def one_syllable(word):
    return len(re.findall(r"[aeiouy]+", word)) == 1


def verb_forms(verb):
    """(tag, form) of a regular verb."""
    if verb.endswith("e"):
        stem = verb[:-1]
        past, going = verb + "d", (verb if verb.endswith(("ee", "ye", "oe")) else stem) + "ing"
    elif re.search(f"[^{VOWEL}]y$", verb):
        past, going = verb[:-1] + "ied", verb + "ing"
    elif one_syllable(verb) and re.search(f"[^{VOWEL}][{VOWEL}][^{VOWEL}wxy]$", verb):
        past, going = verb + verb[-1] + "ed", verb + verb[-1] + "ing"
    else:
        past, going = verb + "ed", verb + "ing"
    return [("VBD", past), ("VBN", past), ("VBG", going), ("VBZ", plural(verb))]


def plural(word):
    if re.search(f"[^{VOWEL}]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", word) else "s")


def candidates(folder):
    verbs, nouns = words(folder, "verb"), words(folder, "noun")
    for form, lemma in irregular(folder, "verb"):
        tags = ("VBG",) if form.endswith("ing") else ("VBZ",) if form.endswith("s") else ("VBD", "VBN")
        yield from ((tag, form, lemma, verbs) for tag in tags)
    for verb in sorted(verbs):
        yield from ((tag, form, verb, verbs) for tag, form in verb_forms(verb))
    for form, lemma in irregular(folder, "noun"):
        yield "NNS", form, lemma, nouns
    for noun in sorted(noun for noun in nouns if not noun.endswith("s")):
        yield "NNS", plural(noun), noun, nouns


def main():
    lines = json.load(open(sys.argv[1], encoding="utf-8"))
    cells = [line.split("\t") for line in lines]
    known = {(c[0], c[1][1:]) for c in cells if len(c) == 3}
    rules = {(c[0], c[1]): f"{c[2]}\t{c[3]}" for c in cells if len(c) == 4}
    added = {}
    for tag, form, lemma, listed in candidates(sys.argv[2]):
        key = (tag, form)
        if key in known or key in added:
            continue
        guessed = guess(rules, tag, form)
        if guessed != lemma and guessed not in listed and lemma in listed:
            added[key] = lemma
    lines += [f"{tag}\t={form}\t{lemma}" for (tag, form), lemma in sorted(added.items())]
    json.dump(lines, open(sys.argv[3], "w", encoding="utf-8"), ensure_ascii=False)
    print(len(added), "forms added", file=sys.stderr)


main()
