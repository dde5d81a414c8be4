export { DOUBT_LABELS, doubtOf, featuresOfClaim } from './doubt.ts';
export { endAt } from './ends.ts';
export { featuresOfDyad } from './features.ts';
export type { Field } from './field.ts';
export { openTypeModel, type TypeModel, weighLabels, writeTypeModel } from './model.ts';
export { featuresOfStory, modesOfStory } from './story.ts';
export { chooseType, typeOfDyad, typeOfStory } from './typed.ts';
