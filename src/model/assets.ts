/** Files of `data/` and `models/`, by their path from the package root ("data/actors/states.tsv"). A missing file is an error. */
export type Assets = {
  /** UTF-8 text of a file. */
  text(path: string): string;
  bytes(path: string): Uint8Array;
};
