import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { ROOT } from '../house/source.ts';
import { mk, ROW, read } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-older-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A record of two reports, a ruling and an amendment, as the first version of the tables had it. */
function first(name: string): string {
  const place = join(folder, name);
  writeFileSync(place, gunzipSync(readFileSync(join(ROOT, 'test/record/first.db.gz'))));
  return place;
}

test('a record that the first version made opens, with what people said, and goes on', async () => {
  const record = await openRecord(first('first.db'));
  const recall = await record.event('e-d22acf13139f1db7.7');
  expect(recall).toMatchObject({ type: 'SANCTION', ruling: { verdict: 'right', note: 'clear' } });
  expect(recall.claims).toHaveLength(2);
  expect(recall.claims.map(({ lead }) => lead)).toEqual([true, true]);
  expect((await record.event('e-d7a0f15192623c6f.105')).recipients).toMatchObject([{ name: 'activists', country: 'SWE' }]);
  expect((await record.ledger()).map(({ kind }) => kind)).toEqual(['report', 'report', 'ruling', 'amendment']);
  expect((await record.check()).broken).toEqual([]);
  await record.add(read(ROW.slice(3)), mk);
  expect((await record.stats()).reports).toBe(3);
  expect((await record.quotes({ until: '2031-03-20' })).quotes.length).toBeGreaterThan(0);
  const before = await record.digests();
  await record.rebuild();
  expect(await record.digests()).toEqual(before);
  await record.close();
});

test('a record that a newer version made is left alone', async () => {
  const place = first('newer.db');
  const file = new Sqlite(place);
  file.prepare("update meta set value = '99' where key = 'ledger'").run();
  file.close();
  await expect(openRecord(place)).rejects.toMatchObject({ code: 'newer-record' });
  expect(new Sqlite(place, { readonly: true }).prepare('select count(*) from claims').pluck().get()).toBe(4);
});
