import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { openRecord, type RecordError } from '../../src/record/index.ts';
import { ROOT } from '../house/source.ts';
import { kindsOfPlace } from './places.ts';
import { mk, ROW, read, report } from './reports.ts';

const kinds = await kindsOfPlace();
const folder = mkdtempSync(join(tmpdir(), 'demarche-faults-'));
afterAll(async () => {
  await Promise.all(kinds.map(({ clear }) => clear()));
  rmSync(folder, { recursive: true });
});

/** Many short reports, each of its own wording. */
const MANY: readonly Report[] = Array.from({ length: 60 }, (_, i) =>
  report(`many-${i}`, `Paper ${i % 7}`, `2031-03-${String(10 + (i % 15)).padStart(2, '0')}`, sentence(i)),
);

function sentence(i: number): string {
  const states = ['Norway', 'Denmark', 'Sweden', 'Finland', 'Poland', 'Estonia'];
  const [one, other] = [states[i % 6]!, states[(i + 1 + (i % 5)) % 6]!];
  return `${one} recalled its ambassador to ${other} on Monday. ${other} condemned step number ${i * 7919} of ${one} that week.`;
}

function fileOf(reports: readonly Report[], name: string): string {
  const file = join(folder, name);
  writeFileSync(file, reports.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return file;
}

/** The real program in a process of its own. */
function add(file: string, place: string, more: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'add', file, '--record', place, ...more], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', (code) => done(code)));

/** Every report is there once, texts and quotations hold, and the tables are what the ledger says. */
async function isWhole(place: string, reports: number): Promise<void> {
  const record = await openRecord(place);
  expect((await record.stats()).reports).toBe(reports);
  expect((await record.ledger({ after: 0, limit: 10_000 })).filter(({ kind }) => kind === 'report')).toHaveLength(reports);
  expect((await record.check()).broken).toEqual([]);
  const before = await record.digests();
  await record.rebuild();
  expect(await record.digests()).toEqual(before);
  await record.close();
}

describe.each(kinds)('on $name', ({ name, place }) => {
  test('killed while adding, nothing is lost and nothing doubled', async () => {
    const where = place();
    const file = fileOf(MANY, `${name}-killed.jsonl`);
    for (const wait of [900, 1500, 2100]) {
      const child = add(file, where);
      const end = ended(child);
      await new Promise((done) => setTimeout(done, wait));
      child.kill('SIGKILL');
      await end;
    }
    expect([0, 1]).toContain(await ended(add(file, where)));
    await isWhole(where, MANY.length);
  });

  test('two processes at once add every report once', async () => {
    const where = place();
    const both = [add(fileOf(MANY, `${name}-one.jsonl`), where), add(fileOf([...MANY].reverse(), `${name}-two.jsonl`), where)];
    for (const code of await Promise.all(both.map(ended))) expect([0, 1]).toContain(code);
    await isWhole(where, MANY.length);
  });
});

test('a disk that is full keeps what was written and takes the rest later', async () => {
  const place = join(folder, 'full.db');
  const record = await openRecord(place, { create: true });
  await record.add(read(ROW.slice(0, 1)), mk);
  await record.close();
  // The engine's own limit of pages stands for the disk's: it fails with the same error at the same place.
  const file = new Sqlite(place);
  const pages = file.pragma('page_count', { simple: true }) as number;
  file.close();
  const tight = await openRecord(place, { pages: pages + 4 });
  const refused = await tight.add(read(MANY), mk).catch((error: RecordError) => error);
  expect(refused).toMatchObject({ code: 'full' });
  expect((await tight.stats()).reports).toBe(1);
  await tight.close();
  const roomy = await openRecord(place);
  await roomy.add(read(MANY), mk);
  await roomy.close();
  await isWhole(place, MANY.length + 1);
});

const postgres = kinds.find(({ name }) => name === 'postgres');
test.skipIf(!postgres)('a database that goes away and comes back loses nothing', async () => {
  const where = postgres!.place();
  const record = await openRecord(where, { create: true });
  await record.add(read(ROW.slice(0, 2)), mk);
  // All of the server's sides of the connections are ended, as by a restart.
  const url = new URL(where);
  const schema = url.searchParams.get('schema')!;
  url.searchParams.delete('schema');
  const client = new pg.Client(url.toString());
  await client.connect();
  const cut = (): Promise<unknown> =>
    client.query(
      `select pg_terminate_backend(pid) from pg_locks l join pg_class c on c.oid = l.relation join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and pid <> pg_backend_pid()`,
      [schema],
    );
  const adding = record.add(read(MANY), mk).catch((error: RecordError) => error);
  let gone: unknown = null;
  for (let tries = 0; tries < 200 && gone === null; tries++) {
    await cut();
    gone = await Promise.race([adding, new Promise((done) => setTimeout(() => done(null), 5))]);
  }
  await client.end();
  expect(gone).toMatchObject({ code: 'unreachable' });
  await record.add(read([...ROW, ...MANY]), mk);
  await record.close();
  await isWhole(where, ROW.length + MANY.length);
});
