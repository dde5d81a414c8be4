export type { Judged, JudgedReport } from './judged.ts';
export { type JudgedFile, judgedKept, judgedRecord, readJudged } from './read.ts';
export { type Confusion, type Count, figuresOf, type Scores, SHARES, SLOTS, type Slot, score } from './score.ts';
