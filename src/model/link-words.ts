/** What kind of thread a word between two happenings speaks of; `after` is an answer or a sequel, as the parties have it. */
export type LinkWord = 'response' | 'cause' | 'after' | 'when';

/** Words of one language that tie a happening to an earlier one. Lemmas, in lower case. */
export type LinkWords = {
  /** Prepositions and conjunctions before the earlier one: "after", "following", "because", "when". */
  readonly before: ReadonlyMap<string, LinkWord>;
  /** Nouns between the two: "in response to", "in retaliation for". */
  readonly nouns: ReadonlyMap<string, LinkWord>;
  /** Verbs whose subject is the earlier one: "prompted", "led to". */
  readonly verbs: ReadonlySet<string>;
  /** Verbs by which somebody pays back what was done before: "answered in kind", "retaliated". */
  readonly answers: ReadonlySet<string>;
  /** Prepositions before a request that is granted: "at the request of". */
  readonly granting: ReadonlySet<string>;
};
