import type { ClauseWords } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';

/** How a clause tells its happening; `earlier` is the past perfect. Null for nouns and verbs without a tense of their own. */
export type Tense = 'past' | 'perfect' | 'earlier' | 'present' | 'future' | null;

const CLAUSE: ReadonlySet<string> = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'xcomp']);

/** True for the head of a clause: a verb, or what stands for one. */
export function isClause(tree: Tree, token: number): boolean {
  const relation = tree.relation(token).split(':')[0]!;
  if (tree.upos(token) === 'VERB') return relation !== 'amod' && relation !== 'compound' && relation !== 'case';
  return CLAUSE.has(relation);
}

/** True when a noun and a time close behind it make one phrase: "the raid of Monday", "a test in October". */
export function isPhraseOf(tree: Tree, noun: number, time: number): boolean {
  return tree.upos(noun) === 'NOUN' && time > noun && time - noun <= 3;
}

/** Tense of a clause by its verb's tag and auxiliaries. */
export function tenseOf(tree: Tree, head: number, words: ClauseWords): Tense {
  const helpers = [...tree.childrenBy(head, 'aux'), ...tree.childrenBy(head, 'cop')];
  if (tree.upos(head) !== 'VERB' && helpers.length === 0) return null;
  if (helpers.some((helper) => words.modalTags.has(tree.xpos(helper)))) return 'future';
  if (helpers.some((helper) => words.earlier.has(tree.lower(helper)))) return 'earlier';
  if (helpers.some((helper) => words.perfect.has(tree.lower(helper)))) return 'perfect';
  const tag = tree.xpos(helpers[0] ?? head);
  if (words.pastTags.has(tag)) return 'past';
  return words.presentTags.has(tag) ? 'present' : conjoined(tree, head, words);
}

/** "has seized and sold": the second verb takes the first one's auxiliaries. */
function conjoined(tree: Tree, head: number, words: ClauseWords): Tense {
  return tree.relation(head) === 'conj' && tree.xpos(head) === tree.xpos(tree.head(head))
    ? tenseOf(tree, tree.head(head), words)
    : null;
}

/** Token that holds a place of the text, -1 when none does. */
export function tokenAt(tree: Tree, at: number): number {
  const { start, end, count } = tree.document.tokens;
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= at) low = middle + 1;
    else if (start[middle]! > at) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** The clause head that a token stands under (or is), -1 when there is none. */
export function clauseOver(tree: Tree, token: number): number {
  for (let t = tree.head(token); t >= 0; t = tree.head(t)) if (isClause(tree, t)) return t;
  return -1;
}

const NAMED: ReadonlySet<string> = new Set(['obj', 'nsubj', 'obl', 'nmod']);

/** A happening that a noun only names ("the raid fitted a pattern", "condemned the raid"): it may lie long before what is told of it. */
export const isNamed = (tree: Tree, head: number): boolean =>
  tree.upos(head) === 'NOUN' && NAMED.has(tree.relation(head).split(':')[0]!);
