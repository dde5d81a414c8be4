import { standOf } from '../../pipeline.ts';
import { daysBetween } from './days.ts';
import type { Told } from './told.ts';
import { isRare } from './words.ts';

/** How strongly two claims look like one happening, and the words for why. At or above `ENOUGH` they are joined. */
export type Likeness = { readonly score: number; readonly reason: string };

/**
 * The least score at which two claims are taken to tell of one happening. What speaks for or against is added up in the manner of
 * log likelihoods; this is how unlikely it is that two claims of one type and time, picked blindly, tell of one happening.
 */
export const ENOUGH = 4.25;
/** Share of a sentence's words from which on another sentence is taken for a copy of it. */
const SAME_WORDS = 0.7;

type Weights = Readonly<Record<Exclude<ReturnType<typeof standOf>, 'open'>, number>>;
/** Who does it says most about which act it is; whom it is done to is told less surely, and read less surely. */
const SIDES: Readonly<Record<'actor' | 'recipient', Weights>> = {
  actor: { same: 2, near: 0.5, apart: -1.5, other: -3 },
  recipient: { same: 1.5, near: 0.5, apart: -0.5, other: -1.5 },
};
/** From here on what speaks against two claims keeps their groups apart, unless as much speaks for them. */
const AGAINST = -2;
const DAY = { same: 1.5, meets: 0.5 } as const;
/** What is told without a day was mostly of late: each day between takes away, up to a most. */
const LONG_AGO = 0.1;
const MOST_LONG_AGO = 1;
const MODE = { same: 0.75, other: -1 } as const;
const PLACE = 1;
const CUE = 1;
const RULE = { same: 0.25, other: -0.75 } as const;
/** Parties and modes are shared by many acts of one row: a day, a place or a word must tell which one is meant. */
const UNTOLD = 1;
/** Whom it was done to and when is shared by all that befell them that day: who did it, how or in which word must tell the act. */
const ACT_UNTOLD = 1;
/** Words of the sentences that both have: names, and others; common words say little. */
const NAME = { rare: 0.4, common: 0.15 } as const;
const WORD = { rare: 0.35, common: 0.1 } as const;
const MOST_WORDS = 2.5;
/** Each word that both reports are about, beyond the first. */
const MATTER = 0.2;
const MOST_MATTER = 1.5;

class Evidence {
  score = 0;
  against = 0;
  telling = false;
  act = false;
  readonly reasons: string[] = [];

  add(weight: number, reason: string | null, { telling = false, act = false } = {}): void {
    this.score += weight;
    this.against += Math.min(0, weight);
    this.telling ||= telling;
    this.act ||= act;
    if (reason !== null) this.reasons.push(reason);
  }
}

/** Compares two claims of one type; null where something speaks against their being one happening. */
export function likenessOf(a: Told, b: Told): Likeness | null {
  if (a.type !== b.type || (a.report === b.report && a.unit !== b.unit)) return null;
  if (sentenceLikeness(a, b) >= SAME_WORDS && shares(a.cue, b.cue)) return { score: 9, reason: 'the same sentence' };
  if (a.standing !== b.standing || areApart(a, b)) return null;
  const evidence = new Evidence();
  weighParties(a.actors, b.actors, 'actor', evidence);
  weighParties(a.recipients, b.recipients, 'recipient', evidence);
  weighDays(a, b, evidence);
  weighModes(a, b, evidence);
  weighRules(a, b, evidence);
  if (a.place && a.place === b.place) evidence.add(PLACE, `in ${a.place}`, { telling: true });
  const cue = a.cue.filter((word) => word.length > 3 && b.cue.includes(word));
  if (cue.length) evidence.add(CUE, `word “${cue.join(' ')}”`, { telling: true, act: true });
  weighWords(a, b, cue, evidence);
  weighMatter(a, b, evidence);
  const score = evidence.score - (evidence.telling ? 0 : UNTOLD) - (evidence.act ? 0 : ACT_UNTOLD);
  return evidence.against <= AGAINST && score < ENOUGH ? null : { score, reason: evidence.reasons.join(', ') };
}

/** One side of the act: a shared party speaks for, two that have nothing in common speak against. */
function weighParties(a: readonly string[], b: readonly string[], side: keyof typeof SIDES, evidence: Evidence): void {
  const stand = standOf(a, b);
  if (stand === 'open') return;
  const shared = stand === 'same' ? `${side} ${a.filter((key) => b.includes(key)).join(' ')}` : null;
  evidence.add(SIDES[side][stand], shared, { act: side === 'actor' && stand === 'same' });
}

/** Told of days that do not meet. */
const areApart = ({ days: a }: Told, { days: b }: Told): boolean =>
  a !== null && b !== null && (a.start > b.end || b.start > a.end);

function weighDays(one: Told, other: Told, evidence: Evidence): void {
  const [{ days: a }, { days: b }] = [one, other];
  if (!a || !b) {
    const [day, published] = a ? [a.end, other.published] : [b?.end, one.published];
    if (day && published && day < published) evidence.add(-Math.min(MOST_LONG_AGO, daysBetween(day, published) * LONG_AGO), null);
    return;
  }
  if (a.start !== b.start || a.end !== b.end) evidence.add(DAY.meets, null);
  else evidence.add(DAY.same, a.start === a.end ? `on ${a.start}` : `from ${a.start} to ${a.end}`, { telling: true });
}

function weighModes(a: Told, b: Told, evidence: Evidence): void {
  if (!a.modes.length || !b.modes.length) return;
  const same = a.modes.filter((mode) => b.modes.includes(mode));
  evidence.add(same.length ? MODE.same : MODE.other, same.length ? same.join(' ') : null, { act: same.length > 0 });
}

function weighRules(a: Told, b: Told, evidence: Evidence): void {
  if (!a.rules.length || !b.rules.length) return;
  const same = shares(a.rules, b.rules);
  evidence.add(same ? RULE.same : RULE.other, null, { act: same });
}

/** Names and words of the sentences that both have, but for the words of the cues, which are weighed already. */
function weighWords(a: Told, b: Told, cue: readonly string[], evidence: Evidence): void {
  const names = a.names.filter((name) => b.names.includes(name));
  const words = a.words.filter((word) => b.words.includes(word) && !cue.includes(word));
  const share = worthOf(names, NAME) + worthOf(words, WORD);
  evidence.add(Math.min(MOST_WORDS, share), share >= 0.5 ? `${names.length + words.length} words of the sentence` : null);
}

const worthOf = (words: readonly string[], worth: { readonly rare: number; readonly common: number }): number =>
  words.reduce((sum, word) => sum + (isRare(word) ? worth.rare : worth.common), 0);

function weighMatter({ matter: a }: Told, { matter: b }: Told, evidence: Evidence): void {
  const both = a.filter((word) => b.includes(word)).length;
  evidence.add(Math.min(MOST_MATTER, Math.max(0, both - 1) * MATTER), both > 3 ? 'reports of one matter' : null);
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
