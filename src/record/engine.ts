import type { RawBuilder } from 'kysely';
import type { Database } from './tables.ts';

/** What differs between the engines; all else is one query layer. */
export type Engine = {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Database;
  /** Runs a piece of writing when no other writer of this process is at the same record. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Statements that make the tables named, in this engine's words. */
  readonly words: Words;
  /** True for rows of `sentences` that hold the words; the argument is the column of the sentence's number. */
  readonly holds: (words: readonly SoughtWord[], column: string) => RawBuilder<boolean>;
  /** Makes a sentence findable by its words. */
  readonly index: (db: Database, sentences: readonly { readonly id: number; readonly text: string }[]) => Promise<void>;
  readonly unindex: (db: Database, sentences: readonly { readonly id: number; readonly text: string }[]) => Promise<void>;
  /** Largest number of values that one statement may carry. */
  readonly most: number;
  /** Room that the record takes on disk, in bytes. */
  readonly size: () => Promise<number>;
  /** Copies the whole database into a new file; null where the engine's own program does that. */
  readonly copy: ((file: string) => Promise<void>) | null;
  readonly close: () => Promise<void>;
};

/** Names of column types, and the statements that only one engine knows. */
export type Words = {
  readonly text: string;
  readonly blob: string;
  readonly integer: string;
  readonly real: string;
  readonly search: readonly string[];
  readonly dropSearch: readonly string[];
};

/** A word or a phrase that must be there; `open` words may go on ("sanction*"). */
export type SoughtWord = { readonly words: readonly string[]; readonly open: boolean };

/** A place that no record can be opened at: what is wrong, as data. */
export class RecordError extends Error {
  readonly code: RecordErrorCode;
  readonly detail: string;
  constructor(code: RecordErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

export type RecordErrorCode =
  | 'no-record'
  | 'not-a-record'
  | 'newer-record'
  | 'engine-missing'
  | 'unreachable'
  | 'full'
  | 'busy'
  | 'collision'
  | 'unknown-id'
  | 'ambiguous-id'
  | 'overtaken'
  | 'bad-value';
