import type { Proposition, Propositions, TopicHit, Tree } from '../model/index.ts';
import { FRAMES } from './frames.ts';
import { type Ground, partiesIn } from './parties.ts';

/**
 * Matters in which words of conflict and cooperation mean something else, each with the topic of words that alone are enough.
 * Matters of mishap speak against harm without a doer only: "the storm killed", not "rebels killed, after the storm".
 */
const FOREIGN = [
  { topic: 'sport', sure: 'sport-sure', mishap: false },
  { topic: 'market', sure: 'market-sure', mishap: false },
  { topic: 'fiction', sure: null, mishap: false },
  { topic: 'weather', sure: 'weather-sure', mishap: true },
  { topic: 'accident', sure: 'accident-sure', mishap: true },
  { topic: 'illness', sure: null, mishap: true },
] as const;
/** Why what hangs on an open decision is no claim either. */
export const NO_DECISION = 'a condition: nothing is decided';
const POLITICAL: ReadonlySet<string> = new Set(['diplomatic', 'military', 'terrorism', 'executive']);
const HARM: ReadonlySet<string> = new Set(['assault', 'conflict', 'coerce', 'mobilize', 'protest', 'threat']);

/** Why a proposition's words mean something else here, or null. */
export function objection(ground: Ground, propositions: Propositions, proposition: Proposition): string | null {
  if (proposition.tags.includes('metaphor')) return 'a figure of speech';
  if (proposition.form === 'noun' && ground.tree.relation(proposition.head) === 'compound') return 'stands before another noun';
  if (proposition.tags.includes('counted') && isBare(ground, proposition)) return 'a bare noun: no single act';
  if (isInName(ground, proposition)) return 'part of a name';
  if (isJoined(ground, proposition)) return 'part of a joined word';
  if (isBareTopic(ground, proposition)) return 'only named as a topic';
  if (isInQuestion(ground, proposition)) return 'asked, not told';
  if (isCondition(ground, proposition)) return NO_DECISION;
  if (isImperative(ground, proposition)) return 'a command or slogan, not told as done';
  const hits = propositions.topics[ground.tree.sentenceOf(proposition.head)] ?? [];
  if (isSimile(ground, hits, proposition)) return 'a figure of speech';
  if (opensWith(propositions, 'comment')) return 'a comment, not a report';
  if (opensWith(propositions, 'sport-page')) return 'the report is about sport';
  const whole = isDeadly(ground, proposition) ? null : wholeMatter(ground, propositions);
  if (whole !== null) return `the report is about ${whole}`;
  if (
    (INQUIRIES.has(proposition.frame)
      ? partiesIn(ground, proposition, ['patient']).length === 0
      : MISHAPS.has(proposition.frame) && !isDoneBySomebody(ground, propositions, proposition)) &&
    isOfAccident(ground, propositions)
  )
    return 'the report is about an accident';
  return (
    foreignMatter(ground, propositions, nearHits(ground, propositions, proposition), proposition) ??
    (isOfWork(ground, hits, proposition) ? 'told by a work of art' : null)
  );
}

/** Sheets whose whole report is about a foreign matter: worked out once. */
const WHOLE = new WeakMap<Propositions, string | null>();

/** A report that uses many words of a sport or a market and few of politics is about nothing else. */
function wholeMatter({ tree }: Ground, propositions: Propositions): string | null {
  const known = WHOLE.get(propositions);
  if (known !== undefined) return known;
  const hits = propositions.topics.flat();
  const political = hits.filter(({ topic }) => POLITICAL.has(topic)).length;
  const matter = FOREIGN.find(({ topic, sure, mishap }) => {
    const words = new Set(hits.filter((hit) => hit.topic === topic || hit.topic === sure).map(({ token }) => tree.lower(token)));
    return !mishap && words.size >= MANY && words.size > political;
  });
  WHOLE.set(propositions, matter?.topic ?? null);
  return matter?.topic ?? null;
}

const MANY = 6;

/** What is told of an accident as if somebody had done it: a blast, deaths, the inquiry. */
const MISHAPS: ReadonlySet<string> = new Set(['attack', 'kill', 'toll', 'destroy']);
const INQUIRIES: ReadonlySet<string> = new Set(['investigate']);
const ACCIDENTS = new WeakMap<Propositions, boolean>();

