/** Words that tell places. All lower case. */
export type PlaceWords = {
  /** Prepositions before a place where something happens: "in", "near". */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions before a place that one goes to or comes from. */
  readonly directions: ReadonlySet<string>;
  /** Nouns that make the name before or after them a place: "province", "airport". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns that end the name of a place: "County", "River", "Island". */
  readonly endings: ReadonlySet<string>;
  /** Nouns that end the name of a street or a building: "Avenue", "Hospital". */
  readonly buildings: ReadonlySet<string>;
  /** Nouns of things that are called after the town they stand in: "Hospital", "Airport". */
  readonly townly: ReadonlySet<string>;
  /** Nouns of what a state has of land, sea and air, which its adjective makes a place: "airspace". */
  readonly grounds: ReadonlySet<string>;
  /** Nouns for who speaks for a state in a body of states: "ambassador". */
  readonly envoys: ReadonlySet<string>;
  /** Words that begin the name of a place: "Mount", "Lake", "Fort". */
  readonly beginnings: ReadonlySet<string>;
  /** Words of a direction before a place's name, which do not belong to it: "northern", "eastern". */
  readonly sides: ReadonlySet<string>;
  /** Last words of the names of bodies and works that a place may stand in: "University", "Times". */
  readonly bodies: ReadonlySet<string>;
  /** Small words within names: "of", "and", "the". */
  readonly inner: ReadonlySet<string>;
};
