import type { Actor, Coding, Propositions, Reading, Tree } from '../../model/index.ts';

/** What the rooms have made of the text in which a dyad stands. */
export type Field = {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly actors: readonly Actor[];
  readonly propositions: Propositions;
  readonly coding: Coding;
};

/** Takes one feature's name. */
export type Add = (name: string) => void;