/** "Editorial roundup", "by our sports reporter", in the first two sentences. */
const opensWith = ({ topics }: Propositions, page: string): boolean =>
  topics.slice(0, 2).some((hits) => hits.some(({ topic }) => topic === page));

/** A report with three words of accident or more, one of them certain, and fewer of war and terror. */
function isOfAccident({ tree }: Ground, propositions: Propositions): boolean {
  const known = ACCIDENTS.get(propositions);
  if (known !== undefined) return known;
  const hits = propositions.topics.flat();
  const wordsOf = (test: (topic: string) => boolean): number =>
    new Set(hits.filter(({ topic }) => test(topic)).map(({ token }) => tree.lower(token))).size;
  const words = wordsOf((topic) => topic.startsWith('accident'));
  const is =
    wordsOf((topic) => topic === 'accident-sure') > 0 && words >= 3 && words > 2 * wordsOf((topic) => OF_FORCE.has(topic));
  ACCIDENTS.set(propositions, is);
  return is;
}

/** Topics of the sentence, and those of mishaps in the two before it: "An accident … One man was killed". */
function nearHits({ tree }: Ground, { topics }: Propositions, { head }: Proposition): readonly TopicHit[] {
  const at = tree.sentenceOf(head);
  const own = topics[at] ?? [];
  if (own.some(({ topic }) => OF_FORCE.has(topic))) return own;
  const before = [topics[at - 1] ?? [], topics[at - 2] ?? []]
    .flat()
    .filter(({ topic }) => /^(weather|accident)-sure$/.test(topic));
  return [...own, ...before];
}

const OF_FORCE: ReadonlySet<string> = new Set(['military', 'terrorism', 'repression']);

function foreignMatter(
  ground: Ground,
  propositions: Propositions,
  hits: readonly TopicHit[],
  proposition: Proposition,
): string | null {
  const wordsOf = (topic: string | null): Set<string> =>
    new Set(hits.filter((hit) => hit.topic === topic).map((hit) => ground.tree.lower(hit.token)));
  const political = new Set(hits.filter((hit) => POLITICAL.has(hit.topic)).map((hit) => hit.token)).size;
  for (const { topic, sure, mishap } of FOREIGN) {
    if (mishap ? isDoneBySomebody(ground, propositions, proposition) : isDeadly(ground, proposition)) continue;
    const certain = wordsOf(sure).size;
    // "A rocket struck a truck on the highway": a road alone makes no accident of it.
    if (mishap && political > 0 && certain === 0) continue;
    const weight = wordsOf(topic).size + 2 * certain;
    if (weight >= 2 && weight > political) return `the sentence is about ${topic}`;
  }
  return null;
}

/** Somebody is killed: no figure of speech, even on a playing field. */
const isDeadly = (ground: Ground, proposition: Proposition): boolean =>
  proposition.tags.includes('kill') && partiesIn(ground, proposition, ['patient']).length > 0;

/** No mishap: somebody does it, or it is no harm. */
const isDoneBySomebody = (ground: Ground, propositions: Propositions, proposition: Proposition): boolean =>
  !HARM.has(FRAMES[proposition.frame]?.matter ?? '') ||
  (partiesIn(ground, proposition, ['agent']).length > 0 && !isOfNature(propositions, ground.tree, proposition));

/** "A deadly wildfire in California destroyed": what does it is the mishap itself. */
const isOfNature = ({ topics }: Propositions, tree: Tree, { head, roles }: Proposition): boolean =>
  (topics[tree.sentenceOf(head)] ?? []).some(
    ({ topic, token }) => /^(weather|accident)-sure$/.test(topic) && roles.agent?.includes(token) === true,
  );

/** "Stormed the hall like a tornado". */
const isSimile = ({ tree }: Ground, hits: readonly TopicHit[], { head }: Proposition): boolean =>
  tree.childrenBy(head, 'obl').some((child) => {
    const mark = tree.childBy(child, 'case');
    return mark >= 0 && tree.lower(mark) === 'like' && hits.some(({ topic, token }) => token === child && UNLIKE.has(topic));
  });

