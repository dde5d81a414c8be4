import { isoDay, parseDay } from '../../model/day.ts';
import type { Basis, Time } from '../../model/grounded.ts';
import type { Span } from '../../model/span.ts';
import type { ClauseWords, TimeLanguage } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { isClause, isPhraseOf, tenseOf, tokenAt } from './clauses.ts';

/** The day or days of something told, and the words they rest on. */
export type Days = { readonly start: string; readonly end: string; readonly basis: Basis; readonly evidence: readonly Span[] };

/** A time with the tokens it covers, the token that heads it, the clause or event noun above it and the preposition before it. */
type Placed = {
  readonly time: Time;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly over: readonly number[];
  readonly preposition: string;
};

type Reader = {
  readonly tree: Tree;
  readonly anchorDay: string | null;
  readonly words: ClauseWords;
  readonly placed: readonly Placed[];
  readonly byClause: ReadonlyMap<number, readonly Placed[]>;
  readonly isEvent: (token: number) => boolean;
  /** The day that the lead tells of when it is not the report's own, as in a morning paper. */
  readonly story: Days | null;
};

export type DaysInput = {
  readonly tree: Tree;
  readonly times: readonly Time[];
  /** The report's ISO date, null when not known. */
  readonly anchorDay: string | null;
  readonly language: TimeLanguage;
  /** True for nouns that tell a happening ("raid"): a time beside one is its own and not the verb's. */
  readonly isEvent?: (token: number) => boolean;
};

const NONE: readonly Placed[] = [];

/**
 * Reads on which day a predicate's happening lies: by the times of its own clause, by the clause above where that tells
 * the same happening's day, by a distance from another ("a day after ..."), by the day the paragraph is telling of; else
 * by default the report's. Null when nothing tells it: an earlier past without its time, a caption without a date.
 */
export function readDays({ tree, times, anchorDay, language, isEvent = () => false }: DaysInput): (head: number) => Days | null {
  const placed = times.map((time) => placeTime(tree, time)).filter((one) => one !== null);
  const byClause = new Map<number, Placed[]>();
  for (const one of placed) for (const token of one.over) byClause.set(token, [...(byClause.get(token) ?? []), one]);
  const bare: Reader = { tree, anchorDay, words: language.clause, placed, byClause, isEvent, story: null };
  const reader: Reader = { ...bare, story: storyDay(bare) };
  return (head) => dayOf(reader, head);
}

function dayOf(reader: Reader, head: number): Days | null {
  return (
    ownDays(reader, head) ??
    captionDays(reader, head) ??
    distantDays(reader, head) ??
    sharedDays(reader, head) ??
    toldDays(reader, head) ??
    defaultDays(reader, head)
  );
}

function placeTime(tree: Tree, time: Time): Placed | null {
  const first = tokenAt(tree, time.span.start);
  const last = tokenAt(tree, time.span.end - 1);
  if (first < 0 || last < 0) return null;
  let head = last;
  for (let i = first; i <= last; i++) if (tree.head(i) < first || tree.head(i) > last) head = i;
  return { time, first, last, head, over: clausesOver(tree, head, first, last), preposition: prepositionOf(tree, head, first) };
}

/** The nouns on the way up and the first clause head: "the agreement concluded on Sunday" ends at "concluded". */
function clausesOver(tree: Tree, head: number, first: number, last: number): number[] {
  const over: number[] = [];
  if (isClause(tree, head) && tree.upos(head) !== 'VERB') return [head];
  for (let token = tree.head(head); token >= 0; token = tree.head(token)) {
    if (token >= first && token <= last) continue;
    over.push(token);
    if (isClause(tree, token)) break;
  }
  return over;
}

function prepositionOf(tree: Tree, head: number, first: number): string {
  const mark = tree.childBy(head, 'case');
  if (mark >= 0 && mark < head) return tree.lower(mark);
  const before = first - 1;
  return before >= 0 && tree.upos(before) === 'ADP' ? tree.lower(before) : '';
}

