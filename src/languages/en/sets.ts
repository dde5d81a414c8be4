import type { SetWords } from '../../model/index.ts';

export const sets: SetWords = {
  nouns: new Set(
    `country nation state side party ally neighbour neighbor government capital power army military force rival adversary foe navy
    leader president minister delegation foe belligerent government chief diplomat envoy negotiator statesman official signatory partner counterpart republic superpower troops`.split(
      /\s+/,
    ),
  ),
  counts: new Map([
    ['both', 2],
    ['each', 2],
    ['either', 2],
    ['neither', 2],
    ['pair', 2],
    ['duo', 2],
    ['trio', 3],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
  ]),
  pairs: new Set(['rival', 'adversary', 'foe', 'neighbour', 'neighbor', 'counterpart']),
};
