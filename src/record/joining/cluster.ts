import { ENOUGH, NOT_ONE, reasonOf, scoreOf } from './likeness.ts';
import type { Told } from './told.ts';

/** Claims that people said are not one happening, as "a b" in the order of their ids. */
export type Parted = ReadonlySet<string>;

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const areParted = (a: Told, b: Told, parted: Parted): boolean => parted.size > 0 && parted.has(pairOf(a.id, b.id));

/** A claim in its group: which other brought it in and why; the first of a group has neither. */
export type Place = { readonly id: string; readonly core: string; readonly to: string | null; readonly reason: string };

/** What was compared in a block before, so that a claim that comes in is compared with the others once and they are not compared again. */
export type Compared = {
  readonly known: Map<string, Told>;
  readonly held: Map<string, Told[]>;
  edges: Edge[];
};

/** Two claims alike enough, the one with the lower id first. */
type Edge = { readonly a: Told; readonly b: Told; readonly score: number };

export const nothingCompared = (): Compared => ({ known: new Map(), held: new Map(), edges: [] });

/**
 * Groups the claims of one block. The result does not depend on the order in which they are given: claims of one unit are one from
 * the start, then the strongest ties are taken first, and two groups become one only where no pair of theirs speaks against it.
 * `compared` is what was compared in earlier calls for the block, and is brought up to date.
 */
export function joinBlock(claims: readonly Told[], parted: Parted, compared: Compared = nothingCompared()): Place[] {
  const told = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Groups(told, parted);
  const places: Place[] = told.map(({ id }) => ({ id, core: id, to: null, reason: 'alone' }));
  const firsts = joinUnits(told, groups, places, parted);
  compareNew(
    firsts.map((i) => told[i]!),
    compared,
  );
  const numberOf = new Map(firsts.map((i) => [told[i]!.id, i]));
  for (const { a: one, b: other } of compared.edges) {
    const [a, b] = [numberOf.get(one.id), numberOf.get(other.id)];
    if (a === undefined || b === undefined || areParted(one, other, parted)) continue;
    const [keep, lose] = [Math.min(groups.of[a]!, groups.of[b]!), Math.max(groups.of[a]!, groups.of[b]!)];
    if (keep === lose || !groups.mayMeet(groups.of[a]!, groups.of[b]!)) continue;
    const newcomer = groups.of[a] === lose ? a : b;
    const first = groups.members[lose]![0]!;
    const through = newcomer === first ? '' : `by way of ${told[newcomer]!.id}: `;
    places[first] = {
      ...places[first]!,
      to: told[newcomer === a ? b : a]!.id,
      reason: `${through}${reasonOf(one, other)}`,
    };
    groups.unite(keep, lose);
  }
  return places.map((place, i) => ({ ...place, core: told[groups.of[i]!]!.id }));
}

/** Pairs of two groups that are looked at before they may become one; more would make large groups slow. */
export const LOOKED_AT = 400;

/** Groups of claims by the number of their first; a claim's group is `of`. */
class Groups {
  readonly of: number[];
  readonly members: number[][];
  /** One claim of each unit: all of a unit are compared alike. */
  readonly units: number[][];
  /** Pairs that may not meet, with how many they then were. */
  readonly #refused = new Map<number, number>();
  readonly #told: readonly Told[];
  readonly #parted: Parted;

  constructor(told: readonly Told[], parted: Parted) {
    this.#told = told;
    this.#parted = parted;
    this.of = told.map((_, i) => i);
    this.members = told.map((_, i) => [i]);
    this.units = told.map((_, i) => [i]);
  }

