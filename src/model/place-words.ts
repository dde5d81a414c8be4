/** Words that tell places. All lower case. */
export type PlaceWords = {
  /** Prepositions before a place where something happens: "in", "near". */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions before a place that one goes to or comes from. */
  readonly directions: ReadonlySet<string>;
  /** Nouns that make the name before or after them a place: "province", "airport". */
  readonly placeNouns: ReadonlySet<string>;
};
