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
  test('count, check and rebuild', async () => {
    expect(rows(await kept(['stats']))[0]).toMatchObject({ reports: 4, origins: 3 });
    expect((await kept(['row', 'NOR', 'DNK'])).exit).toBe(0);
    expect((await kept(['series', '--from', 'NOR'])).exit).toBe(0);
    expect((await kept(['sources'])).exit).toBe(0);
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