  unite(keep: number, lose: number): void {
    for (const member of this.members[lose]!) this.of[member] = keep;
    this.members[keep]!.push(...this.members[lose]!);
    const known = new Set(this.units[keep]!.map((one) => this.#told[one]!.unit));
    this.units[keep]!.push(...this.units[lose]!.filter((one) => !known.has(this.#told[one]!.unit)));
    this.members[lose] = [];
    this.units[lose] = [];
  }

  mayMeet(one: number, other: number): boolean {
    const key = one * this.#told.length + other;
    const size = this.members[one]!.length * this.#told.length + this.members[other]!.length;
    if (this.#refused.get(key) === size) return false;
    if (this.#look(one, other)) return true;
    this.#refused.set(key, size);
    return false;
  }

  #look(one: number, other: number): boolean {
    const told = this.#told;
    if (this.#parted.size)
      for (const a of this.members[one]!)
        for (const b of this.members[other]!) if (areParted(told[a]!, told[b]!, this.#parted)) return false;
    let looked = 0;
    for (const a of this.units[one]!)
      for (const b of this.units[other]!) if (looked++ < LOOKED_AT && scoreOf(told[a]!, told[b]!) === NOT_ONE) return false;
    return true;
  }
}

/** Puts the claims of each unit together, those that people parted apart, and gives the first of each. */
function joinUnits(told: readonly Told[], groups: Groups, places: Place[], parted: Parted): number[] {
  const firsts: number[] = [];
  const byUnit = new Map<string, number[]>();
  for (const [i, one] of told.entries()) {
    const known = byUnit.get(one.unit) ?? [];
    byUnit.set(one.unit, known);
    const first = known.find((other) => groups.members[other]!.every((member) => !areParted(told[member]!, one, parted)));
    if (first === undefined) {
      known.push(i);
      firsts.push(i);
      continue;
    }
    places[i] = { ...places[i]!, to: told[first]!.id, reason: 'told as one in the report' };
    groups.unite(first, i);
  }
  return firsts;
}

/** Compares those that are new with all that share a party, a cue or a place with them, and keeps the ties that are strong enough. */
function compareNew(claims: readonly Told[], compared: Compared): void {
  const { known, held } = compared;
  const now = new Map(claims.map((told) => [told.id, told]));
  if ([...known.values()].some((told) => now.get(told.id) !== told)) forget(compared, now);
  const edges: Edge[] = [];
  for (const told of claims) {
    if (known.has(told.id)) continue;
    const seen = new Set<Told>();
    for (const key of holdsOf(told)) {
      const bucket = held.get(key) ?? [];
      held.set(key, bucket);
      for (const other of bucket) {
        if (other === told || seen.has(other)) continue;
        seen.add(other);
        const [a, b] = told.id < other.id ? [told, other] : [other, told];
        const score = scoreOf(a, b);
        if (score >= ENOUGH) edges.push({ a, b, score });
      }
      bucket.push(told);
    }
    known.set(told.id, told);
  }
  if (edges.length) compared.edges = [...compared.edges, ...edges].sort(strongestFirst);
}

const strongestFirst = (x: Edge, y: Edge): number =>
  y.score - x.score || (x.a === y.a ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1);

/** Forgets claims that are there no more or that tell something else now. */
function forget(compared: Compared, now: ReadonlyMap<string, Told>): void {
  const stays = (told: Told): boolean => now.get(told.id) === told;
  compared.edges = compared.edges.filter(({ a, b }) => stays(a) && stays(b));
  for (const [key, bucket] of compared.held) compared.held.set(key, bucket.filter(stays));
  for (const told of [...compared.known.values()]) if (!stays(told)) compared.known.delete(told.id);
}

const holds = new WeakMap<Told, readonly string[]>();

/** What a claim can be held to another by: its parties, the words of its cue, its place. */
export function holdsOf(told: Told): readonly string[] {
  const known = holds.get(told);
  if (known) return known;
  const { actors, recipients, cue, place } = told;
  const parties = [...actors, ...recipients].map((key) => `p ${key.split('/')[0]}`);
  const made = [...new Set([...parties, ...cue.map((word) => `c ${word}`), ...(place ? [`l ${place}`] : [])])];
  holds.set(told, made);
  return made;
}
