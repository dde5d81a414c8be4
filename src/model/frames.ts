import type { Mood } from './reading.ts';
import type { Span } from './span.ts';

/** What an argument is to its frame. `partner`: with whom; `theme`: what it is about or asks for; `cause`: what it answers. */
export const ROLE_NAMES = ['agent', 'patient', 'partner', 'addressee', 'theme', 'cause'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** Head tokens by role; a role that no words fill is absent. */
export type Roles = Readonly<Partial<Record<RoleName, readonly number[]>>>;

/**
 * A frame evoked by words, with its roles filled: the waist between a language and the ontology.
 * A language knows which words evoke a frame; the ontology knows what a frame is worth.
 */
export type Proposition = {
  readonly id: number;
  readonly frame: string;
  /** Id of the predicate it comes from, -1 when a noun or phrase evokes it without one. */
  readonly predicate: number;
  /** The token that carries the meaning. */
  readonly head: number;
  readonly cue: Span;
  readonly roles: Roles;
  /** Propositions that it is about: the visit in "postponed a visit", the meeting in "refused to meet". */
  readonly inner: readonly number[];
  /** Notes of the lexicon: means ("aerial"), manner, subkinds. */
  readonly tags: readonly string[];
  readonly form: 'verb' | 'noun' | 'adjective' | 'phrase';
  readonly mood: Mood;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly modal: string | null;
  readonly negated: boolean;
  /** The line of the lexicon that matched, for `why`. */
  readonly entry: string;
};

/** A word that could evoke a frame and did not, with the condition that failed. */
export type FrameMiss = { readonly head: number; readonly frame: string; readonly why: string };

/** A word that speaks for a subject matter ("election", "sport", "cbrn"). */
export type TopicHit = { readonly topic: string; readonly token: number };

/** What the proposition finder hands on. `topics` is by sentence. */
export type Propositions = {
  readonly list: readonly Proposition[];
  readonly misses: readonly FrameMiss[];
  readonly topics: readonly (readonly TopicHit[])[];
};

/** A language's frame words as people write them; see docs of the notation in `meaning/propositions/notation.ts`. */
export type FrameSource = {
  /** Texts of `frame` blocks. */
  readonly frames: readonly string[];
  /** Texts of `name = word word …` lines: classes of words that conditions use. */
  readonly classes: readonly string[];
  /** Texts of `topic: word, word …` lines. */
  readonly topics: readonly string[];
  /** Text of role patterns, one `name form role=path,path …` a line. */
  readonly patterns: string;
  /** `form>lemma` pairs of irregular words, and `ending>replacement` pairs to try on words that are not known. */
  readonly forms: string;
  readonly endings: string;
};
