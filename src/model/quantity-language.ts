import type { NumeralLanguage } from './time-language.ts';

/**
 * What words before a number make of it: only a least ("at least"), only a most ("up to"), a rough figure ("about"), or the number of a
 * whole ("a total of").
 */
export type Hedge = 'least' | 'most' | 'rough' | 'whole';

export type TollKind = 'killed' | 'wounded' | 'missing' | 'displaced' | 'detained';

/** What only one language knows about counting. */
export type QuantityLanguage = {
  readonly numerals: NumeralLanguage;
  /** Lower-case words before a number, separated by a space: "more than" least. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Phrases for a number that was told just before: "as many", "the same number". */
  readonly alike: ReadonlySet<string>;
  /** Such phrases that only a multiple makes one: "that number" in "twice that number". */
  readonly alikeTimes: ReadonlySet<string>;
  /** What makes it more, "twice"; the word behind another number of times, "three times"; and what makes "as many" a hedge, "as". */
  readonly multiples: ReadonlyMap<string, number>;
  readonly times: string;
  readonly comparing: string;
  /** Words before "many" that make it no number: "how", "as". */
  readonly uncounting: ReadonlySet<string>;
  /** Words and signs of money with their ISO 4217 code: "$" USD, "euros" EUR. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Short scales written on to figures in sums of money: "bn" 1e9, "m" 1e6. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Between two numbers: "10 to 15". */
  readonly rangeWords: ReadonlySet<string>;
  /** "of" in "dozens of people". */
  readonly ofWords: ReadonlySet<string>;
  /** Words for nobody and nothing: "no", "nobody". */
  readonly none: ReadonlySet<string>;
  /** Lemmas of verbs whose object or passive subject suffers it: "kill" killed. */
  readonly doneTo: ReadonlyMap<string, TollKind>;
  /** Lemmas of verbs whose subject suffers it: "die" killed. */
  readonly befalls: ReadonlyMap<string, TollKind>;
  /** Pronouns for the one who does it: "himself". */
  readonly reflexives: ReadonlySet<string>;
  /** Between an effect and what it is told to happen with: "died when jets bombed a school". */
  readonly whenWords: ReadonlySet<string>;
  /** Between an effect and the deed that it comes of: "died in the clash". */
  readonly amidWords: ReadonlySet<string>;
  /** Nouns for how many there are of something: "the number of people killed". */
  readonly tallyNouns: ReadonlySet<string>;
  /** "life", "lives", and the lemmas of verbs that lose or take them. */
  readonly lifeWords: ReadonlySet<string>;
  readonly lossVerbs: ReadonlySet<string>;
  /** Nouns for how many were killed: "toll". */
  readonly tollNouns: ReadonlySet<string>;
  /** Words before the number that a count has come to: "to" in "rose from nine to 12". */
  readonly reaching: ReadonlySet<string>;
  /** Before the number that it has come from: "from". */
  readonly leaving: ReadonlySet<string>;
  /** Articles between a share and its whole: "a third of the 120 hostages". */
  readonly articles: ReadonlySet<string>;
  /** Nouns and adjectives that are counted themselves: "deaths", "dead", "wounded". */
  readonly states: ReadonlyMap<string, TollKind>;
};
