export { type AssumeInput, assumePlaces, type Sited } from './assumed.ts';
export { type Candidate, findCandidates } from './candidates.ts';
export { readWhere, type Where } from './claims.ts';
export { distance } from './distance.ts';
export { findPlaces, type PlacesInput, resolvePlaces } from './find.ts';
export { type Gazetteer, keyOf, openGazetteer, type Spot } from './gazetteer.ts';
export { type Context, type Group, groupCandidates, othersThan, readContext, settleSenses, traitsOfSense } from './senses.ts';
export { traitsOfCandidates } from './traits.ts';
export { loadPlaceModel, type PlaceModel, type Trait, type Weights, weigh } from './weights.ts';
