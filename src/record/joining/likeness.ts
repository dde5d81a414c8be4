import type { standOf } from '../../pipeline.ts';
import { AROUND } from './blocks.ts';
import { daysBetween } from './days.ts';
import { inBoth, meet, type Sheet, sheetOf, standBetween, worthOfBoth } from './sheet.ts';
import type { Told } from './told.ts';

/**
 * What speaks for or against two claims' being one happening is counted in twentieths and added up in the manner of log likelihoods:
 * whole numbers, so that sums are the same in whatever order. At or above `ENOUGH` two claims are joined; it is how unlikely it is that
 * two claims of one type and time, picked blindly, tell of one happening.
 */
export const ENOUGH = 96;
/** Less than any sum: something speaks against the two claims' being one. */
export const NOT_ONE = -1_000_000;
/** Share of a sentence's words from which on another sentence is taken for a copy of it. */
const SAME_WORDS = 0.7;
const SAME_SENTENCE = 180;

type Weights = Readonly<Record<ReturnType<typeof standOf>, number>>;
/** Who does it says most about which act it is; whom it is done to is told less surely, and read less surely. */
const ACTOR: Weights = { same: 40, near: 10, open: 0, apart: -30, other: -60 };
const RECIPIENT: Weights = { same: 30, near: 10, open: 0, apart: -10, other: -30 };
/** From here on what speaks against two claims keeps their groups apart, unless as much speaks for them. */
const AGAINST = -40;
const DAY = { same: 30, meets: 10, near: -10 } as const;
/** What is told without a day was mostly of late: each day between takes away, up to a most. */
const LONG_AGO = 2;
const MOST_LONG_AGO = 20;
const MODE = { same: 15, other: -20 } as const;
const PLACE = 20;
const CUE = 20;
/** So many short words tell an act as one long word does: "let them go". */
const SHORT_WORDS = 2;
const RULE = { same: 5, other: -15 } as const;
/** Of what two reports tell without a day: as much as the days between them, up to a most. */
const MOST_APART = 14;
/** Parties and modes are shared by many acts of one row: a day, a place or a word must tell which one is meant. */
const UNTOLD = 20;
/** Whom it was done to and when is shared by all that befell them that day: who did it, how or in which word must tell the act. */
const ACT_UNTOLD = 20;
/** What is only denied is told elsewhere. */
const DENIED = 10;
/** A number that the details of both give, or the same means. */
const FACT = 15;
/** Those it was done to are called by one word, "pilot", and a number that both sentences name. */
const CALLED = 20;
const COUNT = 8;
/** Words of the sentences that both have: names, and others; common words say little. */
const NAME = { rare: 8, common: 3 } as const;
const WORD = { rare: 7, common: 2 } as const;
const MOST_WORDS = 50;
/** From here on the words of the sentences are named among the reasons. */
const WORDS_NAMED = 10;
/** Each word that both reports are about, beyond the first. */
const MATTER = 4;
const MOST_MATTER = 30;

/** How often claims were compared since the program began: what joining costs, whatever the machine. */
export const work = { compared: 0 };

/** How strongly two claims of one type look like one happening, in twentieths; `NOT_ONE` where something speaks against it. */
export function scoreOf(one: Told, other: Told): number {
  work.compared++;
  if (one.type !== other.type || (one.report === other.report && one.unit !== other.unit)) return NOT_ONE;
  const [a, b] = [sheetOf(one), sheetOf(other)];
  if (isSameSentence(a, b)) return SAME_SENTENCE;
  if (one.standing !== other.standing || areApart(one, other) || countedApart(one, other)) return NOT_ONE;
  const [doers, others] = [standBetween(a.actors, b.actors), standBetween(a.recipients, b.recipients)];
  const days = weighDays(one, other);
  const modes = weigh(a.modes, b.modes, MODE);
  const place = one.place !== null && one.place === other.place;
  const cue = meet(a.longCue, b.longCue) || inBoth(a.cue, b.cue) >= SHORT_WORDS;
  // What is told in the same word is the same act, by whichever rule.
  const rules = Math.max(weigh(a.rules, b.rules, RULE), cue ? 0 : RULE.other);
  let score = ACTOR[doers] + RECIPIENT[others] + days + modes + rules;
  const against =
    Math.min(0, ACTOR[doers]) + Math.min(0, RECIPIENT[others]) + Math.min(0, days) + Math.min(0, modes) + Math.min(0, rules);
  if (place) score += PLACE;
  if (cue) score += CUE;
  if (one.denies !== other.denies) score += DENIED;
  if (meet(a.facts, b.facts)) score += FACT;
  if (meet(a.called, b.called)) score += CALLED;
  if (meet(a.counts, b.counts)) score += COUNT;
  if (!place && !cue && days !== DAY.same) score -= UNTOLD;
  if (!cue && doers !== 'same' && modes <= 0 && rules <= 0) score -= ACT_UNTOLD;
  // Words and matter only add: where they cannot be enough and nothing is to be told apart, they are not looked at.
  if (score + MOST_WORDS + MOST_MATTER < ENOUGH) return against <= AGAINST ? NOT_ONE : score;
  score += Math.min(MOST_WORDS, wordsOf(a, b)) + matterOf(a, b);
  return against <= AGAINST && score < ENOUGH ? NOT_ONE : score;
}

