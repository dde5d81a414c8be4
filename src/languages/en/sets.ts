import type { SetWords } from '../../model/index.ts';

export const sets: SetWords = {
  nouns: new Set(
    `country nation state side party ally neighbour neighbor government capital power army military force rival adversary foe navy
    leader president minister delegation signatory partner counterpart republic superpower troops`.split(/\s+/),
  ),
  counts: new Map([
    ['both', 2],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
  ]),
};
