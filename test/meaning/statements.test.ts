import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { treeOfText } from '../../bench/predict/attribution.ts';
import { loadGrammar } from '../../src/grammar/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { findStatements, loadStatementModel, spokenOf } from '../../src/meaning/statements/index.ts';
import type { Span, Statement, Tree } from '../../src/model/index.ts';

const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const grammar = loadGrammar(file('models/en/grammar.bin'));
const model = loadStatementModel(file('models/en/statements.tsv').toString('utf8'));

type Case = { readonly form: string; readonly text: string; readonly wanted: readonly string[] };

function readCases(path: string): Case[] {
  let form = '';
  return file(path)
    .toString('utf8')
    .split(/\n\n+/)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line && !/^# |^# {2,}/.test(line));
      if (lines[0]?.startsWith('## ')) form = lines.shift()!.slice(3);
      const [text, ...wanted] = lines;
      return text === undefined ? [] : [{ form, text: text.replaceAll('\\n', '\n'), wanted }];
    });
}

/** A statement as the case file has it. */
function describeStatement(tree: Tree, statement: Statement, depth: number): string {
  const words = (spans: readonly Span[]): string => spans.map((span) => tree.text(span).replaceAll('\n', ' ')).join(' … ');
  const { stance, to, outlet, direct } = statement;
  const notes = [
    stance === 'says' ? '' : stance,
    to !== null && to !== outlet ? `to=${tree.word(to)}` : '',
    outlet === null ? '' : `on=${tree.word(outlet)}`,
    direct ? 'direct' : '',
  ].filter(Boolean);
  const parts = [
    words(statement.source),
    words(statement.cue),
    words(statement.content),
    ...(notes.length ? [notes.join(', ')] : []),
  ];
  return `${'-'.repeat(depth)} ${parts.join(' | ')}`;
}

function read(text: string): string[] {
  const tree = treeOfText(text, grammar);
  const statements = spokenOf(tree, findStatements(tree, english.speech, model));
  const depth = (id: number | null): number => (id === null ? 0 : 1 + depth(statements[id]!.within));
  return statements.map((statement) => describeStatement(tree, statement, 1 + depth(statement.within)));
}

const CASES = readCases('test/cases/voices/statements.txt');

describe('who says what', () => {
  test.each(CASES.map(({ form, text, wanted }) => [form, text, wanted] as const))('%s: %s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

test('the card of the weights names their hash', () => {
  const hash = createHash('sha256').update(file('models/en/statements.tsv')).digest('hex');
  expect(file('models/en/statements.md').toString('utf8')).toContain(hash);
});
