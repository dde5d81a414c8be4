import type { Actor, CodedClaim, Propositions, TopicHit, Uncoded } from '../model/index.ts';
import { everydayDealing, trifle } from './everyday.ts';
import { doubtOf } from './learned/index.ts';
import { isOfficial, isOfWar, topicsAround } from './needs.ts';
import type { Ground } from './parties.ts';
import { type Crime, isOfLaw, privateCrime } from './private-crime.ts';
import type { Ontology } from './rules.ts';
import type { TypeSpec } from './spec.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** Weapons of war, whoever uses them. */
const ARMS: ReadonlySet<string> = new Set(['explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'unconventional']);

/**
 * Parts the claims in which nobody of standing takes part (no state, body, party, armed force or name that may be one) from those
 * that may be events between powers. Called when all parties that the report gives are filled in.
 */
export function turnDown(
  ground: Ground,
  propositions: Propositions,
  claims: readonly Draft[],
  ontology: Ontology,
): { readonly kept: Draft[]; readonly turned: Uncoded[] } {
  const kept: Draft[] = [];
  const turned: Uncoded[] = [];
  const affairs = isOfStates(ground, claims);
  for (const claim of claims) {
    const spec = ontology.specs.get(claim.type)!;
    const lack = affairs && claim.actors.length === 0 ? null : lackingStanding(ground, propositions, claim, spec);
    const why = lack ?? (affairs ? null : slightness(ground, propositions, claim, spec, ontology));
    if (why === null) kept.push(claim);
    else turned.push({ proposition: claim.proposition, why });
  }
  return { kept, turned };
}

/** What is done to "the prisoners" in a report of the dealings of two states is part of them. */
export const isOfStates = ({ actors: known }: Ground, claims: readonly Draft[]): boolean =>
  claims.some(({ actors, recipients }) => {
    const official = (chains: readonly number[]): string[] =>
      chains.flatMap((chain) => (isOfficial(known[chain]!) ? (known[chain]!.country ?? []) : []));
    const own = official(actors);
    return own.length > 0 && official(recipients).some((state) => !own.includes(state));
  });

/** Why a claim is nothing to tell in a report of one state's own affairs, or null. */
const slightness = (
  ground: Ground,
  propositions: Propositions,
  claim: Draft,
  spec: TypeSpec,
  { doubts }: Ontology,
): string | null =>
  trifle(ground, propositions, claim, spec) ?? (doubts ? doubtOf({ ...ground, propositions }, doubts, claim) : null);

function lackingStanding(ground: Ground, propositions: Propositions, claim: Draft, spec: TypeSpec): string | null {
  const { standing, tags } = claim;
  const parties = [...claim.actors, ...claim.recipients];
  if (standing === 'anybody') return null;
  if (isPoliceWork(ground, claim) && !isOfForce(ground, propositions, claim)) return 'police look into it, and nobody is accused';
  const everyday = everydayDealing(ground, claim, spec);
  if (everyday !== null) return everyday;
  const crime = privateCrime(ground, propositions, claim);
  if (parties.some((chain) => (crime === null ? hasPower : hasPowerAmid(crime))(ground, propositions, chain, claim))) return null;
  if (crime !== null)
    return crime === 'near' ? 'a crime among private people' : 'the report is about a crime among private people';
  if (isOfCaptives(ground, claim)) return null;
  // A name that nobody knows may be a power, where the words around it are of politics or war.
  if (parties.some((chain) => hasName(ground, chain, spec)) && isOfPolitics(ground, propositions, claim)) return null;
  if (standing === 'force') {
    if (tags.some((tag) => ARMS.has(tag)) || isOfForce(ground, propositions, claim)) return null;
    if (claim.actors.length === 0 && namesPower(ground, claim)) return null;
    return parties.length > 0 ? 'only private people take part' : 'no party and no word of war near it';
  }
  if (parties.length > 0) return 'only private people take part';
  return namesPower(ground, claim) ? null : 'no party is named, and no power near it';
}

/** "Police are investigating": of whom, nobody says. */
const isPoliceWork = ({ actors: known }: Ground, { modes, actors, recipients }: Draft): boolean =>
  modes.includes('investigate') &&
  recipients.length === 0 &&
  actors.every((chain) => known[chain]!.sectors.every((sector) => sector === 'COP' || sector === 'CVL' || sector === 'BUS'));

/** "The French hostages were freed", "Nobody was arrested": who holds people has power over them, named or not. */
const isOfCaptives = ({ actors: known }: Ground, { actors, recipients, modes }: Draft): boolean =>
  (modes.includes('arrest') && actors.length + recipients.length === 0) ||
  (modes.some((mode) => HOLDING.has(mode)) &&
    recipients.some((chain) => known[chain]!.rule === 'who.modifier' || known[chain]!.rule === 'people.name'));

const HOLDING: ReadonlySet<string> = new Set(['arrest', 'release', 'abduct', 'deport']);

/** A state, a body of states, whoever holds power or seeks it, or workers as a body that deal with another. */
function hasPower({ actors }: Ground, _: Propositions, chain: number, { actors: acting, recipients }: Draft): boolean {
  const { kind, sectors } = actors[chain]!;
  if (isOfficial(actors[chain]!) || (sectors.includes('ELI') && actors[chain]!.former)) return true;
  // Whoever does it to them: who writes news is not a private person when arrested or beaten.
  if (sectors.includes('JRN') && recipients.includes(chain)) return true;
  // "The drivers turned down the offer of the bus firm", not "technicians look into it".
  return sectors.includes('LAB') && (kind === 'organization' || (kind === 'group' && acting.length > 0 && recipients.length > 0));
}

type Test = (ground: Ground, propositions: Propositions, chain: number, claim: Draft) => boolean;

const hasPowerAmid = (crime: Crime): Test => (crime === 'near' ? hasPowerNearCrime : hasPowerInReportOfCrime);

/** Police and courts deal with every robbery; captains are the police's too, troops are a state's. */
function hasPowerNearCrime({ actors }: Ground, _: Propositions, chain: number, { recipients }: Draft): boolean {
  const { kind, sectors } = actors[chain]!;
  return (
    kind === 'state' ||
    (kind === 'group' && sectors.includes('MIL')) ||
    sectors.some((sector) => POWERS.has(sector) || (sector === 'COP' && recipients.includes(chain)))
  );
}

/** "The State alleges", "authorities dropped the charges" there; a minister, a party or rebels take part in more than a crime. */
function hasPowerInReportOfCrime(ground: Ground, propositions: Propositions, chain: number, { actors: acting }: Draft): boolean {
  const { kind, sectors } = ground.actors[chain]!;
  if (kind === 'state') return acting.includes(chain);
  if (!sectors.some((sector) => POWERS.has(sector))) return false;
  return !sectors.includes('GOV') || ((kind === 'person' || kind === 'role') && !isOfLaw(ground, propositions, chain));
}

/** A name without a calling, or of a person who was or is known: a former minister, a singer; no lawyer by his calling. */
function hasName({ actors }: Ground, chain: number, { neighbourly }: TypeSpec): boolean {
  const { kind, name, sectors, country, rule } = actors[chain]!;
  if (sectors.includes('ELI')) return kind === 'person';
  // "The organisation helped people to find new jobs".
  if (neighbourly && /^(the|an?|its|his|her|their|this|that|our) \p{Ll}+$/u.test(name)) return false;
  return sectors.length === 0 && !rule.startsWith('place.') && (/^(unknown|person|organization)$/.test(kind) || country !== null);
}

/** A word of politics where both sides are named, else two, in its sentence and those beside it, or somebody of power in its own. */
function isOfPolitics(ground: Ground, propositions: Propositions, claim: Draft): boolean {
  const hits = near(propositions, claim).filter(({ token }) => token !== claim.head);
  const count = (test: (topic: string) => boolean): number =>
    new Set(hits.filter(({ topic }) => test(topic)).map(({ token }) => token)).size;
  const politics = count((topic) => OF_POLITICS.has(topic));
  // "The oil firm pulled out of the project", told beside a government's licence.
  if (count((topic) => topic === 'business') > politics) return false;
  const sides = new Set([...claim.actors, ...claim.recipients]).size;
  return politics >= (sides > 1 ? 1 : 2) || namesPower(ground, claim);
}

const OF_POLITICS: ReadonlySet<string> = new Set(
  `diplomatic military terrorism executive legislative election political_institutions pro_democracy pro_autocracy repression
  rights_freedoms human_rights territory peacekeeping corruption asylum cbrn force`.split(/\s+/),
);

/** "Gunmen" and "armed men" rob shops too. */
const POWERS: ReadonlySet<string> = new Set('GOV LEG PRM REB OPP PTY SPY'.split(' '));

/** Words of war or unrest in its sentence or one beside it. */
const isOfForce = (ground: Ground, propositions: Propositions, claim: Draft): boolean =>
  isOfWar(ground, propositions, propositions.list[claim.proposition]!) ||
  near(propositions, claim).some(({ topic, token }) => topic === 'force' && token !== claim.head);

const near = (propositions: Propositions, { sentence }: Draft): readonly TopicHit[] => topicsAround(propositions, sentence);

/** The police tell of everything that happens in a town. */
const isOfPower = (actor: Actor): boolean =>
  isOfficial(actor) && (actor.kind === 'state' || actor.sectors.some((sector) => sector !== 'COP'));

/** Its sentence names a state or somebody who holds power. */
function namesPower({ tree, reading, actors }: Ground, { head }: Draft): boolean {
  const { first, end } = tree.sentence(head);
  return reading.mentions.some((one) => one.head >= first && one.head < end && isOfPower(actors[one.chain]!));
}
