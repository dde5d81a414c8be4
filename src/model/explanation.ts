import type { Upos } from './parse.ts';
import type { EventType, RecordSpan, ReportRecord } from './record.ts';
import type { Report } from './report.ts';

/** One word with its grammar. `head` is the number of the word it hangs on within `words` of the sentence, -1 for the root. */
export type ExplainedWord = {
  readonly word: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly relation: string;
  readonly head: number;
};

/** A frame that words evoked. `fired` is the rule that made a claim of it, null when none did; `why` gives the reason for either. */
export type ExplainedFrame = {
  readonly frame: string;
  readonly cue: RecordSpan;
  readonly fired: string | null;
  readonly why: string;
  /** Types that a rule could have made of it. */
  readonly types: readonly EventType[];
};

/** How one sentence was read. `outcome` names its claims ("c1 c2") or the reason for none. */
export type ExplainedSentence = {
  readonly span: RecordSpan;
  readonly grammar: readonly ExplainedWord[];
  readonly frames: readonly ExplainedFrame[];
  readonly claims: readonly string[];
  readonly outcome: string;
};

/** A record with the steps that led to it, sentence by sentence. */
export type Explanation = { readonly record: ReportRecord; readonly sentences: readonly ExplainedSentence[] };

/** What reads reports: made once from the assets, used for any number of reports. */
export type Reader = {
  read(report: Report): ReportRecord;
  explain(report: Report): Explanation;
  /** Frames from which claims of a type can come, for "no such word here". */
  framesOf(type: EventType): readonly string[];
  /** Whom the tables call so, as records name it: "AFP" is Agence France-Presse; null for a name that they do not list. */
  known(name: string): KnownParty | null;
};

/** An actor of the tables, named as records name it. */
export type KnownParty = { readonly name: string; readonly country: string | null; readonly sectors: readonly string[] };
