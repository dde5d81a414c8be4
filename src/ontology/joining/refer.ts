import { stemOf } from '../likeness/kin.ts';
import { type Compared, detailsAgree, NOT_ONE } from './compared.ts';
import { standOf } from './party.ts';

/** The least that must speak for a claim's pointing to a group. */
const ENOUGH = 1;
const SAME_WORD = 2;
const POINTS_BACK = 1;
const SAME_RECIPIENT = 1;
const SAME_ACTOR = 1;
const SAME_SENTENCE = 1;
const NEXT_SENTENCE = 0.5;
const HARM = 1;
/** What each sentence between takes away, up to a most. */
const APART = 0.1;
const MOST_APART = 0.6;
const EACH_CLAIM = 0.2;
/** What a report tells first of its type is what it is about. */
const LEAD = 0.75;
/** "The end of the sanctions" is no release. */
const OTHER_RULE = 1;
/** A denial answers what was told just before. */
const DENIED = 1;

/** The group that a claim without a doer points to: told shortly before, in the same word, most told of. Null when none fits. */
export function referTo(one: Compared, groups: readonly Compared[][]): Compared[] | null {
  let best: Compared[] | null = null;
  let most = ENOUGH;
  const alike = groups.filter(([first]) => first!.claim.type === one.claim.type);
  const lead = [...alike].sort(([a], [b]) => a!.claim.id - b!.claim.id)[0];
  for (const group of alike) {
    const fit = fitOf(one, group) + (group === lead ? LEAD : 0);
    if (fit >= most && (!best || fit > most)) [best, most] = [group, fit];
  }
  return best;
}

function fitOf(one: Compared, group: readonly Compared[]): number {
  if (!mayPoint(one, group) || (isPlain(one) && !group.some(({ actors }) => actors.length > 0))) return NOT_ONE;
  const word = group.some((other) => stemOf(other.claim.word) === stemOf(one.claim.word));
  if (one.noun && group.every((other) => other.noun && other.several !== one.several)) return NOT_ONE;
  const recipients = group.flatMap((other) => other.recipients);
  // Nobody denies what nobody else says of him.
  if (one.ownDenial && group.every((other) => other.ownWord || other.ownDenial)) return NOT_ONE;
  const doers = standOf(
    one.actors,
    group.flatMap((other) => other.actors),
  );
  if (doers === 'other') return NOT_ONE;
  const own = one.killed === 0 ? [] : one.recipients;
  const shared = standOf(own, recipients);
  if (shared === 'other' || (own.length > 0 && shared === 'open' && !word && !isGeneric(own))) return NOT_ONE;
  const alike = word || one.harm || group.some(({ claim, harm }) => harm || claim.rule === one.claim.rule);
  // "Gave no apology" is no word on the pardon.
  if (one.ownDenial && !alike) return NOT_ONE;
  const beside = group.some((other) => other.clause === one.clause);
  const near = Math.min(...group.map((other) => Math.abs(other.claim.sentence - one.claim.sentence)));
  return (
    (word ? SAME_WORD : 0) +
    (one.pointsBack ? POINTS_BACK : 0) +
    (one.harm ? HARM : 0) +
    (shared === 'same' ? SAME_RECIPIENT : 0) +
    (doers === 'same' ? SAME_ACTOR : 0) +
    (one.harm || one.denied || one.ownDenial ? (beside ? SAME_SENTENCE : near === 1 ? NEXT_SENTENCE : 0) : 0) +
    (one.denied || one.ownDenial ? DENIED : 0) +
    Math.min(1, group.length * EACH_CLAIM) -
    (alike ? 0 : OTHER_RULE) -
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

/** "Three workers were hurt": nothing points back but that the doer is left out, whom the other must name. */
const isPlain = ({ noun, harm, denied, ownDenial }: Compared): boolean => !noun && !harm && !denied && !ownDenial;

/** Named by words for people alone: "three workers". */
export const isGeneric = (recipients: readonly string[]): boolean =>
  recipients.length > 0 && recipients.every((key) => key.startsWith('any:'));
