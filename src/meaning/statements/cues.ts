import type { Tree } from '../../model/index.ts';
import type { Field } from './draft.ts';
import { joinPieces, type Piece, under } from './pieces.ts';

/** The lemma with its particle: "point out". */
export function lemmaOf(tree: Tree, verb: number): string {
  const particle = tree.childBy(verb, 'compound:prt');
  return particle >= 0 ? `${tree.lemma(verb)} ${tree.lower(particle)}` : tree.lemma(verb);
}

const LONG = 4;
const LIGHT = new Set(['aux', 'aux:pass', 'cop', 'advmod', 'compound:prt']);
const QUESTION_WORDS = new Set(['when', 'where', 'why', 'how', 'as', 'while']);

/**
 * The words of a cue: what is built around it, auxiliaries, negation and adverbs, as far as they stand without a gap.
 * `linked` is a preposition or "as" that brings the content and belongs to the cue: "supportive of", "described … as".
 */
export function cueAround(field: Field, cue: number, taken: readonly Piece[], linked = -1): Piece[] {
  const { tree } = field;
  const free = (piece: Piece): boolean => taken.every(([from, to]) => piece[1] < from || piece[0] > to);
  const parts = tree
    .children(cue)
    .filter((child) => joins(tree, cue, child))
    .map((child) => under(tree, child))
    .filter(free);
  let first = cue;
  let last = cue;
  for (const piece of [...parts].reverse()) if (piece[1] === first - 1) first = piece[0];
  for (const piece of parts) if (piece[0] === last + 1) last = piece[1];
  return joinPieces(
    linked >= 0
      ? [
          [first, last],
          [linked, linked],
        ]
      : [[first, last]],
  );
}

function joins(tree: Tree, cue: number, child: number): boolean {
  const relation = tree.relation(child);
  const [first, last] = under(tree, child);
  if (last - first >= LONG || QUESTION_WORDS.has(tree.lower(child))) return false;
  return LIGHT.has(relation) || (relation === 'mark' && child < cue && tree.lower(child) === 'to');
}

/** The preposition or conjunction "as" before a complement, -1 when there is none. */
export function linkOf(tree: Tree, complement: number): number {
  const link = tree
    .children(complement)
    .find((child) => child < complement && (tree.relation(child) === 'case' || tree.relation(child) === 'mark'));
  return link === undefined || (tree.lower(link) === 'to' && tree.relation(link) === 'mark') ? -1 : link;
}

/** "told reporters", "reminded voters": the object is spoken to. */
export function isTelling(field: Field, verb: number): boolean {
  return field.lexicon.verbs.get(field.tree.lemma(verb))?.includes('tell') ?? false;
}
