import type { Predicate, Tree } from '../../model/index.ts';
import type { FrameLexicon } from './lexicon.ts';
import type { Condition, Entry } from './notation.ts';
import { tokensAt } from './paths.ts';

/** How far a particle may stand from its verb: "handed the captured airman back". */
const REACH = 8;

/** The last token of the entry's words when they stand at the predicate, else -1. */
export function placeWords(tree: Tree, predicate: Predicate, entry: Entry): number {
  const { words } = entry;
  if (words.length === 1) return predicate.head;
  return entry.form === 'v' ? placeParticles(tree, predicate.head, words) : placeBefore(tree, predicate.head, words);
}

const spells = (tree: Tree, token: number, word: string): boolean =>
  tree.lower(token) === word || tree.lemma(token).toLowerCase() === word;

function placeBefore(tree: Tree, head: number, words: readonly string[]): number {
  const first = head - words.length + 1;
  if (first < tree.sentence(head).first) return -1;
  for (let i = 0; i < words.length - 1; i++) if (!spells(tree, first + i, words[i]!)) return -1;
  return head;
}

function placeParticles(tree: Tree, head: number, words: readonly string[]): number {
  let at = head;
  for (let i = 1; i < words.length; i++) {
    const isLast = i === words.length - 1;
    at = nextWord(tree, head, at, words[i]!, isLast);
    if (at < 0) return -1;
  }
  return at;
}

function nextWord(tree: Tree, head: number, after: number, word: string, isLast: boolean): number {
  const end = Math.min(tree.sentence(head).end, head + REACH + 1);
  for (let token = after + 1; token < end; token++) {
    if (!spells(tree, token, word) || (token > after + 1 && belongsElsewhere(tree, head, token, isLast))) continue;
    if (token === after + 1 || tree.head(token) === head || tree.head(tree.head(token)) === head) return token;
  }
  return -1;
}

/** "Gave him money in a bar" does not give in, nor does "makes a scene and ends up" make up. */
const belongsElsewhere = (tree: Tree, head: number, token: number, isLast: boolean): boolean => {
  const relation = tree.relation(token);
  return (isLast && relation === 'case') || (relation === 'compound:prt' && tree.head(token) !== head);
};

/** The condition that the predicate does not meet, or null. */
export function failure(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, entry: Entry): Condition | null {
  return entry.conditions.find((condition) => !holds(tree, lexicon, predicate, condition)) ?? null;
}

function holds(tree: Tree, lexicon: FrameLexicon, predicate: Predicate, condition: Condition): boolean {
  const tokens = tokensAt(tree, lexicon, predicate, condition.path);
  const found = condition.words === null ? tokens.length > 0 : tokens.some((token) => fits(tree, lexicon, token, condition));
  return found === condition.wanted;
}

function fits(tree: Tree, lexicon: FrameLexicon, token: number, condition: Condition): boolean {
  const lemma = tree.lemma(token).toLowerCase();
  if (condition.words!.has(lemma) || condition.words!.has(tree.lower(token)) || hasKind(tree, token, condition.kinds))
    return true;
  if (token > 0 && condition.words!.has(`${tree.lower(token - 1)} ${lemma}`)) return true;
  // "71 of the missiles", "dozens of diplomats".
  if (!lexicon.seeThrough.has(lemma) && tree.upos(token) !== 'NUM') return false;
  return tree.children(token).some((child) => tree.relation(child).startsWith('nmod') && fits(tree, lexicon, child, condition));
}

function hasKind(tree: Tree, token: number, kinds: readonly string[]): boolean {
  if (kinds.length === 0) return false;
  const tag = tree.upos(token);
  return kinds.some(
    (kind) =>
      (kind === 'name' && tag === 'PROPN') || (kind === 'pronoun' && tag === 'PRON') || (kind === 'number' && tag === 'NUM'),
  );
}
