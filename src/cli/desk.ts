import type { Intake, Reader, Report } from '../model/index.ts';
import type { Lesson, OpenRecord } from '../record/index.ts';

/** All that a command may touch outside itself, so that tests can put other things in its place. */
export type Desk = {
  /** Writes data to standard output. */
  readonly out: (text: string) => void;
  /** Writes words for people to standard error. */
  readonly say: (text: string) => void;
  /** True when standard output is a terminal. */
  readonly terminal: boolean;
  /** True when standard error is a terminal. */
  readonly errorTerminal: boolean;
  readonly columns: number;
  /** True when output may be coloured: a terminal, and NO_COLOR is not set. */
  readonly colour: boolean;
  readonly files: Files;
  /** Reads a file of any format by its content. */
  readonly readReports: (file: string, bytes: Uint8Array) => Intake | Promise<Intake>;
  /** Reads a web archive piece by piece. */
  readonly streamArchive: (file: string, chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Intake>;
  /** The reader, loaded when it is first asked for. */
  readonly reader: () => Reader;
  readonly record: RecordDoor;
  readonly server: ServerDoor;
  /** The way to the browser page. */
  readonly page: () => Promise<typeof import('../page/index.ts')>;
  /** Where NATS is when the command does not say. */
  readonly nats: string;
  /** Milliseconds of a clock that never goes back; only progress uses it. */
  readonly clock: () => number;
};

/** The way to the record; its engine is loaded when a record is first opened. */
export type RecordDoor = {
  /** Where the record is when the command does not say. */
  readonly place: string;
  /** Who is at the keyboard when the command does not say. */
  readonly author: string;
  /** The time as the ledger writes it. */
  readonly now: () => string;
  readonly open: (place: string, create: boolean) => Promise<OpenRecord>;
  /** The id that the record gives a report. */
  readonly idOf: (report: Report) => Promise<string>;
  /** A reader that knows the names that a record was taught. */
  readonly readerWith: (lessons: readonly Lesson[]) => Promise<Reader>;
  /** All files below a folder, in the order of their names. */
  readonly filesIn: (folder: string) => readonly string[];
  /** The next key pressed, null when there is no keyboard. */
  readonly key: () => Promise<string | null>;
};

/** The way to the desk's server, loaded when it is first asked for. */
export type ServerDoor = {
  readonly open: () => Promise<typeof import('../server/index.ts')>;
  /** Opens an address in the browser of whoever is at the terminal. */
  readonly browse: (address: string) => void;
  /** Comes when the user ends the program. */
  readonly ended: () => Promise<void>;
  readonly version: string;
};

export type FileKind = 'file' | 'folder' | 'none';

/** Files as commands see them; "-" is standard input. */
export type Files = {
  readonly kind: (path: string) => FileKind;
  readonly size: (path: string) => number;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** A file piece by piece. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a file, in place of one that was there; throws where that cannot be done. */
  readonly write: (path: string, text: string) => void;
  /** Writes on at a file's end. */
  readonly append: (path: string, text: string) => void;
  /** Paths of the files that lie where this one would lie. */
  readonly beside: (path: string) => readonly string[];
};

/** What a command leaves behind: 0 found, 1 nothing found, 2 something could not be done. */
export type Exit = 0 | 1 | 2;
