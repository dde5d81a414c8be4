import { foldParts } from '../../model/fold.ts';
import type { KnownName } from '../../model/knowledge.ts';
import type { NameHit } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { isProper } from './roles.ts';
import type { RoleHit, Task, Zone } from './zone.ts';

/** Token indices [first, end). */
export const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
/** Folded lower-case words of the tokens. */
export const nameWords = (tree: Tree, tokens: readonly number[]): string[] =>
  tokens
    .flatMap((token) => foldParts(tree.word(token)))
    .map((part) => part.toLowerCase())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** "University of Strelsau", "Association for Grain": the proper name goes on behind the preposition. Null for other phrases. */
export function longName({ tree, words, knowledge }: Task, mention: Mention, zone: Zone, hit: NameHit | null): number[] | null {
  const { head } = mention;
  if (hit || tree.upos(head) !== 'PROPN' || zone.tokens[zone.tokens.length - 1] !== head) return null;
  const lemma = tree.lower(head);
  if (!words.organizationNouns.has(lemma) && knowledge.roles.get(lemma)?.kind !== 'body') return null;
  const tail = tree
    .children(head)
    .find(
      (child) =>
        child > head &&
        tree.relation(child) === 'nmod' &&
        /^\p{Lu}/u.test(tree.word(child)) &&
        /^(of|for)$/.test(tree.lower(tree.childBy(child, 'case') < 0 ? head : tree.childBy(child, 'case'))),
    );
  if (tail === undefined) return null;
  const first = zone.tokens.find((token) => isProper(tree, token)) ?? head;
  return range(first, Math.min(mention.end, first + 12));
}

/** "General Washington", "Mr France": a title or a first name before a place's name makes it a person's. */
export function isBearer({ tree, words, knowledge, found }: Task, zone: Zone, hit: NameHit): boolean {
  if (hit.known.sense === 'organization' || hit.known.sense === 'adjective' || hit.known.sense === 'people') return false;
  const before = zone.tokens.filter((token) => token < hit.first && found.names.at[token] === -1);
  const last = before[before.length - 1];
  if (last === undefined || tree.upos(last) !== 'PROPN') return false;
  return (
    words.titles.has(tree.lower(last)) ||
    knowledge.firstNames.has(tree.lower(last)) ||
    knowledge.roles.get(tree.lower(last))?.kind === 'person'
  );
}

/** Proper words after title and role; all proper words where there is neither. */
export function nameTokensOf(task: Task, mention: Mention, zone: Zone, roleHit: RoleHit | null, hit: NameHit | null): number[] {
  const { tree, words, found } = task;
  if (hit && (!roleHit || zone.tokens[roleHit.to - 1]! < hit.first) && hit.head === mention.head)
    return range(hit.first, hit.end);
  const body = roleHit ? bodyName(task, zone, roleHit) : [];
  if (body.length > 0) return body;
  const after = roleHit ? zone.tokens.slice(roleHit.to) : zone.tokens;
  let start = 0;
  const kept = runWith(
    after.filter((token) => isProper(tree, token)),
    mention.head,
  );
  while (start < kept.length && isPrefix(task, kept[start]!)) start++;
  const name = kept.slice(start);
  if (roleHit || name.length > 0)
    return name.length > 0 && name.some((token) => tree.upos(token) === 'PROPN' || tree.upos(token) === 'AUX') ? name : [];
  return words.titles.has(tree.lower(mention.head)) || found.names.at[mention.head] === -1 ? [] : kept;
}

/** "The Northern Grain Board": capitalised words before a capitalised body noun are its name, whatever the tagger makes of them. */
function bodyName(task: Task, zone: Zone, { role, from, to }: RoleHit): number[] {
  const { tree, words } = task;
  if (role.kind === 'person' || to !== zone.tokens.length || !isCapitalised(tree, zone.tokens[to - 1]!)) return [];
  let first = from;
  while (first > 0 && mayOpenName(task, zone.tokens[first - 1]!) && zone.tokens[first - 1] === zone.tokens[first]! - 1) first--;
  const name = zone.tokens.slice(first, to);
  return first < from && !words.definites.has(tree.lower(name[0]!)) && !isShouted(tree, name[0]!) ? name : [];
}

