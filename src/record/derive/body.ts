import type { RecordedClaim } from '../../model/index.ts';

/** What a claim's row keeps of it; the rest is in other tables. */
export type ClaimBody = Omit<RecordedClaim, 'id' | 'event' | 'report' | 'ruling' | 'joined' | 'sentence'> & {
  readonly sentence: readonly [start: number, end: number];
};
