import type { ClauseWords } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { isClause, isPhraseOf, tenseOf } from './clauses.ts';
import { type Days, daysOf, isCaption, isDated, type Placed, type Reader } from './placed.ts';
import { stretchOf } from './ranges.ts';

const NONE: readonly Placed[] = [];

/** Times that stand in the predicate's own phrase or clause, nearest first. */
export function ownDays(reader: Reader, head: number): Days | null {
  const fits = timesUnder(reader, head).filter((one) => isDated(one) && directly(reader, one, head) && agrees(reader, one, head));
  return fits.length ? daysFrom(reader, pick(fits, head)) : (whenDays(reader, head) ?? foundDays(reader, head));
}

/** The clause's own times, those of its occasion, and those of what it lets, makes or begins others to do: "let them go the next morning". */
function timesUnder(reader: Reader, head: number): readonly Placed[] {
  const { tree, byClause } = reader;
  const own = [...(byClause.get(head) ?? NONE), ...occasionTimes(reader, head), ...documentTimes(reader, head)];
  if (own.length) return own;
  return tree.childrenBy(head, 'xcomp').flatMap((inner) => byClause.get(inner) ?? NONE);
}

/** "vetoed a draft demanding a truce on Saturday": what a text asks has no day of its own, so that one is the verb's. */
function documentTimes({ tree, byClause, words }: Reader, head: number): readonly Placed[] {
  if (tree.upos(head) !== 'VERB' || (byClause.get(head) ?? NONE).length > 0) return NONE;
  return tree
    .childrenBy(head, 'obj')
    .filter((object) => words.documents.has(tree.lemma(object)))
    .flatMap((object) => tree.childrenBy(object, 'acl'))
    .filter((inner) => words.presentParticiple.has(tree.xpos(inner)))
    .flatMap((inner) => byClause.get(inner) ?? NONE);
}

/** "called it a threat in a statement issued on Monday": the time of the participle below an occasion is the verb's too. */
function occasionTimes({ tree, byClause, words }: Reader, head: number): readonly Placed[] {
  if (tree.upos(head) !== 'VERB') return NONE;
  const papers = [...tree.childrenBy(head, 'obj'), ...tree.childrenBy(head, 'xcomp')]
    .flatMap((object) => [...tree.childrenBy(object, 'nmod'), ...tree.childrenBy(object, 'obl')])
    .filter((noun) => words.documents.has(tree.lemma(noun)) && isWithin(tree, noun, words));
  const occasions = tree.childrenBy(head, 'obl').filter((noun) => isWithin(tree, noun, words));
  return [...occasions, ...papers].flatMap((noun) =>
    tree.childrenBy(noun, 'acl').flatMap((inner) => byClause.get(inner) ?? NONE),
  );
}

/** "in a statement", "at the summit", "during the raid": where and while the verb's own happening took place. */
const isOccasion = (tree: Tree, noun: number, words: ClauseWords): boolean =>
  tree.relation(noun).startsWith('obl') && isWithin(tree, noun, words);

function isWithin(tree: Tree, noun: number, words: ClauseWords): boolean {
  const mark = tree.childBy(noun, 'case');
  return mark >= 0 && words.occasion.has(tree.lower(mark));
}

/** A time below another event noun of the clause is that noun's own ("condemned the attack of Monday"), as is one that owns or shapes a noun ("this summer's games"). */
function directly({ tree, isEvent, words }: Reader, one: Placed, head: number): boolean {
  const [below] = one.over;
  if (below === head || !isClause(tree, head) || !one.over.includes(head)) return true;
  const relation = tree.relation(one.head);
  if (relation === 'nmod:poss' || ((relation === 'compound' || relation === 'amod') && one.preposition === '')) return false;
  return one.over
    .slice(0, one.over.indexOf(head))
    .every((noun) => isOccasion(tree, noun, words) || !(isEvent(noun) && isPhraseOf(tree, noun, one.first)));
}

/** A caption shows one happening: its only date is that one's. */
export function captionDays(reader: Reader, head: number): Days | null {
  const { tree } = reader;
  if (!isCaption(tree, head)) return null;
  const dated = reader.bySentence.get(tree.sentenceOf(head)) ?? NONE;
  return dated.length === 1 ? daysFrom(reader, dated[0]!) : null;
}

/** "since Tuesday, when fighters brought down a bomber": the time that a "when" clause describes is the clause's. */
function whenDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const when = tree.children(head).find((child) => words.when.has(tree.lower(child)) && child < head);
  if (when === undefined || when === 0) return null;
  const before = tree.lower(when - 1) === ',' ? when - 2 : when - 1;
  const one = reader.bySentence.get(tree.sentenceOf(head))?.find(({ last }) => last === before);
  return one ? daysOf(one) : null;
}

/** "The murder of a clerk, found dead on Monday": no day that is told is nearer than the one on which it came to light. */
function foundDays(reader: Reader, head: number): Days | null {
  const { tree, byClause, words, isEvent } = reader;
  if (tree.upos(head) !== 'NOUN') return null;
  for (let found = head + 1; found < tree.sentence(head).end && !isEvent(found); found++) {
    if (!words.finding.has(tree.lemma(found))) continue;
    const states = tree.children(found).filter((child) => child > found && words.foundAs.has(tree.lower(child)));
    const dated = [found, ...states].flatMap((clause) => byClause.get(clause) ?? NONE).filter(isDated);
    return states.length > 0 && dated.length > 0 ? { ...daysFrom(reader, pick(dated, found)), basis: 'inferred' } : null;
  }
  return null;
}

/** What has happened does not lie ahead, what will happen not behind: "has postponed a visit next week". */
function agrees({ tree, anchorDay, words }: Reader, { time }: Placed, head: number): boolean {
  if (anchorDay === null || tree.upos(head) !== 'VERB') return true;
  const tense = tenseOf(tree, head, words);
  if (tense === 'past' || tense === 'perfect' || tense === 'earlier') return time.start! <= anchorDay;
  return tense !== 'future' || time.end! >= anchorDay;
}

/** A single day before a longer stretch, a day before an hour that names none, then the nearest to the predicate. */
function pick(fits: readonly Placed[], head: number): Placed {
  const cost = ({ time, head: at, first, last }: Placed): number =>
    (time.start === time.end ? 0 : 1000) + (time.type === 'TIME' && last - first < 2 ? 100 : 0) + Math.abs(at - head);
  return fits.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

function daysFrom(reader: Reader, one: Placed): Days {
  const stretch = stretchOf(reader, one);
  if (stretch) return stretch;
  const { anchorDay, words } = reader;
  const { time, preposition } = one;
  const open = words.since.has(preposition) && anchorDay !== null && anchorDay >= time.start!;
  return { start: time.start!, end: open ? anchorDay : time.end!, basis: time.basis, evidence: [time.span] };
}
