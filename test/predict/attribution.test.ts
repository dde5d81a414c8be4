import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../bench/predict/attribution.ts';
import { ROOT } from '../house/source.ts';

const TEXT = 'The harbour stays shut, the mayor said on Friday. “We were not asked,” she told a radio station. It rained.';
type Spans = readonly (readonly [number, number])[];
type Line = {
  readonly id: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
};
const words = (spans: Spans): string => spans.map(([start, end]) => TEXT.slice(start, end)).join(' … ');

test('every attribution has its source, cue and content as spans of the text', () => {
  const lines = [...run(`${JSON.stringify({ id: 'a', text: TEXT })}\n\n`)].map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ id }) => id)).toEqual(['a']);
  expect(lines[0]!.attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
    ['the mayor', 'said', 'The harbour stays shut'],
    ['she', 'told', '“We were not asked,”'],
  ]);
});

test('what is said within another statement is left to that one', () => {
  const text = 'The agency reported that the mayor had said that the harbour was shut.';
  const [line] = [...run(JSON.stringify({ id: 'a', text }))].map((row) => JSON.parse(row) as Line);
  expect(line!.attributions).toHaveLength(1);
});

test('the command writes the same lines, and a missing file ends it with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'predict-'));
  const file = join(folder, 'in.jsonl');
  const input = `${JSON.stringify({ id: 'a', text: TEXT })}\n${JSON.stringify({ id: 'b', text: '' })}\n`;
  writeFileSync(file, input);
  const predict = (path: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bench/predict/main.ts', 'attribution', path], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  expect(predict(file).stdout).toBe(`${[...run(input)].join('\n')}\n`);
  expect(predict(join(folder, 'gone.jsonl')).status).toBe(2);
  rmSync(folder, { recursive: true });
});
