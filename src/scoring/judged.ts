import type { Details, EventType, RecordSpan } from '../model/index.ts';

/** A side of a claim: countries, as scores compare them, and sectors by country, the main one first. */
export type Side = readonly { readonly country: string | null; readonly sectors: readonly string[] }[];

/** Days from and to, both in. */
export type Days = { readonly start: string; readonly end: string };

/** One claim as scores see it, of a gold file or of a run. What a list holds besides its first is right too. */
export type Judged = {
  readonly cue: RecordSpan | null;
  /** From where to where a cue is in the same sentence; null where only the words are known. */
  readonly within: RecordSpan | null;
  /** Words by which claims without places in the text are told to be of one sentence. */
  readonly words: string | null;
  readonly types: readonly EventType[];
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly auxiliaries: readonly (string | null)[];
  /** True when the innermost voice denies it. */
  readonly denied: boolean;
  readonly actors: Side;
  readonly recipients: Side;
  readonly days: readonly Days[];
  /** Countries that the place may be in; null where no place is asked for or given. */
  readonly places: readonly string[] | null;
  readonly details: Details;
  /** Counts neither when it is found nor when it is missed. */
  readonly optional: boolean;
};

/** The claims of one report. */
export type JudgedReport = { readonly id: string; readonly claims: readonly Judged[] };
