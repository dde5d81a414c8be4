import type { Span, TypedDyad, TypedStory } from '../../model/index.ts';
import { endAt } from './ends.ts';
import { featuresOfDyad } from './features.ts';
import type { Field } from './field.ts';
import { type TypeModel, weighLabels, weightOf } from './model.ts';
import { featuresOfStory, modesOfStory } from './story.ts';

const REASONS = 5;

/** The type of what a source does to a target, both given as spans of the text that the field has been made of. */
export function typeOfDyad(field: Field, model: TypeModel, source: readonly Span[], target: readonly Span[]): TypedDyad {
  return chooseType(model, featuresOfDyad(field, endAt(field.tree, source), endAt(field.tree, target)));
}

/** The type of what a whole text is mainly about. */
export function typeOfStory(field: Field, model: TypeModel): TypedStory {
  const typed = chooseType(model, featuresOfStory(field));
  return { ...typed, modes: modesOfStory(field.coding.claims, typed.type) };
}

/** The likeliest label for these features; of equals the first in the model's order. */
export function chooseType(model: TypeModel, names: readonly string[]): TypedDyad {
  const chances = weighLabels(model, names);
  const best = chances.indexOf(Math.max(...chances));
  const reasons = names
    .map((name) => ({ name, weight: weightOf(model, name, best) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, REASONS);
  return {
    type: model.labels[best]!,
    chances: new Map(model.labels.map((label, i) => [label, chances[i]!])),
    reasons: reasons.map(({ name }) => name),
  };
}
