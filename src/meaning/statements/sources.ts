import type { CueClass, Tree } from '../../model/index.ts';
import { leadOf } from './cues.ts';
import type { Field } from './draft.ts';
import { cutOut, type Piece, trimPieces, under } from './pieces.ts';

const UTTERING = new Set<CueClass>(['say', 'tell', 'think', 'show', 'ask', 'deny', 'demand', 'hint']);

/** True for cues that may have a whole clause or a quotation as what is said. */
export const isUttering = (classes: readonly CueClass[]): boolean => classes.some((name) => UTTERING.has(name));

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** "who", "which", "that" */
export const isRelative = (tree: Tree, token: number): boolean => RELATIVES.has(tree.lower(token));

/** The nearest verb up the tree is asked for its subject at most this many times. */
const CLIMB = 5;

/** The relative pronoun that stands for the source beside the cue: "who" in "officials, who said". */
export function pronounOf(tree: Tree, verb: number, source: number): number {
  const own = ownSubject(tree, verb);
  return own >= 0 && own !== source && own < verb && tree.lower(own) !== 'that' ? own : source;
}

/** Head token of the subject that a verb has of its own or shares with another, -1 when there is none. */
export function subjectOf(field: Field, verb: number): number {
  let at = verb;
  for (let step = 0; step < CLIMB; step++) {
    const own = ownSubject(field.tree, at);
    if (own >= 0) return resolveRelative(field.tree, own, at);
    const issuer = field.tree.relation(at) === 'acl' ? leadOf(field, at) : -1;
    const next = issuer >= 0 ? { verb: issuer, noun: -1 } : sharesSubjectWith(field.tree, at);
    if (next.noun >= 0) return next.noun;
    if (next.verb < 0) return -1;
    at = next.verb;
  }
  return -1;
}

export function ownSubject(tree: Tree, verb: number): number {
  const nominal = tree.childBy(verb, 'nsubj');
  return nominal >= 0 ? nominal : -1;
}

/** "the officials who said" is said by the officials. */
function resolveRelative(tree: Tree, subject: number, verb: number): number {
  if (!isRelative(tree, subject) || !tree.relation(verb).startsWith('acl')) return subject;
  const noun = tree.head(verb);
  return noun >= 0 ? noun : subject;
}

const NO_ONE = { verb: -1, noun: -1 };

function sharesSubjectWith(tree: Tree, verb: number): { readonly verb: number; readonly noun: number } {
  const relation = tree.relation(verb);
  const head = tree.head(verb);
  if (head < 0) return NO_ONE;
  if (relation.startsWith('acl') && tree.xpos(verb) !== 'VBN') return { verb: -1, noun: head };
  if (relation === 'conj' || relation === 'parataxis') return isVerbal(tree, head) ? { verb: head, noun: -1 } : NO_ONE;
  if (relation.startsWith('advcl') && isSubjectless(tree, verb)) return { verb: head, noun: -1 };
  if (relation === 'xcomp') {
    const object = tree.childBy(head, 'obj');
    return object >= 0 && object !== verb ? { verb: -1, noun: object } : { verb: head, noun: -1 };
  }
  return NO_ONE;
}

const isVerbal = (tree: Tree, token: number): boolean =>
  tree.upos(token) === 'VERB' || tree.childBy(token, 'cop') >= 0 || tree.childBy(token, 'nsubj') >= 0;

const isSubjectless = (tree: Tree, verb: number): boolean =>
  tree.xpos(verb) === 'VBG' || tree.xpos(verb) === 'VBN' || tree.xpos(verb) === 'VB';

/** The source phrase around its head: all that hangs below it but what belongs to the cue or the content. */
export function sourcePieces(tree: Tree, source: number, verb: number, leave: readonly Piece[]): Piece[] {
  let pieces: Piece[] = [under(tree, source)];
  for (const child of tree.children(source)) {
    if (isAttached(tree, child, verb)) pieces = cutOut(pieces, under(tree, child));
  }
  pieces = cutOut(pieces, [-1, startOf(tree, source) - 1]);
  for (const piece of leave) pieces = cutOut(pieces, piece);
  const near = trimPieces(tree, pieces).filter(([first, last]) => source >= first && source <= last);
  return near.length ? near : [[source, source]];
}

const WEAK_STARTS = new Set(['even', 'so', 'also', 'still', 'but', 'and']);

/** "even some admirers": the adverb is not theirs. */
function startOf(tree: Tree, source: number): number {
  let first = under(tree, source)[0];
  while (first < source && (WEAK_STARTS.has(tree.lower(first)) || QUOTES.has(tree.word(first)))) first++;
  return first;
}

const QUOTES = new Set(['"', '“', '”', "''", '``']);

/** Clauses around the cue itself, and prepositions before the phrase, are no part of the source. */
function isAttached(tree: Tree, child: number, verb: number): boolean {
  const relation = tree.relation(child);
  if (relation === 'case' && tree.upos(child) === 'ADP' && child < tree.head(child)) return true;
  if (relation === 'parataxis' || relation === 'cop' || relation === 'nsubj' || relation === 'mark' || relation === 'cc')
    return true;
  const { first, last } = tree.subtree(child);
  return verb >= first && verb <= last;
}
