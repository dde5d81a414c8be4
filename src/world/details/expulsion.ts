import type { Details } from '../../model/record.ts';
import { countDoneTo } from '../quantities/index.ts';
import { type DetailInput, quantitiesIn, type Subject } from './input.ts';

const MODES = new Set(['expel', 'deport', 'withdraw']);
const FRAMES = new Set(['expel', 'deport', 'recall']);
const REACH = 14;

/** How many are sent away, and what they are: "expelled 23 diplomats", "sent home four each". Undefined when no number is told. */
export function expulsionOf(input: DetailInput, subject: Subject): Details['expulsion'] {
  const { claim, frames, heads } = subject;
  if (!claim.modes.some((mode) => MODES.has(mode)) && ![...frames].some((frame) => FRAMES.has(frame))) return undefined;
  const found = doneTo(input, heads) ?? beside(input, subject);
  if (!found) return undefined;
  const role = found.of === null ? null : roleOf(input, found.of);
  return { count: found.count, ...(role ? { role } : {}), ...(found.atLeast ? { atLeast: true } : {}) };
}

type Found = { readonly count: number; readonly atLeast: boolean; readonly of: number | null };

function doneTo(input: DetailInput, heads: readonly number[]): Found | null {
  const { tree, quantities, counting } = input;
  for (const head of heads) {
    const count = countDoneTo({ tree, quantities, language: counting }, head);
    if (count?.min == null) continue;
    const told = quantities.find(({ span }) => count.evidence.some((own) => own.start === span.start));
    // "Expelled 23 diplomats, and Borduria the same number": who they are is told with the first.
    const same = quantities.find(({ min, of }) => min === count.min && of !== null && roleOf(input, of) !== null);
    return { count: count.min, atLeast: count.max === null, of: told?.of ?? same?.of ?? null };
  }
  return null;
}

/** The first number of persons behind the cue, else the last before it: "the 23 have a week to leave". */
function beside(input: DetailInput, { claim, first, end }: Subject): Found | null {
  const counts = quantitiesIn(input, first, end).filter(
    ({ quantity }) => quantity.currency === null && isPersons(input, quantity.of),
  );
  const behind = counts.find(({ at }) => at > claim.head && at - claim.head <= REACH);
  const before = counts.filter(({ to }) => to < claim.head && claim.head - to <= REACH).at(-1);
  const told = behind ?? before;
  return told ? { count: told.quantity.min, atLeast: told.quantity.max === null, of: told.quantity.of } : null;
}

const isPersons = (input: DetailInput, of: number | null): boolean =>
  of === null || roleOf(input, of) !== null || /^NNPS?$/.test(input.tree.xpos(of));

function roleOf({ tree, words }: DetailInput, head: number): string | null {
  const lemma = tree.lemma(head).toLowerCase();
  return words.roles.has(lemma) ? lemma : null;
}
