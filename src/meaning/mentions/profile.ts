import { foldParts } from '../../model/fold.ts';
import type { Knowledge, KnownName, Role } from '../../model/knowledge.ts';
import type { Gender, GrammaticalNumber, MentionWords, NameHit, Profile, PronounWord } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { capitalActs } from './capitals.ts';
import type { Found } from './find.ts';
import { isStraySurname } from './surnames.ts';

type Task = { readonly tree: Tree; readonly words: MentionWords; readonly knowledge: Knowledge; readonly found: Found };
/** Words of the phrase proper, from its first word to its last, without possessor and prepositional phrases. */
type Zone = { readonly tokens: readonly number[] };
type RoleHit = { readonly role: Role; readonly from: number; readonly to: number };

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

const range = (first: number, end: number): number[] => Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
const nameWords = (tree: Tree, tokens: readonly number[]): string[] =>
  tokens
    .flatMap((token) => foldParts(tree.word(token)))
    .map((part) => part.toLowerCase())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const IN_ZONE = /^(compound|flat|fixed|goeswith|amod|det|nummod|nmod:unmarked|nmod:desc|advmod|punct)/;

/** Tokens of the mention that reach its head by name and modifier relations only. */
function zoneOf(task: Task, mention: Mention): Zone {
  const { tree } = task;
  const tokens: number[] = [];
  const inside = new Set<number>([mention.head]);
  const visit = (head: number): void => {
    for (const child of tree.children(head)) {
      if (child < mention.first || child >= mention.end || !IN_ZONE.test(tree.relation(child)) || inside.has(child)) continue;
      inside.add(child);
      visit(child);
    }
    if (isRoleOf(task, head)) {
      inside.add(head + 1).add(head + 2);
      visit(head + 2);
    }
  };
  visit(mention.head);
  let tail = mention.head;
  for (const token of inside) if (token > tail) tail = token;
  if (tail + 1 < tree.count && isStraySurname(tree, task.words, task.knowledge, tail + 1)) inside.add(tail + 1);
  for (let token = mention.first; token <= Math.max(mention.end, tail + 1) && token < tree.count; token++)
    if (inside.has(token)) tokens.push(token);
  return { tokens };
}

/** "Secretary of State", "chief of staff", "minister of defence": the phrase is one role. */
const isRoleOf = ({ tree, knowledge }: Task, head: number): boolean =>
  head + 2 < tree.count &&
  tree.lower(head + 1) === 'of' &&
  tree.head(head + 2) === head &&
  knowledge.roles.has(`${tree.lower(head)} of ${tree.lower(head + 2)}`);

/** The longest role phrase of the zone, the last one where several are as long: "army chief of staff". */
function roleIn(task: Task, zone: Zone, hit: NameHit | null, head: number): RoleHit | null {
  const { tokens } = zone;
  for (let end = tokens.length; end > 0; end--) {
    const last = tokens[end - 1]!;
    if (hit && last >= hit.first && last < hit.end && hit.end - hit.first > 1) continue;
    const found = roleEndingAt(task, tokens, end);
    if (found && (tokens.slice(found.from, end).includes(head) || opensName(task, tokens, end))) return found;
  }
  return null;
}

/** Between a role and the end of the phrase stand proper words only: "Interior Minister Ada Holt", not "army base". */
function opensName({ tree }: Task, tokens: readonly number[], end: number): boolean {
  for (let i = end; i < tokens.length; i++) if (!isProper(tree, tokens[i]!)) return false;
  return end < tokens.length;
}

const PARTICLES = new Set([
  'al',
  'bin',
  'ibn',
  'de',
  'von',
  'van',
  'der',
  'den',
  'di',
  'da',
  'la',
  'le',
  'du',
  'el',
  'y',
  '-',
  'abu',
  'ben',
  'dos',
  'das',
  'del',
  'ul',
  'e',
]);

/** Words of a name: proper nouns with a capital, and the small words and hyphens between them. */
function isProper(tree: Tree, token: number): boolean {
  const upos = tree.upos(token);
  return (
    ((upos === 'PROPN' || upos === 'X' || upos === 'AUX') && /^[^\p{Ll}]/u.test(tree.word(token))) ||
    PARTICLES.has(tree.lower(token))
  );
}

function roleEndingAt(task: Task, tokens: readonly number[], end: number): RoleHit | null {
  const { tree, knowledge } = task;
  const upos = tree.upos(tokens[end - 1]!);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'ADJ') return null;
  for (let length = Math.min(4, end); length > 0; length--) {
    const part = tokens.slice(end - length, end);
    const before = part.slice(0, -1).map((token) => tree.lower(token));
    const last = part[part.length - 1]!;
    const role =
      knowledge.roles.get([...before, tree.lower(last)].join(' ').replaceAll(' - ', '-')) ??
      knowledge.roles.get([...before, tree.lemma(last).toLowerCase()].join(' ').replaceAll(' - ', '-'));
    if (role) return { role, from: end - length, to: end };
  }
  return null;
}

