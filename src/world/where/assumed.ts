import type { CodedClaim } from '../../model/coding.ts';
import type { Actor, Place } from '../../model/grounded.ts';
import type { Seat } from '../../model/knowledge.ts';
import type { Tree } from '../../model/tree.ts';
import type { Where } from './claims.ts';

/** A claim with the place that its own sentence gives. `violent`: it is done to those who suffer it, where they are. */
export type Sited = {
  readonly claim: CodedClaim;
  readonly where: Where | null;
  readonly violent: boolean;
  /** Town and country of the body that it is done in: "told the council", a vote. */
  readonly seats: readonly Seat[];
  /** Whoever does it speaks for a state: an ambassador. */
  readonly envoy: boolean;
};

export type AssumeInput = {
  readonly tree: Tree;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  /** Claims that tell of one happening, as indices. */
  readonly groups: readonly (readonly number[])[];
  /** Names of states and of their capitals by code, folded: what stands for a state as a place. */
  readonly capitals: ReadonlyMap<string, ReadonlySet<string>>;
};

/** How many sentences on a violent act is still taken to be where the one before it was, and envoys to be in the body spoken of. */
const REACH = 3;

/**
 * Gives claims without a place of their own one: that of another claim of the same happening, that of the violent act told
 * just before, the seat of the body it is done in (all inferred), else the country of whom it is done to or who does it (assumed).
 * Null where the report names no place there.
 */
export function assumePlaces(input: AssumeInput, sited: readonly Sited[]): (Where | null)[] {
  const shared = shareGroups(input, sited);
  const scenes = new Scenes(sited, shared);
  let chamber: { readonly sentence: number; readonly seats: readonly Seat[] } | null = null;
  return sited.map((one, i) => {
    const { claim, violent, seats, envoy } = one;
    if (seats.length) chamber = { sentence: claim.sentence, seats };
    if (shared[i]) return shared[i];
    if (violent) return scenes.before(i) ?? countryOf(input, claim, true);
    const near = envoy && chamber && claim.sentence - chamber.sentence <= REACH ? chamber.seats : [];
    return seatIn(input, seats.length ? seats : near) ?? countryOf(input, claim, false);
  });
}

/** The report's place that is the first of some seats to be named. */
function seatIn({ places }: AssumeInput, seats: readonly Seat[]): Where | null {
  for (const { town, country } of seats) {
    const place = places.findIndex((one) => one.country === country && one.name.toLowerCase().startsWith(town.toLowerCase()));
    if (place >= 0) return { place, basis: 'inferred', evidence: [places[place]!.span] };
  }
  return null;
}

/** Where the violence that a report tells of is. */
class Scenes {
  readonly #sited: readonly Sited[];
  readonly #known: readonly (Where | null)[];

  constructor(sited: readonly Sited[], known: readonly (Where | null)[]) {
    this.#sited = sited;
    this.#known = known;
  }

  /** Where a violent act is that names no place: where the one just before was, else where most of the like are, else where most are. */
  before(i: number): Where | null {
    const { claim } = this.#sited[i]!;
    const own = (n: number): boolean => this.#sited[n]!.violent && this.#known[n] !== null;
    const earlier = this.#sited.flatMap((one, n) => (own(n) && one.claim.sentence < claim.sentence ? [n] : []));
    const last = earlier.length ? this.#sited[earlier.at(-1)!]!.claim.sentence : -1;
    // The first act of a sentence is what it is about: "bombed a camp, twelve days after a bomber struck elsewhere".
    const just = claim.sentence - last <= 1 ? earlier.find((n) => this.#sited[n]!.claim.sentence === last) : undefined;
    const all = this.#sited.flatMap((_, n) => (own(n) ? [n] : []));
    const alike = all.filter((n) => this.#sited[n]!.claim.modes.some((mode) => claim.modes.includes(mode)));
    const found = just !== undefined ? this.#known[just]! : (this.#most(alike) ?? this.#most(all));
    return found && { ...found, basis: 'inferred' };
  }

  #most(claims: readonly number[]): Where | null {
    const counts = new Map<number, number>();
    for (const n of claims) counts.set(this.#known[n]!.place, (counts.get(this.#known[n]!.place) ?? 0) + 1);
    const most = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0];
    return most ? (claims.map((n) => this.#known[n]!).find((where) => where.place === most[0]) ?? null) : null;
  }
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
