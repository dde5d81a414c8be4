import type { Knowledge } from '../../model/knowledge.ts';
import type { MentionWords, NameHit, Profile, PronounWord } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { capitalActs } from './capitals.ts';
import type { Found } from './find.ts';
import { genderOf, isDefinite, kindOf, numberOf } from './kinds.ts';
import {
  coversHead,
  governmentOf,
  isBearer,
  longName,
  modifiersOf,
  namedByModifier,
  nameTokensOf,
  nameWords,
  range,
} from './names.ts';
import { bodyBefore, roleIn } from './roles.ts';
import { type Task, type Zone, zoneOf } from './zone.ts';

const EMPTY: Profile = {
  known: null,
  acts: true,
  modifiers: [],
  name: [],
  role: null,
  roleOfBody: null,
  kind: 'unknown',
  gender: null,
  number: null,
  person: 3,
  definite: false,
  former: false,
  other: false,
  possessor: -1,
  phrases: [],
};

/** Describes each mention by its own words; what the rest of the report says of it is not looked at. */
export function describeMentions(tree: Tree, found: Found, words: MentionWords, knowledge: Knowledge): Profile[] {
  const task: Task = { tree, words, knowledge, found };
  return found.mentions.map((mention) => describe(task, mention));
}

function describe(task: Task, mention: Mention): Profile {
  const { tree, words, found } = task;
  if (mention.form === 'pronoun') return describePronoun(words.pronouns.get(tree.lower(mention.head))!, tree, mention.head);
  const hit = found.names.hits[found.names.at[mention.head]!] ?? null;
  if (mention.form === 'adjective' && hit) return describeModifier(task, hit);
  return describePhrase(task, mention, hit);
}

function describePronoun(word: PronounWord, tree: Tree, token: number): Profile {
  const kind = word.gender === 'm' || word.gender === 'f' || word.person !== 3 ? 'person' : 'unknown';
  return {
    ...EMPTY,
    kind,
    gender: word.gender,
    number: word.number,
    person: word.person,
    definite: true,
    possessor: tree.relation(token) === 'nmod:poss' ? tree.head(token) : -1,
  };
}

function describeModifier(task: Task, hit: NameHit): Profile {
  const acts = hit.known.sense !== 'capital' || capitalActs(task.tree, hit.head, task.words);
  return {
    ...EMPTY,
    known: hit.known,
    acts,
    kind: acts ? hit.known.kind : 'place',
    number: 'one',
    gender: 'n',
    name: nameWords(task.tree, range(hit.first, hit.end)),
  };
}

function describePhrase(task: Task, mention: Mention, hit: NameHit | null): Profile {
  const { tree, words } = task;
  const zone = zoneOf(task, mention);
  const roleHit = roleIn(task, zone, hit, mention.head);
  const nameTokens = longName(task, mention, zone, hit) ?? nameTokensOf(task, mention, zone, roleHit, hit);
  const name = nameWords(tree, nameTokens);
  const known =
    hit && coversHead(hit, nameTokens, roleHit) && !isBearer(task, zone, hit)
      ? hit.known
      : (namedByModifier(task, zone, roleHit) ?? governmentOf(task, zone, roleHit));
  const acts = known?.sense !== 'capital' || capitalActs(tree, mention.head, words);
  const modifiers = modifiersOf(task, zone, nameTokens, known ? hit : null);
  const lowers = zone.tokens.map((token) => tree.lower(token));
  const title = lowers.find((word) => words.titles.has(word)) ?? null;
  const role = roleHit?.role ?? null;
  const gender = genderOf(task, { title, name, role, mention, known });
  return {
    known,
    acts,
    modifiers,
    name,
    role,
    roleOfBody: roleHit ? bodyBefore(task, zone, roleHit) : null,
    kind: kindOf(task, { mention, known, acts, name, nameTokens, role, title, gender }),
    gender,
    number: numberOf(task, mention, known, role, name),
    person: 3,
    definite: isDefinite(task, mention, lowers),
    former: lowers.some((word) => words.former.has(word)) || lowers.some((word) => word.startsWith('ex-')),
    other: lowers.some((word) => words.other.has(word)),
    possessor: tree.childBy(mention.head, 'nmod:poss'),
    phrases: phrasesOf(tree, mention.head, zone),
  };
}

/** "president of France", "police in Lagos": prepositional phrases of the head and of its name's other words. */
function phrasesOf(tree: Tree, head: number, zone: Zone): Profile['phrases'] {
  const phrases: { preposition: string; head: number }[] = [];
  for (const token of zone.tokens.includes(head) ? zone.tokens : [head, ...zone.tokens]) {
    for (const child of tree.children(token)) {
      if (child < token || !/^(nmod|obl)/.test(tree.relation(child))) continue;
      const preposition = tree.childBy(child, 'case');
      if (preposition >= 0) phrases.push({ preposition: tree.lower(preposition), head: child });
    }
  }
  return phrases;
}
