import type { ClaimGroup, CodedClaim } from '../model/index.ts';

/** What two claims are compared by. Parties are keys that are equal when they stand for the same party or its state. */
export type Compared = {
  readonly claim: CodedClaim;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
};

/**
 * Gathers the claims of one report that tell of one happening: same type, parties and days that do not speak against it,
 * and a tie that speaks for it. A claim joins the earlier group that it fits best.
 */
export function groupClaims(claims: readonly Compared[]): ClaimGroup[] {
  const groups: Compared[][] = [];
  for (const one of claims) {
    let best: Compared[] | null = null;
    let most = 0;
    for (const group of groups) {
      const likeness = Math.min(...group.map((other) => likenessOf(one, other)));
      if (likeness > most) [best, most] = [group, likeness];
    }
    if (best) best.push(one);
    else groups.push([one]);
  }
  return groups.map((group, id) => ({ id, claims: group.map(({ claim }) => claim.id) }));
}

/** Above 0 when the two may tell of one happening. */
function likenessOf(a: Compared, b: Compared): number {
  if (a.claim.type !== b.claim.type || (a.claim.auxiliary !== b.claim.auxiliary && clash(a, b))) return 0;
  if (!compatible(a.actors, b.actors) || !compatible(a.recipients, b.recipients) || !daysMeet(a, b)) return 0;
  const modes =
    a.claim.modes.length === 0 || b.claim.modes.length === 0 || a.claim.modes.some((mode) => b.claim.modes.includes(mode));
  if (!modes || (a.place && b.place && a.place !== b.place)) return 0;
  return (
    shared(a.actors, b.actors) +
    shared(a.recipients, b.recipients) +
    (a.claim.word === b.claim.word ? 1 : 0) +
    (a.place && a.place === b.place ? 1 : 0) -
    0.9
  );
}

/** A happened act and a negated one are told of the same happening; a planned one is another. */
function clash(a: Compared, b: Compared): boolean {
  const told = new Set([a.claim.auxiliary, b.claim.auxiliary]);
  return !(told.has(null) && told.has('negation'));
}

const compatible = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || shared(a, b) > 0;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  for (const key of a) if (b.has(key)) return 1;
  return 0;
}

const daysMeet = (a: Compared, b: Compared): boolean => !a.start || !b.start || (a.start <= b.end! && b.start <= a.end!);
