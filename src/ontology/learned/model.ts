/** A log-linear model: for each feature one weight for each label, kept as written until asked for. */
export type TypeModel = {
  readonly labels: readonly string[];
  /** Largest weight that can be written. */
  readonly most: number;
  readonly rows: ReadonlyMap<string, string>;
};

/** Signs of the writing, from the largest weight below nothing to the largest above. */
const MIDDLE = 80;
const STEPS = 46;

/**
 * Reads a model: a first line of labels and the largest weight, parted by tabs, then lines of feature, tab, one sign a label.
 * A sign's distance from "P" counts by its square, so that small weights are kept finely. Throws a RangeError on any other text.
 */
export function openTypeModel(text: string): TypeModel {
  const lines = text.split('\n');
  const head = (lines.shift() ?? '').split('\t');
  const most = Number(head.pop());
  if (head.length < 2 || !(most > 0))
    throw new RangeError('no type model: the first line must hold labels and the largest weight');
  const rows = new Map<string, string>();
  for (const line of lines) {
    if (!line) continue;
    const tab = line.lastIndexOf('\t');
    if (tab < 0 || line.length - tab - 1 !== head.length) throw new RangeError(`no weights: ${line.slice(0, 80)}`);
    rows.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return { labels: head, most, rows };
}

/** Writes a model as `openTypeModel` reads it; rows without any weight worth writing are left out. */
export function writeTypeModel(labels: readonly string[], rows: ReadonlyMap<string, readonly number[]>): string {
  const most = Math.max(1e-6, ...[...rows.values()].map((weights) => Math.max(...weights.map(Math.abs))));
  const sign = (weight: number): number => Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / most));
  const lines = [...rows]
    .map(([name, weights]) => [name, weights.map(sign)] as const)
    .filter(([, signs]) => signs.some((value) => value !== 0))
    .map(([name, signs]) => `${name}\t${String.fromCharCode(...signs.map((value) => MIDDLE + value))}`);
  return `${[...labels, most.toPrecision(6)].join('\t')}\n${lines.join('\n')}\n`;
}

/** The weight of a feature for a label, 0 where the model does not know it. */
export function weightOf(model: TypeModel, name: string, label: number): number {
  const row = model.rows.get(name);
  if (row === undefined) return 0;
  const step = row.charCodeAt(label) - MIDDLE;
  return (step * Math.abs(step) * model.most) / (STEPS * STEPS);
}

/** How likely each label is, in the model's order of labels; together 1. */
export function weighLabels(model: TypeModel, names: readonly string[]): number[] {
  const sums = model.labels.map((_, label) => names.reduce((sum, name) => sum + weightOf(model, name, label), 0));
  const top = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - top));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
