import type { Auxiliary, EventType } from './record.ts';
import type { Span } from './span.ts';

/** Who must take part in an act for it to be an event: anybody, somebody of standing, or, in an act of force, words of war near it instead. */
export type TakingPart = 'anybody' | 'power' | 'force';

/** A claim as the ontology codes it, before dates, places and numbers of entities are given. Parties are chain ids. */
export type CodedClaim = {
  readonly id: number;
  /** Index into the propositions; its head token is `head`. */
  readonly proposition: number;
  readonly head: number;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  /** Null for told as happened; `historical` is settled later, by the claim's date. */
  readonly auxiliary: Auxiliary | null;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly cue: Span;
  /** Sentence index in the document. */
  readonly sentence: number;
  /** Statements whose content holds the cue, outermost first; a speech act's own speaker is left out. */
  readonly voices: readonly number[];
  /** True when saying it is doing it: accuse, demand, promise. */
  readonly speechAct: boolean;
  /** To say it is to do it, so that it never lies ahead. */
  readonly doneBySaying?: true;
  /** Notes of the lexicon ("aerial", "kill"), for details such as tolls. */
  readonly tags: readonly string[];
  readonly standing: TakingPart;
  readonly rule: string;
  readonly confidence: number;
  /** What its own words tell, where it points back ("the raid") and its sides are those of the act told last. */
  readonly own?: Pick<CodedClaim, 'actors' | 'recipients' | 'modes'>;
  /** Lemma of the cue's head, for telling whether two claims tell of one event. */
  readonly word: string;
};

/** A frame that was evoked and gave no claim, with the reason. */
export type Uncoded = { readonly proposition: number; readonly why: string };

export type Coding = { readonly claims: readonly CodedClaim[]; readonly uncoded: readonly Uncoded[] };

/** Claims of one report that tell of one happening: ids of claims. */
export type ClaimGroup = { readonly id: number; readonly claims: readonly number[] };
