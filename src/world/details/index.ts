export { type DoubtInput, doubtsOf } from './doubts.ts';
export { type DetailInput, readDetails, reportedBy } from './read.ts';
