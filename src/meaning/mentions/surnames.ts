import type { Knowledge } from '../../model/knowledge.ts';
import type { MentionWords } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';

/** "Anna May told", "Mrs Will left": a capitalised auxiliary after a first name or title is the surname. */
export function isStraySurname(tree: Tree, words: MentionWords, knowledge: Knowledge, token: number): boolean {
  if (token === 0 || !/^aux/.test(tree.relation(token)) || !/^\p{Lu}\p{Ll}+$/u.test(tree.word(token))) return false;
  const before = tree.lower(token - 1);
  return tree.upos(token - 1) === 'PROPN' && (words.titles.has(before) || knowledge.firstNames.has(before));
}

/** "May said": a capitalised auxiliary before a finite past verb is somebody's name. */
export const isStrayName = (tree: Tree, token: number): boolean =>
  /^aux/.test(tree.relation(token)) &&
  /^\p{Lu}\p{Ll}/u.test(tree.word(token)) &&
  tree.head(token) === token + 1 &&
  /^VB[DZ]$/.test(tree.xpos(token + 1));
