import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readValue } from '../../src/cli/judge.ts';
import { ROW, reader } from '../record/reports.ts';
import { type Ran, recordDoor, run } from './fixture.ts';

const place = join(tmpdir(), `demarche-${randomUUID()}.db`);
afterAll(() => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
});

const files = { 'row.jsonl': ROW.map((one) => JSON.stringify(one)).join('\n') };

/** A command over the one record of this file; the tests build on one another. */
async function kept(args: readonly string[]): Promise<Ran> {
  return run([...args, '--record', place], files, {
    terminal: false,
    record: { ...recordDoor, readerWith: async () => reader() },
  });
}

const rows = ({ out }: Ran): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the commands of the record', () => {
  test('say where no record is', async () => {
    const { exit, said } = await kept(['list']);
    expect(exit).toBe(2);
    expect(said).toContain('no record at');
  });
  test('add reports, and know them the second time', async () => {
    const first = await kept(['add', 'row.jsonl']);
    expect([first.exit, first.said]).toEqual([0, expect.stringContaining('4 reports: 4 new, 0 already in the record')]);
    const again = await kept(['add', 'row.jsonl']);
    expect([again.exit, again.said]).toEqual([1, expect.stringContaining('0 new, 4 already in the record')]);
  });
  test('list, show and refuse what is not there', async () => {
    const found = await kept(['list', '--from', 'NOR', '--to', 'DNK', '--type', 'sanction']);
    expect(rows(found)).toHaveLength(1);
    const shown = await kept(['show', String(rows(found)[0]!.id), '--format', 'table']);
    expect(shown.out).toContain('Fjord Wire');
    expect(shown.out).toContain('«recalled»');
    const cited = await kept(['show', String(rows(found)[0]!.id), '--embed', 'citation', '--address', 'https://desk.example/']);
    expect(cited.out).toMatch(
      /^“recalled” — Fjord Wire, 12 Mar 2031; demarche e-\w{8}\.\d+, sha \w{8}, https:\/\/desk\.example\/events\/e-/,
    );
    expect(await kept(['list', '--form', 'NOR'])).toMatchObject({ exit: 2, said: expect.stringContaining('Similar: --from') });
    expect(await kept(['list', '--from', 'NRO'])).toMatchObject({
      exit: 2,
      said: expect.stringContaining('no actor NRO. Nearest: NOR'),
    });
    expect(await kept(['list', '--since', 'soon'])).toMatchObject({ exit: 2, said: expect.stringContaining('date soon') });
    expect(await kept(['show', 'e-zz'])).toMatchObject({ exit: 2, said: expect.stringContaining('nothing in the record') });
  });
  test('write csv that no spreadsheet reckons with', async () => {
    const { out } = await kept(['list', '--format', 'csv']);
    expect(out.split('\r\n')[0]).toBe('event,day,type,who,happened,told by,ruling,place');
  });
  test('rule, undo and show it in the ledger', async () => {
    const [event] = rows(await kept(['list', '--type', 'SANCTION', '--from', 'NOR']));
    expect((await kept(['rule', String(event!.id), 'maybe'])).exit).toBe(2);
    expect((await kept(['rule', String(event!.id), 'right', '--note', 'clear'])).exit).toBe(0);
    expect(rows(await kept(['list', '--ruling', 'right']))).toHaveLength(1);
    expect((await kept(['undo'])).exit).toBe(0);
    expect((await kept(['list', '--ruling', 'right'])).exit).toBe(1);
    expect(rows(await kept(['ledger', '--limit', '2'])).map(({ kind }) => kind)).toEqual(['ruling', 'undo']);
  });
  test('export events of the record, and not what was ruled wrong', async () => {
    const found = async (...args: string[]): Promise<Record<string, unknown>[]> => rows(await kept(['export', 'jsonl', ...args]));
    const [recall] = await found('--type', 'sanction', '--from', 'NOR');
    expect(recall).toMatchObject({ status: 'happened', origins: 2, date: { start: '2031-03-11', end: '2031-03-11' } });
    expect((recall!.claims as { quote: string; lead: boolean }[])[0]).toMatchObject({
      lead: true,
      quote: expect.stringContaining('Norway recalled its ambassador'),
    });
    const gdelt = await kept(['export', 'gdelt', '--from', 'NOR', '--to', 'DNK', '--type', 'sanction']);
    expect([gdelt.exit, gdelt.out.split('\t').length]).toEqual([0, 61]);
    await kept(['amend', String((recall!.claims as { id: string }[])[0]!.id), 'recipients', 'SWE GOV']);
    expect((await found('--type', 'sanction', '--from', 'NOR'))[0]).toMatchObject({ recipients: [{ country: 'SWE' }] });
    await kept(['undo']);
    await kept(['rule', String(recall!.id), 'wrong']);
    const without = await kept(['export', 'csv', '--type', 'sanction', '--from', 'NOR']);
    expect([without.exit, without.said]).toEqual([1, '0 events. Left out 1: 1 ruled wrong\n']);
    await kept(['undo']);
    expect(await kept(['export', 'csv', 'row.jsonl', '--from', 'NOR'])).toMatchObject({
      exit: 2,
      said: expect.stringContaining('--from chooses from the record'),
    });
  });
  test('score the record by a gold file', async () => {
    const { out } = await run(['code', 'row.jsonl', '--format', 'jsonl'], files, { reader });
    const { exit, out: scores } = await run(['eval', 'gold.jsonl', '--record', place, '--format', 'json'], { 'gold.jsonl': out });
    expect([exit, (JSON.parse(scores) as { slots: { typed: object } }).slots.typed]).toMatchObject([
      0,
      { spurious: 0, missed: 0 },
    ]);
  });
  test('list quotations of the record, the latest report first', async () => {
    const all = rows(await kept(['quotes', '--limit', '0']));
    expect(all.length).toBeGreaterThan(2);
    const spoken = rows(await kept(['quotes', '--about', 'DNK', '--since', '2031-03']));
    expect(spoken.length).toBeGreaterThan(0);
    for (const { about } of spoken) expect(about).toContainEqual(expect.objectContaining({ country: 'DNK' }));
    expect((await kept(['quotes', '--speaker', 'nobody at all'])).exit).toBe(1);
    expect((await kept(['quotes', '--since', 'soon'])).exit).toBe(2);
  });
  test('find by a voice as the option is written', async () => {
    expect((await kept(['list', '--said-by', 'nobody at all'])).exit).toBe(1);
  });
  test('audit other data by the record', async () => {
    const { out } = await kept(['export', 'icews', '--from', 'NOR', '--to', 'DNK']);
    const [head, first] = out.split('\n');
    const peers = { 'icews.tab': `${head}\n${first}\n${first!.replaceAll('Norway', 'Chile').replaceAll('NOR', 'CHL')}\n` };
    const audited = await run(['audit', 'icews.tab', '--record', place], peers, { terminal: false });
    expect(rows(audited).map(({ verdict }) => verdict)).toEqual(['supported', 'not told']);
  });
  test('count, check and rebuild', async () => {
    expect(rows(await kept(['stats']))[0]).toMatchObject({ reports: 4, origins: 3 });
    expect((await kept(['row', 'NOR', 'DNK'])).exit).toBe(0);
    expect((await kept(['series', '--from', 'NOR'])).exit).toBe(0);
    expect((await kept(['sources'])).exit).toBe(0);
    expect((await kept(['stats', '--format', 'csv'])).out).toMatch(/^type,events\r\n[A-Z]+,\d+/);
    expect(rows(await kept(['sources', '--actor', 'FIN']))).toMatchObject([{ publisher: 'Baltic Herald', reports: 1 }]);
    expect(rows(await kept(['actors', '--type', 'aid']))).toEqual([]);
    expect(rows(await kept(['actors', '--mode', 'discontinue'])).map(({ country }) => country)).toContain('FIN');
    expect((await kept(['check'])).exit).toBe(0);
    expect(await kept(['rebuild'])).toMatchObject({ exit: 0, said: expect.stringContaining('as they were') });
  });
});

test('values are typed as people write them', () => {
  expect(readValue('actors', 'RUS GOV, Jens Brandt')).toEqual([
    { name: 'RUS GOV', country: 'RUS', sectors: ['GOV'], basis: 'stated' },
    { name: 'Jens Brandt', country: null, sectors: [], basis: 'stated' },
  ]);
  expect(readValue('when', '2031-03-01…2031-03-05')).toMatchObject({ start: '2031-03-01', end: '2031-03-05' });
  expect(readValue('modes', 'none')).toEqual([]);
  expect(readValue('type', 'protest')).toBe('PROTEST');
});
