import type { Actor, Proposition, Propositions, TopicHit } from '../model/index.ts';
import { isInWords } from './in-words.ts';
import type { Ground } from './parties.ts';
import type { Parties } from './sides.ts';
import type { Need, Rule } from './spec.ts';

/** Why the parties of a proposition are not those that a rule needs, or null. */
export function lacking(
  ground: Ground,
  propositions: Propositions,
  proposition: Proposition,
  rule: Rule,
  parties: Parties,
): string | null {
  const need = rule.needs ?? neededBy(proposition);
  if (need === 'trace' && !hasTrace(ground, propositions, proposition, parties)) return 'no party, place or word of war near it';
  if (rule.inDeed && isInWords(ground, propositions, proposition, parties)) return 'a quarrel in words';
  if (need === 'abroad' && !reachesAbroad(ground, propositions, proposition, parties))
    return 'nobody else is named whom it is meant for';
  if (rule.mutual && onlyPress(ground, parties)) return 'told to the press';
  if (rule.mutual && sitsAlone(ground, propositions, proposition, parties)) return 'a body sits by itself';
  if (colours(ground, proposition) && !parties.recipients.some((chain) => isOfficial(ground.actors[chain]!)))
    return 'an adjective that judges nobody of standing';
  if (proposition.tags.includes('needs-war') && !isOfWar(ground, propositions, proposition)) return 'no word of war near it';
  return (
    lackingParties(need, parties, proposition) ??
    lackingParties(neededBy(proposition), parties, proposition) ??
    (need === 'official' ? unofficial(ground, parties) : null) ??
    (rule.public && !isPublic(ground, proposition, parties) ? 'only private people take part' : null) ??
    amongBusinesses(ground, parties)
  );
}

/** "The coach talked to a news network". */
const onlyPress = ({ actors: known }: Ground, { actors }: Parties): boolean =>
  actors.length > 1 && actors.slice(1).every((chain) => known[chain]!.sectors[0] === 'JRN');

/** "The cabinet met on Monday", "the union held a meeting": a body of one state or of people, and nobody that it would meet. */
function sitsAlone(ground: Ground, propositions: Propositions, proposition: Proposition, { actors }: Parties): boolean {
  if (actors.length !== 1 || isOutsideMeeting(propositions, proposition)) return false;
  const { kind, country, sectors } = ground.actors[actors[0]!]!;
  if (kind === 'group') return sectors.length > 0 && sectors.every((sector) => OF_PEOPLE.has(sector));
  return kind === 'organization' && !(country !== null && BODIES.test(country));
}

/** It is no meeting, or one with somebody else: "held talks", "met the envoys", "discussed the border", not "held a meeting". */
export const isOutsideMeeting = (propositions: Propositions, { frame, roles, head, form }: Proposition): boolean =>
  frame !== 'meet' ||
  roles.theme !== undefined ||
  (form === 'noun' && !isSitting(propositions, head)) ||
  (roles.partner ?? []).some((token) => !isSitting(propositions, token));

const OF_PEOPLE: ReadonlySet<string> = new Set('CVL SOC LAB EDU MED BUS AGR'.split(' '));

/** Tokens by sheet that name a meeting which needs no other side. */
const SITTINGS = new WeakMap<Propositions, ReadonlySet<number>>();

function isSitting(propositions: Propositions, token: number): boolean {
  let known = SITTINGS.get(propositions);
  if (!known) {
    known = new Set(propositions.list.flatMap(({ head, tags }) => (tags.includes('sitting') ? head : [])));
    SITTINGS.set(propositions, known);
  }
  return known.has(token);
}

const BODIES = /^(UNO|EUR|IGO|NGO|IMG)$/;

/** "Adopted bans on some crops" is a matter of one's own; "adopted sanctions", told beside another state, is not. */
function reachesAbroad(
  { tree, reading, actors: known }: Ground,
  propositions: Propositions,
  proposition: Proposition,
  { actors, recipients }: Parties,
): boolean {
  if (recipients.length > 0) return true;
  // What a state freezes is somebody's.
  if (proposition.tags.includes('of-others') && actors.some((chain) => known[chain]!.kind === 'state')) return true;
  if (topicsAround(propositions, tree.sentenceOf(proposition.head)).some(({ topic }) => ABROAD.has(topic))) return true;
  const own = new Set(actors.map((chain) => known[chain]!.country));
  const { first, end } = tree.sentence(proposition.head);
  return reading.mentions.some(({ head, chain }) => {
    const { kind, country } = known[chain]!;
    return head >= first && head < end && kind === 'state' && !own.has(country);
  });
}

const ABROAD: ReadonlySet<string> = new Set(['diplomatic', 'military', 'terrorism', 'cbrn', 'territory', 'human_rights']);

/** "A barbaric act", "illegal entry": said in passing. */
const colours = ({ tree }: Ground, { form, head }: Proposition): boolean =>
  form === 'adjective' && tree.relation(head) === 'amod' && tree.head(head) > head;

