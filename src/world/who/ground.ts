import type { Actor, EntityKind, Place } from '../../model/grounded.ts';
import type { Knowledge, KnownName } from '../../model/knowledge.ts';
import type { Profile } from '../../model/profile.ts';
import type { Chain, Mention, Reading } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { type Belonging, belongingOf, OTHERS, spanOf, type Task } from './belonging.ts';
import { type Standing, standingOf } from './holders.ts';
import { readSetting } from './setting.ts';

export type WhoInput = {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly profiles: readonly Profile[];
  readonly knowledge: Knowledge;
  /** ISO day; null leaves offices to what the text says. */
  readonly publishedDay: string | null;
  readonly places?: readonly Place[];
};

type Grounding = Task & { readonly knowledge: Knowledge; readonly day: string | null };

/** Who each chain is on the report's day: country, sectors, kind, with the words that say so. Same index as the chains. */
export function groundActors(input: WhoInput): Actor[] {
  const { tree, reading, profiles, knowledge } = input;
  const task: Grounding = {
    tree,
    reading,
    profiles,
    knowledge,
    day: input.publishedDay?.slice(0, 10) ?? null,
    setting: readSetting(tree, reading, profiles, input.places ?? []),
    settled: new Array<Actor | null>(reading.chains.length).fill(null),
  };
  for (const chain of reading.chains) task.settled[chain.id] = groundKnown(task, chain);
  // Twice, since an owner may stand after what it owns: "its minister … Ruritania's Grain Board".
  for (let round = 0; round < 2; round++) {
    for (const chain of reading.chains) {
      const earlier = task.settled[chain.id];
      if (!earlier || (earlier.country === null && earlier.agentive)) task.settled[chain.id] = groundByWords(task, chain, false);
    }
  }
  // Bodies first: "a source at the Foreign Ministry" follows from what the ministry is taken to be.
  for (const bodies of [true, false]) {
    for (const chain of reading.chains) {
      const earlier = task.settled[chain.id]!;
      if (earlier.country === null && earlier.agentive && (earlier.kind === 'organization') === bodies)
        task.settled[chain.id] = groundByWords(task, chain, true);
    }
  }
  return task.settled.map((actor) => actor!);
}

/** States and listed organizations whose country the list gives. */
function groundKnown(task: Grounding, chain: Chain): Actor | null {
  const id = chain.mentions.find((mention) => task.profiles[mention]!.known !== null);
  if (id === undefined) return null;
  const { known, acts } = task.profiles[id]!;
  if (!known || (known.country === null && known.sense === 'organization')) return null;
  const shape = shapeOf(known, acts, chain, task);
  return {
    chain: chain.id,
    name: chain.name,
    country: known.country,
    basis: 'stated',
    evidence: [spanOf(task, id)],
    wikidata: null,
    ...shape,
  };
}

function shapeOf(
  known: KnownName,
  acts: boolean,
  chain: Chain,
  task: Grounding,
): Pick<Actor, 'kind' | 'sectors' | 'rule' | 'agentive'> {
  if (known.sense === 'capital' && !acts) return { kind: 'unknown', sectors: [], rule: 'place.capital', agentive: false };
  if (known.sense === 'people' && !isState(chain, task))
    return { kind: 'group', sectors: ['CVL'], rule: 'people.name', agentive: true };
  return {
    kind: known.kind,
    sectors: known.sectors,
    rule: `${known.sense === 'organization' ? 'organization' : 'state'}.${known.sense === 'organization' ? 'name' : known.sense}`,
    agentive: true,
  };
}

/** "The Ruritanians" joined with "Ruritania", or standing for it: "the Ruritanians refused". */
const isState = (chain: Chain, { profiles }: Grounding): boolean =>
  chain.mentions.some((id) =>
    profiles[id]!.known?.sense !== 'people'
      ? profiles[id]!.known !== null
      : profiles[id]!.definite && profiles[id]!.number === 'many',
  );

type Clues = {
  readonly chain: Chain;
  readonly belonging: Belonging | null;
  readonly standing: Standing | null;
  readonly known: KnownName | null;
  readonly former: boolean;
  /** Mention whose role tells the sector. */
  readonly telling: Mention | null;
  readonly kind: Profile['kind'];
};

function groundByWords(task: Grounding, chain: Chain, assume: boolean): Actor {
  const clues = cluesOf(task, chain);
  const sectors = sectorsOf(task, clues);
  const country = countryOf(task, clues, sectors, assume);
  const agentive = isAgentive(task, clues, sectors);
  const kind = entityKind(clues);
  const countries = clues.belonging ? severalCountries(task, chain) : [];
  return {
    ...(countries.length > 1 ? { countries } : {}),
    ...(wasInOffice(task, clues) ? { former: true as const } : {}),
    ...(isFirstPerson(task, chain) ? { speaking: true as const } : {}),
    chain: chain.id,
    name: chain.name,
    kind,
    sectors,
    agentive,
    wikidata: clues.standing?.office.wikidata ?? null,
    country: country?.country ?? null,
    basis: country?.basis ?? 'stated',
    evidence: country?.evidence ?? evidenceOf(task, clues),
    rule: country?.rule ?? 'who.words',
  };
}

