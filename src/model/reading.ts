import type { Span } from './span.ts';

/** How a predicate is said to stand to the world. `real`: told as happened or happening. */
export const MOODS = ['real', 'future', 'hypothetical', 'wanted', 'asked'] as const;
export type Mood = (typeof MOODS)[number];

/** One noun phrase or pronoun that may name an actor, a place or a thing. Indices into `Reading.mentions`. */
export type Mention = {
  readonly id: number;
  /** Tokens [first, end): the phrase without its relative clause. */
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly form: 'name' | 'noun' | 'pronoun' | 'adjective';
  readonly chain: number;
};

/** All mentions of one thing within the report. `name` is its fullest wording. */
export type Chain = { readonly id: number; readonly mentions: readonly number[]; readonly name: string };

/**
 * One verb, event noun or adjective with its arguments, after passive, control, relative and participial clauses,
 * coordination and light verbs are undone. All numbers are token indices of argument heads.
 */
export type Predicate = {
  readonly id: number;
  /** The token that carries the meaning: "meeting" in "hold a meeting", with `light` = "hold". */
  readonly head: number;
  readonly light: number | null;
  readonly form: 'verb' | 'noun' | 'adjective';
  /** Lemma with its particle: "call off". */
  readonly lemma: string;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly second: readonly number[];
  /** Prepositional arguments: the preposition ("against", "in response to") and the head below it. */
  readonly obliques: readonly { readonly preposition: string; readonly head: number }[];
  /** Clausal complements: heads of ccomp and xcomp, and the verb in "decision to postpone". */
  readonly complements: readonly number[];
  /** Nouns and adjectives that stand before an event noun: "Russian" and "air" in "Russian air strikes". */
  readonly modifiers: readonly number[];
  readonly passive: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** Modal auxiliary's lemma or null. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly mood: Mood;
  /** Will or would be done, with a condition named: "will shut the border unless they leave". */
  readonly conditional: boolean;
};

/**
 * `speech`: somebody utters it; `document`: a text, poll or study does; `thought`: a belief, wish or feeling; `intention`: what
 * one means to do oneself ("plans to leave");
 * `judgement`: praise, blame or another act upon a thing that is named and not told ("denounced the deal").
 */
export const STATEMENT_KINDS = ['speech', 'document', 'thought', 'intention', 'judgement'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What is taken to be said by somebody. `within` is an index into `Reading.statements`. */
export type Statement = {
  readonly id: number;
  /** The token that the cue is built around. */
  readonly head: number;
  /** Head token of the phrase that names the speaker; null when no words do. */
  readonly speaker: number | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance: 'says' | 'denies' | 'doubts' | 'asks';
  readonly direct: boolean;
  readonly within: number | null;
  /** Head token of the phrase that names the addressee, or the outlet where no addressee is named. */
  readonly to: number | null;
  /** Head token of the phrase that names the channel: "on Radio North", "in an interview with the agency". */
  readonly outlet: number | null;
  /** What sort of attribution it is; the record shows all but `intention` and `judgement`. */
  readonly kind: StatementKind;
  /** How sure the reader is that an attribution is meant, 0 to 1. */
  readonly confidence: number;
};

/** What the meaning room hands on. */
export type Reading = {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly predicates: readonly Predicate[];
  readonly statements: readonly Statement[];
  /** Mention whose head is this token, or -1. */
  readonly mentionAt: Int32Array;
  /** Predicate whose head (or light verb) is this token, or -1. */
  readonly predicateAt: Int32Array;
};
