export { codebook } from './codebook.ts';
export { codeClaims } from './coder.ts';
export { CONTEXTS, MOST_CONTEXTS } from './contexts.ts';
export { compareClaims, foldWords, groupClaims, lendSides, partyKey, standOf } from './joining/index.ts';
export { openTypeModel, type TypeModel, typeOfDyad, typeOfStory } from './learned/index.ts';
export { linkHappenings } from './links/index.ts';
export { type Ontology, readOntology } from './rules.ts';
export { TYPES } from './types/index.ts';
export { worthOf } from './worth.ts';
