import { createHash } from 'node:crypto';

export const FOLDS = 5;
const SEED = 'dyads-1';

/** The fold that a text is in: the same text is always in the same fold. */
export const foldOf = (text: string): number =>
  Number(
    BigInt(
      `0x${createHash('md5')
        .update(SEED + text)
        .digest('hex')}`,
    ) % BigInt(FOLDS),
  );