/** By the words, the role's name or the lists. */
const wasInOffice = ({ profiles }: Grounding, { former, standing, telling }: Clues): boolean =>
  former || standing?.former === true || /^(former|ex|retired)\b/.test(telling ? (profiles[telling.id]!.role?.phrase ?? '') : '');

/** "We", "our": whoever says it. */
const isFirstPerson = ({ profiles, reading }: Grounding, chain: Chain): boolean =>
  chain.mentions.every((id) => reading.mentions[id]!.form === 'pronoun' && profiles[id]!.person === 1);

function cluesOf(task: Grounding, chain: Chain): Clues {
  const { profiles, reading, knowledge, day } = task;
  const wordy = chain.mentions.filter((id) => reading.mentions[id]!.form !== 'pronoun');
  const belonging =
    wordy
      .map((id) => belongingOf(task, reading.mentions[id]!))
      .filter((found) => found !== null)
      .sort(byStrength)[0] ?? null;
  const name = wordy.map((id) => profiles[id]!.name).reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
  const kind = kindOf(wordy.map((id) => profiles[id]!));
  const standing =
    kind === 'organization'
      ? null
      : standingOf(
          knowledge,
          name,
          day,
          belonging?.country ?? null,
          wordy.some((id) => LEADERS.has(profiles[id]!.role?.phrase ?? '')),
        );
  return {
    chain,
    belonging,
    standing,
    kind: standing ? 'person' : kind,
    known: wordy.map((id) => profiles[id]!.known).find((known) => known !== null) ?? null,
    former: wordy.some((id) => profiles[id]!.former),
    telling: tellingOf(task, wordy),
  };
}

const LEADERS = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'taoiseach',
  'head of state',
  'leader',
  'dictator',
  'crown prince',
  'general secretary',
  'supreme leader',
]);

const ORDER: Readonly<Record<string, number>> = { stated: 0, inferred: 1, assumed: 2 };
const RULES = ['who.modifier', 'who.of', 'who.possessor', 'who.from', 'who.for'];
const rank = (rule: string): number => (RULES.includes(rule) ? RULES.indexOf(rule) : RULES.length);
const byStrength = (a: Belonging, b: Belonging): number => ORDER[a.basis]! - ORDER[b.basis]! || rank(a.rule) - rank(b.rule);

const PREFERRED: readonly Profile['kind'][] = ['person', 'state', 'organization', 'group', 'role', 'place', 'unknown', 'thing'];
const kindOf = (profiles: readonly Profile[]): Profile['kind'] =>
  PREFERRED.find((kind) => profiles.some((profile) => profile.kind === kind)) ?? 'thing';

/** "Ruritanian and Bordurian officials", "the presidents of Ruritania and Borduria": every state named with a plural. */
function severalCountries(task: Grounding, chain: Chain): string[] {
  const { profiles } = task;
  const plural = chain.mentions.map((id) => profiles[id]!).filter((profile) => profile.number === 'many');
  const adjectives = plural
    .find((profile) => profile.modifiers.length > 1)
    ?.modifiers.filter((hit) => hit.known.sense !== 'organization' && hit.known.country);
  if (adjectives) return [...new Set(adjectives.map((hit) => hit.known.country!))];
  return [...new Set(plural.flatMap((profile) => ownersListed(task, profile)))];
}

/** The states after "of" or "from", where more than one is named. */
function ownersListed({ tree, reading, settled }: Grounding, profile: Profile): string[] {
  const heads = profile.phrases
    .filter(({ preposition }) => preposition === 'of' || preposition === 'from')
    .map(({ head }) => head);
  return heads
    .flatMap((head) => [head, ...tree.childrenBy(head, 'conj')])
    .map((token) => settled[reading.mentions[reading.mentionAt[token] ?? -1]?.chain ?? -1])
    .filter((actor) => actor?.kind === 'state' && actor.country !== null)
    .map((actor) => actor!.country!);
}

/** The first mention with a role that has sectors; else the first with a role. */
function tellingOf({ profiles, reading }: Grounding, wordy: readonly number[]): Mention | null {
  const withRole = wordy.filter((id) => profiles[id]!.role);
  const id = withRole.find((each) => profiles[each]!.role!.sectors.length > 0 || profiles[each]!.roleOfBody) ?? withRole[0];
  return id === undefined ? null : reading.mentions[id]!;
}

