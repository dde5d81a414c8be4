import { ENOUGH, type Likeness, likenessOf } from './likeness.ts';
import type { Told } from './told.ts';

/** Claims that people said are not one happening, as "a b" in the order of their ids. */
export type Parted = ReadonlySet<string>;

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A claim in its group: which other brought it in and why; the first of a group has neither. */
export type Place = { readonly id: string; readonly core: string; readonly to: string | null; readonly reason: string };

type Edge = { readonly a: number; readonly b: number; readonly like: Likeness };

/**
 * Groups the claims of one block. The result does not depend on the order in which they are given: claims of one unit are one from
 * the start, then the strongest ties are taken first, and two groups become one only where no pair of theirs speaks against it.
 */
export function joinBlock(claims: readonly Told[], parted: Parted): Place[] {
  const told = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groupOf = told.map((_, i) => i);
  const members = told.map((_, i) => [i]);
  const places: Place[] = told.map(({ id }) => ({ id, core: id, to: null, reason: 'alone' }));
  const firsts = joinUnits(told, groupOf, members, places, parted);
  for (const { a, b, like } of edgesOf(told, firsts, parted)) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other || !mayMeet(members[one]!, members[other]!, told, parted)) continue;
    const [keep, lose] = one < other ? [one, other] : [other, one];
    const newcomer = groupOf[a] === lose ? a : b;
    const first = members[lose]![0]!;
    const through = newcomer === first ? '' : `by way of ${told[newcomer]!.id}: `;
    places[first] = { ...places[first]!, to: told[newcomer === a ? b : a]!.id, reason: `${through}${like.reason}` };
    unite(keep, lose, groupOf, members);
  }
  return places.map((place, i) => ({ ...place, core: told[groupOf[i]!]!.id }));
}

function unite(keep: number, lose: number, groupOf: number[], members: number[][]): void {
  for (const member of members[lose]!) groupOf[member] = keep;
  members[keep]!.push(...members[lose]!);
  members[lose] = [];
}

/** Puts the claims of each unit together, those that people parted apart, and gives the first of each. */
function joinUnits(told: readonly Told[], groupOf: number[], members: number[][], places: Place[], parted: Parted): number[] {
  const firsts: number[] = [];
  const byUnit = new Map<string, number[]>();
  for (const [i, { id, unit }] of told.entries()) {
    const known = byUnit.get(unit) ?? [];
    byUnit.set(unit, known);
    const first = known.find((one) => members[one]!.every((member) => !parted.has(pairOf(told[member]!.id, id))));
    if (first === undefined) {
      known.push(i);
      firsts.push(i);
      continue;
    }
    places[i] = { ...places[i]!, to: told[first]!.id, reason: 'told as one in the report' };
    unite(first, i, groupOf, members);
  }
  return firsts;
}

/** Ties strong enough, the strongest first; only claims that share a party, a cue or a name are compared at all. */
function edgesOf(told: readonly Told[], firsts: readonly number[], parted: Parted): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<number>();
  const consider = (a: number, b: number): void => {
    const key = a * told.length + b;
    if (seen.has(key) || parted.has(pairOf(told[a]!.id, told[b]!.id))) return;
    seen.add(key);
    const like = likenessOf(told[a]!, told[b]!);
    if (like && like.score >= ENOUGH) edges.push({ a, b, like });
  };
  for (const bucket of buckets(told, firsts).values())
    for (let i = 0; i < bucket.length; i++) for (let j = i + 1; j < bucket.length; j++) consider(bucket[i]!, bucket[j]!);
  return edges.sort((x, y) => y.like.score - x.like.score || x.a - y.a || x.b - y.b);
}

function buckets(told: readonly Told[], firsts: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const i of firsts)
    for (const key of holdsOf(told[i]!)) {
      const bucket = found.get(key);
      if (bucket) bucket.push(i);
      else found.set(key, [i]);
    }
  return found;
}

