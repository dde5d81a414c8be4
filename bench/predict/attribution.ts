import { readFileSync } from 'node:fs';
import { loadGrammar, parse } from '../../src/grammar/index.ts';
import { EN_SPEECH } from '../../src/languages/en/speech.ts';
import { orthography } from '../../src/languages/en/text.ts';
import { findStatements, loadStatementModel } from '../../src/meaning/statements/index.ts';
import { readTree, type Span, type Statement } from '../../src/model/index.ts';
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
    const report = { id, text, title: null, publisher: null, published: null, url: null, language: 'en' };
    const document = divide(report, orthography);
    const tree = readTree(document, parse(document, grammar));
    yield JSON.stringify({ id, attributions: attributionsOf(findStatements(tree, EN_SPEECH, model)) });
  }
}

/** Statements as attributions: the set marks none within another. */
export function attributionsOf(statements: readonly Statement[]): Attribution[] {
  return statements
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) }));
}

const pairs = (spans: readonly Span[]): Pairs => spans.map(({ start, end }) => [start, end]);
