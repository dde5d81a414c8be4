import { TRAITS } from './traits.ts';

/** Weights by trait, in the order of TRAITS. */
export type LikenessModel = Float64Array;

/** Reads lines of trait, tab, weight; a trait without a line weighs nothing. Throws a RangeError on a trait that is not known. */
export function openLikeness(text: string): LikenessModel {
  const weights = new Float64Array(TRAITS.length);
  for (const line of text.split('\n')) {
    if (!line) continue;
    const [name, weight] = line.split('\t');
    const column = (TRAITS as readonly string[]).indexOf(name ?? '');
    if (column < 0 || !Number.isFinite(Number(weight))) throw new RangeError(`no trait: ${line.slice(0, 80)}`);
    weights[column] = Number(weight);
  }
  return weights;
}

/** Writes a model as `openLikeness` reads it. */
export const writeLikeness = (weights: LikenessModel): string =>
  `${TRAITS.map((name, i) => `${name}\t${Number(weights[i]!.toFixed(3))}`).join('\n')}\n`;

/** How likely it is that a pair with these traits tells of one happening. */
export function chanceOf(weights: LikenessModel, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!;
  return 1 / (1 + Math.exp(-sum));
}
