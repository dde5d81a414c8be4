import type { CodedClaim } from '../../model/index.ts';
import { stemOf } from '../likeness/kin.ts';
import { type Stand, standOf } from './party.ts';

/** What two claims of one report are compared by. Parties are keys that are equal when they stand for the same party or its state. */
export type Compared = {
  readonly claim: CodedClaim;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Chains of persons who act; two different persons do not say one thing. */
  readonly persons: readonly number[];
  /** Days where the words give them. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** The name of the place that its own sentence names. */
  readonly place: string | null;
  readonly killed: number | null;
  /** Told by a noun, and by one in the plural. */
  readonly noun: boolean;
  readonly several: boolean;
  /** A noun that points back: "the attack", "its raid". */
  readonly pointsBack: boolean;
  /** The word at the top of the clause that it stands in; "that … and that …" are two. */
  readonly clause: number;
  /** Tells only that people came to harm, or none did. */
  readonly harm: boolean;
  /** Said by somebody who denies it. */
  readonly denied: boolean;
  /** Said by whoever is told to have done it, who says that he did not. */
  readonly ownDenial: boolean;
  /** Said by whoever did it. */
  readonly ownWord: boolean;
  /** Stands in a title. */
  readonly headline: boolean;
};

export const NOT_ONE = Number.NEGATIVE_INFINITY;

/** What stands on one side only says nothing; what both say must agree, else they are not one. */
export function partiesAgree(a: Compared, b: Compared): number {
  if (!a.recipients.length && !b.recipients.length && a.actors.length > 1 && b.actors.length > 1) return takePart(a, b);
  if (differ(a.persons, b.persons) && (a.claim.speechAct || b.claim.speechAct || a.claim.word !== b.claim.word)) return NOT_ONE;
  const [doers, others] = [standOf(a.actors, b.actors), standOf(a.recipients, b.recipients)];
  if (doers === 'other' || others === 'other') return NOT_ONE;
  if (doers !== 'same' && crossed(a, b)) return NOT_ONE;
  return WORTH[doers] + WORTH[others];
}

const WORTH: Readonly<Record<Stand, number>> = { same: 1.5, near: 0.75, open: 0, apart: -1.5, other: 0 };

const differ = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

/** "A hit B" and "B hit A" are two acts, unless a party is on both sides. */
const crossed = (a: Compared, b: Compared): boolean =>
  standOf(a.actors, b.recipients) === 'same' || standOf(b.actors, a.recipients) === 'same';

/** Those who meet are the same where at least two are in both lists. */
function takePart(a: Compared, b: Compared): number {
  const both = new Set(a.actors.filter((key) => b.actors.includes(key)));
  return both.size > 1 && !differ(a.persons, b.persons) ? 2.5 : NOT_ONE;
}

/** Days, places, modes and numbers that both tell must agree. */
export function detailsAgree(a: Compared, b: Compared): number {
  if (a.days && b.days && (a.days.start > b.days.end || b.days.start > a.days.end)) return NOT_ONE;
  if (a.place && b.place && a.place !== b.place) return NOT_ONE;
  const modes = a.claim.modes.filter((mode) => b.claim.modes.includes(mode));
  if (a.claim.modes.length && b.claim.modes.length && !modes.length) return NOT_ONE;
  if (a.killed !== null && b.killed !== null && a.killed !== b.killed && a.killed > 0 && b.killed > 0 && !a.harm && !b.harm)
    return NOT_ONE;
  const day = a.days && b.days && a.days.start === b.days.start && a.days.end === b.days.end;
  return (day ? 0.5 : 0) + (a.place && b.place ? 0.5 : 0) + (modes.length ? 0.25 : 0);
}

/** Words that are one by their stem. */
export const wordsAgree = (a: Compared, b: Compared): 'same' | 'other' =>
  stemOf(a.claim.word) === stemOf(b.claim.word) ? 'same' : 'other';
