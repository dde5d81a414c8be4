import type { Document, Parse } from '../model/index.ts';

/** A parse that is being mended; columns are copied before the first change. */
export type Mending = {
  readonly document: Document;
  readonly parse: Parse;
  heads: Int32Array;
  relation: Uint8Array;
  xpos: Parse['xpos'];
};

/** The relation of a token to its head. */
export const nameOf = ({ parse, relation }: Mending, token: number): string => parse.relations[relation[token]!]!;

/** True when a token stands in a relation to its head. */
export const is = (mending: Mending, token: number, relation: string): boolean => nameOf(mending, token) === relation;

/** The fine tag of a token: "VBN". */
export const tagAt = ({ parse, xpos }: Mending, token: number): string => parse.xposNames[xpos[token]!]!;

/** Gives a token another relation, where the parse knows it. */
export function name({ parse, relation }: Mending, token: number, wanted: string): void {
  const index = parse.relations.indexOf(wanted);
  if (index >= 0) relation[token] = index;
}

/** A token as the report writes it. */
export const textAt = ({ document: { report, tokens } }: Mending, token: number): string =>
  report.text.slice(tokens.start[token]!, tokens.end[token]!);

/** A token in lower case. */
export const wordAt = (mending: Mending, token: number): string => textAt(mending, token).toLowerCase();