const isDated = ({ time }: Placed): boolean =>
  time.start !== null && time.end !== null && (time.type === 'DATE' || time.type === 'TIME');

/** Times that stand in the predicate's own phrase or clause, nearest first. */
function ownDays(reader: Reader, head: number): Days | null {
  const fits = timesUnder(reader, head).filter((one) => isDated(one) && directly(reader, one, head) && agrees(reader, one, head));
  return fits.length ? daysFrom(reader, pick(fits, head)) : whenDays(reader, head);
}

/** The clause's own times and those of what it lets, makes or begins others to do: "let them go the next morning". */
function timesUnder({ tree, byClause }: Reader, head: number): readonly Placed[] {
  const own = byClause.get(head) ?? NONE;
  if (own.length) return own;
  return tree.childrenBy(head, 'xcomp').flatMap((inner) => byClause.get(inner) ?? NONE);
}

/** A time below another event noun of the clause is that noun's own ("condemned the attack of Monday"), as is one that owns or shapes a noun ("this summer's games"). */
function directly({ tree, isEvent }: Reader, one: Placed, head: number): boolean {
  const [below] = one.over;
  if (below === head || !isClause(tree, head)) return true;
  const relation = tree.relation(one.head);
  if (relation === 'nmod:poss' || ((relation === 'compound' || relation === 'amod') && one.preposition === '')) return false;
  return one.over.slice(0, one.over.indexOf(head)).every((noun) => !(isEvent(noun) && isPhraseOf(tree, noun, one.first)));
}

/** A caption shows one happening: its only date is that one's. */
function captionDays(reader: Reader, head: number): Days | null {
  const { tree } = reader;
  const sentence = tree.sentence(head);
  if (!isCaption(tree, head)) return null;
  const dated = reader.placed.filter((one) => isDated(one) && one.first >= sentence.first && one.last < sentence.end);
  return dated.length === 1 ? daysFrom(reader, dated[0]!) : null;
}

function isCaption(tree: Tree, token: number): boolean {
  const { kind } = tree.document.sections[tree.sentence(token).section]!;
  return kind === 'caption' || kind === 'credit';
}

/** "since Tuesday, when fighters brought down a bomber": the time that a "when" clause describes is the clause's. */
function whenDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const when = tree.children(head).find((child) => words.when.has(tree.lower(child)) && child < head);
  if (when === undefined || when === 0) return null;
  const before = tree.lower(when - 1) === ',' ? when - 2 : when - 1;
  const one = reader.placed.find(({ last, ...rest }) => last === before && isDated({ last, ...rest }));
  return one ? { start: one.time.start!, end: one.time.end!, basis: one.time.basis, evidence: [one.time.span] } : null;
}

/** What has happened does not lie ahead, what will happen not behind: "has postponed a visit next week". */
function agrees({ tree, anchorDay, words }: Reader, { time }: Placed, head: number): boolean {
  if (anchorDay === null || tree.upos(head) !== 'VERB') return true;
  const tense = tenseOf(tree, head, words);
  if (tense === 'past' || tense === 'perfect' || tense === 'earlier') return time.start! <= anchorDay;
  return tense !== 'future' || time.end! >= anchorDay;
}

/** A single day before a longer stretch, then the nearest to the predicate. */
function pick(fits: readonly Placed[], head: number): Placed {
  const cost = (one: Placed): number => (one.time.start === one.time.end ? 0 : 1000) + Math.abs(one.head - head);
  return fits.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

function daysFrom({ anchorDay, words }: Reader, { time, preposition }: Placed): Days {
  const open = words.since.has(preposition) && anchorDay !== null && anchorDay >= time.start!;
  return { start: time.start!, end: open ? anchorDay : time.end!, basis: time.basis, evidence: [time.span] };
}

/** "on Friday, two days after his jet was shot down"; "a day after the raid, the minister flew to Oslo": counted from the other happening. */
function distantDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const sentence = tree.sentence(head);
  for (const one of reader.placed) {
    const days = wholeDays(one.time);
    if (days === null || one.first < sentence.first || one.last >= sentence.end) continue;
    const word = one.last + 1 < tree.count ? tree.lower(one.last + 1) : '';
    if (!(words.after.has(word) || words.before.has(word)) || !firstBelow(tree, head, one.last + 1)) continue;
    const base = mainDays(reader, head, one);
    const start = base && parseDay(base.start);
    if (base === null || start === null || base.start !== base.end) continue;
    const day = isoDay(start + (words.after.has(word) ? -days : days));
    return { start: day, end: day, basis: 'inferred', evidence: [one.time.span, ...base.evidence] };
  }
  return null;
}

