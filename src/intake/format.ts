import type { Intake } from '../model/index.ts';

/** One way of writing reports down. `endings` are file name endings without the dot, lower case. */
export type Format = {
  readonly name: string;
  readonly endings: readonly string[];
  readonly read: (input: { readonly file: string; readonly text: string }) => Intake;
};
