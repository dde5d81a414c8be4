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

/**
 * The words of a cue: what is built around it (auxiliaries, negation and adverbs, as far as they stand without a gap), the verb that
 * leads to it ("began to complain", "issued a statement saying") and the means of saying ("in an interview").
 * `linked` is a preposition that brings the content and belongs to the cue: "supportive of".
 */
export function cueAround(field: Field, cue: number, taken: readonly Piece[], linked = -1): Piece[] {
  let near = lightAround(field, cue, taken);
  const lead = leadOf(field, cue);
  if (lead >= 0) {
    const before = lightAround(field, lead, taken);
    if (before[1] < near[0] && isFree([before[0], near[1]], taken) && near[0] - before[1] <= LONG) near = [before[0], near[1]];
  }
  return joinPieces([near, ...meansOf(field, cue, near, taken), ...(linked >= 0 ? [[linked, linked] as const] : [])]);
}

const isFree = (piece: Piece, taken: readonly Piece[]): boolean => taken.every(([from, to]) => piece[1] < from || piece[0] > to);

/** The cue with the light words that touch it. */
function lightAround(field: Field, cue: number, taken: readonly Piece[]): Piece {
  const { tree } = field;
  const parts = tree
    .children(cue)
    .filter((child) => joins(field, cue, child))
    .map((child) => under(tree, child))
    .filter((piece) => isFree(piece, taken));
  let first = cue;
  let last = cue;
  for (const piece of [...parts].reverse()) if (piece[1] === first - 1) first = piece[0];
  for (const piece of parts) if (piece[0] === last + 1) last = piece[1];
  return [first, last];
}

function joins({ tree, lexicon }: Field, cue: number, child: number): boolean {
  const relation = tree.relation(child);
  const [first, last] = under(tree, child);
  if (last - first >= LONG || lexicon.freeAdverbs.has(tree.lower(child))) return false;
  return LIGHT.has(relation) || (relation === 'mark' && child < cue && tree.lower(child) === 'to');
}

/**
 * The word that leads to a cue and tells nothing of its own: "began" in "began tweeting", "quick" in "is quick to note",
 * "issued" in "issued a statement saying"; -1 when there is none.
 */
export function leadOf({ tree, lexicon }: Field, cue: number): number {
  const head = tree.head(cue);
  if (head < 0 || head > cue) return -1;
  const relation = tree.relation(cue);
  if (relation === 'xcomp' || relation === 'csubj') {
    if (lexicon.aspectual.has(tree.lemma(head))) return head;
    const tells = lexicon.verbs.has(tree.lemma(head)) || tree.childBy(head, 'obj') >= 0;
    return tells || (tree.upos(head) !== 'VERB' && tree.upos(head) !== 'ADJ') ? -1 : head;
  }
  return relation === 'acl' ? issuerVerb({ tree, lexicon }, head, cue) : -1;
}

/** "Put out a statement saying": the verb whose object is the piece of speech that the cue hangs on. */
function issuerVerb({ tree, lexicon }: Pick<Field, 'tree' | 'lexicon'>, noun: number, cue: number): number {
  const spoken = lexicon.documents.has(tree.lemma(noun)) || lexicon.nouns.has(tree.lemma(noun));
  const verb = tree.head(noun);
  const issued = spoken && tree.relation(noun) === 'obj' && verb >= 0 && verb < noun && tree.xpos(cue) === 'VBG';
  return issued ? verb : -1;
}

/** "In a statement", "on a call with reporters", "on Twitter": what it was said in, with a gap before it where others stand between. */
function meansOf({ tree, lexicon }: Field, cue: number, near: Piece, taken: readonly Piece[]): Piece[] {
  if (tree.upos(cue) !== 'VERB') return [];
  for (const phrase of tree.childrenBy(cue, 'obl')) {
    const piece = under(tree, phrase);
    const marker = tree.childrenBy(phrase, 'case').find((child) => child < phrase);
    if (phrase < cue || marker === undefined || !lexicon.outletPrepositions.has(tree.lower(marker))) continue;
    const noun = tree.lemma(phrase).toLowerCase();
    if (!lexicon.outletNouns.has(noun) && !lexicon.documents.has(noun)) continue;
    const touches = piece[0] === near[1] + 1 || taken.some(([, last]) => piece[0] === last + 1);
    if (touches && isFree(piece, taken) && piece[1] - piece[0] <= MEANS) return [piece];
  }
  return [];
}

/** "In a telephone interview with the paper on Monday": so many tokens more than one. */
const MEANS = 6;

/** The preposition before a complement, -1 when there is none or it is "as". */
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
