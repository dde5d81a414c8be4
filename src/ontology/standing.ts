import type { CodedClaim, Propositions, TopicHit, Uncoded } from '../model/index.ts';
import { isOfficial, isOfWar, topicsAround } from './needs.ts';
import type { Ground } from './parties.ts';

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
): { readonly kept: Draft[]; readonly turned: Uncoded[] } {
  const kept: Draft[] = [];
  const turned: Uncoded[] = [];
  const affairs = isOfStates(ground, claims);
  for (const claim of claims) {
    const why = affairs && claim.actors.length === 0 ? null : lackingStanding(ground, propositions, claim);
    if (why === null) kept.push(claim);
    else turned.push({ proposition: claim.proposition, why });
  }
  return { kept, turned };
}

/** What is done to "the prisoners" in a report of the dealings of two states is part of them. */
const isOfStates = ({ actors: known }: Ground, claims: readonly Draft[]): boolean =>
  claims.some(({ actors, recipients }) => {
    const official = (chains: readonly number[]): string[] =>
      chains.flatMap((chain) => (isOfficial(known[chain]!) ? (known[chain]!.country ?? []) : []));
    const own = official(actors);
    return own.length > 0 && official(recipients).some((state) => !own.includes(state));
  });

function lackingStanding(ground: Ground, propositions: Propositions, claim: Draft): string | null {
  const { standing, tags } = claim;
  const parties = [...claim.actors, ...claim.recipients];
  if (standing === 'anybody') return null;
  const crime = isPrivateCrime(ground, propositions, claim);
  if (parties.some((chain) => hasPower(ground, chain, claim, crime))) return null;
  if (crime) return 'a crime among private people';
  // A name that nobody knows may be a power, where the words around it are of politics or war.
  if (parties.some((chain) => hasName(ground, chain)) && isOfPolitics(ground, propositions, claim)) return null;
  if (standing === 'force') {
    if (tags.some((tag) => ARMS.has(tag)) || isOfForce(ground, propositions, claim)) return null;
    if (claim.actors.length === 0 && namesPower(ground, claim)) return null;
    return parties.length > 0 ? 'only private people take part' : 'no party and no word of war near it';
  }
  if (parties.length > 0) return 'only private people take part';
  return namesPower(ground, claim) ? null : 'no party is named, and no power near it';
}

/** A state, a body of states, whoever holds power or seeks it, or workers as a body that deal with another. */
function hasPower({ actors }: Ground, chain: number, { actors: acting, recipients }: Draft, crime: boolean): boolean {
  const { kind, sectors } = actors[chain]!;
  // Police and courts deal with every robbery; captains are the police's too, troops are a state's.
  if (crime)
    return (
      kind === 'state' ||
      (kind === 'group' && sectors.includes('MIL')) ||
      sectors.some((sector) => POWERS.has(sector) || (sector === 'COP' && recipients.includes(chain)))
    );
  if (isOfficial(actors[chain]!) || (sectors.includes('ELI') && actors[chain]!.former)) return true;
  // Whoever does it to them: who writes news is not a private person when arrested or beaten.
  if (sectors.includes('JRN') && recipients.includes(chain)) return true;
  // "The drivers turned down the offer of the bus firm", not "technicians look into it".
  return sectors.includes('LAB') && (kind === 'organization' || (kind === 'group' && acting.length > 0 && recipients.length > 0));
}

/** A name without a calling, or of somebody who was or is known: a former minister, a singer. */
function hasName({ actors }: Ground, chain: number): boolean {
  const { kind, sectors, country } = actors[chain]!;
  return sectors.includes('ELI') || (sectors.length === 0 && (/^(unknown|person|organization)$/.test(kind) || country !== null));
}

/** A word of politics where both sides are named, else two, in its sentence and those beside it, or somebody of power in its own. */
function isOfPolitics(ground: Ground, propositions: Propositions, claim: Draft): boolean {
  const words = near(propositions, claim).filter(({ topic, token }) => OF_POLITICS.has(topic) && token !== claim.head);
  const sides = new Set([...claim.actors, ...claim.recipients]).size;
  return new Set(words.map(({ token }) => token)).size >= (sides > 1 ? 1 : 2) || namesPower(ground, claim);
}

const OF_POLITICS: ReadonlySet<string> = new Set(
  `diplomatic military terrorism executive legislative election political_institutions pro_democracy pro_autocracy repression
  rights_freedoms human_rights territory peacekeeping corruption asylum cbrn force`.split(/\s+/),
);

const POWERS: ReadonlySet<string> = new Set('GOV LEG PRM REB UAF OPP PTY SPY'.split(' '));

/** Words of war or unrest in its sentence or one beside it. */
const isOfForce = (ground: Ground, propositions: Propositions, claim: Draft): boolean =>
  isOfWar(ground, propositions, propositions.list[claim.proposition]!) ||
  near(propositions, claim).some(({ topic, token }) => topic === 'force' && token !== claim.head);

/** More words of robbery, of a household or of a murder trial near it than of war and unrest. */
function isPrivateCrime({ tree }: Ground, propositions: Propositions, claim: Draft): boolean {
  const hits = near(propositions, claim);
  const of = (test: (topic: string) => boolean): number =>
    new Set(hits.filter(({ topic }) => test(topic)).map(({ token }) => tree.lower(token))).size;
  const crime = of((topic) => topic === 'private-crime');
  return crime > 0 && crime >= of((topic) => WARLIKE.has(topic));
}

const WARLIKE: ReadonlySet<string> = new Set(['military', 'terrorism', 'human_rights', 'repression', 'territory']);

const near = (propositions: Propositions, { sentence }: Draft): readonly TopicHit[] => topicsAround(propositions, sentence);

/** Its sentence names a state or somebody who holds power. */
function namesPower({ tree, reading, actors }: Ground, { head }: Draft): boolean {
  const { first, end } = tree.sentence(head);
  return reading.mentions.some((one) => one.head >= first && one.head < end && isOfficial(actors[one.chain]!));
}
