import { addClaims, addFrames } from './codes.ts';
import type { End } from './ends.ts';
import type { Add, Field } from './field.ts';
import { addPath } from './path.ts';
import { addPredicates } from './predicates.ts';
import { addWords, plainLemma } from './words.ts';

/** Names of all that speaks for or against a type of what the source does to the target; each name once. */
export function featuresOfDyad(field: Field, source: End, target: End): string[] {
  const names = new Set<string>(['bias']);
  const add: Add = (name) => void names.add(name);
  addPath(field.tree, source, target, add);
  addPredicates(field, source, target, add);
  addFrames(field, source, target, add);
  addClaims(field, source, target, add);
  addWords(field.tree, source, target, add);
  addEnd(field, source, 'source', add);
  addEnd(field, target, 'target', add);
  return [...names];
}

function addEnd({ tree, reading, actors }: Field, end: End, side: string, add: Add): void {
  const head = end.heads[0];
  add(`${side} ${head === undefined ? 'none' : plainLemma(tree, head)}`);
  if (head === undefined) return;
  for (const token of end.tokens) {
    if (tree.upos(token) !== 'PROPN' && token !== head) add(`${side}-word ${plainLemma(tree, token)}`);
    add(`${side}-name ${tree.lower(token)}`);
  }
  const mention = reading.mentionAt[head]!;
  const actor = mention < 0 ? undefined : actors[reading.mentions[mention]!.chain];
  if (!actor) return;
  add(`${side}-kind ${actor.kind}`);
  if (actor.country) add(`${side}-state`);
  for (const sector of actor.sectors) add(`${side}-sector ${sector}`);
}
