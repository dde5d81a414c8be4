import type { CodedClaim } from '../../model/coding.ts';
import type { Actor, Place } from '../../model/grounded.ts';
import type { Tree } from '../../model/tree.ts';
import type { Where } from './claims.ts';

/** A claim with the place that its own sentence gives. `violent`: it is done to those who suffer it, where they are. */
export type Sited = { readonly claim: CodedClaim; readonly where: Where | null; readonly violent: boolean };

export type AssumeInput = {
  readonly tree: Tree;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  /** Claims that tell of one happening, as indices. */
  readonly groups: readonly (readonly number[])[];
  /** Names of states and of their capitals by code, folded: what stands for a state as a place. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
};

/** How many sentences on a violent act is still taken to be where the one before it was. */
const REACH = 3;

/**
 * Gives claims without a place of their own one: that of another claim of the same happening, that of the violent act told
 * just before (both inferred), else the country of whom it is done to or who does it (assumed). Null where the report names
 * no place there.
 */
export function assumePlaces(input: AssumeInput, sited: readonly Sited[]): (Where | null)[] {
  const shared = shareGroups(input, sited);
  const scene = sceneOf(sited, shared);
  let last: { readonly sentence: number; readonly where: Where } | null = null;
  return sited.map(({ claim, violent }, i) => {
    const own = shared[i]!;
    if (own) {
      if (violent) last = { sentence: claim.sentence, where: own };
      return own;
    }
    if (violent && last && claim.sentence - last.sentence <= REACH) return { ...last.where, basis: 'inferred' as const };
    return (violent ? scene : null) ?? countryOf(input, claim, violent);
  });
}

/** Where most of the report's violence is told to be, null when none of it has a place. */
function sceneOf(sited: readonly Sited[], shared: readonly (Where | null)[]): Where | null {
  const counts = new Map<number, number>();
  sited.forEach(({ violent }, i) => {
    const place = violent ? shared[i]?.place : undefined;
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  });
  const most = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0];
  const source = most && shared.find((where) => where?.place === most[0]);
  return source ? { ...source, basis: 'inferred' } : null;
}

function shareGroups({ groups }: AssumeInput, sited: readonly Sited[]): (Where | null)[] {
  const shared = sited.map(({ where }) => where);
  for (const group of groups) {
    const known = group.map((i) => sited[i]!.where).filter((where) => where !== null);
    const source = known.find(({ basis }) => basis === 'stated') ?? known[0];
    if (source) for (const i of group) shared[i] ??= { ...source, basis: 'inferred' };
  }
  return shared;
}

/** Violence is where its victims are; a visit is where the host is; all else is where whoever does it is. */
function countryOf(input: AssumeInput, claim: CodedClaim, violent: boolean): Where | null {
  const sides = violent || claim.modes.includes('visit') ? [claim.recipients, claim.actors] : [claim.actors, claim.recipients];
  for (const chains of sides)
    for (const chain of chains) {
      const { country } = input.actors[chain]!;
      const place = country === null ? null : placeIn(input, country, claim.head);
      if (place !== null) return { place, basis: 'assumed', evidence: [] };
    }
  return null;
}

/** The state's capital where the report names it, else the state by its name, the nearest mention of either. */
function placeIn({ places, capitals, tree }: AssumeInput, country: string, head: number): number | null {
  const at = tree.span(head, head).start;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, i) => {
    if (place.country !== country) return;
    const rank = capitals.get(country)?.has(place.name.toLowerCase()) ? 0 : place.precision === 'country' ? 1e6 : 2e6;
    const cost = rank + Math.abs(place.span.start - at);
    if (cost < least) [best, least] = [i, cost];
  });
  return best;
}
