import type { Predicate, Tree } from '../../model/index.ts';

/** Reads a noun that no one took for a predicate as one: "the Bordurian blockade of Strelsau". */
export function readNoun(tree: Tree, head: number): Predicate {
  const subjects: number[] = [];
  const objects: number[] = [];
  const modifiers: number[] = [];
  const complements: number[] = [];
  const obliques: { preposition: string; head: number }[] = [];
  let negated = false;
  for (const child of tree.children(head)) {
    const relation = tree.relation(child);
    if (relation === 'nmod:poss') subjects.push(...withConjuncts(tree, child));
    else if (relation.startsWith('nmod')) addOblique(tree, child, subjects, objects, obliques);
    else if (relation === 'amod' || relation.startsWith('compound') || relation === 'nmod:attr') modifiers.push(child);
    else if (relation === 'acl' && tree.childBy(child, 'mark') >= 0) complements.push(child);
    else if (tree.lower(child) === 'no' && tree.upos(child) === 'DET') negated = true;
  }
  return {
    id: -1,
    head,
    light: null,
    form: 'noun',
    lemma: tree.lemma(head).toLowerCase(),
    subjects,
    objects,
    second: [],
    obliques,
    complements,
    modifiers,
    passive: false,
    tense: null,
    modal: null,
    negated,
    mood: 'real',
    conditional: false,
  };
}

/** Reads a participle before its noun as a verb with an object: "the captured airman". */
export function readParticiple(tree: Tree, token: number): Predicate {
  return {
    id: -1,
    head: token,
    light: null,
    form: 'verb',
    lemma: tree.lemma(token).toLowerCase(),
    subjects: [],
    objects: [tree.head(token)],
    second: [],
    obliques: [],
    complements: [],
    modifiers: [],
    passive: true,
    tense: 'past',
    modal: null,
    negated: false,
    mood: 'real',
    conditional: false,
  };
}

function addOblique(
  tree: Tree,
  child: number,
  subjects: number[],
  objects: number[],
  obliques: { preposition: string; head: number }[],
): void {
  const preposition = prepositionOf(tree, child);
  for (const head of withConjuncts(tree, child)) {
    if (preposition === 'of') objects.push(head);
    if (preposition === 'by') subjects.push(head);
    obliques.push({ preposition, head });
  }
}

function prepositionOf(tree: Tree, token: number): string {
  const marker = tree.childBy(token, 'case');
  if (marker < 0) return '';
  const rest = tree.childrenBy(marker, 'fixed').map((part) => tree.lower(part));
  return [tree.lower(marker), ...rest].join(' ');
}

/** The token and those coordinated with it. */
export const withConjuncts = (tree: Tree, token: number): number[] => [token, ...tree.childrenBy(token, 'conj')];
