import { areParted, holdsOf, LOOKED_AT, type Parted } from './cluster.ts';
import { ENOUGH, NOT_ONE, reasonOf, scoreOf } from './likeness.ts';
import type { Told } from './told.ts';

/** Claims that are one by their block; `core` is the id of the first. */
export type Group = {
  readonly core: string;
  /** In the order of their ids. */
  readonly members: readonly Told[];
  /** What holds it to others: parties, words of cues, places. */
  readonly holds: ReadonlySet<string>;
};

export function groupOf(core: string, members: readonly Told[]): Group {
  const holds = new Set<string>();
  for (const told of members) for (const key of holdsOf(told)) holds.add(key);
  return { core, members, holds };
}

/** How a group is tied to another: how strongly, by which claim of its own, to which of the other's, and why. */
export type Tie = {
  readonly core: string;
  readonly score: number;
  readonly claim: string;
  readonly to: string;
  readonly reason: string;
};

/** Ties that two events come so near to sharing are not taken, in twentieths: it cannot be told which is meant. */
const CLEARLY = 10;

/** The strongest tie of a group to another; null where none is strong enough, or something speaks against their being one. */
export function tieBetween(group: Group, other: Group, parted: Parted): Tie | null {
  let [score, claim, to]: [number, Told | null, Told | null] = [ENOUGH - 1, null, null];
  let looked = 0;
  for (const a of group.members)
    for (const b of other.members) {
      if (areParted(a, b, parted)) return null;
      if (looked++ >= LOOKED_AT) continue;
      const like = scoreOf(a, b);
      if (like === NOT_ONE) return null;
      if (like > score) [score, claim, to] = [like, a, b];
    }
  return claim && to && { core: other.core, score, claim: claim.id, to: to.id, reason: reasonOf(claim, to) };
}

/** The stronger first; of two alike the one with the lower id. */
export const byStrength = (a: Tie, b: Tie): number => b.score - a.score || (a.core < b.core ? -1 : a.core > b.core ? 1 : 0);

/** Ties that decide which event a group belongs to. */
const DECIDING = 2;

/** The ties that decide, of all there are. */
export const decidingOf = (ties: readonly Tie[]): readonly Tie[] => [...ties].sort(byStrength).slice(0, DECIDING);

/** The one event that the group of these ties clearly belongs to, or null. */
export const clearest = ([best, second]: readonly Tie[]): Tie | null =>
  best && (!second || best.score - second.score >= CLEARLY) ? best : null;

/**
 * The ties that now decide, when those to some groups are gone and others are new; null where that cannot be told without asking all
 * groups again, because one that decided is gone and which comes next was not kept.
 */
export function withChanges(
  kept: readonly Tie[],
  gone: readonly string[],
  fresh: readonly Tie[],
  most: number = DECIDING,
): readonly Tie[] | null {
  const left = kept.filter(({ core }) => !gone.includes(core));
  const ties = [...left, ...fresh].sort(byStrength).slice(0, most);
  const last = kept[most - 1];
  // All that were not kept come after the last that was.
  if (left.length === kept.length || !last) return ties;
  return ties.length === most && byStrength(ties[most - 1]!, last) <= 0 ? ties : null;
}
