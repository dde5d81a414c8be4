/** Ways to make words stand out; each returns the words unchanged when output has no colour. */
export type Ink = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly type: (text: string) => string;
  readonly cue: (text: string) => string;
};

const paint =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

export const inkOf = (colour: boolean): Ink =>
  colour
    ? { bold: paint(1, 22), dim: paint(2, 22), type: paint(36, 39), cue: paint(1, 22) }
    : { bold: plain, dim: plain, type: plain, cue: plain };

/**
 * Words from outside as a terminal may safely show them: control characters, among them the escapes that could redraw the screen,
 * become spaces; lone surrogates become the sign for a missing character.
 */
export const safe = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
