import type { Desk, Exit } from './desk.ts';

/** An option in one block: its flag, its value if it takes one, and its words. */
export type Option = {
  readonly name: string;
  /** Name of the value in help, "TYPE"; null for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly docs: string;
};

export type Example = { readonly command: string; readonly docs: string };

/** Values of the options by name; a switch is true, an option that was not given is absent. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A command in one block: name, words, options, examples, what it does. Help and docs are made of it. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** How its arguments are written, "FILE…". */
  readonly argument: string;
  /** How many arguments it takes; `any` may be none. */
  readonly arguments: 'none' | 'one' | 'many' | 'any';
  /** What an argument is called in messages, "file" where nothing is said. */
  readonly takes?: string;
  /** Further paragraphs of help. */
  readonly details: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  readonly run: (files: readonly string[], options: Options, desk: Desk) => Promise<Exit>;
};

/** The value of an option that takes one, null when it was not given. */
export const given = (options: Options, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};
