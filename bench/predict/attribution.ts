import { readFileSync } from 'node:fs';
import { type GrammarModel, loadGrammar, parse, repairParse } from '../../src/grammar/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { findStatements, loadStatementModel } from '../../src/meaning/statements/index.ts';
import { readTree, type Span, type Statement, type Tree } from '../../src/model/index.ts';
import { divide } from '../../src/text/index.ts';

type Pairs = readonly (readonly [number, number])[];
type Attribution = { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs };

/** JSON Lines of `{"id","text"}` in, `{"id","attributions":[{"source","cue","content"}]}` out, as the shared scorer reads. */
export function* run(input: string): Iterable<string> {
  const file = (name: string): Buffer => readFileSync(new URL(`../../models/en/${name}`, import.meta.url));
  const grammar = loadGrammar(new Uint8Array(file('grammar.bin')));
  const model = loadStatementModel(file('statements.tsv').toString('utf8'));
  for (const line of input.split('\n').filter((row) => row.trim())) {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    yield JSON.stringify({ id, attributions: attributionsOf(findStatements(treeOfText(text, grammar), english.speech, model)) });
  }
}

/** A text, divided, parsed and repaired as the pipeline does it. */
export function treeOfText(text: string, grammar: GrammarModel): Tree {
  const report = { id: '', text, title: null, publisher: null, published: null, url: null, language: 'en' };
  const document = divide(report, english.orthography);
  return readTree(document, repairParse(document, parse(document, grammar), english.repairs));
}

/** Statements as attributions: the set marks none within another. */
export function attributionsOf(statements: readonly Statement[]): Attribution[] {
  return statements
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) }));
}

const pairs = (spans: readonly Span[]): Pairs => spans.map(({ start, end }) => [start, end]);
