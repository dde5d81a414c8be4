"""Trains word vectors on the lines of raw.py: vectors.py LINES OUT.npz (needs gcc)."""
import collections
import os
import subprocess
import sys
import tempfile

import numpy as np

from features import plain

lines = [[plain(t) for t in line.split()[1:]] for line in open(sys.argv[1], encoding="utf-8")]
counts = collections.Counter(t for line in lines for t in line)
words = [w for w, c in counts.most_common() if c >= 4]
index = {w: i for i, w in enumerate(words)}
numbers = []
for line in lines:
    numbers.extend(index[t] for t in line if t in index)
    numbers.append(-1)
with tempfile.TemporaryDirectory() as folder:
    program, text, out = (os.path.join(folder, name) for name in ("skipgram", "text", "out"))
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "skipgram.c")
    subprocess.run(["gcc", "-O3", "-march=native", "-ffast-math", source, "-o", program, "-lm"], check=True)
    np.array(numbers, dtype=np.int32).tofile(text)
    subprocess.run([program, text, str(len(words)), out], check=True)
    vectors = np.fromfile(out, dtype=np.float32).reshape(len(words), -1)
vectors *= 0.3 / vectors.std()
np.savez(sys.argv[2], words=np.array(words), vectors=vectors)
unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
for word in ("minister", "sanctions", "said", "killed", "france", "in"):
    print(word, [words[i] for i in np.argsort(-unit @ unit[index[word]])[1:7]], file=sys.stderr)
print(len(words), "words", len(numbers), "tokens", file=sys.stderr)
