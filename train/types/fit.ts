import { minimize, type Slope } from './lbfgs.ts';

/** Features of one text, the labels one of which is right, and how much it counts. */
export type Example = { readonly names: readonly string[]; readonly labels: readonly string[]; readonly weight: number };

export type Fitting = {
  /** How hard weights are held to zero. */
  readonly ridge: number;
  /** Features that fewer examples have are left out. */
  readonly rare: number;
  readonly rounds: number;
};

type Row = { readonly features: Int32Array; readonly right: readonly number[]; readonly weight: number };

/**
 * Log-linear weights by features, one for each label. Where several labels may be right (YIELD is CONCEDE or RETREAT), their
 * chances are added. The same examples give the same weights.
 */
export function fitTypes(examples: readonly Example[], labels: readonly string[], fitting: Fitting): Map<string, number[]> {
  const names = commonNames(examples, fitting.rare);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(
    (example): Row => ({
      features: Int32Array.from(example.names.flatMap((name) => index.get(name) ?? [])),
      right: example.labels.map((label) => labels.indexOf(label)),
      weight: example.weight,
    }),
  );
  const width = labels.length;
  const found = minimize(slopeOf(rows, width, fitting.ridge), new Float64Array(names.length * width), fitting.rounds);
  return new Map(names.map((name, i) => [name, [...found.subarray(i * width, (i + 1) * width)]]));
}

function commonNames(examples: readonly Example[], rare: number): string[] {
  const counts = new Map<string, number>();
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => counts.get(name)! >= rare).sort();
}

/** Minus the log likelihood of the right labels and half the ridge times the squares of the weights. */
function slopeOf(rows: readonly Row[], width: number, ridge: number): Slope {
  const sums = new Float64Array(width);
  return (point, slope) => {
    let value = 0;
    for (let i = 0; i < point.length; i++) {
      slope[i] = ridge * point[i]!;
      value += (ridge * point[i]! ** 2) / 2;
    }
    for (const { features, right, weight } of rows) {
      sums.fill(0);
      for (const j of features) for (let k = 0, at = j * width; k < width; k++, at++) sums[k]! += point[at]!;
      value -= weight * errorsOf(sums, right);
      for (const j of features) for (let k = 0, at = j * width; k < width; k++, at++) slope[at]! += weight * sums[k]!;
    }
    return value;
  };
}

/** Turns sums into each label's chance less its share of the truth; returns the log of the right labels' chance. */
function errorsOf(sums: Float64Array, right: readonly number[]): number {
  const top = Math.max(...sums);
  let whole = 0;
  for (let k = 0; k < sums.length; k++) {
    sums[k] = Math.exp(sums[k]! - top);
    whole += sums[k]!;
  }
  let truth = 0;
  for (const k of right) truth += sums[k]!;
  const given = right.map((k) => sums[k]! / truth);
  for (let k = 0; k < sums.length; k++) sums[k]! /= whole;
  right.forEach((k, i) => {
    sums[k]! -= given[i]!;
  });
  return Math.log(truth / whole);
}