const isSameSentence = (a: Sheet, b: Sheet): boolean =>
  mayBeLike(a.sentence.length, b.sentence.length) && meet(a.cue, b.cue) && sentenceLikeness(a.told, b.told) >= SAME_WORDS;

/** Of lists of so many words, at most the shorter's are common. */
const mayBeLike = (a: number, b: number): boolean => Math.min(a, b) >= SAME_WORDS * Math.max(a, b);

/** Share of the words of both sentences that they have in common. */
export function sentenceLikeness(one: Told, other: Told): number {
  const [a, b] = [sheetOf(one).sentence, sheetOf(other).sentence];
  const common = inBoth(a, b);
  const all = a.length + b.length - common;
  return all < 4 ? 0 : common / all;
}

/** Told of days that do not meet; a day that only other sentences say may be a neighbour of the right one. */
const areApart = (one: Told, other: Told): boolean =>
  one.days !== null && other.days !== null && gapBetween(one.days, other.days) > (one.carried || other.carried ? AROUND : 0);

/** Two votes are told apart by their counts; of the dead, or of money, reports say this and that. */
function countedApart({ facts: a }: Told, { facts: b }: Told): boolean {
  if (!a.length || !b.length) return false;
  const counts = new Map(a.filter(isVote).map((fact) => fact.split('=') as [string, string]));
  return b.some((fact) => {
    const [path, count] = fact.split('=') as [string, string];
    return isVote(fact) && counts.has(path) && counts.get(path) !== count;
  });
}

const isVote = (fact: string): boolean => fact.startsWith('vote.');

type Days = NonNullable<Told['days']>;

/** Days from the end of the earlier to the start of the later; none or less where they meet. */
const gapBetween = (a: Days, b: Days): number =>
  a.start > b.end ? daysBetween(b.end, a.start) : b.start > a.end ? daysBetween(a.end, b.start) : 0;

function weighDays({ days: a, published: one }: Told, { days: b, published: other }: Told): number {
  if (a && b) return a.start === b.start && a.end === b.end ? DAY.same : gapBetween(a, b) ? DAY.near : DAY.meets;
  if (!a && !b) return one && other ? -Math.min(MOST_APART, Math.abs(daysBetween(one, other))) : 0;
  const [day, published] = a ? [a.end, other] : [b?.end, one];
  return day && published && day < published ? -Math.min(MOST_LONG_AGO, daysBetween(day, published) * LONG_AGO) : 0;
}

const weigh = (a: readonly number[], b: readonly number[], worth: { readonly same: number; readonly other: number }): number =>
  !a.length || !b.length ? 0 : meet(a, b) ? worth.same : worth.other;

/** Names and words of the sentences that both have, but for the words of the cues, which are weighed already. */
function wordsOf(a: Sheet, b: Sheet): number {
  const cue = a.longCue.filter((word) => b.longCue.includes(word));
  return worthOfBoth(a.names, b.names, [], NAME) + worthOfBoth(a.words, b.words, cue, WORD);
}

const matterOf = (a: Sheet, b: Sheet): number => Math.min(MOST_MATTER, Math.max(0, inBoth(a.matter, b.matter) - 1) * MATTER);

/** The words for why two claims are taken for one. */
export function reasonOf(one: Told, other: Told): string {
  const [a, b] = [sheetOf(one), sheetOf(other)];
  if (isSameSentence(a, b)) return 'the same sentence';
  const both = (list: readonly string[], others: readonly string[]): string[] => list.filter((word) => others.includes(word));
  const cue = both(one.cue, other.cue).filter((word) => word.length > 3);
  const words = both(one.names, other.names).length + both(one.words, other.words).filter((word) => !cue.includes(word)).length;
  const [actors, recipients] = [both(one.actors, other.actors), both(one.recipients, other.recipients)];
  return [
    ...(actors.length ? [`actor ${actors.join(' ')}`] : []),
    ...(recipients.length ? [`recipient ${recipients.join(' ')}`] : []),
    ...sameDays(one, other),
    ...(both(one.modes, other.modes).length ? [both(one.modes, other.modes).join(' ')] : []),
    ...(one.place && one.place === other.place ? [`in ${one.place}`] : []),
    ...(cue.length ? [`word “${cue.join(' ')}”`] : []),
    ...(wordsOf(a, b) >= WORDS_NAMED ? [`${words} words of the sentence`] : []),
    ...(inBoth(a.matter, b.matter) > 3 ? ['reports of one matter'] : []),
  ].join(', ');
}

const sameDays = ({ days: a }: Told, { days: b }: Told): string[] =>
  a && b && a.start === b.start && a.end === b.end ? [a.start === a.end ? `on ${a.start}` : `from ${a.start} to ${a.end}`] : [];
