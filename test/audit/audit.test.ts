import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Audited, auditRows, readPeerFile, type ToldBy } from '../../src/index.ts';
import { run } from '../cli/fixture.ts';
import { worked } from '../clock.ts';
import { EVENTS, RECORD } from '../export/events.ts';
import { write } from '../export/write.ts';
import { utf8, zip } from '../formats/samples.ts';

const REPORTS: readonly ToldBy[] = EVENTS[0]!.reports;

/** A GDELT 2.0 row of these values, by their columns' places. */
function gdelt(changes: Readonly<Record<number, string>>): string {
  const row = Array.from({ length: 61 }, () => '');
  const base: Readonly<Record<number, string>> = {
    0: '7',
    1: '20310311',
    6: 'DENMARK',
    7: 'DNK',
    16: 'NORWAY',
    17: 'NOR',
    26: '166',
    60: 'https://wire.example/1',
  };
  for (const [column, value] of Object.entries({ ...base, ...changes })) row[Number(column)] = value;
  return row.join('\t');
}

const judge = (text: string): Audited => auditRows(readPeerFile(text).rows, EVENTS, REPORTS)[0]!;

describe('files', () => {
  test.each([
    ['gdelt', 'GDELT 2.0'],
    ['gdelt1', 'GDELT 1.0'],
    ['gdelt1-historical', 'GDELT 1.0'],
    ['icews', 'ICEWS'],
    ['polecat', 'POLECAT'],
  ])('what we write as %s is read again, and each row is supported', (name, format) => {
    const file = readPeerFile(write(name).text);
    expect([file.format, file.broken]).toEqual([format, []]);
    const audited = auditRows(file.rows, EVENTS, REPORTS);
    expect(audited.length).toBeGreaterThan(3);
    expect(audited.filter(({ verdict }) => verdict !== 'supported')).toEqual([]);
  });
  test('a file of something else is told, and a broken line is counted', () => {
    expect(readPeerFile('a,b\n1,2').format).toBeNull();
    expect(readPeerFile(write('gdelt-mentions').text).format).toBeNull();
    expect(readPeerFile(`${gdelt({})}\nrubbish\n${gdelt({ 1: '2031' })}`)).toMatchObject({ rows: [{ line: 1 }], broken: [2, 3] });
  });
  test('countries are told by code and by name', () => {
    const row = [
      '1',
      '2031-03-11',
      'Government (Russia)',
      'GOV',
      'Russian Federation',
      'x',
      '111',
      '-2',
      'Ahmad',
      '',
      'Syria',
      '1',
      '1',
      'Wire',
      '',
      '',
      '',
      '',
      '',
      '',
    ].join('\t');
    const { rows } = readPeerFile(`${write('icews').text.split('\n')[0]}\n${row}`);
    expect(rows[0]).toMatchObject({
      actors: [{ country: 'RUS' }],
      recipients: [{ country: 'SYR' }],
      cameo: '111',
      publisher: 'Wire',
    });
  });
});

describe('verdicts', () => {
  test('the same kind, sides and day are supported', () => {
    expect(judge(gdelt({}))).toEqual({ line: 1, id: '7', verdict: 'supported', why: null, event: 'wire-1#e1' });
    expect(judge(gdelt({ 1: '20310312' })).verdict).toBe('supported');
  });
  test.each([
    ['another type', { 26: '190' }, 'told as SANCTION expel'],
    ['another day', { 1: '20310315' }, 'told for 2031-03-11'],
    ['the other way round', { 7: 'NOR', 17: 'DNK', 6: 'NORWAY', 16: 'DENMARK', 26: '161' }, 'told the other way round'],
  ])('%s is told otherwise', (_, changes, why) => {
    expect(judge(gdelt(changes))).toMatchObject({ verdict: 'otherwise', why });
  });
  test('what is told as not done, denied, possible or to come did not happen', () => {
    expect(judge(gdelt({ 26: '173' }))).toMatchObject({ verdict: 'not happened', why: 'told as not done' });
    expect(judge(gdelt({ 7: 'NOR', 17: 'DNK', 26: '171' }))).toMatchObject({ verdict: 'not happened', why: 'told and denied' });
    expect(judge(gdelt({ 7: 'ISL', 17: 'NOR', 26: '070' }))).toMatchObject({ verdict: 'not happened', why: 'told as possible' });
  });
  test('other parties in a text that we have are not told; a text that we do not have judges nothing', () => {
    expect(judge(gdelt({ 7: 'FRA', 6: 'FRANCE', 17: 'ESP', 16: 'SPAIN' })).verdict).toBe('not told');
    expect(judge(gdelt({ 7: 'FRA', 6: 'FRANCE', 17: 'ESP', 16: 'SPAIN', 60: 'https://other.example' })).verdict).toBe('no text');
    expect(judge(gdelt({ 1: '20300101' })).verdict).toBe('not told');
  });
});

describe('the command', () => {
  const files = {
    'records.jsonl': JSON.stringify(RECORD),
    'day.CSV': write('gdelt').text,
    'day.zip': zip({ 'day.export.CSV': utf8(write('gdelt').text) }),
    'day.gz': gzipSync(write('icews').text),
    'x.csv': 'a,b',
  };
  test.each(['day.CSV', 'day.zip', 'day.gz'])('reads %s and counts verdicts', async (file) => {
    const { exit, out, said } = await run(['audit', file, 'records.jsonl', '--format', 'jsonl'], files);
    expect(exit).toBe(0);
    const lines = out.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ verdict: 'supported' });
    expect(said).toMatch(
      new RegExp(`${lines.length} rows: ${lines.length} supported, 0 otherwise, 0 not happened, 0 not told, 0 no text`),
    );
  });
  test('refuses what is no such file', async () => {
    expect(await run(['audit', 'x.csv', 'records.jsonl'], files)).toMatchObject({
      exit: 2,
      said: expect.stringContaining('x.csv is no file of GDELT events, ICEWS or POLECAT'),
    });
  });
});

test('fifty thousand rows against thirteen thousand events take seconds', () => {
  const dayOf = (i: number): string => new Date(Date.UTC(2031, 0, 1 + (i % 1000))).toISOString().slice(0, 10);
  const events = Array.from({ length: 1000 }, (_, i) =>
    EVENTS.map((event) => ({ ...event, id: `${i}${event.id}`, date: { start: dayOf(i), end: dayOf(i) } })),
  ).flat();
  const lines = Array.from({ length: 50_000 }, (_, i) => gdelt({ 0: String(i), 1: dayOf(i).replaceAll('-', ''), 60: '' }));
  const start = worked();
  const audited = auditRows(readPeerFile(lines.join('\n')).rows, events, REPORTS);
  expect(audited.every(({ verdict }) => verdict === 'supported')).toBe(true);
  expect(worked() - start).toBeLessThan(20_000);
});
