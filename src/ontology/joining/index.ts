export { type ComparedFrom, type CompareInput, compareClaims } from './compare.ts';
export type { Compared } from './compared.ts';
export { groupClaims } from './groups.ts';
export { lendSides, sidesOf } from './lend.ts';
export { foldWords, mayBeOne, type Named, partyKey, standOf } from './party.ts';
