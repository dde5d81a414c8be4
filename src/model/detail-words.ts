/** What only one language knows of the details of visits, votes, expulsions and the like. All words are lower case, lemmas where not said. */
export type DetailWords = {
  /** Before the day that something was planned for: "planned", "due", "set". */
  readonly planned: ReadonlySet<string>;
  /** Before the new day: "until", "to". */
  readonly movedTo: ReadonlySet<string>;
  /** Verbs and nouns that put off and do not cancel. */
  readonly postpones: ReadonlySet<string>;
  /** Verbs that end what was agreed already: "withdraw" an invitation. */
  readonly revokes: ReadonlySet<string>;
  /** What calls a vote one: "vote", "abstention", "ballot". */
  readonly voteWords: ReadonlySet<string>;
  readonly inFavour: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly abstain: ReadonlySet<string>;
  /** "unanimously", "without dissent". */
  readonly unanimous: ReadonlySet<string>;
  /** Nouns that head the name of a body that votes. */
  readonly bodies: ReadonlySet<string>;
  /** What is voted on: "resolution", "draft", "bill". */
  readonly items: ReadonlySet<string>;
  /** Bodies with a fixed number of seats: folded words of the name, seats. */
  readonly seats: ReadonlyMap<string, number>;
  /** The body whose permanent members may veto, and their codes. */
  readonly vetoBody: string;
  readonly vetoStates: ReadonlySet<string>;
  /** Persons who are expelled: "diplomat", "official". */
  readonly roles: ReadonlySet<string>;
  /** Those whom a deployment counts: "troop", "policeman". */
  readonly forces: ReadonlySet<string>;
  /** What a penalty is: "sanction", "embargo", "visa ban". */
  readonly measures: ReadonlySet<string>;
  /** Texts that states make: "treaty", "accord". */
  readonly agreements: ReadonlySet<string>;
  /** Steps of the law by their verbs: "indict" → charged. */
  readonly stages: ReadonlyMap<string, string>;
  /** Before a charge: "for", "of", "with", "on". */
  readonly charges: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
  /** Arms: nouns by the means that they are: "jet" → aircraft. */
  readonly means: ReadonlyMap<string, string>;
};
