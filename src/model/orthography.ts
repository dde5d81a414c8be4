/** What only one language knows of its own writing. The text room asks it and knows no language itself. */
export type Orthography = {
  /** Words written with a full stop that never end a sentence, lower case, stop included: "mr.", "gen.". */
  readonly titles: ReadonlySet<string>;
  /** Words written with a full stop that may end a sentence, lower case, stop included: "inc.", "u.s.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that are abbreviations only before a number, lower case, stop included: "no.", "fig.". */
  readonly numbered: ReadonlySet<string>;
  /** Words that, capitalised after an abbreviation, begin a new sentence: "the", "he". Lower case. */
  readonly starters: ReadonlySet<string>;
  /** Verbs that follow a quotation to name its speaker: "said", "asked". Lower case. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Ends split off a word, lower case, apostrophe included and plain: "'s", "n't". */
  readonly clitics: readonly string[];
  /** Whole words cut in two after so many letters, lower case: "cannot" after three. */
  readonly fused: ReadonlyMap<string, number>;
  /** Parts before a hyphen that stay with the next, lower case: "non", "re". */
  readonly prefixes: ReadonlySet<string>;
  /** Units that are tokens of their own right after a number, lower case: "km", "pm". */
  readonly units: ReadonlySet<string>;
  /** Month names and their short forms, lower case, without stop. */
  readonly months: ReadonlySet<string>;
  /** Other words of a line that gives only the date: "updated", "gmt", "monday". */
  readonly dateWords: ReadonlySet<string>;
  /** Words that open a byline: "by". Lower case. */
  readonly bylineOpeners: ReadonlySet<string>;
  /** Starts of sentences that a paper adds around its reports, lower case: "read more". */
  readonly boilerplate: readonly string[];
  /** Whole lines of the same kind: "advertisement". */
  readonly boilerplateLines: ReadonlySet<string>;
  /** Stretches found in such sentences only: "all rights reserved". */
  readonly boilerplateSigns: readonly string[];
  /** Starts of lines that stand under a picture, lower case: "file photo". */
  readonly captionOpeners: readonly string[];
  /** Words that a picture's credit holds, lower case: "photo", "images". */
  readonly creditWords: ReadonlySet<string>;
  /** Stretches found in captions only, lower case: "(pictured". */
  readonly captionSigns: readonly string[];
  /** Names of agencies that sign reports, lower case: "reuters". */
  readonly agencies: ReadonlySet<string>;
};
