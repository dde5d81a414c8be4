import { isoDay, parseDay } from '../../model/day.ts';
import type { Time } from '../../model/grounded.ts';
import type { Details } from '../../model/record.ts';
import { tokenAt } from '../when/clauses.ts';
import { type DetailInput, mentionAt, namesOf, type Subject } from './input.ts';

const FRAMES = new Set(['meet', 'visit', 'host', 'phone', 'invite']);
const MODES = new Set(['meet', 'visit']);
/** What ends a visit that was to be, and what never lets it be agreed upon. */
const ENDS = new Set(['postpone', 'stop', 'fail']);
const REFUSALS = new Set(['refuse', 'bar', 'ignore']);
const REACH = 7;

/** A visit or meeting: its guest and host, the day it was planned for, the new day, what became of it. */
export function visitOf(input: DetailInput, subject: Subject): Details['visit'] {
  const { claim, frames } = subject;
  if (!claim.modes.some((mode) => MODES.has(mode)) && ![...frames].some((frame) => FRAMES.has(frame))) return undefined;
  const planned = plannedDay(input, subject);
  const newDate = newDay(input, subject);
  const outcome = outcomeOf(input, subject, planned);
  const { guest, host } = sidesOf(input, subject);
  const visit = {
    ...(guest ? { guest } : {}),
    ...(host ? { host } : {}),
    ...(planned ? { planned } : {}),
    ...(newDate ? { newDate } : {}),
    ...(outcome ? { outcome } : {}),
  };
  return Object.keys(visit).length ? visit : undefined;
}

type Sides = { readonly guest?: string | undefined; readonly host?: string | undefined };

/** Who goes and who receives: by the words of the visit, else by the act, since who calls off a visit to France was to go there. */
function sidesOf(input: DetailInput, { claim, acts }: Subject): Sides {
  const [actor, recipient] = [claim.actors[0], claim.recipients[0]];
  if (claim.modes.includes('visit') && recipient !== undefined)
    return { guest: nameOf(input, actor), host: nameOf(input, recipient) };
  const own = acts.find(({ frame }) => frame === 'visit' || frame === 'host') ?? acts.find(({ frame }) => frame === 'invite');
  if (!own) return {};
  const to = acts[0]!.roles.addressee ?? [];
  const invited = own.frame === 'invite';
  const guest = partyAt(input, (invited ? own.roles.patient : own.roles.agent) ?? (invited ? to : []));
  const host = partyAt(input, invited ? (own.roles.agent ?? []) : [...(own.roles.patient ?? []), ...to]);
  if (guest === undefined) return host === undefined || host === actor ? {} : named(input, actor, host);
  return named(input, guest, host ?? (isAbroad(input, guest, actor) ? actor : undefined));
}

const nameOf = (input: DetailInput, chain: number | undefined): string | undefined =>
  namesOf(input, chain === undefined ? [] : [chain])[0];

const named = (input: DetailInput, guest: number | undefined, host: number | undefined): Sides => ({
  guest: nameOf(input, guest),
  host: host === guest ? undefined : nameOf(input, host),
});

/** The chain of the first of some words that names a place or anybody who can act: an exhibition receives nobody. */
const partyAt = (input: DetailInput, tokens: readonly number[]): number | undefined =>
  tokens
    .flatMap((token) => mentionAt(input, token) ?? [])
    .find(({ form, chain }) => form === 'name' || input.actors[chain]!.agentive)?.chain;

/** True where both are known to be of different countries: nobody receives a visitor of his own. */
function isAbroad({ actors }: DetailInput, guest: number, host: number | undefined): boolean {
  const [one, other] = [actors[guest]!.country, host === undefined ? null : actors[host]!.country];
  return one !== null && other !== null && one !== other;
}

/** An ISO day, or "start/end" where the words leave several. */
const dayOf = ({ start, end }: Time): string | null => (start === null ? null : end && end !== start ? `${start}/${end}` : start);

/** "planned for Wednesday", "due on 14 January", "planned this week", "due last night", "Friday's visit". */
function plannedDay(input: DetailInput, subject: Subject): string | null {
  const told = timesIn(input, subject).filter(({ at }) => at > 0);
  for (const { time, at } of told) {
    for (let token = at - 1; token >= Math.max(subject.first, at - REACH); token--) {
      const word = input.tree.lower(token);
      if (word !== 'for' && input.words.planned.has(word))
        return dayOf(isToCome(input, token, at) ? comingOf(input, time) : time);
      if (input.tree.upos(token) === 'PUNCT') break;
    }
  }
  const possessed = told.find(({ to }) => /^['’]s$/.test(input.tree.word(to)) || /^['’]s$/.test(input.tree.word(to + 1)));
  return possessed && subject.heads.some((head) => head > possessed.to) ? dayOf(possessed.time) : null;
}

/** "due to start on Friday": what is to begin is still to come when the report is written. */
function isToCome({ tree }: DetailInput, planned: number, at: number): boolean {
  return tree.lower(planned + 1) === 'to' && planned + 2 < at;
}

const WEEK = 7;

/** A weekday that was taken for the last one, a week later. */
function comingOf({ published }: DetailInput, time: Time): Time {
  if (!published || !time.start || time.start !== time.end || time.start >= published.slice(0, 10) || time.basis === 'stated')
    return time;
  const next = isoDay(parseDay(time.start)! + WEEK);
  return next >= published.slice(0, 10) ? { ...time, start: next, end: next } : time;
}

/** "put off until May", "moved to next week". */
function newDay(input: DetailInput, subject: Subject): string | null {
  if (!isPostponed(input, subject)) return null;
  const moved = timesIn(input, subject).find(
    ({ at }) => at > subject.claim.head && input.words.movedTo.has(input.tree.lower(at - 1)),
  );
  return moved ? dayOf(moved.time) : null;
}

const isPostponed = ({ tree, words }: DetailInput, { claim }: Subject): boolean =>
  words.postpones.has(tree.lemma(claim.head)) || words.postpones.has(claim.word);

/** A refusal cancels what had a day already; talks that were only asked for are refused. */
function outcomeOf(input: DetailInput, subject: Subject, planned: string | null): string | null {
  const { claim, frames } = subject;
  if (isPostponed(input, subject)) return 'postponed';
  if ([...frames].some((frame) => ENDS.has(frame))) return 'cancelled';
  if ([...frames].some((frame) => REFUSALS.has(frame)))
    return planned || input.words.revokes.has(input.tree.lemma(claim.head)) ? 'cancelled' : 'refused';
  return claim.modes.includes('visit') && claim.auxiliary === null ? 'took place' : null;
}

function timesIn({ tree, times }: DetailInput, { first, end }: Subject): { time: Time; at: number; to: number }[] {
  const { start, end: stop } = tree.document.tokens;
  return times
    .filter(({ span, start: day }) => day !== null && span.start >= start[first]! && span.end <= stop[end - 1]!)
    .map((time) => ({ time, at: tokenAt(tree, time.span.start), to: tokenAt(tree, time.span.end - 1) }));
}
