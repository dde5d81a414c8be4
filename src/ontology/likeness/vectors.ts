/** Words with their weights; the squares add up to one. */
export type WordVector = ReadonlyMap<string, number>;

/** How rare a word is among the texts at hand. */
export type Rarity = (word: string) => number;

/** Rarity from the number of texts that hold a word. */
export function rarityOf(texts: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(texts.length + 1);
  return (word) => most - Math.log((counts.get(word) ?? 0) + 0.5);
}

/** The vector of some words. `weigh` makes a word count more or less than its rarity. */
export function vectorOf(words: readonly string[], weigh: (word: string, times: number) => number): WordVector {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const raw = [...counts].map(([word, times]) => [word, weigh(word, times)] as const);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(raw.map(([word, weight]) => [word, weight / length]));
}

/** Cosine of two vectors, between 0 and 1. */
export function cosine(a: WordVector, b: WordVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}
