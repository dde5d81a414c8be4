import { openAssets } from '../../src/assets/node.ts';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { mentions as words } from '../../src/languages/en/mentions.ts';
import { orthography } from '../../src/languages/en/text.ts';
import { linkMentions } from '../../src/meaning/coreference/index.ts';
import { describeMentions, findMentions } from '../../src/meaning/mentions/index.ts';
import type { Actor, Profile, Reading, Tree } from '../../src/model/index.ts';
import { readTree } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';
import { groundActors, KNOWLEDGE_FILES, readKnowledge } from '../../src/world/who/index.ts';

const assets = openAssets();
const grammar = loadGrammar(assets.bytes('models/en/grammar.bin'));
export const files: Record<string, string> = Object.fromEntries(
  Object.keys(KNOWLEDGE_FILES).map((path) => [path, assets.text(path)]),
);
export const knowledge = readKnowledge({
  ...files,
  'data/offices/test.tsv': [
    'name\taliases\tcountry\tsectors\toffice\tfrom\tto\twikidata',
    'Ada Strelhov\tA. M. Strelhov\tLUX\tGOV\tforeign minister\t2001-02-03\t2005-06-07\tQ0',
    'Piet Strelhov\t\tBEL\tGOV\tdefence minister\t2007\t2009\t',
  ].join('\n'),
});

export type Read = {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly profiles: readonly Profile[];
  readonly actors: readonly Actor[];
  words(mention: number): string;
};

/** Reads a text up to its actors, with our own grammar. */
export function read(text: string, publishedDay: string | null = null): Read {
  const document = divide(
    { id: 't', text, title: null, publisher: null, published: publishedDay, url: null, language: 'en' },
    orthography,
  );
  const tree = readTree(document, parse(document, grammar));
  const found = findMentions(tree, words, knowledge);
  const profiles = describeMentions(tree, found, words, knowledge);
  const linked = linkMentions(tree, found.mentions, profiles, words, knowledge);
  const reading: Reading = { ...linked, predicates: [], statements: [], predicateAt: new Int32Array(tree.count).fill(-1) };
  const actors = groundActors({ tree, reading, profiles, knowledge, publishedDay });
  return {
    tree,
    reading,
    profiles,
    actors,
    words: (id) => tree.text(tree.span(reading.mentions[id]!.first, reading.mentions[id]!.end - 1)),
  };
}

/** The chains as lists of their mentions' words. */
export const chainsOf = (text: string): string[][] => {
  const found = read(text);
  return found.reading.chains.map((chain) => chain.mentions.map((id) => found.words(id)));
};

/** The actor of the first mention whose words are these. */
export function who(text: string, phrase: string, day: string | null = null): Actor {
  const found = read(text, day);
  const mention = found.reading.mentions.find((each) => found.words(each.id) === phrase);
  if (!mention)
    throw new Error(`no mention "${phrase}" among: ${found.reading.mentions.map((each) => found.words(each.id)).join(' | ')}`);
  return found.actors[mention.chain]!;
}

/** "RUS GOV": country and sectors of the actor. */
export const code = (actor: Actor): string => [actor.country ?? '---', ...actor.sectors].join(' ');
