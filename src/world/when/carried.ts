import { isoDay, parseDay } from '../../model/day.ts';
import type { ClauseWords } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { isNamed, tenseOf } from './clauses.ts';
import { type Days, daysOf, isCaption, isDated, type Reader } from './placed.ts';
import { isReported } from './shared.ts';
import { tellsSpeech } from './spoken.ts';

/**
 * The day before the report's when the lead tells of that: "Borduria is to leave the pact, its premier said yesterday".
 * What the rest tells without a time is then of that day too.
 */
export function storyDay(reader: Reader): Days | null {
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
export function toldDays(reader: Reader, head: number): Days | null {
  const { tree, anchorDay, words } = reader;
  if (tenseOf(tree, head, words) !== 'past') return null;
  const own = tree.sentence(head);
  const at = tree.sentenceOf(head);
  for (let n = at - 1; n >= Math.max(0, at - 2); n--) {
    if (!goesOn(reader, head, tree.document.sentences[n]!.span.end, own.span.start)) return null;
    const dated = reader.bySentence.get(n);
    if (!dated) continue;
    const main = dated.find((one) => one.over.some((token) => tree.head(token) < 0 && tenseOf(tree, token, words) === 'past'));
    if (!main || main.time.start !== main.time.end || main.time.start === anchorDay) return null;
    return daysOf(main, 'inferred');
  }
  return null;
}

/** Within a paragraph, or beyond it where the words go on from the last: "The Senate then voted". */
function goesOn({ tree, words }: Reader, head: number, from: number, to: number): boolean {
  if (!tree.document.report.text.slice(from, to).includes('\n')) return true;
  return tree.childrenBy(head, 'advmod').some((adverb) => words.next.has(tree.lower(adverb)));
}

const SPEECH_REACH = 4;

/** "..., Brandt added": a speech that goes on bears the day of the one it goes on from. */
export function speechDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const speech = continuingSpeech(tree, head, words);
  if (speech < 0) return null;
  const at = tree.sentenceOf(head);
  for (let n = at - 1; n >= Math.max(0, at - SPEECH_REACH); n--) {
    const said = reader.bySentence.get(n)?.find(({ over }) => over.some((verb) => tellsSpeech(tree, verb)));
    if (said) return said.time.start === said.time.end ? daysOf(said, 'inferred') : null;
  }
  return null;
}

/** The verb of going on ("added") that is or governs a predicate, -1 when there is none. */
function continuingSpeech(tree: Tree, head: number, words: ClauseWords): number {
  for (let token = head; token >= 0; token = tree.head(token)) {
    if (words.continuing.has(tree.lemma(token))) return token;
    const beside = tree.childrenBy(token, 'parataxis').find((verb) => words.continuing.has(tree.lemma(verb)));
    if (beside !== undefined) return beside;
  }
  return -1;
}

/** How many sentences back a plan's day is still that of what is planned. */
const PLAN_REACH = 2;

/** "The visit planned for 19 June is off. He was due to open a school": what was planned has the day of the plan told before it in the paragraph. */
export function plannedDays(reader: Reader, head: number): Days | null {
  const { tree, anchorDay, words } = reader;
  const isPlan = (token: number): boolean =>
    token >= 0 && words.planned.has(tree.lemma(token)) && tree.childBy(token, 'xcomp') >= 0;
  if (anchorDay === null || !(isPlan(head) || (tree.relation(head) === 'xcomp' && isPlan(tree.head(head))))) return null;
  const own = tree.sentence(head);
  const at = tree.sentenceOf(head);
  for (let n = at - 1; n >= Math.max(0, at - PLAN_REACH); n--) {
    if (tree.document.report.text.slice(tree.document.sentences[n]!.span.end, own.span.start).includes('\n')) return null;
    const ahead = reader.bySentence.get(n)?.filter(({ time }) => time.start! > anchorDay && time.start === time.end) ?? [];
    if (ahead.length) return ahead.length === 1 ? daysOf(ahead[0]!, 'inferred') : null;
  }
  return null;
}

/** Fresh news bears the report's day: told in the present, the perfect, the plain past or the future. */
export function defaultDays(reader: Reader, head: number): Days | null {
  const { tree, anchorDay, story, words } = reader;
  const tense = tenseOf(tree, head, words);
  if (anchorDay === null || isCaption(tree, head) || (tense === 'earlier' && !isReported(reader, head))) return null;
  // "We have asked for talks," she said: on the day of the news at the latest.
  if (story && !isNamed(tree, head) && tense !== 'present' && (tense !== 'perfect' || isReported(reader, head))) return story;
  return { start: anchorDay, end: anchorDay, basis: 'assumed', evidence: [] };
}