/** "University of Strelsau", "Association for Grain": the proper name goes on behind the preposition. Null for other phrases. */
function longName({ tree, words, knowledge }: Task, mention: Mention, zone: Zone, hit: NameHit | null): number[] | null {
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
function isBearer({ tree, words, knowledge, found }: Task, zone: Zone, hit: NameHit): boolean {
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
function nameTokensOf(task: Task, mention: Mention, zone: Zone, roleHit: RoleHit | null, hit: NameHit | null): number[] {
  const { tree, words, found } = task;
  if (hit && (!roleHit || zone.tokens[roleHit.to - 1]! < hit.first) && hit.head === mention.head)
    return range(hit.first, hit.end);
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

const coversHead = (hit: NameHit, nameTokens: readonly number[], roleHit: RoleHit | null): boolean =>
  !roleHit || nameTokens.some((token) => token >= hit.first && token < hit.end);

/** "The Ruritanian government" is the state; "the new Ruritanian government" and "local governments" are left alone. */
function governmentOf({ tree, found, words }: Task, zone: Zone, roleHit: RoleHit | null): KnownName | null {
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
function namedByModifier({ found }: Task, zone: Zone, roleHit: RoleHit | null): KnownName | null {
  if (!roleHit || roleHit.from === 0 || roleHit.to !== zone.tokens.length || !NAMED_KINDS.has(roleHit.role.phrase)) return null;
  const hit = found.names.hits[found.names.at[zone.tokens[roleHit.from - 1]!]!];
  return hit && hit.known.sense === 'organization' ? hit.known : null;
}

function modifiersOf(task: Task, zone: Zone, nameTokens: readonly number[], own: NameHit | null): NameHit[] {
  const { hits, at } = task.found.names;
  const seen = new Set<NameHit>();
  for (const token of zone.tokens) {
    const hit = hits[at[token]!];
    if (hit && hit !== own && !nameTokens.includes(token)) seen.add(hit);
  }
  return [...seen];
}

/** The body that stands before the role: "army" in "army spokesman", "opposition" in "opposition candidate". */
function bodyBefore(task: Task, zone: Zone, roleHit: RoleHit): Role | null {
  for (let end = roleHit.from; end > 0; end--) {
    const found = roleEndingAt(task, zone.tokens, end);
    if (found && found.role.sectors.length > 0) return found.role;
  }
  return null;
}

type GenderClues = {
  readonly title: string | null;
  readonly name: readonly string[];
  readonly role: Role | null;
  readonly mention: Mention;
  readonly known: KnownName | null;
};

function genderOf(task: Task, clues: GenderClues): Gender | null {
  const { words, knowledge, tree } = task;
  const titled = clues.title ? (words.titles.get(clues.title) ?? null) : null;
  if (titled) return titled;
  if (clues.known) return 'n';
  const noun = words.genderedNouns.get(clues.role?.phrase.split(' ').at(-1) ?? tree.lemma(clues.mention.head).toLowerCase());
  if (noun) return noun;
  return clues.name.length > 1 || clues.role?.kind === 'person' ? (knowledge.firstNames.get(clues.name[0] ?? '') ?? null) : null;
}

type KindClues = {
  readonly mention: Mention;
  readonly known: KnownName | null;
  readonly acts: boolean;
  readonly name: readonly string[];
  readonly nameTokens: readonly number[];
  readonly role: Role | null;
  readonly title: string | null;
  readonly gender: Gender | null;
};

function kindOf(task: Task, clues: KindClues): Profile['kind'] {
  const { words, knowledge, tree } = task;
  const { known, role, name, title } = clues;
  if (known) return clues.acts ? known.kind : 'place';
  if (name.length > 0) {
    if (title || role?.kind === 'person') return 'person';
    const last = name.at(-1)!;
    if (words.organizationNouns.has(last) || words.organizationNouns.has(name[0]!)) return 'organization';
    if (role) return 'organization';
    return isPersonName(task, clues) ? 'person' : words.timeNouns.has(last) ? 'thing' : 'unknown';
  }
  if (role)
    return role.kind === 'body' ? 'organization' : role.kind === 'group' || isPlural(task, clues.mention) ? 'group' : 'role';
  return words.timeNouns.has(tree.lemma(clues.mention.head).toLowerCase()) ||
    clues.mention.form === 'noun' ||
    knowledge.roles.size === 0
    ? 'thing'
    : 'unknown';
}

/** A first name that is known, a name of office, or a name that speaks. */
function isPersonName(task: Task, clues: KindClues): boolean {
  const { knowledge, tree, words } = task;
  const { name, mention } = clues;
  if (name.length > 1 && (knowledge.firstNames.has(name[0]!) || knowledge.firstNames.has(name.slice(0, 2).join('-'))))
    return true;
  if (knowledge.holders.has(name.join(' '))) return true;
  const relation = tree.relation(mention.head);
  const governor = tree.head(mention.head);
  return (
    name.length > 1 &&
    name.length < 5 &&
    relation.startsWith('nsubj') &&
    governor >= 0 &&
    words.speechVerbs.has(tree.lemma(governor))
  );
}

const isPlural = (task: Task, mention: Mention): boolean => /^NNP?S$/.test(task.tree.xpos(mention.head));

function numberOf(
  task: Task,
  mention: Mention,
  known: KnownName | null,
  role: Role | null,
  name: readonly string[],
): GrammaticalNumber {
  if (known) return known.sense === 'people' && isPlural(task, mention) ? 'many' : 'one';
  if (name.length > 0) return 'one';
  const xpos = task.tree.xpos(mention.head);
  if (xpos === 'NNS' || xpos === 'NNPS' || xpos === 'CD') return 'many';
  return role?.kind === 'group' && /^(police|people|troika)$/.test(role.phrase) ? 'many' : 'one';
}

function isDefinite(task: Task, mention: Mention, lowers: readonly string[]): boolean {
  if (mention.form === 'name' && lowers.length === 0) return true;
  const { tree, words } = task;
  return (
    tree.childBy(mention.head, 'nmod:poss') >= 0 ||
    tree.children(mention.head).some((child) => child < mention.head && words.definites.has(tree.lower(child)))
  );
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
