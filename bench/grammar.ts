import { readFileSync } from 'node:fs';
import { type GrammarModel, loadGrammar, parse } from '../src/grammar/index.ts';
import type { Parse } from '../src/model/index.ts';
import { type ConlluSentence, documentOf, parseOf, readConllu } from '../train/conllu.ts';
import { readText, sharedPath } from './shared.ts';

/**
 * Grammar on the development treebanks, gold tokens and own tags, by the CoNLL 2018 shared task's definitions: LAS is without
 * subtypes of relations, "LAS with subtypes" with them. F1 of a relation asks for the right head too; subtypes count as the relation.
 * Every relation's scores: --relations; commonest confusions: --errors. A model other than the committed one: --model FILE.
 *   npx tsx bench/grammar.ts [--json] [--relations] [--errors] [--model FILE]
 */
const TREEBANKS = ['ewt', 'gum'] as const;
const SHOWN = [
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'conj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'compound',
  'flat',
  'appos',
  'nmod',
];
/** About the sentences of one news report. */
const REPORT = 30;

type Count = { right: number; gold: number; own: number };
type Result = {
  readonly figures: Record<string, number>;
  readonly relations: Map<string, Count>;
  readonly confusions: Map<string, number>;
};

const main = (relation: string): string => relation.split(':')[0]!;
const f1 = ({ right, gold, own }: Count): number => (gold + own === 0 ? 0 : (2 * right) / (gold + own));

function compare(gold: Parse, own: Parse): Result {
  const counts = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, full: 0 };
  const relations = new Map<string, Count>();
  const confusions = new Map<string, number>();
  const count = (relation: string): Count => {
    const known = relations.get(relation) ?? { right: 0, gold: 0, own: 0 };
    relations.set(relation, known);
    return known;
  };
  for (let i = 0; i < gold.head.length; i++) {
    const [wanted, got] = [gold.relations[gold.relation[i]!]!, own.relations[own.relation[i]!]!];
    const headRight = gold.head[i] === own.head[i];
    const right = headRight && main(wanted) === main(got);
    if (gold.upos[i] === own.upos[i]) counts.upos++;
    if (gold.xposNames[gold.xpos[i]!] === own.xposNames[own.xpos[i]!]) counts.xpos++;
    if (gold.lemmas[gold.lemma[i]!] === own.lemmas[own.lemma[i]!]) counts.lemma++;
    if (headRight) counts.uas++;
    if (right) counts.las++;
    if (headRight && wanted === got) counts.full++;
    count(main(wanted)).gold++;
    count(main(got)).own++;
    if (right) count(main(wanted)).right++;
    else {
      const key = `${wanted} > ${got}${headRight ? '' : ' (head)'}`;
      confusions.set(key, (confusions.get(key) ?? 0) + 1);
    }
  }
  const n = gold.head.length;
  const figures: Record<string, number> = {
    LAS: counts.las / n,
    UAS: counts.uas / n,
    'LAS with subtypes': counts.full / n,
    UPOS: counts.upos / n,
    XPOS: counts.xpos / n,
    lemma: counts.lemma / n,
  };
  for (const relation of SHOWN) figures[`${relation} F1`] = f1(count(relation));
  return { figures, relations, confusions };
}

/** Tokens a second over whole reports, the best of three rounds, as other work on the machine only ever slows it. */
function speed(sentences: readonly ConlluSentence[], model: GrammarModel): number {
  const documents = [];
  for (let i = 0; i < sentences.length; i += REPORT) documents.push(documentOf(sentences.slice(i, i + REPORT)));
  const tokens = documents.reduce((sum, document) => sum + document.tokens.count, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const begun = performance.now();
    for (const document of documents) parse(document, model);
    best = Math.min(best, performance.now() - begun);
  }
  return tokens / (best / 1000);
}

function print(name: string, result: Result, args: readonly string[]): void {
  if (args.includes('--relations')) {
    for (const [relation, count] of [...result.relations].sort((a, b) => b[1].gold - a[1].gold))
      console.log(`${name} ${relation.padEnd(12)} ${f1(count).toFixed(3)} gold ${count.gold} own ${count.own}`);
  }
  if (args.includes('--errors')) {
    for (const [pair, n] of [...result.confusions].sort((a, b) => b[1] - a[1]).slice(0, 40))
      console.log(`${name} ${String(n).padStart(5)} ${pair}`);
  }
}

function run(args: readonly string[]): void {
  const path = args.includes('--model')
    ? args[args.indexOf('--model') + 1]!
    : new URL('../models/en/grammar.bin', import.meta.url);
  const bytes = readFileSync(path);
  const begun = performance.now();
  const model = loadGrammar(bytes);
  const figures: Record<string, number> = { 'load ms': performance.now() - begun, 'weights MB': bytes.length / 1e6 };
  for (const name of TREEBANKS) {
    const file = sharedPath(`data/ud/${name}-dev.conllu.gz`);
    if (!file) {
      console.error(`no development treebank ${name}; set DEMARCHE_SHARED`);
      process.exitCode = 2;
      return;
    }
    const sentences = readConllu(readText(file));
    const result = compare(parseOf(sentences), parse(documentOf(sentences), model));
    for (const [figure, value] of Object.entries(result.figures)) figures[`${name} ${figure}`] = value;
    figures[`${name} tokens/s`] = speed(sentences, model);
    print(name, result, args);
  }
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else
    for (const [figure, value] of Object.entries(figures))
      console.log(`${figure.padEnd(28)} ${value > 1.5 ? value.toFixed(1) : value.toFixed(4)}`);
}

run(process.argv.slice(2));
