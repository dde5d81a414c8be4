"""Puts lemma rules into a weights file and leaves the net as it is: relemma.py GRAMMAR.bin LEMMAS.json OUT (layout: src/grammar/weights.ts)."""
import json
import struct
import sys


def main():
    data = open(sys.argv[1], "rb").read()
    magic, length = struct.unpack_from("<II", data)
    header = json.loads(data[8:8 + length])
    base = 8 + length
    offset, _ = header["parts"]["lemmas"]
    if any(place > offset for place, _ in header["parts"].values()):
        raise SystemExit("lemmas are not the last part of this file")
    raw = "\n".join(json.load(open(sys.argv[2], encoding="utf-8"))).encode()
    header["parts"]["lemmas"] = [offset, len(raw)]
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 8) % 8)
    with open(sys.argv[3], "wb") as out:
        out.write(struct.pack("<II", magic, len(text)) + text + data[base:base + offset] + raw + b"\0" * (-len(raw) % 8))


main()
