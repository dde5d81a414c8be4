import { openAssets } from '../../src/assets/node.ts';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { mentions as words } from '../../src/languages/en/mentions.ts';
import { orthography } from '../../src/languages/en/text.ts';
import { linkMentions } from '../../src/meaning/coreference/index.ts';
import { describeMentions, findMentions } from '../../src/meaning/mentions/index.ts';
import type { Knowledge, Mention, Tree } from '../../src/model/index.ts';
import { readTree } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';
import { KNOWLEDGE_FILES, readKnowledge } from '../../src/world/who/index.ts';
import { perLine } from './task.ts';

type Input = { readonly id: string; readonly text: string; readonly title?: string };
type Output = {
  readonly id: string;
  readonly mentions: readonly { readonly span: readonly [number, number]; readonly chain: string }[];
};

let loaded: { readonly knowledge: Knowledge; readonly grammar: ReturnType<typeof loadGrammar> } | null = null;

function load(): NonNullable<typeof loaded> {
  const assets = openAssets();
  loaded ??= {
    knowledge: readKnowledge(Object.fromEntries(Object.keys(KNOWLEDGE_FILES).map((path) => [path, assets.text(path)]))),
    grammar: loadGrammar(assets.bytes('models/en/grammar.bin')),
  };
  return loaded;
}

/** Texts in, mentions with their chains out, in the spans of GUM: the whole noun phrase with its clauses. */
export const run = perLine((input: Input): Output => {
  const { knowledge, grammar } = load();
  const report = { id: input.id, text: input.text, title: null, publisher: null, published: null, url: null, language: 'en' };
  const document = divide(report, orthography);
  const tree = readTree(document, parse(document, grammar));
  return { id: input.id, mentions: chainsOf(tree, knowledge) };
});

/** Mentions of a parsed text by chain. */
export function chainsOf(tree: Tree, knowledge: Knowledge): Output['mentions'] {
  const found = findMentions(tree, words, knowledge);
  const { mentions } = linkMentions(tree, found.mentions, describeMentions(tree, found, words, knowledge), words, knowledge);
  return mentions
    .filter((mention) => mention.form !== 'adjective' || tree.upos(mention.head) !== 'ADJ')
    .map((mention) => ({ span: wholePhrase(tree, mention), chain: String(mention.chain) }));
}

const OUTSIDE =
  /^(conj|cc|punct|case|mark|parataxis|cop|nsubj|csubj|aux|advcl|appos|expl|discourse|dislocated|dep|vocative|orphan)/;

/** The head with all that hangs from it, without conjuncts, appositions and the preposition before it. */
function wholePhrase(tree: Tree, mention: Mention): readonly [number, number] {
  let first = mention.form === 'name' || mention.form === 'noun' ? mention.first : mention.head;
  let last = Math.max(mention.end - 1, mention.head);
  for (const child of mention.form === 'pronoun' ? [] : tree.children(mention.head)) {
    const relation = tree.relation(child);
    if (OUTSIDE.test(relation) && !(relation === 'case' && child > mention.head)) continue;
    const { first: from, last: to } = tree.subtree(child);
    if (from < first) first = from;
    if (to > last) last = to;
  }
  while (last > mention.head && tree.upos(last) === 'PUNCT' && !/^[)"”’\]]/.test(tree.word(last))) last--;
  const { start, end } = tree.span(first, last);
  return [start, end];
}
