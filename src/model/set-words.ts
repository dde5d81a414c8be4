/** Words for several states at once. All are lemmas in lower case. */
export type SetWords = {
  /** "country", "side", "ally", "army": plural, they stand for states named before. */
  readonly nouns: ReadonlySet<string>;
  /** "both" → 2, "three" → 3. */
  readonly counts: ReadonlyMap<string, number>;
  /** Nouns that mean the report's two main parties also without a number: "rival", "neighbour". */
  readonly pairs: ReadonlySet<string>;
};
