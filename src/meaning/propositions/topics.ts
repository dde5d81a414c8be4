import type { TopicHit, Tree } from '../../model/index.ts';
import type { FrameLexicon, TopicWord } from './lexicon.ts';

/** Words that speak for a subject matter, by sentence. */
export function findTopics(tree: Tree, lexicon: FrameLexicon): TopicHit[][] {
  return tree.document.sentences.map((sentence) => {
    const hits: TopicHit[] = [];
    for (let token = sentence.first; token < sentence.end; token++) addHits(tree, token, sentence.end, lexicon, hits);
    return hits;
  });
}

function addHits(tree: Tree, token: number, end: number, lexicon: FrameLexicon, hits: TopicHit[]): void {
  const lower = tree.lower(token);
  const lemma = tree.lemma(token).toLowerCase();
  addFrom(tree, token, end, lexicon.topics.get(lower), hits);
  if (lemma !== lower) addFrom(tree, token, end, lexicon.topics.get(lemma), hits);
}

function addFrom(tree: Tree, token: number, end: number, words: readonly TopicWord[] | undefined, hits: TopicHit[]): void {
  for (const word of words ?? []) if (follow(tree, token, end, word.words)) hits.push({ topic: word.topic, token });
}

const follow = (tree: Tree, first: number, end: number, words: readonly string[]): boolean =>
  first + words.length <= end &&
  words.every((word, i) => i === 0 || tree.lower(first + i) === word || tree.lemma(first + i).toLowerCase() === word);
