export type { AsideReason, FleetSheet, FleetWait, WorkerSheet } from '../model/index.ts';
export { ASIDE_REASONS as REASONS } from '../model/index.ts';
export { type Aside, listAside, putBack } from './aside.ts';
export { type Fleet, type FleetOptions, MOST_WAITING, openFleet } from './engine.ts';
export { FleetError, type FleetErrorCode } from './errors.ts';
export { type Fed, type Feed, type FeedOptions, type Hold, openFeed } from './feed.ts';
export { LARGEST_INLINE } from './letter.ts';
export { readFleet } from './status.ts';
export { type Said, type WorkOptions, work } from './work.ts';
