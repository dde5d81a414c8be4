import type { Example } from './examples.ts';

/** How hard weights are held to zero, and how long they are trained. */
const RIDGE = 1.5;
const ROUNDS = 300;
const STEP = 0.3;
/** Features seen in fewer drafts are left out. */
const RARE = 3;

/** Logistic regression by gradient descent with Adagrad steps over all examples; the same examples give the same weights. */
export function fitWeights(examples: readonly Example[], ridge = RIDGE): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= RARE).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => index.get(name) ?? [])));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight) => ridge * weight);
    rows.forEach((row, i) => {
      let sum = 0;
      for (const j of row) sum += weights[j]!;
      const error = (1 / (1 + Math.exp(-sum)) - examples[i]!.share) * examples[i]!.weight;
      for (const j of row) slope[j]! += error;
    });
    for (let j = 0; j < weights.length; j++) {
      squares[j]! += slope[j]! ** 2;
      weights[j]! -= (STEP * slope[j]!) / Math.sqrt(squares[j]!);
    }
  }
  return new Map(names.map((name, i) => [name, Number(weights[i]!.toFixed(3))]));
}

/** `feature<TAB>weight` lines, sorted by name; weights that change nothing are left out. */
export const writeWeights = (weights: ReadonlyMap<string, number>): string =>
  [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `${name}\t${weight}\n`)
    .join('');
