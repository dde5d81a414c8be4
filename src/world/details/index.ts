export { type DoubtInput, doubtsOf } from './doubts.ts';
export { type DetailInput, readDetails } from './read.ts';
