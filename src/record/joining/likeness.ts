import { standOf } from '../../pipeline.ts';
import type { Told } from './told.ts';

/** How strongly two claims look like one happening, and the words for why. At or above `ENOUGH` they are joined. */
export type Likeness = { readonly score: number; readonly reason: string };

/** The least score at which two claims are taken to tell of one happening. */
export const ENOUGH = 4.25;
/** Share of a sentence's words from which on another sentence is taken for a copy of it. */
const SAME_WORDS = 0.7;

/** Who does it says most about which act it is. */
const SIDES = { actor: 2, recipient: 1.5 } as const;
/** Parties and modes are shared by many acts of one row: a day, a place or a word must tell which one is meant. */
const UNTOLD = 1;

type Evidence = { score: number; telling: boolean; readonly reasons: string[] };

/** Compares two claims of one type; null where something speaks against their being one happening. */
export function likenessOf(a: Told, b: Told): Likeness | null {
  if (a.type !== b.type || (a.report === b.report && a.unit !== b.unit)) return null;
  const copied = sentenceLikeness(a, b);
  if (copied >= SAME_WORDS && shares(a.cue, b.cue)) return { score: 9, reason: 'the same sentence' };
  if (a.standing !== b.standing) return null;
  const evidence: Evidence = { score: 0, telling: false, reasons: [] };
  const fits =
    weighParties(a.actors, b.actors, 'actor', evidence) &&
    weighParties(a.recipients, b.recipients, 'recipient', evidence) &&
    weighDays(a, b, evidence) &&
    weighModes(a, b, evidence) &&
    weighPlace(a, b, evidence);
  if (!fits) return null;
  weighWords(a, b, evidence);
  return { score: evidence.score - (evidence.telling ? 0 : UNTOLD), reason: evidence.reasons.join(', ') };
}

/** One side of the act: a shared party speaks for, two that have nothing in common speak against. */
function weighParties(a: readonly string[], b: readonly string[], side: keyof typeof SIDES, evidence: Evidence): boolean {
  const stand = standOf(a, b);
  if (stand === 'same') {
    evidence.score += SIDES[side];
    evidence.reasons.push(`${side} ${a.filter((key) => b.includes(key)).join(' ')}`);
  }
  if (stand === 'near') evidence.score += NEAR;
  return stand !== 'other';
}

/** "RUS" and "RUS/BUS" may be one told more closely. */
const NEAR = 0.5;

function weighDays(a: Told, b: Told, evidence: Evidence): boolean {
  if (!a.days || !b.days) return true;
  if (a.days.start > b.days.end || b.days.start > a.days.end) return false;
  const day = a.days.start === b.days.start && a.days.end === b.days.end;
  evidence.score += day ? 1.5 : 0.5;
  if (day) evidence.telling = true;
  if (day) evidence.reasons.push(a.days.start === a.days.end ? `on ${a.days.start}` : `from ${a.days.start} to ${a.days.end}`);
  return true;
}

function weighModes(a: Told, b: Told, evidence: Evidence): boolean {
  if (!a.modes.length || !b.modes.length) return true;
  const same = a.modes.filter((mode) => b.modes.includes(mode));
  if (!same.length) return false;
  evidence.score += 0.75;
  evidence.reasons.push(same.join(' '));
  return true;
}

function weighPlace(a: Told, b: Told, evidence: Evidence): boolean {
  if (!a.place || a.place !== b.place) return true;
  evidence.score += 0.75;
  evidence.telling = true;
  evidence.reasons.push(`in ${a.place}`);
  return true;
}

function weighWords(a: Told, b: Told, evidence: Evidence): void {
  const cue = a.cue.filter((word) => word.length > 3 && b.cue.includes(word));
  if (cue.length) {
    evidence.score += 1;
    evidence.telling = true;
    evidence.reasons.push(`word “${cue.join(' ')}”`);
  }
  const names = a.names.filter((name) => b.names.includes(name));
  const words = a.words.filter((word) => b.words.includes(word));
  const share = Math.min(2, names.length * 0.25 + words.length * 0.2);
  evidence.score += share;
  if (share >= 0.5) evidence.reasons.push(`${names.length + words.length} words of the sentence`);
}

/** Share of the words of both sentences that they have in common. */
export function sentenceLikeness(a: Told, b: Told): number {
  const [one, other] = [
    [...a.names, ...a.words],
    [...b.names, ...b.words],
  ];
  const common = one.filter((word) => other.includes(word)).length;
  const all = one.length + other.length - common;
  return all < 4 ? 0 : common / all;
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
