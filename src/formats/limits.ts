/** What is read at most. docs/formats.md has the same numbers in words. */
export const LIMITS = {
  /** Bytes of one file after unpacking, and of all entries of an archive together. */
  unpacked: 512 * 1024 * 1024,
  /** Bytes of one entry of an archive, one message of a mailbox, one record of a WARC. */
  part: 64 * 1024 * 1024,
  /** Entries of one zip file. */
  entries: 100_000,
  /** Packings within one another: a zip in a gzip is two. */
  nested: 4,
  /** UTF-16 units of one page or XML file. */
  markup: 8 * 1024 * 1024,
  /** Elements of one page or XML file. */
  elements: 500_000,
  /** Elements within one another; deeper ones are read as if they stood at this depth. */
  depth: 200,
  /** Elements within one another at which a page is given up: the parser's time grows with them. */
  nesting: 2_000,
  /** UTF-16 units of one attribute; the rest is left out. */
  attribute: 65_536,
  /** Pages of one PDF. */
  pages: 2_000,
  /** Reports of one feed. */
  items: 10_000,
} as const;

/** Thrown where a limit is passed; `readFile` makes a problem of it. */
export class LimitError extends Error {
  readonly what: string;
  readonly most: string;
  constructor(what: string, most: string) {
    super(`${what}: at most ${most}`);
    this.what = what;
    this.most = most;
  }
}

/** "64 MB" */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`;