/** The text's own role goes before the lists; who no longer holds an office is ELI. */
function sectorsOf(task: Grounding, clues: Clues): readonly string[] {
  if (clues.known?.sense === 'organization') return clues.known.sectors;
  const profile = clues.telling ? task.profiles[clues.telling.id]! : null;
  const own = profile?.role ? sectorsOfRole(profile, clues.belonging) : [];
  if (clues.former && (own.length > 0 || clues.standing)) return ['ELI'];
  if (own.length > 0) return own;
  if (clues.standing) return clues.standing.former ? ['ELI'] : clues.standing.office.sectors;
  return profile?.role && clues.belonging ? clues.belonging.sectors : [];
}

/** "Army spokesman" takes the army's sector, "Hamas leader" that of Hamas, "foreign minister" its own. */
function sectorsOfRole(profile: Profile, belonging: Belonging | null): readonly string[] {
  const role = profile.role!;
  const borrowed = profile.roleOfBody?.sectors ?? belonging?.sectors ?? [];
  if ((role.borrows || role.sectors.length === 0) && borrowed.length > 0) return borrowed;
  // "An Elysée source", "a Kremlin insider".
  if (role.sectors.length === 0 && profile.modifiers.some((hit) => hit.known.sense === 'seat')) return ['GOV'];
  return role.sectors;
}

function countryOf(task: Grounding, clues: Clues, sectors: readonly string[], assume: boolean): Belonging | null {
  if (clues.belonging) return clues.belonging;
  if (clues.standing) {
    const first = clues.chain.mentions[0]!;
    return {
      country: clues.standing.office.country,
      sectors: [],
      basis: 'inferred',
      evidence: [spanOf(task, first)],
      rule: clues.standing.former ? 'office.former' : 'office.holder',
    };
  }
  return assume && clues.telling ? assumedCountry(task, clues, sectors) : null;
}

const OFFICIAL = new Set(['GOV', 'MIL', 'LEG', 'PTY', 'OPP']);

const GENERAL = new Set([
  'host',
  'guest',
  'ally',
  'rival',
  'neighbour',
  'neighbor',
  'opposite number',
  'diplomat',
  'diplomats',
  'governments',
  'leader',
  'leaders',
  'colleague',
  'counterpart',
  'minister',
  'ministers',
  'foreign minister',
  'expert',
  'analyst',
  'politician',
  'ambassadors',
  'envoys',
  'head of state',
  'head of government',
  'historian',
  'economist',
  'critic',
  'investor',
  'trader',
  'traders',
  'banks',
  'companies',
  'firms',
  'investors',
  'states',
  'member states',
  'countries',
  'nations',
  'capitals',
  'powers',
  'western powers',
  'great powers',
  'big powers',
  'world powers',
  'six powers',
  'parties',
  'factions',
]);

/** "Diplomats said", "20 governments": anybody's. */
const isGeneral = (profile: Profile): boolean =>
  profile.name.length === 0 &&
  GENERAL.has(profile.role!.phrase) &&
  (profile.number === 'many' || profile.role!.kind === 'group' || OTHERS.has(profile.role!.phrase));

/** "Police" in a sentence that plays in Lagos; "the army" of the country last spoken of; else the report's own country. */
function assumedCountry(task: Grounding, clues: Clues, sectors: readonly string[]): Belonging | null {
  const mention = clues.telling!;
  if (sectors.length === 0 || isGeneral(task.profiles[mention.id]!)) return null;
  const { setting } = task;
  const official = OFFICIAL.has(sectors[0]!);
  const local = setting.inSentence(mention.head);
  if (local && !(official && setting.home))
    return {
      country: local.country,
      sectors: [],
      basis: 'inferred',
      evidence: [spanOf(task, local.mention)],
      rule: 'who.setting',
    };
  const body = /^secretary.general$/.test(task.profiles[mention.id]!.role!.phrase) ? setting.lastBody(mention.head) : null;
  const country =
    body ??
    (official
      ? (setting.home ?? setting.lastSubject(mention.head) ?? setting.main)
      : (setting.lastPlace(mention.head) ?? setting.home));
  return country ? { country, sectors: [], basis: 'assumed', evidence: [], rule: 'who.report' } : null;
}

function isAgentive({ profiles }: Grounding, clues: Clues, sectors: readonly string[]): boolean {
  if (clues.known || clues.standing || sectors.length > 0) return true;
  if (clues.telling) return true;
  if (clues.kind === 'person' || clues.kind === 'organization' || clues.kind === 'group') return true;
  return clues.kind === 'unknown' && clues.chain.mentions.some((id) => profiles[id]!.name.length > 0);
}

function entityKind(clues: Clues): EntityKind {
  if (clues.kind === 'place' || clues.kind === 'thing') return clues.known ? clues.known.kind : 'unknown';
  return clues.kind;
}

const evidenceOf = (task: Grounding, clues: Clues): Actor['evidence'] => (clues.telling ? [spanOf(task, clues.telling.id)] : []);
