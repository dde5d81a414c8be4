/** What only one language knows about naming times. Plain tables; the world room compiles them once. */
export type TimeLanguage = {
  /**
   * One class a line: `class: word=value word=value`. A class whose name ends in "!" holds words written with a capital.
   * `unit`: D W M Y E(decade) C(century) L(millennium) H TM TS Q WE; `month` 1 to 12; `weekday` 1 to 7.
   */
  readonly words: string;
  /**
   * One rule a line: `kind field=value … | pattern`. A pattern is words and @classes with `?`, `( … | … )`, `a/b`,
   * and looks that take no text: `<a/b` after, `<!a/b` not after, `>a/b` before, `>!a/b` not before; `#Cap` a capital,
   * `#low` a small letter, `#num` a digit, `#edge` the end of a sentence.
   */
  readonly patterns: string;
  /** `{NAME}` in patterns stands for these. */
  readonly parts: Readonly<Record<string, string>>;
  /** Holidays: `name | MM-DD` or `name | MM/weekday/nth` (nth < 0 from the end) or `name | easter+days`. */
  readonly holidays: string;
  readonly numerals: NumeralLanguage;
  /** Words before a time in its clause that tell of what is to come: "will", "scheduled". */
  readonly futureCues: ReadonlySet<string>;
  /** Two words that do: "is to", "agreed to". */
  readonly futurePairs: ReadonlySet<string>;
  /** Words that tell of what has been: "said", "was". */
  readonly pastCues: ReadonlySet<string>;
  /** Endings of past verbs that `pastCues` need not list: "ed". */
  readonly pastEndings: readonly string[];
  /** Dates in figures put the month first: 3/14/2018. */
  readonly monthFirst: boolean;
  readonly clause: ClauseWords;
  readonly naming: NamingWords;
};

/** Words and tags by which a language's clauses tell their time. */
export type ClauseWords = {
  /** "two days after the raid", "two days before the raid". */
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Before a day they look ahead to it: "ahead of Sunday's vote". */
  readonly ahead: ReadonlySet<string>;
  /** Opens a stretch that goes on: "since". */
  readonly since: ReadonlySet<string>;
  /** Opens a clause that tells what happened at a time: "when". */
  readonly when: ReadonlySet<string>;
  /** Auxiliaries of the past perfect ("had") and the perfect ("has"). */
  readonly earlier: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  /** Before the infinitive's mark they tell of what is arranged: "is" in "is to meet". */
  readonly arranged: ReadonlySet<string>;
  readonly infinitive: ReadonlySet<string>;
  /** Prepositions of where and while something took place: "at a rally on Monday". */
  readonly occasion: ReadonlySet<string>;
  /** Nouns of papers that do what they say: "a decree that bans". Lemmas. */
  readonly documents: ReadonlySet<string>;
  /** How harm comes to light: verbs, and words for whom it came to. */
  readonly finding: ReadonlySet<string>;
  readonly foundAs: ReadonlySet<string>;
  /** Verbs of a speech that goes on: "add". Lemmas. */
  readonly continuing: ReadonlySet<string>;
  /** The ends of a stretch: "from 3 to 5 May", "between Monday and Friday". */
  readonly from: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  /** What tells of a plan before an infinitive: "was due to open". Lemmas. */
  readonly planned: ReadonlySet<string>;
  /** Before the noun of a happening they make it a part of the verb's: "it ended with a raid". */
  readonly means: ReadonlySet<string>;
  /** Adverbs that go on from what was told last: "then". */
  readonly next: ReadonlySet<string>;
  /** Tags of finite verbs, as the language's treebank has them. */
  readonly pastTags: ReadonlySet<string>;
  readonly presentTags: ReadonlySet<string>;
  readonly modalTags: ReadonlySet<string>;
  readonly presentParticiple: ReadonlySet<string>;
};

/** Words about names and nouns that bear on a report's day. */
export type NamingWords = {
  /** Before a name they are offices or forms of address: "president", "mr". */
  readonly titles: ReadonlySet<string>;
  /** An office no longer or not yet held: "former", "deputy". */
  readonly former: ReadonlySet<string>;
  /** Small words within "president of the republic Jan Novak". */
  readonly between: ReadonlySet<string>;
  /** Before a weekday they make it shape a noun: "a Sunday talk show". */
  readonly determiners: ReadonlySet<string>;
};

/** Number words of a language. */
export type NumeralLanguage = {
  /** "seven" 7, "twenty" 20. */
  readonly small: ReadonlyMap<string, number>;
  /** "hundred" 100, "million" 1e6. */
  readonly scales: ReadonlyMap<string, number>;
  /** "first" 1, "twentieth" 20. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Endings of ordinals in figures: "st", "th". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** "half" .5, "third" 1/3. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words for an uncertain count with the least and the most that they are taken for: "dozens" 24 to 99. */
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  /** "and" in "two hundred and six". */
  readonly joiner: ReadonlySet<string>;
  /** "a", "an". */
  readonly one: ReadonlySet<string>;
};
