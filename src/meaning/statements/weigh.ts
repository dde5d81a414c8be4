/** Logistic weights by feature name; see models/en/statements.md. */
export type StatementModel = { readonly weights: ReadonlyMap<string, number> };

/** Reads `feature<TAB>weight` lines; throws a RangeError on any other line. */
export function loadStatementModel(text: string): StatementModel {
  const weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (!line) continue;
    const tab = line.indexOf('\t');
    const weight = Number(line.slice(tab + 1));
    if (tab < 0 || !Number.isFinite(weight)) throw new RangeError(`no weight: ${line}`);
    weights.set(line.slice(0, tab), weight);
  }
  return { weights };
}

/** The chance, 0 to 1, that what has these features is an attribution. */
export function weigh(model: StatementModel, features: readonly string[]): number {
  let sum = 0;
  for (const name of features) sum += model.weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