/** The lexicon may ask for known parties where a word has many other senses. */
function neededBy(proposition: Proposition): Need {
  for (const need of ['both', 'two', 'actor', 'party'] as const) if (proposition.tags.includes(`needs-${need}`)) return need;
  return 'none';
}

function lackingParties(need: Need, { actors, recipients }: Parties, { roles }: Proposition): string | null {
  if (need === 'actor' && actors.length === 0) return 'nobody who can act is named';
  if (need === 'doer' && actors.length === 0 && roles.agent !== undefined) return 'a thing does it';
  // "The truce is scheduled to last": nobody promises it.
  if (need === 'undertaken' && actors.length === 0 && (roles.agent ?? roles.patient) !== undefined) return 'a thing does it';
  if ((need === 'party' || need === 'doer' || need === 'undertaken') && actors.length + recipients.length === 0)
    return 'no party is named';
  if (need === 'both' && (actors.length === 0 || recipients.length === 0)) return 'only one side is named';
  return need === 'two' && actors.length + recipients.length < 2 ? 'fewer than two parties are named' : null;
}

const OF_WAR: ReadonlySet<string> = new Set(['military', 'terrorism', 'human_rights', 'territory', 'cbrn', 'repression']);

const OFFICIAL: ReadonlySet<string> = new Set('GOV LEG JUD MIL SPY COP PRM REB UAF OPP PTY PRE REL SOC'.split(' '));

/** "Athletes agreed to run" is no event between powers; what a state, a party or an armed group agrees to is. */
const unofficial = ({ actors: known }: Ground, { actors }: Parties): string | null =>
  actors.some((chain) => isOfficial(known[chain]!)) ? null : 'nobody who holds or seeks power is its actor';

/** A state, a body of states, or whoever holds power or seeks it. */
export const isOfficial = ({ kind, sectors, country }: Actor): boolean =>
  kind === 'state' ||
  sectors.some((sector) => OFFICIAL.has(sector)) ||
  (country !== null && /^(UNO|EUR|IGO|NGO|IMG)$/.test(country));

/** The sentence, or one beside it, has another word of war or terror. */
export const isOfWar = ({ tree }: Ground, propositions: Propositions, { head }: Proposition): boolean =>
  topicsAround(propositions, tree.sentenceOf(head)).some(({ topic, token }) => OF_WAR.has(topic) && token !== head);

/** Words of a topic in the sentence and those beside it. */
export const topicsAround = ({ topics }: Propositions, sentence: number): readonly TopicHit[] =>
  [sentence - 1, sentence, sentence + 1].flatMap((at) => topics[at] ?? []);

/** Some side is a state, a body, or has a country or a calling that counts: not "he told his brother". */
const isPublic = ({ actors: known }: Ground, { roles }: Proposition, { actors, recipients }: Parties): boolean =>
  // "Lorries brought food": whoever sent them.
  (actors.length === 0 && roles.agent !== undefined) ||
  [...actors, ...recipients].some((chain) => {
    const { kind, sectors, country } = known[chain]!;
    // A name that nobody knows may be a power; a person or a crowd that nobody knows is not taken for one.
    return (
      kind === 'state' ||
      kind === 'unknown' ||
      kind === 'organization' ||
      country !== null ||
      sectors.some((sector) => sector !== 'CVL' && sector !== 'BUS' && sector !== 'CRM')
    );
  });

/** "Weeds invaded the garden" has neither parties, nor a place on the map, nor other words of war. */
function hasTrace(ground: Ground, { topics }: Propositions, proposition: Proposition, { actors, recipients }: Parties): boolean {
  if (actors.length + recipients.length > 0 || proposition.tags.length > 0) return true;
  const { tree, reading, actors: known } = ground;
  const sentence = tree.sentenceOf(proposition.head);
  if ((topics[sentence] ?? []).some(({ topic, token }) => OF_WAR.has(topic) && token !== proposition.head)) return true;
  const { first, end } = tree.sentence(proposition.head);
  return reading.mentions.some((one) => one.head >= first && one.head < end && known[one.chain]!.country !== null);
}

/** "The two firms signed a contract". */
function amongBusinesses({ actors: known }: Ground, { actors, recipients }: Parties): string | null {
  const parties = [...actors, ...recipients].map((chain) => known[chain]!);
  const isFirm = (sectors: readonly string[]): boolean => sectors.length > 0 && sectors.every((sector) => sector === 'BUS');
  const onlyFirms =
    parties.some(({ sectors }) => isFirm(sectors)) &&
    // "A judge cut what one firm owes another": a court of their own country.
    parties.every(
      ({ sectors, country }) => isFirm(sectors) || ((sectors.length === 0 || sectors[0] === 'JUD') && country === null),
    );
  return onlyFirms ? 'business among firms' : null;
}