const isCapitalised = (tree: Tree, token: number): boolean => /^\p{Lu}/u.test(tree.word(token));
const mayOpenName = (task: Task, token: number): boolean =>
  isCapitalised(task.tree, token) && /^(PROPN|NOUN|ADJ)$/.test(task.tree.upos(token)) && !isPrefix(task, token);

/** In a headline every word has a capital, and capitals tell nothing. */
const isShouted = (tree: Tree, token: number): boolean => tree.document.sections[tree.sentence(token).section]!.kind === 'title';

/** The unbroken run of tokens that holds the head; all of them where none does. */
function runWith(tokens: number[], head: number): number[] {
  const at = tokens.indexOf(head);
  if (at < 0) return tokens;
  let from = at;
  let to = at;
  while (from > 0 && tokens[from - 1] === tokens[from]! - 1) from--;
  while (to + 1 < tokens.length && tokens[to + 1] === tokens[to]! + 1) to++;
  return tokens.slice(from, to + 1);
}

/** Titles, nationality and other known names that stand before the name proper, and stray joiners. */
function isPrefix(task: Task, token: number): boolean {
  const { tree, words, found } = task;
  const sense = found.names.hits[found.names.at[token]!]?.known.sense;
  return words.titles.has(tree.lower(token)) || sense !== undefined || tree.lower(token) === '-';
}

/** The known name lies in the name proper, not in its role or before it. */
export const coversHead = (hit: NameHit, nameTokens: readonly number[], roleHit: RoleHit | null): boolean =>
  !roleHit || nameTokens.some((token) => token >= hit.first && token < hit.end);

/** "The Ruritanian government" is the state; "the new Ruritanian government" and "local governments" are left alone. */
export function governmentOf({ tree, found, words }: Task, zone: Zone, roleHit: RoleHit | null): KnownName | null {
  if (!roleHit || !words.governments.has(roleHit.role.phrase) || roleHit.to !== zone.tokens.length) return null;
  const before = zone.tokens.slice(0, roleHit.from).filter((token) => !words.definites.has(tree.lower(token)));
  const hit = before.length > 0 ? found.names.hits[found.names.at[before[0]!]!] : undefined;
  if (!hit || hit.known.sense === 'organization' || before.some((token) => token < hit.first || token >= hit.end)) return null;
  return { ...hit.known, sense: 'seat' };
}

const NAMED_KINDS = new Set([
  'group',
  'organization',
  'organisation',
  'movement',
  'news agency',
  'channel',
  'tv channel',
  'newspaper',
  'radio',
  'radio station',
  'television',
  'network',
  'party',
  'company',
  'firm',
  'militia',
  'magazine',
  'website',
  'daily',
  'broadcaster',
  'tv',
  'militant group',
  'rebel group',
  'terrorist group',
  'news website',
  'weekly',
  'alliance',
]);

/** "The Tribune newspaper" is the Tribune; "the Nato council" is not Nato. */
export function namedByModifier({ found }: Task, zone: Zone, roleHit: RoleHit | null): KnownName | null {
  if (!roleHit || roleHit.from === 0 || roleHit.to !== zone.tokens.length || !NAMED_KINDS.has(roleHit.role.phrase)) return null;
  const hit = found.names.hits[found.names.at[zone.tokens[roleHit.from - 1]!]!];
  return hit && hit.known.sense === 'organization' ? hit.known : null;
}

/** Known names before the head that are not the name itself. */
export function modifiersOf(task: Task, zone: Zone, nameTokens: readonly number[], own: NameHit | null): NameHit[] {
  const { hits, at } = task.found.names;
  const seen = new Set<NameHit>();
  for (const token of zone.tokens) {
    const hit = hits[at[token]!];
    if (hit && hit !== own && !nameTokens.includes(token)) seen.add(hit);
    // "Kenyan and Chadian officials"
    for (const other of hit && hit !== own && !nameTokens.includes(token) ? task.tree.childrenBy(token, 'conj') : []) {
      const joined = hits[at[other]!];
      if (joined && joined !== own) seen.add(joined);
    }
  }
  return [...seen];
}
