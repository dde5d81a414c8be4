import type { RecordedClaim, ReportRecord, Verdict, WhyAnswer } from '../../src/model/index.ts';

/** How the words of a report came to be read, with the frames that each type comes from. */
export type Explained = WhyAnswer;

/** What the reader shows: a report with its record, and what can be asked and done about it. */
export type Reading = {
  readonly text: string;
  readonly record: ReportRecord;
  /** The command that shows the same of a claim, or of the whole. */
  readonly command: (claim: string | null) => string;
  readonly explain: () => Promise<Explained>;
  /** The record behind the reading; null where nothing is kept. */
  readonly kept: Kept | null;
};

/** What people may do with the claims of a report that is kept. */
export type Kept = {
  readonly claims: readonly RecordedClaim[];
  readonly mayWrite: boolean;
  readonly rule: (claim: RecordedClaim, verdict: Verdict, note: string | null) => Promise<void>;
  readonly amend: (claim: RecordedClaim, field: string, value: unknown) => Promise<void>;
  /** Takes back the last thing done here; false when there is none. */
  readonly undo: () => Promise<boolean>;
};
