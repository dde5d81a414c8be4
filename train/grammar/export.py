"""Writes a checkpoint as the grammar's weights file: export.py CHECKPOINT LEMMAS.json OUT (layout: src/grammar/weights.ts)."""
import json
import struct
import sys

import numpy as np
import torch

from features import BUCKETS, ENDINGS, SHAPES
from net import END, PIECE, SHAPE, WORD


def quantized(matrix):
    """Rows as int8 with one float32 scale each."""
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return np.round(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32)


class Writer:
    def __init__(self):
        self.parts, self.places, self.size = [], {}, 0

    def add(self, name, data):
        raw = data.tobytes()
        raw += b"\0" * (-len(raw) % 8)
        self.places[name] = [self.size, data.size]
        self.parts.append(raw)
        self.size += len(raw)

    def matrix(self, name, matrix, bias=None):
        values, scale = quantized(np.asarray(matrix, dtype=np.float32))
        self.add(name + ".values", values)
        self.add(name + ".scale", scale)
        if bias is not None:
            self.add(name + ".bias", np.asarray(bias, dtype=np.float32))


def gate_order(hidden):
    """Rows of the four gates, taken four units at a time."""
    return np.concatenate([g * hidden + np.arange(u, u + 4) for u in range(0, hidden, 4) for g in range(4)])


def padded(matrix, bias):
    rows = -len(matrix) % 8
    return np.pad(matrix, ((0, rows), (0, 0))), np.pad(bias, (0, rows))


def main():
    checkpoint = torch.load(sys.argv[1])
    state = {k: v.numpy() for k, v in checkpoint["state"].items()}
    sizes = checkpoint["sizes"]
    hidden, layers = sizes["hidden"], sizes["layers"]
    w = Writer()
    for name in ("word", "piece", "ending"):
        w.matrix(name, state[name + ".weight"])
    w.add("shape", state["shape.weight"].astype(np.float32))
    order = gate_order(hidden)
    for layer in range(layers):
        for side in ("", "_reverse"):
            get = lambda what: state[f"lstm.{layer}.{what}_l0{side}"]
            name = f"lstm{layer}{'b' if side else 'f'}"
            w.matrix(name + ".in", get("weight_ih")[order], (get("bias_ih") + get("bias_hh"))[order])
            w.matrix(name + ".own", get("weight_hh")[order])
    zero = np.zeros(sizes["label"], dtype=np.float32)
    top = [(state[n + ".weight"], state.get(n + ".bias", zero)) for n in ("dep", "head", "label_dep", "label_head", "tag")]
    w.matrix("top", np.concatenate([m for m, _ in top]), np.concatenate([b for _, b in top]))
    w.matrix("bilinear", state["bilinear.weight"], state["bilinear.bias"])
    w.matrix("root", *padded(state["root"][None], np.zeros(1, dtype=np.float32)))
    w.matrix("label", *padded(state["label_out.weight"], state["label_out.bias"]))
    w.matrix("tag", *padded(state["tag_out.weight"], state["tag_out.bias"]))
    lemmas = json.load(open(sys.argv[2], encoding="utf-8"))
    texts = {"words": "\n".join(checkpoint["words"]), "lemmas": "\n".join(lemmas)}
    for name, text in texts.items():
        w.add(name, np.frombuffer(text.encode("utf-8"), dtype=np.uint8))
    header = json.dumps(dict(
        format="demarche-grammar-1", hidden=hidden, layers=layers, arc=sizes["arc"], label=sizes["label"], tag=sizes["tag"],
        word=WORD, piece=PIECE, ending=END, shape=SHAPE, buckets=BUCKETS, endings=ENDINGS, shapes=SHAPES,
        upos=checkpoint["upos"], xpos=checkpoint["xpos"], relations=checkpoint["relations"], parts=w.places), separators=(",", ":")).encode()
    header += b" " * (-(len(header) + 8) % 8)
    with open(sys.argv[3], "wb") as out:
        out.write(struct.pack("<II", 0x4D524744, len(header)) + header + b"".join(w.parts))
    print(w.size / 1e6, "MB")


main()