const UNLIKE: ReadonlySet<string> = new Set(['weather', 'weather-sure', 'sport', 'sport-sure', 'accident', 'illness']);

/** "In the film", "the novel tells how", "a painting of": the words hang under a work of art. */
function isOfWork({ tree }: Ground, hits: readonly TopicHit[], { head }: Proposition): boolean {
  const works = new Set(hits.filter((hit) => hit.topic === 'work').map((hit) => hit.token));
  if (works.size === 0) return false;
  for (let token = head, steps = 0; token >= 0 && steps < 8; token = tree.head(token), steps++) {
    if (token !== head && works.has(token)) return true;
    if (tree.children(token).some((child) => works.has(child) && tellsOrHolds(tree.relation(child)))) return true;
  }
  return false;
}

const tellsOrHolds = (relation: string): boolean => relation === 'nsubj' || relation === 'obl';

/** "Has the truce failed?" */
function isInQuestion({ tree }: Ground, { head }: Proposition): boolean {
  const { first, end } = tree.sentence(head);
  for (let last = end - 1; last >= first && last >= end - 3; last--) if (tree.word(last).startsWith('?')) return true;
  return false;
}

/** "If she decides to go": whoever may decide or promise has not. */
const isCondition = ({ tree }: Ground, { form, frame, head }: Proposition): boolean =>
  form === 'verb' &&
  FRAMES[frame]?.passes === 'future' &&
  tree.childrenBy(head, 'mark').some((mark) => tree.lower(mark) === 'if');

/** "Free the five!": a bare verb that nothing governs. */
function isImperative({ tree }: Ground, { form, head }: Proposition): boolean {
  if (form !== 'verb' || tree.xpos(head) !== 'VB') return false;
  const quoted = head > 0 && /^[“"‘'«]/.test(tree.word(head - 1));
  if (!quoted && !/^(root|parataxis|appos|dep|ccomp)/.test(tree.relation(head))) return false;
  return !tree.children(head).some((child) => /^(nsubj|aux|mark)/.test(tree.relation(child)));
}

/** "In march", "march was busy": one act of the kind has an article, an owner or an adjective. */
const isBare = ({ tree }: Ground, { head }: Proposition): boolean =>
  tree.xpos(head) !== 'NNS' &&
  !tree.children(head).some((child) => child < head && /^(det|amod|compound|nummod|nmod:poss)/.test(tree.relation(child)));

/** "International Criminal Court": a word of a name that is not its head. */
function isInName({ tree, reading }: Ground, { form, head }: Proposition): boolean {
  if (form === 'verb' || !/^\p{Lu}/u.test(tree.word(head)) || reading.mentionAt[head]! >= 0) return false;
  const outer = reading.mentions[reading.mentionAt[tree.head(head)] ?? -1];
  return outer?.form === 'name' && outer.first <= head && head < outer.end && /^(amod|compound|flat)/.test(tree.relation(head));
}

/** "War-battered city". */
const isJoined = ({ tree }: Ground, { head }: Proposition): boolean =>
  head > 0 &&
  tree.relation(head) === 'amod' &&
  tree.word(head - 1) === '-' &&
  tree.span(head - 1, head).end - tree.span(head - 1, head).start === tree.word(head).length + 1;

/** "A measure on a truce": nobody is said to keep one. */
const isBareTopic = ({ tree }: Ground, { form, frame, head, roles }: Proposition): boolean =>
  form === 'noun' &&
  FRAMES[frame]?.bareTopic === true &&
  Object.keys(roles).length === 0 &&
  (tree.relation(head).startsWith('nmod') || isTopicOfObject(tree, head));

/** "Saw its measure on a truce rejected", where the parser hangs the topic on the verb. */
function isTopicOfObject(tree: Tree, head: number): boolean {
  const mark = tree.childBy(head, 'case');
  const before = mark < 0 ? -1 : mark - 1;
  return tree.relation(head) === 'obl' && before >= 0 && tree.relation(before) === 'obj' && tree.head(before) === tree.head(head);
}
