import type { Proposition, Propositions } from '../model/index.ts';
import { FRAMES } from './frames.ts';
import type { Ground } from './parties.ts';

/** Topics in which words of conflict and cooperation mean something else. Two of a topic's words make a sentence its own. */
export const FOREIGN_TOPICS = ['sport', 'market', 'weather', 'accident', 'fiction', 'illness'] as const;

const POLITICAL: ReadonlySet<string> = new Set(['diplomatic', 'military', 'terrorism', 'executive']);

/** Why a proposition's words mean something else here, or null. */
export function objection(ground: Ground, propositions: Propositions, proposition: Proposition): string | null {
  const hits = propositions.topics[ground.tree.sentenceOf(proposition.head)] ?? [];
  if (proposition.tags.includes('metaphor')) return 'a figure of speech';
  if (proposition.form === 'noun' && ground.tree.relation(proposition.head) === 'compound') return 'stands before another noun';
  if (isInName(ground, proposition)) return 'part of a name';
  if (isJoined(ground, proposition)) return 'part of a joined word';
  if (isBareTopic(ground, proposition)) return 'only named as a topic';
  const political = new Set(hits.filter((hit) => POLITICAL.has(hit.topic)).map((hit) => hit.token)).size;
  for (const topic of FOREIGN_TOPICS) {
    const words = new Set(hits.filter((hit) => hit.topic === topic).map((hit) => ground.tree.lower(hit.token)));
    if (words.size >= 2 && words.size > political) return `the sentence is about ${topic}`;
  }
  return null;
}

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
  tree.relation(head).startsWith('nmod');
