import type { Codebook } from '../model/index.ts';
import { CONTEXTS } from './contexts.ts';
import { TYPES } from './types/index.ts';

/** The codebook as people read it: each type with its modes, scores, examples and near-misses, and all contexts. */
export const codebook = (): Codebook => ({
  types: TYPES.map(({ type, quad, score, modes, modeScores, examples, nearMisses }) => ({
    type,
    quad,
    score,
    modes: modes.map((mode) => ({ mode, score: modeScores[mode] ?? score })),
    examples,
    nearMisses,
  })),
  contexts: [...CONTEXTS],
});
