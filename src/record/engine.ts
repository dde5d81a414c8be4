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
  /** Puts rows into a table, given column by column. */
  readonly insert: (tx: Database, table: string, columns: Columns) => Promise<void>;
  /** Gives rows that are there the values of columns; those of `key` say which rows. */
  readonly update: (tx: Database, table: string, key: string, columns: Columns) => Promise<void>;
  /** Rows that are given and not stored, to select from; their columns have the names given. */
  readonly given: (columns: Columns) => RawBuilder<unknown>;
  /** Joins given rows with a table in which each of them is looked up by an index. */
  readonly lookUp: RawBuilder<unknown>;
  /** Puts sentences into their table and makes them findable by their words. */
  readonly index: (db: Database, sentences: readonly Sentence[]) => Promise<void>;
  readonly unindex: (db: Database, sentences: readonly { readonly id: number; readonly text: string }[]) => Promise<void>;
  /** Room that the record takes on disk, in bytes. */
  readonly size: () => Promise<number>;
  /** Copies the whole database into a new file; null where the engine's own program does that. */
  readonly copy: ((file: string) => Promise<void>) | null;
  readonly close: () => Promise<void>;
};

/** Values by their column, as many in each. */
export type Columns = ReadonlyMap<string, readonly unknown[]>;

/** A sentence that holds claims, numbered over the whole record, with its text. */
export type Sentence = {
  readonly id: number;
  readonly report: string;
  readonly start: number;
  readonly stop: number;
  readonly text: string;
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
