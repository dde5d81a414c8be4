"""Prints the running text of the shared data sets, one sentence of blank-separated tokens a line, tokens cut as in EWT."""
import glob
import json
import re
import sys

from features import read_conllu

TOKEN = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|No|Jr|Sr|vs|Inc|Corp|Co)\."
    r"|\d+(?:[.,:]\d+)*|[A-Za-z\u00c0-\u024f]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)\b|[A-Za-z\u00c0-\u024f]+|\.{2,}|--+|\S")
END = re.compile(r"[.!?]$")
CLOSE = set("\"'”’)")


def sentences(text):
    for line in text.split("\n"):
        current = []
        for token in TOKEN.findall(line):
            if current and END.search(current[-1]) and len(current[-1]) == 1 and token not in CLOSE:
                yield current
                current = []
            elif len(current) > 1 and current[-1] in CLOSE and current[-2] in ".!?" and token[:1].isupper():
                yield current
                current = []
            current.append(token)
        if current:
            yield current


def texts(shared):
    for path in sorted(glob.glob(f"{shared}/data/*/train.jsonl") + glob.glob(f"{shared}/data/event_args/*/train.jsonl")):
        for line in open(path, encoding="utf-8"):
            record = json.loads(line)
            for key in ("title", "text"):
                if isinstance(record.get(key), str):
                    yield record[key]


def main():
    shared = sys.argv[1]
    seen = set()
    for path in ("ud/ewt-train", "ud/gum-train", "ud-silver/polnear-train"):
        for sentence in read_conllu(f"{shared}/data/{path}.conllu.gz"):
            print("G", " ".join(sentence.forms))
    for text in texts(shared):
        for tokens in sentences(text):
            line = " ".join(tokens)
            if line not in seen:
                seen.add(line)
                print("R", line)


main()