function wholeDays({ type, value }: Time): number | null {
  if (type !== 'DURATION') return null;
  const match = /^P(\d+)([DW])$/.exec(value);
  return match ? Number(match[1]) * (match[2] === 'W' ? 7 : 1) : null;
}

/** True when the predicate is the first event behind "after": its subject may stand between. */
function firstBelow(tree: Tree, head: number, after: number): boolean {
  if (head <= after || head - after > 14) return false;
  for (let i = after + 1; i < head; i++) {
    if (tree.upos(i) === 'VERB' && tree.relation(i) !== 'amod') return false;
    if (tree.upos(i) === 'PUNCT' && tree.lower(i) === ',') return false;
  }
  return true;
}

/** The days of the clause that "two days after ..." hangs on. */
function mainDays(reader: Reader, head: number, distance: Placed): Days | null {
  const { tree, words } = reader;
  const main =
    [...distance.over].reverse().find((token) => token !== head && isClause(tree, token) && !within(tree, token, head)) ??
    clauseAbove(tree, head);
  if (main < 0 || main === head) return null;
  return (
    ownDays(reader, main) ??
    (tenseOf(tree, main, words) === 'earlier' ? null : (sharedDays(reader, main) ?? defaultDays(reader, main)))
  );
}

function within(tree: Tree, token: number, ancestor: number): boolean {
  for (let t = token; t >= 0; t = tree.head(t)) if (t === ancestor) return true;
  return false;
}

/** The clause head over a token, -1 when it is a root. */
function clauseAbove(tree: Tree, token: number): number {
  for (let t = tree.head(token); t >= 0; t = tree.head(t)) if (isClause(tree, t)) return t;
  return -1;
}

const SAME_DAY: ReadonlySet<string> = new Set([
  'conj',
  'xcomp',
  'acl',
  'advcl',
  'parataxis',
  'obj',
  'nsubj:pass',
  'nsubj',
  'ccomp',
  'nmod',
  'obl',
]);

/** The day of the clause above or beside, where what it tells lies on the same day. */
function sharedDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const relation = tree.relation(head);
  const plain = relation.split(':')[0]!;
  if (tenseOf(tree, head, words) === 'earlier' && !isReported(reader, head)) return null;
  const announced = announcementOf(tree, head);
  if (announced >= 0) {
    const days = ownDays(reader, announced);
    if (days) return { ...days, basis: 'inferred' };
  }
  if (tree.head(head) < 0 || !(SAME_DAY.has(relation) || SAME_DAY.has(plain))) return null;
  const above = clauseAbove(tree, head);
  if (above < 0 || !sharesDay(reader, head, above, plain)) return null;
  const days = ownDays(reader, above) ?? sharedDays(reader, above);
  return days && { ...days, basis: 'inferred' };
}

/** "Ruritania has expelled two envoys, its ministry announced on Saturday": the announcing verb beside the head. */
function announcementOf(tree: Tree, head: number): number {
  const speech = tree.childBy(head, 'parataxis');
  return speech >= 0 && tree.upos(speech) === 'VERB' ? speech : -1;
}

