export { findPropositions } from './find.ts';
export { type FrameLexicon, readLexicon } from './lexicon.ts';
