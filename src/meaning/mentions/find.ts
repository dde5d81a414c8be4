import type { Knowledge } from '../../model/knowledge.ts';
import type { MentionWords } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { findKnownNames, type KnownNames } from './known.ts';
import { findPhrases } from './spans.ts';
import { isStrayName, isStraySurname } from './surnames.ts';

/** Mentions in the order of their heads, with the known names that were met on the way. Chains are not set yet (-1). */
export type Found = { readonly mentions: readonly Mention[]; readonly names: KnownNames };

const PARTS_OF_NAMES = /^(compound|flat|fixed|goeswith|nmod:unmarked|nmod:desc|nummod)/;
const ARGUMENTS = /^(nsubj|obj|iobj|obl|nmod|conj|appos|root|dislocated)/;

/** Every noun phrase, name and pronoun that could name an actor, a place or a thing. */
export function findMentions(tree: Tree, words: MentionWords, knowledge: Knowledge): Found {
  const names = findKnownNames(tree, knowledge);
  const phrases = findPhrases(tree);
  const mentions: Mention[] = [];
  for (let token = 0; token < tree.count; token++) {
    const form = formOf(tree, words, knowledge, names, token);
    if (!form) continue;
    const wide = form === 'name' || form === 'noun';
    const hit = names.hits[names.at[token]!];
    const first = wide ? wholeNumber(tree, phrases.first[token]!) : (hit?.first ?? token);
    const reach = wide ? Math.max(phrases.end[token]!, hit?.end ?? 0) : (hit?.end ?? token + 1);
    const end = reach < tree.count && isStraySurname(tree, words, knowledge, reach) ? reach + 1 : reach;
    mentions.push({ id: mentions.length, first, end, head: token, form, chain: -1 });
  }
  return { mentions, names };
}

/** "At least 40 people": the phrase begins with its preposition. */
const wholeNumber = (tree: Tree, first: number): number =>
  first > 0 && tree.head(first - 1) === first && tree.relation(first - 1) === 'case' && tree.relation(first) === 'advmod'
    ? first - 1
    : first;

function formOf(tree: Tree, words: MentionWords, knowledge: Knowledge, names: KnownNames, token: number): Mention['form'] | null {
  const upos = tree.upos(token);
  const hit = names.hits[names.at[token]!];
  if (hit) return hit.head === token ? formOfKnown(tree, token) : null;
  if (isStraySurname(tree, words, knowledge, token)) return null;
  if (isStrayName(tree, token)) return 'name';
  if (upos === 'PRON' || upos === 'DET') return formOfPronoun(tree, words, token);
  if (upos === 'PROPN')
    return isRoleTail(tree, knowledge, token) || isPartOfName(tree, names, token) || isRoleWord(tree, knowledge, token)
      ? null
      : 'name';
  if (upos === 'NOUN')
    return PARTS_OF_NAMES.test(tree.relation(token)) || tree.relation(token) === 'amod' || isRoleTail(tree, knowledge, token)
      ? null
      : 'noun';
  return isLoneArgument(tree, token) ? 'noun' : null;
}

/** "Russian officials", "US troops", "the Kremlin spokesman": before a noun a known name is a mention of its own. */
function formOfKnown(tree: Tree, token: number): Mention['form'] {
  return /^(amod|compound|nmod:unmarked|nmod:desc|flat)/.test(tree.relation(token)) && tree.head(token) > token
    ? 'adjective'
    : 'name';
}

function formOfPronoun(tree: Tree, words: MentionWords, token: number): Mention['form'] | null {
  const pronoun = words.pronouns.get(tree.lower(token));
  const relation = tree.relation(token);
  if (relation === 'expl' || /^(WDT|WP|EX)/.test(tree.xpos(token))) return null;
  if (pronoun) return pronoun.kind === 'demonstrative' && !ARGUMENTS.test(relation) ? null : 'pronoun';
  return isLoneArgument(tree, token) ? 'noun' : null;
}

/** "State" in "Secretary of State" is no mention of its own. */
const isRoleTail = (tree: Tree, knowledge: Knowledge, token: number): boolean =>
  token > 1 &&
  tree.lower(token - 1) === 'of' &&
  tree.head(token) === token - 2 &&
  knowledge.roles.has(`${tree.lower(token - 2)} of ${tree.lower(token)}`);

/** A name before a common noun is its own mention ("the Ruritania dossier"); before a name it is part of that name. */
function isPartOfName(tree: Tree, names: KnownNames, token: number): boolean {
  const relation = tree.relation(token);
  if (!PARTS_OF_NAMES.test(relation)) return false;
  const head = tree.head(token);
  if (head < 0 || head < token || tree.upos(head) !== 'NOUN') return true;
  const next = token + 1;
  return next < head && tree.upos(next) === 'PROPN' && names.at[next] === -1;
}

/** "The Socialist president": a capitalised role before a noun names nobody of its own. */
const isRoleWord = (tree: Tree, knowledge: Knowledge, token: number): boolean =>
  PARTS_OF_NAMES.test(tree.relation(token)) && tree.head(token) > token && knowledge.roles.has(tree.lower(token));

/** "Both denied it", "two were hurt", "the wounded". */
function isLoneArgument(tree: Tree, token: number): boolean {
  const upos = tree.upos(token);
  return (
    (upos === 'NUM' || upos === 'DET' || upos === 'ADJ' || upos === 'PRON') &&
    /^(nsubj|obj|iobj)/.test(tree.relation(token)) &&
    !/^W/.test(tree.xpos(token))
  );
}
