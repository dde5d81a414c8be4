export { readWhere, type Where } from './claims.ts';
export { findPlaces, type PlacesInput } from './find.ts';
export { type Gazetteer, keyOf, openGazetteer, type Spot } from './gazetteer.ts';
