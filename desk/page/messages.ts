import type { IntakeProblem, Report, ReportRecord } from '../../src/model/index.ts';
import type { Explained } from '../reader/kept.ts';

/** What the page asks the coder in the worker. */
export type Asked =
  | { readonly ask: 'read'; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly ask: 'explain'; readonly report: Report };

/** A report as read; `line` is the line that the command line writes for it, byte for byte. */
export type Coded = { readonly report: Report; readonly record: ReportRecord; readonly line: string };

export type Answers = {
  readonly read: { readonly coded: readonly Coded[]; readonly problems: readonly IntakeProblem[] };
  readonly explain: Explained;
};

/** What the worker says: how far it is with its files, or an answer to a question. */
export type Told =
  | { readonly tells: 'progress'; readonly bytes: number; readonly of: number }
  | { readonly tells: 'ready' }
  | { readonly tells: 'answer'; readonly number: number; readonly answer: Answers[keyof Answers] }
  | { readonly tells: 'failed'; readonly number: number | null; readonly why: string };

/** `files.json`: what the page is made of. */
export type PageFiles = {
  readonly version: string;
  /** Files of the page itself. */
  readonly page: readonly string[];
  /** Models and tables, packed. */
  readonly data: readonly { readonly path: string; readonly packed: number }[];
};
