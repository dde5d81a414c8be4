import type { Time } from '../../model/grounded.ts';
import type { TimeLanguage } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { defaultDays, plannedDays, speechDays, storyDay, toldDays } from './carried.ts';
import { isNamed } from './clauses.ts';
import { countedDays, distantDays } from './distant.ts';
import { captionDays, ownDays } from './own.ts';
import { type Days, isDated, type Placed, placeTime, type Reader } from './placed.ts';
import { sharedDays } from './shared.ts';
import { quotedDays } from './spoken.ts';

export type { Days } from './placed.ts';

export type DaysInput = {
  readonly tree: Tree;
  readonly times: readonly Time[];
  /** The report's ISO date, null when not known. */
  readonly anchorDay: string | null;
  readonly language: TimeLanguage;
  /** True for nouns that tell a happening ("raid"): a time beside one is its own and not the verb's. */
  readonly isEvent?: (token: number) => boolean;
  /** Whoever a verb's subject is, by any number that is the same for all that name them; null where it has none or it is not known. */
  readonly subjectOf?: (verb: number) => number | null;
};

/**
 * Reads on which day a predicate's happening lies: by the times of its own clause, by the clause above where that tells
 * the same happening's day, by a distance from another ("a day after ..."), by the day the paragraph is telling of; else
 * by default the report's. Null when nothing tells it: an earlier past without its time, a caption without a date.
 */
export function readDays({
  tree,
  times,
  anchorDay,
  language,
  isEvent = () => false,
  subjectOf = () => null,
}: DaysInput): (head: number) => Days | null {
  const placed = times.map((time) => placeTime(tree, time, language.clause)).filter((one) => one !== null);
  const byClause = groupBy(placed, ({ over }) => over);
  const sentenceOf = ({ first }: Placed): number[] => [tree.sentenceOf(first)];
  const bySentence = groupBy(placed.filter(isDated), sentenceOf);
  const lengths = groupBy(
    placed.filter(({ time }) => time.type === 'DURATION'),
    sentenceOf,
  );
  const bare: Reader = {
    tree,
    anchorDay,
    words: language.clause,
    placed,
    byClause,
    bySentence,
    lengths,
    isEvent,
    subjectOf,
    story: null,
  };
  const reader: Reader = { ...bare, story: storyDay(bare) };
  return (head) => dayOf(reader, head);
}

function groupBy(placed: readonly Placed[], keysOf: (one: Placed) => readonly number[]): Map<number, Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const one of placed) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

function dayOf(reader: Reader, head: number): Days | null {
  return (
    countedDays(reader, head) ??
    ownDays(reader, head) ??
    captionDays(reader, head) ??
    distantDays(reader, head) ??
    sharedDays(reader, head) ??
    (isNamed(reader.tree, head) ? null : speechDays(reader, head)) ??
    quotedDays(reader, head) ??
    plannedDays(reader, head) ??
    toldDays(reader, head) ??
    defaultDays(reader, head)
  );
}
