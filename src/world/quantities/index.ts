export { findQuantities } from './find.ts';
export { type Count, type Counting, countDoneTo, countOf, sufferersOf, type Toll, tollOf } from './tolls.ts';
