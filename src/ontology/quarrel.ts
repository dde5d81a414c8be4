import type { CodedClaim, Proposition } from '../model/index.ts';
import type { Ground } from './parties.ts';
import type { Ontology } from './rules.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** How often two states must have dealt with each other in a report before what one of them does without naming anybody is laid on the other. */
const OFTEN = 2;
/** Words without an object are answered for within so many sentences of the last dealing. */
const REACH = 4;

/**
 * In a quarrel of two states, what one says to somebody it does not name is said to the other ("we have asked for talks", "we
 * were refused"), and a third that offers to mediate offers it to both. Claims come in text order.
 */
export function betweenTwo(
  ground: Ground,
  propositions: readonly Proposition[],
  claims: readonly Draft[],
  { types }: Ontology,
): Draft[] {
  const toOther = new Set<string>(types.filter((spec) => spec.toOther).map(({ type }) => type));
  const dealings: { readonly sentence: number; readonly sides: readonly [string, string] }[] = [];
  const chainOf = new Map<string, number>();
  return claims.map((claim) => {
    const [actor, recipient] = [stateOf(ground, claim.actors), stateOf(ground, claim.recipients)];
    const pair = pairOf(dealings, claim.sentence);
    const chains = (states: readonly string[]): number[] => states.flatMap((state) => chainOf.get(state) ?? []);
    for (const chain of [...claim.actors, ...claim.recipients]) note(ground, chain, chainOf);
    if (actor && recipient && actor !== recipient) dealings.push({ sentence: claim.sentence, sides: [actor, recipient] });
    if (!pair || !toOther.has(claim.type)) return claim;
    if (claim.recipients.length === 0 && actor && isMediation(propositions, claim) && !pair.includes(actor))
      return { ...claim, recipients: chains(pair) };
    if (!saysWe(ground, propositions, claim) && !isDenied(ground, claim)) return claim;
    const other = (state: string): number[] => chains(pair.filter((side) => side !== state));
    if (claim.recipients.length === 0 && actor && pair.includes(actor)) return { ...claim, recipients: other(actor) };
    return claim.actors.length === 0 && recipient && pair.includes(recipient) ? { ...claim, actors: other(recipient) } : claim;
  });
}

const isMediation = (propositions: readonly Proposition[], { proposition }: Draft): boolean =>
  propositions[proposition]!.inner.some((id) => propositions[id]!.frame === 'mediate');

const isDenied = ({ reading }: Ground, { voices }: Draft): boolean =>
  reading.statements.some(({ id, stance }) => id === voices.at(-1) && stance === 'denies');

/** Its doer, or the one it is done to, is the "we" of a speaker. */
const saysWe = ({ reading, actors }: Ground, propositions: readonly Proposition[], { proposition }: Draft): boolean =>
  Object.values(propositions[proposition]!.roles)
    .flat()
    .some((token) => actors[reading.mentions[reading.mentionAt[token] ?? -1]?.chain ?? -1]?.speaking === true);

/** The two states that all dealings told so far are between, the last of them near. */
function pairOf(
  dealings: readonly { readonly sentence: number; readonly sides: readonly [string, string] }[],
  sentence: number,
): readonly string[] | null {
  const states = new Set(dealings.flatMap(({ sides }) => sides));
  const near = dealings.length > 0 && sentence - dealings[dealings.length - 1]!.sentence <= REACH;
  return dealings.length >= OFTEN && states.size === 2 && near ? [...states] : null;
}

/** The one state of a side, or null. */
function stateOf({ actors }: Ground, chains: readonly number[]): string | null {
  const states = new Set(chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []));
  return states.size === 1 ? [...states][0]! : null;
}

/** The state itself stands for its side before its people do. */
function note({ actors }: Ground, chain: number, chainOf: Map<string, number>): void {
  const { country, kind } = actors[chain]!;
  if (country === null) return;
  const known = chainOf.get(country);
  if (known === undefined || (kind === 'state' && actors[known]!.kind !== 'state')) chainOf.set(country, chain);
}
