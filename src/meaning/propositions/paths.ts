import type { Predicate, Tree } from '../../model/index.ts';
import type { FrameLexicon } from './lexicon.ts';
import { toldOf } from './told.ts';

const NOTHING: readonly number[] = [];

/** Tokens at a path of a predicate: "subj", "obj", "adj", a preposition … See the notation. */
export function tokensAt(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, path: string): readonly number[] {
  switch (path) {
    case 'subj':
      return predicate.subjects;
    case 'obj':
      return predicate.objects;
    case 'second':
      return predicate.second;
    case 'comp':
      return predicate.complements;
    case 'inf':
      return predicate.complements.filter((token) => tree.children(token).some((child) => isInfinitiveMark(tree, child)));
    case 'wish':
      return predicate.complements.filter((token) => isWished(tree, token));
    case 'whether':
      return predicate.complements.filter((token) =>
        tree.childrenBy(token, 'mark').some((mark) => tree.lower(mark) === 'whether'),
      );
    case 'next':
      return predicate.head + 1 < tree.count ? [predicate.head + 1] : NOTHING;
    case 'objmod':
      return predicate.objects.flatMap((token) =>
        tree.children(token).filter((child) => /^(amod|compound)/.test(tree.relation(child))),
      );
    case 'mod':
      return predicate.modifiers;
    case 'adj':
      return predicate.modifiers.filter((token) => standsAsAdjective(tree, token));
    case 'name':
      return predicate.modifiers.filter((token) => tree.upos(token) === 'PROPN' && !standsAsAdjective(tree, token));
    case 'light':
      return predicate.light === null ? NOTHING : [predicate.light];
    case 'told':
      return toldOf(tree, lexicon, predicate).about;
    case 'namer':
      return toldOf(tree, lexicon, predicate).namer;
    case 'any':
      return everything(predicate);
    default:
      return below(predicate, path);
  }
}

const DUTIES: ReadonlySet<string> = new Set(['should', 'must', 'ought']);

/** "To leave", "that he leave", "that he should leave": not "that he left". */
const isWished = (tree: Tree, token: number): boolean =>
  tree.xpos(token) === 'VB'
    ? tree
        .children(token)
        .every((child) => !tree.relation(child).startsWith('aux') || tree.lemma(child) === 'be' || DUTIES.has(tree.lower(child)))
    : tree.children(token).some((child) => isInfinitiveMark(tree, child));

/** "To" before a verb: what an infinitive has and "that he left" has not. */
const isInfinitiveMark = (tree: Tree, token: number): boolean => tree.relation(token) === 'mark' && tree.upos(token) === 'PART';

/** "Russian", but "US" and "U.N." too, which have no adjective of their own. */
function standsAsAdjective(tree: Tree, token: number): boolean {
  if (tree.upos(token) === 'ADJ' || (tree.upos(token) === 'VERB' && tree.relation(token) === 'amod')) return true;
  const word = tree.word(token).replaceAll('.', '');
  return word.length >= 2 && word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function below(predicate: Predicate, preposition: string): readonly number[] {
  if (predicate.obliques.length === 0) return NOTHING;
  return predicate.obliques.filter((oblique) => oblique.preposition === preposition).map((oblique) => oblique.head);
}

function everything(predicate: Predicate): readonly number[] {
  return [
    ...predicate.subjects,
    ...predicate.objects,
    ...predicate.second,
    ...predicate.complements,
    ...predicate.modifiers,
    ...predicate.obliques.map((oblique) => oblique.head),
  ];
}
