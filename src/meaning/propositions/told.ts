import type { Predicate, Tree } from '../../model/index.ts';
import type { FrameLexicon } from './lexicon.ts';

/** Of whom a noun or adjective is said, and by which verb's subject: "Bordurians called the pact a provocation". */
export function toldOf(
  tree: Tree,
  lexicon: FrameLexicon,
  predicate: Predicate,
): { readonly about: readonly number[]; readonly namer: readonly number[] } {
  const { head } = predicate;
  if (predicate.form === 'adjective' && predicate.subjects.length > 0)
    return { about: predicate.subjects, namer: namerOf(tree, lexicon, head) };
  const own = tree.childrenBy(head, 'nsubj');
  if (own.length > 0) return { about: own, namer: namerOf(tree, lexicon, head) };
  const verb = tree.head(head);
  if (verb >= 0 && lexicon.naming.has(tree.lemma(verb)) && tree.relation(head) !== 'nsubj')
    return { about: otherObjects(tree, verb, head), namer: tree.childrenBy(verb, 'nsubj') };
  // "Called the raid “a crime”", where the parser takes the name for an apposition.
  const above = verb >= 0 && tree.relation(head) === 'appos' && tree.relation(verb) === 'obj' ? tree.head(verb) : -1;
  if (above >= 0 && lexicon.naming.has(tree.lemma(above)) && isQuoted(tree, head))
    return { about: [verb], namer: tree.childrenBy(above, 'nsubj') };
  if (tree.relation(head) === 'amod' && verb >= 0) return { about: [verb], namer: [] };
  return { about: [], namer: [] };
}

/** A quotation mark stands before the phrase. */
function isQuoted(tree: Tree, head: number): boolean {
  const first = Math.min(head, ...tree.children(head).filter((child) => tree.upos(child) !== 'PUNCT'));
  return first > 0 && /^[“"‘'«]/.test(tree.word(first - 1));
}

const otherObjects = (tree: Tree, verb: number, head: number): number[] =>
  [...tree.childrenBy(verb, 'obj'), ...tree.childrenBy(verb, 'nsubj:pass')].filter((token) => token !== head);

function namerOf(tree: Tree, lexicon: FrameLexicon, head: number): number[] {
  const verb = tree.head(head);
  return verb >= 0 && lexicon.naming.has(tree.lemma(verb)) && tree.relation(head) === 'xcomp'
    ? tree.childrenBy(verb, 'nsubj')
    : [];
}
