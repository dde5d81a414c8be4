/** Weights by trait for one of the three decisions: is it a place, which at first sight, which among its neighbours. */
export type Weights = ReadonlyMap<string, number>;
export type PlaceModel = {
  readonly find: Weights;
  readonly findAgain: Weights;
  readonly first: Weights;
  readonly again: Weights;
};

/** Reads `models/en/places.tsv`: decision, trait and weight a line. */
export function loadPlaceModel(text: string): PlaceModel {
  const tables = {
    find: new Map<string, number>(),
    findAgain: new Map<string, number>(),
    first: new Map<string, number>(),
    again: new Map<string, number>(),
  };
  for (const line of text.split('\n')) {
    const [decision, trait, weight] = line.split('\t');
    if (weight !== undefined && decision! in tables) tables[decision as keyof typeof tables].set(trait!, Number(weight));
  }
  return tables;
}

/** A trait that something has, with how much of it. */
export type Trait = readonly [name: string, amount: number];

/** Sum of the traits' weights; traits without a weight count nothing. */
export function weigh(weights: Weights, traits: readonly Trait[]): number {
  let sum = 0;
  for (const [name, amount] of traits) sum += (weights.get(name) ?? 0) * amount;
  return sum;
}
