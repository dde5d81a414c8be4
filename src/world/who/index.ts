export { groundActors, type WhoInput } from './ground.ts';
export { KNOWLEDGE_FILES, readKnowledge } from './knowledge.ts';
export { knownParty } from './known.ts';
export { locateActors } from './placed.ts';
export { findSeveral } from './several.ts';
export { type UnknownActor, unknownActors } from './unknown.ts';
