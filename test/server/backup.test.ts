import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FileKind } from '../../src/cli/desk.ts';
import { openRecord } from '../../src/record/index.ts';
import { openAccounts } from '../../src/server/index.ts';
import { recordDoor, run } from '../cli/fixture.ts';
import { mk } from '../record/reports.ts';
import { makeRecord } from './fixture.ts';

const [copy, again] = [0, 1].map(() => join(tmpdir(), `demarche-${randomUUID()}.db`)) as [string, string];
afterAll(() => {
  for (const file of [copy, again]) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
});

const kindOf = (path: string): FileKind => (statSync(path, { throwIfNoEntry: false }) ? 'file' : 'none');
const files = { kind: kindOf } as Parameters<typeof run>[2] extends { files?: infer Files } | undefined ? Files : never;
const ran = (args: readonly string[], keys = '') => {
  const typed = [...keys];
  return run(args, {}, { terminal: false, files: files!, record: { ...recordDoor, key: async () => typed.shift() ?? null } });
};

test('a record is copied while it is open, with its accounts, and the copy becomes a record', async () => {
  const made = await makeRecord();
  expect((await ran(['account', 'anna', '--role', 'admin', '--record', made.place], 'short\n')).said).toContain('10 characters');
  expect((await ran(['account', 'anna', '--role', 'admin', '--record', made.place], 'quartz lantern osprey\n')).exit).toBe(0);
  await made.record.rule((await made.record.list()).events[0]!.id, { verdict: 'right' }, mk);
  expect((await ran(['backup', copy, '--record', made.place])).exit).toBe(0);
  expect(statSync(copy).mode & 0o077).toBe(0);
  expect(await ran(['backup', copy, '--record', made.place])).toMatchObject({
    exit: 2,
    said: expect.stringContaining('already'),
  });
  expect((await ran(['restore', copy, '--record', made.place])).exit).toBe(2);
  expect((await ran(['restore', copy, '--record', again])).exit).toBe(0);

  const record = await openRecord(again);
  const { decisions: _, events: __, ...own } = await made.record.digests();
  expect(await record.digests()).toMatchObject(own);
  expect(await record.count({ text: 'trawlers' })).toBe(await made.record.count({ text: 'trawlers' }));
  const accounts = await openAccounts(record);
  expect(await accounts.knows('anna', 'quartz lantern osprey')).toBe(true);
  await record.close();
  await made.clear();
});
