import { readLines, sharedPath } from '../../bench/shared.ts';
import { featuresOfStory } from '../../src/ontology/learned/index.ts';
import { type Packs, readSheets } from '../../src/pipeline.ts';
import { type Dyad, JOINED } from './dyads.ts';
import type { Example, Fitting } from './fit.ts';
import { inventSentences } from './patterns.ts';

/** A line of story_types. Its title gives the label away and is never read. */
type Story = { readonly id: string; readonly text: string; readonly type: string; readonly pattern: string };

/** `group`: stories of one headline pattern, which must never be on both sides of a test. */
export type StoryExample = Example & { readonly group: string };

export const STORY_FITTING: Fitting = { ridge: 20, rare: 3, rounds: 100 };
/** What sentences count beside whole stories. */
const SENTENCE_WEIGHT = 0.3;
const EACH = 6;
/** Labels are wrong for a quarter of the stories and some types have many patterns: rare types count more, by this power. */
const BALANCE = 0.5;

/** The training stories, and sentences of event_types and our own patterns as stories of one sentence. */
export function readStories(packs: Packs): StoryExample[] {
  const stories = linesOf<Story>('data/story_types/train.jsonl');
  const rest = linesOf<Dyad>('data/event_types/train.jsonl');
  const counts = new Map<string, number>();
  for (const { type } of stories) counts.set(type, (counts.get(type) ?? 0) + 1);
  const balance = (type: string): number => (stories.length / counts.size / counts.get(type)!) ** BALANCE;
  return [
    ...stories.map(({ text, type, pattern }) => exampleOf(packs, text, type, balance(type), pattern)),
    ...rest.map(({ text, type }) => exampleOf(packs, text, type, SENTENCE_WEIGHT, text)),
    ...inventSentences(EACH).map(({ text, type }) => exampleOf(packs, text, type, SENTENCE_WEIGHT, text)),
  ];
}

function linesOf<T>(name: string): T[] {
  const path = sharedPath(name);
  if (!path) throw new Error(`no ${name}: set DEMARCHE_SHARED`);
  return readLines<T>(path);
}

function exampleOf(packs: Packs, text: string, type: string, weight: number, group: string): StoryExample {
  const report = { id: group, text, title: null, publisher: null, published: null, url: null, language: 'en' };
  return { labels: JOINED[type] ?? [type], weight, group, names: featuresOfStory(readSheets(packs, report)) };
}