function sharesDay({ tree, words }: Reader, head: number, above: number, relation: string): boolean {
  const tense = tenseOf(tree, head, words);
  if (relation === 'ccomp') return tense !== 'earlier' && tense !== null;
  if (relation === 'acl') return tense === null && words.presentParticiple.has(tree.xpos(head));
  if (relation === 'advcl') return tense === null || tense === tenseOf(tree, above, words);
  if (relation === 'conj') return tense === null || tense === tenseOf(tree, above, words);
  if (relation === 'nmod' || relation === 'obl')
    return tree.upos(head) === 'NOUN' && relation === 'nmod' && tree.relation(tree.head(head)) === 'obj';
  return true;
}

/** "said that its jets had downed two": said of it, the past perfect is only the past. */
function isReported({ tree, words }: Reader, head: number): boolean {
  for (let t = head; t >= 0 && t !== tree.head(t); t = tree.head(t)) {
    const relation = tree.relation(t).split(':')[0];
    if (relation === 'ccomp' || relation === 'parataxis')
      return tree.head(t) >= 0 && tenseOf(tree, tree.head(t), words) !== 'earlier';
    if (relation !== 'conj' && relation !== 'acl' && relation !== 'nsubj' && relation !== 'obj') return false;
  }
  return false;
}

/**
 * The day before the report's when the lead tells of that: "Borduria is to leave the pact, its premier said yesterday".
 * What the rest tells without a time is then of that day too.
 */
function storyDay(reader: Reader): Days | null {
  const { tree, anchorDay } = reader;
  const day = anchorDay === null ? null : parseDay(anchorDay);
  if (day === null) return null;
  const lead = reader.placed.find((one) => isDated(one) && isBody(tree, one.first));
  if (
    !lead ||
    tree.sentence(lead.first).first > bodyStart(tree) + LEAD_TOKENS ||
    lead.time.start !== isoDay(day - 1) ||
    lead.time.end !== lead.time.start
  )
    return null;
  return { start: lead.time.start, end: lead.time.start, basis: 'inferred', evidence: [lead.time.span] };
}

const LEAD_TOKENS = 60;

const isBody = (tree: Tree, token: number): boolean => tree.document.sections[tree.sentence(token).section]!.kind === 'body';

function bodyStart(tree: Tree): number {
  return tree.document.sentences.find(({ section }) => tree.document.sections[section]!.kind === 'body')?.first ?? 0;
}

/** Sentences after a dated one go on with its day while they are told in the plain past and name no time: "On March 14 ... London also suspended ...". */
function toldDays(reader: Reader, head: number): Days | null {
  const { tree, anchorDay, words } = reader;
  if (tenseOf(tree, head, words) !== 'past') return null;
  const own = tree.sentence(head);
  const at = tree.sentenceOf(head);
  for (let n = at - 1; n >= Math.max(0, at - 2); n--) {
    const sentence = tree.document.sentences[n]!;
    if (!sameParagraph(tree, sentence.span.end, own.span.start)) return null;
    const dated = reader.placed.filter((one) => isDated(one) && one.first >= sentence.first && one.last < sentence.end);
    if (dated.length === 0) continue;
    const main = dated.find((one) => one.over.some((token) => tree.head(token) < 0 && tenseOf(tree, token, words) === 'past'));
    if (!main || main.time.start !== main.time.end || main.time.start === anchorDay) return null;
    return { start: main.time.start!, end: main.time.end!, basis: 'inferred', evidence: [main.time.span] };
  }
  return null;
}

function sameParagraph(tree: Tree, from: number, to: number): boolean {
  return !tree.document.report.text.slice(from, to).includes('\n');
}

/** Fresh news bears the report's day: told in the present, the perfect, the plain past or the future. */
function defaultDays(reader: Reader, head: number): Days | null {
  const { tree, anchorDay, story, words } = reader;
  const tense = tenseOf(tree, head, words);
  if (anchorDay === null || isCaption(tree, head) || (tense === 'earlier' && !isReported(reader, head))) return null;
  if (story && tense !== 'present' && tense !== 'perfect') return story;
  return { start: anchorDay, end: anchorDay, basis: 'assumed', evidence: [] };
}
