import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeReport } from '../../bench/fleet/made.ts';
import { openRecord } from '../../src/record/index.ts';
import { mk, read } from './reports.ts';

test('many reports of few days, a few at a time, give the tables that the ledger gives', async () => {
  const place = join(tmpdir(), `demarche-dense-${process.pid}.db`);
  const record = await openRecord(place, { create: true });
  // Short requests without a day of their own: many are copies of one another, and a first printing may come after its copies.
  const made = Array.from({ length: 1500 }, (_, i) => madeReport(i)).filter(({ text }) => /urged|threatened to/.test(text));
  const reports = read(made);
  for (let i = 0; i < reports.length; i += 16) await record.add(reports.slice(i, i + 16), mk);
  const before = await record.digests();
  expect((await record.stats()).joined).toBeGreaterThan(30);
  await record.rebuild();
  expect(await record.digests()).toEqual(before);
  await record.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
});
