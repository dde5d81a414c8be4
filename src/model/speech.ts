/**
 * What a cue of this class tells of. `say`: words uttered; `tell`: words to somebody; `deny`, `doubt`, `ask`: the stance;
 * `demand`: words that want something done; `show`: what documents and figures do; `judge`: praise and blame; `think`, `know`,
 * `want`, `feel`: what goes on in a mind; `act`: decisions and moves that tell what their author holds; `hint`: words that may be said or not;
 * `do`: deeds and works that show what their author holds and never make him a voice.
 */
export const CUE_CLASSES = [
  'say',
  'tell',
  'deny',
  'doubt',
  'ask',
  'demand',
  'show',
  'judge',
  'think',
  'know',
  'want',
  'feel',
  'act',
  'hint',
  'do',
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** Words of one language by lemma, with the classes that they may have as cues. */
export type CueWords = ReadonlyMap<string, readonly CueClass[]>;

/** What finding statements must know of one language. All words are in lower case. */
export type SpeechLexicon = {
  readonly verbs: CueWords;
  readonly nouns: CueWords;
  /** Adjectives with a form of "be": "is confident that". */
  readonly adjectives: CueWords;
  /** Prepositions that name a source, by their last word: "to" has "according"; a single word has the empty text. */
  readonly sourcePrepositions: ReadonlyMap<string, readonly string[]>;
  /** Nouns between "in" and "of" that make a phrase name a source: "in the words of", "by the account of". */
  readonly sourceNouns: ReadonlySet<string>;
  /** Verbs that hand on quoted words in the passive: "was quoted as saying". */
  readonly quoting: ReadonlySet<string>;
  /** Nouns whose author is another: "report", "poll", "statement". */
  readonly documents: ReadonlySet<string>;
  /** Nouns of people and bodies that can speak: "official", "ministry". */
  readonly persons: ReadonlySet<string>;
  readonly addresseePrepositions: ReadonlySet<string>;
  readonly outletPrepositions: ReadonlySet<string>;
  /** Outlets' nouns: "radio", "television", "agency". */
  readonly outletNouns: ReadonlySet<string>;
  /** Verbs whose "as" brings the content: "described the move as absurd". */
  readonly asVerbs: ReadonlySet<string>;
  /** Verbs with a second object or adjective as the content: "called it absurd". */
  readonly namingVerbs: ReadonlySet<string>;
  /** By cue lemma, the prepositions that bring its content: "accuse" with "of". */
  readonly contentPrepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that only carry the noun that is the cue: "voiced doubts about", with their particles. */
  readonly carriers: ReadonlySet<string>;
  /** Single letters that stand for a speaker at the head of a line, as written: "Q", "A". */
  readonly turns: ReadonlySet<string>;
  /** Words before a colon that name no speaker: "caption", "photo". */
  readonly notices: ReadonlySet<string>;
  /** Words that go on with what is said behind a cue put into it: "…, she noted, that nobody …". */
  readonly continuers: ReadonlySet<string>;
  /** Conjunctions of time that tell, behind a comma, when something was said: "after". */
  readonly afterthoughts: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Verbs with what seems so, to nobody in particular: "appears to have left". */
  readonly raising: ReadonlySet<string>;
  /** Verbs that only tell how an act goes on: "began complaining". */
  readonly aspectual: ReadonlySet<string>;
  /** Adverbs that stand beside a cue and belong to the sentence: "however", "when". */
  readonly freeAdverbs: ReadonlySet<string>;
  /** Words that turn the content into a question: "whether", "if". */
  readonly questionMarks: ReadonlySet<string>;
  readonly agentPreposition: string;
  /** Proper nouns after "on" that are no outlets. */
  readonly weekdays: ReadonlySet<string>;
};
