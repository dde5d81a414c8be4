import { stemOf } from '../likeness/kin.ts';
import { type Compared, detailsAgree } from './compared.ts';
import { standOf } from './party.ts';

/** The least that must speak for a claim's pointing to a group. */
const ENOUGH = 1;
const SAME_WORD = 2;
const POINTS_BACK = 1;
const SAME_RECIPIENT = 1;
const SAME_SENTENCE = 1;
const HARM = 1;
/** What each sentence between takes away, up to a most. */
const APART = 0.1;
const MOST_APART = 0.6;
const EACH_CLAIM = 0.2;
/** What a report tells first is what it is about. */
const LEAD = 0.5;

/** The group that a claim without a doer points to: told shortly before, in the same word, most told of. Null when none fits. */
export function referTo(one: Compared, groups: readonly Compared[][]): Compared[] | null {
  let best: Compared[] | null = null;
  let most = ENOUGH;
  for (const group of groups) {
    const fit = fitOf(one, group);
    if (fit >= most && (!best || fit > most)) [best, most] = [group, fit];
  }
  return best;
}

function fitOf(one: Compared, group: readonly Compared[]): number {
  const [first] = group as readonly [Compared];
  if (first.claim.type !== one.claim.type || !mayPoint(one, group)) return 0;
  const word = group.some((other) => stemOf(other.claim.word) === stemOf(one.claim.word));
  if (one.noun && group.every((other) => other.noun && other.several !== one.several)) return 0;
  const recipients = group.flatMap((other) => other.recipients);
  const shared = standOf(one.recipients, recipients);
  if (shared === 'other' || (one.recipients.length > 0 && shared === 'open' && !word && !generic(one))) return 0;
  const near = Math.min(...group.map((other) => Math.abs(other.claim.sentence - one.claim.sentence)));
  return (
    (word ? SAME_WORD : 0) +
    (one.pointsBack ? POINTS_BACK : 0) +
    (one.harm ? HARM : 0) +
    (shared === 'same' ? SAME_RECIPIENT : 0) +
    (one.harm && near === 0 ? SAME_SENTENCE : 0) +
    (first.claim.id === 0 ? LEAD : 0) +
    Math.min(1, group.length * EACH_CLAIM) -
    Math.min(MOST_APART, near * APART)
  );
}

/** Nothing that both tell speaks against it; a plain claim does not point to a group that is only denied or thought of. */
function mayPoint(one: Compared, group: readonly Compared[]): boolean {
  const standing = group.some(({ claim }) => claim.auxiliary === one.claim.auxiliary || claim.auxiliary === null);
  return (
    standing && group.every((other) => detailsAgree(one, { ...other, claim: { ...other.claim, modes: one.claim.modes } }) >= 0)
  );
}

/** Whoever is harmed is named by a word for people alone. */
const generic = ({ recipients }: Compared): boolean => recipients.every((key) => key.startsWith('any:'));
