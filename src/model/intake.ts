import type { Report } from './report.ts';

/** What a file of reports said that could not be read, or was read with a doubt. The words are made at the door. */
export type IntakeProblem =
  | { readonly code: 'binary'; readonly file: string }
  | { readonly code: 'no-reader'; readonly file: string; readonly ending: string; readonly known: readonly string[] }
  | { readonly code: 'empty'; readonly file: string }
  | { readonly code: 'bad-json'; readonly file: string; readonly line: number; readonly detail: string }
  | {
      readonly code: 'not-a-report';
      readonly file: string;
      readonly line: number;
      readonly field: string;
      readonly wanted: string;
    }
  | { readonly code: 'doubled-id'; readonly file: string; readonly line: number; readonly id: string }
  | { readonly code: 'guessed-encoding'; readonly file: string; readonly encoding: string }
  /** The bytes are not what they claim to be; `part` names the entry of an archive, feed or mailbox, null for the whole file. */
  | {
      readonly code: 'bad-format';
      readonly file: string;
      readonly part: string | null;
      readonly format: string;
      readonly detail: string;
    }
  /** More than is read: `what` is measured, `most` its limit in words. */
  | {
      readonly code: 'over-limit';
      readonly file: string;
      readonly part: string | null;
      readonly what: string;
      readonly most: string;
    };

/** Problems that lose no text: the reports are read all the same. */
export const isWarning = (problem: IntakeProblem): boolean => problem.code === 'guessed-encoding';

/** Reports of one file, in its order, and what could not be read. */
export type Intake = { readonly reports: readonly Report[]; readonly problems: readonly IntakeProblem[] };
