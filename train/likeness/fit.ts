/** Rows of traits with what is right for each, 1 for one happening, else 0. */
export type Pairs = { readonly rows: readonly Float64Array[]; readonly right: readonly number[] };

const ROUNDS = 30;
const SMALL = 1e-7;

/** Logistic regression by Newton's method, weights held to nothing by `ridge`. The same pairs give the same weights. */
export function fit({ rows, right }: Pairs, ridge: number): Float64Array {
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, bend } = slopes(rows, right, weights, ridge);
    const step = solve(bend, slope, width);
    let largest = 0;
    for (let i = 0; i < width; i++) {
      weights[i]! -= step[i]!;
      largest = Math.max(largest, Math.abs(step[i]!));
    }
    if (largest < SMALL) break;
  }
  return weights;
}

type Slopes = { readonly slope: Float64Array; readonly bend: Float64Array };

function slopes(rows: Pairs['rows'], right: Pairs['right'], weights: Float64Array, ridge: number): Slopes {
  const width = weights.length;
  const slope = weights.map((weight) => ridge * weight);
  const bend = new Float64Array(width * width);
  for (let i = 0; i < width; i++) bend[i * width + i] = ridge;
  const filled: number[] = [];
  rows.forEach((row, n) => {
    filled.length = 0;
    let sum = 0;
    for (let i = 0; i < width; i++)
      if (row[i] !== 0) {
        filled.push(i);
        sum += weights[i]! * row[i]!;
      }
    const chance = 1 / (1 + Math.exp(-sum));
    const [off, spread] = [chance - right[n]!, chance * (1 - chance)];
    for (const i of filled) {
      slope[i]! += off * row[i]!;
      for (const j of filled) bend[i * width + j]! += spread * row[i]! * row[j]!;
    }
  });
  return { slope, bend };
}

/** Solves a symmetric positive system by Gauss without pivots. */
function solve(matrix: Float64Array, side: Float64Array, width: number): Float64Array {
  const m = matrix.slice();
  const x = side.slice();
  for (let i = 0; i < width; i++)
    for (let j = i + 1; j < width; j++) {
      const share = m[j * width + i]! / m[i * width + i]!;
      if (share === 0) continue;
      for (let k = i; k < width; k++) m[j * width + k]! -= share * m[i * width + k]!;
      x[j]! -= share * x[i]!;
    }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) x[i]! -= m[i * width + k]! * x[k]!;
    x[i]! /= m[i * width + i]!;
  }
  return x;
}
