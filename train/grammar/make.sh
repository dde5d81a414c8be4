#!/bin/sh
# Makes the English grammar from the shared data: train/grammar/make.sh SHARED OUT (see README.md beside this file).
set -e
shared=$(realpath "$1")
out=$(realpath -m "$2")
cd "$(dirname "$0")"
work=/tmp/grammar
mkdir -p "$work"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# OpenBLAS takes newer processors for older ones; name the kernels by hand where the processor has AVX-512.
grep -q avx512f /proc/cpuinfo && export OPENBLAS_CORETYPE=SKYLAKEX
python=/usr/bin/python3

$python raw.py "$shared" > "$work/raw.txt"
$python vectors.py "$work/raw.txt" "$work/vectors.npz"
common="--shared $shared --vectors $work/vectors.npz --layers 3"
$python train.py $common --out "$work/a.pt" --hidden 192 --minutes 14 --silver 0.4 --seed 11
$python train.py $common --out "$work/b.pt" --hidden 160 --minutes 13 --silver 0.35 --seed 33 --rate 2.2e-3
$python teach.py "$shared" "$work/raw.txt" "$work/taught-a.pickle" "$work/a.pt"
$python teach.py "$shared" "$work/raw.txt" "$work/taught.pickle" "$work/b.pt" "$work/taught-a.pickle"
$python train.py $common --out "$work/kept.pt" --init "$work/b.pt" --taught "$work/taught.pickle" \
  --hidden 160 --minutes 32 --silver 0.001 --raw 0.35 --seed 51 --rate 1.4e-3
$python train.py $common --out "$work/last.pt" --init "$work/kept.pt" --taught "$work/taught.pickle" \
  --hidden 160 --minutes 6 --silver 0.001 --raw 0.3 --headlines 3 --seed 77 --rate 4e-4
$python lemmas.py "$shared" "$work/lemmas.json"
$python wordforms.py "$work/lemmas.json" /usr/share/wordnet "$work/forms.json"
$python export.py "$work/last.pt" "$work/forms.json" "$out"