const holds = new WeakMap<Told, ReadonlySet<string>>();

/** What a claim can be held to another by: its parties, the words of its cue, its place. */
function holdsOf(told: Told): ReadonlySet<string> {
  const known = holds.get(told);
  if (known) return known;
  const { actors, recipients, cue, place } = told;
  const parties = [...actors, ...recipients].map((key) => `p ${key.split('/')[0]}`);
  const made = new Set([...parties, ...cue.map((word) => `c ${word}`), ...(place ? [`l ${place}`] : [])]);
  holds.set(told, made);
  return made;
}

/** The candidates that something holds to the group; no others are looked at, as their number grows with the days' news. */
function heldBy(group: readonly Told[], candidates: readonly Candidate[]): Candidate[] {
  const own = new Set(group.flatMap((told) => [...holdsOf(told)]));
  return candidates.filter(({ members }) =>
    members.some((told) => {
      for (const key of holdsOf(told)) if (own.has(key)) return true;
      return false;
    }),
  );
}

/** Pairs of two groups that are looked at before they may become one; more would make large groups slow. */
const LOOKED_AT = 400;

function mayMeet(one: readonly number[], other: readonly number[], told: readonly Told[], parted: Parted): boolean {
  for (const a of one) for (const b of other) if (parted.has(pairOf(told[a]!.id, told[b]!.id))) return false;
  let looked = 0;
  for (const a of oneOfEach(one, told))
    for (const b of oneOfEach(other, told)) if (looked++ < LOOKED_AT && !likenessOf(told[a]!, told[b]!)) return false;
  return true;
}

/** One claim of each unit: all of a unit are compared alike. */
function oneOfEach(members: readonly number[], told: readonly Told[]): number[] {
  const units = new Set<string>();
  return members.filter((member) => !units.has(told[member]!.unit) && units.add(told[member]!.unit));
}

/** An event that a group of claims from another block might belong to. */
export type Candidate = { readonly event: string; readonly members: readonly Told[] };
export type Attached = { readonly event: string; readonly claim: string; readonly to: string; readonly reason: string };

/** Ties that two events come so near to sharing are not taken: it cannot be told which is meant. */
const CLEARLY = 0.5;

/** The one event that a group of undated or loosely dated claims clearly belongs to, or null. */
export function attach(group: readonly Told[], candidates: readonly Candidate[], parted: Parted): Attached | null {
  const scored = heldBy(group, candidates)
    .flatMap((candidate) => bestTie(group, candidate, parted) ?? [])
    .sort((a, b) => b.score - a.score || (a.attached.event < b.attached.event ? -1 : 1));
  const [best, second] = scored;
  return best && (!second || best.score - second.score >= CLEARLY) ? best.attached : null;
}

/**
 * The earlier group of loosely dated claims that another tells of again, or null. Of several the most alike counts: they may well be
 * one happening themselves.
 */
export function attachEarlier(group: readonly Told[], candidates: readonly Candidate[], parted: Parted): Attached | null {
  let best: Tie | null = null;
  for (const candidate of heldBy(group, candidates)) {
    const tie = bestTie(group, candidate, parted);
    if (tie && (!best || tie.score > best.score)) best = tie;
  }
  return best?.attached ?? null;
}

type Tie = { readonly score: number; readonly attached: Attached };

function bestTie(group: readonly Told[], { event, members }: Candidate, parted: Parted): Tie | null {
  let best: Tie | null = null;
  let looked = 0;
  for (const a of group)
    for (const b of members) {
      if (parted.has(pairOf(a.id, b.id))) return null;
      if (looked++ >= LOOKED_AT) continue;
      const like = likenessOf(a, b);
      if (!like) return null;
      if (like.score < ENOUGH || (best && like.score <= best.score)) continue;
      best = { score: like.score, attached: { event, claim: a.id, to: b.id, reason: like.reason } };
    }
  return best;
}
