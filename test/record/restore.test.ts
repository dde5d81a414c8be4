import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openRecord } from '../../src/record/index.ts';
import { postgresPrograms } from '../fleet/servers.ts';
import { kindsOfPlace } from './places.ts';
import { mk, ROW, read } from './reports.ts';

const kinds = await kindsOfPlace();
const folder = mkdtempSync(join(tmpdir(), 'demarche-restore-'));
afterAll(async () => {
  await Promise.all(kinds.map(({ clear }) => clear()));
  rmSync(folder, { recursive: true });
});

const postgres = kinds.find(({ name }) => name === 'postgres');
const programs = postgresPrograms();
if (!programs) console.log('Dump and restore left out: pg_dump and pg_restore are not installed.');

test.skipIf(!postgres || !programs)('a record comes back from a dump of its database as it was, and goes on', async () => {
  const place = postgres!.place();
  const record = await openRecord(place, { create: true });
  await record.add(read(ROW.slice(0, 3)), mk);
  const before = await record.digests();
  await record.close();

  // As docs/desk.md says it.
  const address = new URL(place);
  const schema = address.searchParams.get('schema')!;
  address.searchParams.delete('schema');
  const database = address.toString();
  const file = join(folder, 'news.dump');
  execFileSync(join(programs!, 'pg_dump'), ['--format=custom', `--schema=${schema}`, `--file=${file}`, database]);
  const client = new pg.Client(database);
  await client.connect();
  await client.query(`drop schema ${schema} cascade`);
  await client.end();
  execFileSync(join(programs!, 'pg_restore'), [`--dbname=${database}`, file]);

  const restored = await openRecord(place);
  expect(await restored.digests()).toEqual(before);
  expect(await restored.check()).toMatchObject({ reports: 3, broken: [] });
  await restored.add(read(ROW), mk);
  expect((await restored.stats()).reports).toBe(ROW.length);
  const grown = await restored.digests();
  await restored.rebuild();
  expect(await restored.digests()).toEqual(grown);
  await restored.close();
});
