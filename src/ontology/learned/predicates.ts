import type { Predicate } from '../../model/index.ts';
import { type End, tieOf } from './ends.ts';
import type { Add, Field } from './field.ts';
import { plainLemma } from './words.ts';

const DEEPEST = 3;

/** How a predicate or frame stands to the world, in one word. */
export const standOf = ({ mood, negated }: Pick<Predicate, 'mood' | 'negated'>): string => (negated ? `${mood}-not` : mood);

/** What the source does, what that is about, and what befalls the target. */
export function addPredicates(field: Field, source: End, target: End, add: Add): void {
  const seen = new Set<Predicate>();
  for (const predicate of field.reading.predicates) {
    const tied = firstTie(field, predicate.subjects, source);
    if (tied === null) continue;
    add(`subject ${tied} ${predicate.lemma}`);
    if (tied === 'is' || predicate.subjects.length === 1) addDeed(field, predicate, { depth: 0, outer: '', seen }, add);
  }
  for (const predicate of field.reading.predicates) addTarget(field, predicate, target, add);
}

const firstTie = (field: Field, heads: readonly number[], end: End): 'is' | 'holds' | null =>
  heads.map((token) => tieOf(field.tree, token, end)).find((tie) => tie !== null) ?? null;

type Place = { readonly depth: number; readonly outer: string; readonly seen: Set<Predicate> };

function addDeed(field: Field, predicate: Predicate, { depth, outer, seen }: Place, add: Add): void {
  if (seen.has(predicate) || depth > DEEPEST) return;
  seen.add(predicate);
  const { lemma, modal, tense } = predicate;
  const stand = standOf(predicate);
  add(`deed${depth} ${lemma}`);
  add(`deed ${lemma}`);
  add(`stand${depth} ${stand}`);
  add(`deed-stand ${lemma} ${stand}`);
  if (modal) add(`modal ${modal}`);
  if (tense) add(`tense${depth} ${tense}`);
  if (outer) add(`deeds ${outer} ${lemma}`);
  addThings(field, predicate, add);
  const within = { depth: depth + 1, outer: lemma, seen };
  for (const token of [...predicate.objects, ...predicate.complements]) {
    const inner = field.reading.predicateAt[token]!;
    if (inner >= 0) addDeed(field, field.reading.predicates[inner]!, within, add);
    else if (predicate.complements.includes(token)) add(`deed${depth + 1} ${plainLemma(field.tree, token)}`);
  }
}

function addThings({ tree }: Field, { lemma, objects, obliques }: Predicate, add: Add): void {
  for (const object of objects) {
    const thing = plainLemma(tree, object);
    add(`object ${thing}`);
    add(`deed-object ${lemma} ${thing}`);
    for (const child of tree.children(object))
      if (/^(?:amod|compound|nmod|acl)/.test(tree.relation(child))) add(`object-of ${plainLemma(tree, child)} ${thing}`);
  }
  for (const { preposition, head } of obliques) {
    add(`oblique ${preposition} ${plainLemma(tree, head)}`);
    add(`deed-oblique ${lemma} ${preposition}`);
  }
}

function addTarget(field: Field, predicate: Predicate, target: End, add: Add): void {
  const roles: (readonly [string, readonly number[]])[] = [
    ['subject', predicate.subjects],
    ['object', predicate.objects],
    ['second', predicate.second],
    ...predicate.obliques.map(({ preposition, head }) => [preposition, [head]] as const),
  ];
  for (const [role, heads] of roles) {
    const tied = firstTie(field, heads, target);
    if (tied === null) continue;
    add(`befalls ${role} ${predicate.lemma}`);
    add(`befalls-stand ${tied} ${role} ${standOf(predicate)}`);
  }
}
