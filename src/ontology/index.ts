export { codeClaims, type Ontology, readOntology } from './coder.ts';
export { CONTEXTS } from './contexts.ts';
export { type Compared, groupClaims } from './events.ts';
export { TYPES } from './types/index.ts';
export { worthOf } from './worth.ts';
