import { describe, expect, test } from 'vitest';
import { RECORD } from '../export/events.ts';
import { run } from './fixture.ts';

const files = {
  'records.jsonl': `${JSON.stringify(RECORD)}\n`,
  'broken.jsonl': `{"id": \n[]\n${JSON.stringify(RECORD)}\n`,
  '-': JSON.stringify(RECORD),
};

describe('export', () => {
  test('writes a table to standard output and says what it left out to standard error', async () => {
    const { exit, out, said } = await run(['export', 'gdelt', 'records.jsonl'], files);
    expect(exit).toBe(0);
    expect(
      new Set(
        out
          .trimEnd()
          .split('\n')
          .map((row) => row.split('\t').length),
      ),
    ).toContain(61);
    expect(said).toMatch(/^6 events in \d+ rows\. Left out 7: 2 yet to come, /);
  });
  test('reads records from standard input', async () => {
    expect((await run(['export', 'csv', '-'], files)).out.split('\r\n').length).toBe(RECORD.events.length + 2);
  });
  test('takes the first pair and one side when told to', async () => {
    const rows = async (...options: string[]): Promise<number> =>
      (await run(['export', 'phoenix', 'records.jsonl', ...options], files)).out.split('\n').length;
    expect(await rows()).toBeGreaterThan(await rows('--mirror', 'no'));
    expect(await rows('--mirror', 'no')).toBeGreaterThan(await rows('--mirror', 'no', '--dyads', 'first'));
  });
  test('a line that is no record is named and the others are written', async () => {
    const { exit, out, said } = await run(['export', 'plover', 'broken.jsonl'], files);
    expect(exit).toBe(2);
    expect(said).toMatch(
      /broken\.jsonl line 1 is no record[\s\S]*broken\.jsonl line 2 is no record, left out\n {2}It has no "events"/,
    );
    expect((JSON.parse(out) as unknown[]).length).toBe(7);
  });
  test.each([
    [['export', 'gdlet', 'records.jsonl'], 'demarche: no format gdlet. Similar: gdelt'],
    [['export', 'parquet', 'records.jsonl'], 'demarche: parquet is no text: it needs a file\n  Try       --out events.parquet\n'],
    [
      ['export', 'csv', 'records.jsonl', '--out', 'full/events.csv'],
      'demarche: cannot write full/events.csv\n  no disk in this test\n',
    ],
    [['export', 'csv', 'none.jsonl'], 'demarche: no file none.jsonl.'],
  ])('%j is refused in clear words', async (args, words) => {
    const { exit, said } = await run(args, files);
    expect(exit).toBe(2);
    expect(said).toContain(words);
  });
  test('nothing to write is exit code 1', async () => {
    expect((await run(['export', 'ical', 'a.jsonl'], { 'a.jsonl': JSON.stringify({ ...RECORD, events: [] }) })).exit).toBe(1);
  });
});
