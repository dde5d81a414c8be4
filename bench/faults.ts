import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRecord } from '../src/record/index.ts';
import { flag, number } from './options.ts';
import { rebuiltOtherwise } from './record/rebuilt.ts';
import { type OwnServer, ownServer } from './record/server.ts';

/**
 * Kills, fills and takes away what a record lives on while reports are added, and looks whether anything was lost or doubled.
 *   npx tsx bench/faults.ts [--json] [--kills 50] [--reports 4000] [--port 55439]
 * Needs root for the full disk (a small tmpfs) and PostgreSQL's server for the database that goes away; what is missing is said.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [KILLS, REPORTS, PORT] = [number('kills', 50), number('reports', 4000), number('port', 55_439)];
const told = !flag('json');
const say = (words: string): void => void (told && console.error(words));
const folder = mkdtempSync(join(tmpdir(), 'demarche-faults-'));

const STATES = ['Norway', 'Denmark', 'Sweden', 'Finland', 'Poland', 'Estonia', 'Latvia', 'Iceland'];

/** Short reports, each of its own wording. */
function fileOf(name: string, reports: number, backwards = false): string {
  const lines = Array.from({ length: reports }, (_, i) => {
    const [one, other] = [STATES[i % 8]!, STATES[(i + 1 + (i % 7)) % 8]!];
    const day = `2031-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const text = `${one} recalled its ambassador to ${other} on Monday. ${other} condemned step number ${i * 7919} of ${one}.`;
    return `${JSON.stringify({ id: `r-${i}`, text, title: null, publisher: `Paper ${i % 7}`, published: day, url: null, language: 'en' })}\n`;
  });
  const file = join(folder, name);
  writeFileSync(file, (backwards ? lines.reverse() : lines).join(''));
  return file;
}

const add = (file: string, place: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'add', file, '--record', place], { cwd: ROOT, stdio: 'ignore' });
const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', (code) => done(code)));
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What is wrong with a record: reports lost, reports doubled, quotations broken, tables that the ledger does not make again. */
async function wrongs(place: string, reports: number): Promise<number> {
  const record = await openRecord(place);
  const entries: string[] = [];
  for (let after = 0; ; ) {
    const page = await record.ledger({ after, limit: 5000 });
    entries.push(...page.filter(({ kind }) => kind === 'report').map(({ target }) => target));
    if (!page.length) break;
    after = page.at(-1)!.seq;
  }
  const lost = reports - new Set(entries).size;
  const doubled = entries.length - new Set(entries).size + ((await record.stats()).reports - new Set(entries).size);
  const { broken } = await record.check();
  const differ = await rebuiltOtherwise(record);
  await record.close();
  say(
    `    ${reports} reports: ${lost} lost, ${doubled} doubled, ${broken.length} quotations broken, tables that differ: ${differ.length}`,
  );
  return Math.abs(lost) + Math.abs(doubled) + broken.length + differ.length;
}

/** How many reports are there, 0 when there is no record yet. */
async function reportsIn(place: string): Promise<number> {
  try {
    const record = await openRecord(place);
    const { reports } = await record.stats();
    await record.close();
    return reports;
  } catch {
    return 0;
  }
}

/** Kills at random moments, of which those count that hit before the program had ended by itself. */
async function killed(place: string, kills: number, reports: number): Promise<number> {
  const file = fileOf('killed.jsonl', reports);
  const started = performance.now();
  await ended(add(fileOf('one.jsonl', 1), place));
  const start = performance.now() - started;
  let [hits, moved] = [0, 0];
  for (let last = await reportsIn(place), tries = 0; hits < kills && tries < kills * 2; tries++) {
    const child = add(file, place);
    const end = ended(child);
    await pause(start * (0.6 + Math.random() * 1.2));
    if (child.exitCode === null && child.kill('SIGKILL')) hits++;
    await end;
    const now = await reportsIn(place);
    if (now > last) moved++;
    last = now;
  }
  say(`  ${hits} kills, ${moved} of the runs had written before; ${await reportsIn(place)} reports were in`);
  await ended(add(file, place));
  return wrongs(place, reports);
}

async function twoAtOnce(place: string, reports: number): Promise<number> {
  say('  two at once, one of them killed');
  const [one, other] = [add(fileOf('forth.jsonl', reports), place), add(fileOf('back.jsonl', reports, true), place)];
  const both = [ended(one), ended(other)];
  await pause(6000);
  other.kill('SIGKILL');
  await Promise.all(both);
  await Promise.all([ended(add(join(folder, 'forth.jsonl'), place)), ended(add(join(folder, 'back.jsonl'), place))]);
  return wrongs(place, reports);
}

/** A disk of a few megabytes that runs full, is made larger, and takes the rest. */
async function fullDisk(reports: number): Promise<number | null> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mount = (...args: readonly string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk)) return null;
  try {
    const [file, place] = [fileOf('full.jsonl', reports), join(disk, 'full.db')];
    const code = await ended(add(file, place));
    const before = await reportsIn(place);
    say(`  the disk was full: exit code ${code}, ${before} reports were in`);
    if (code !== 2 || before >= reports) return 1;
    mount('-o', 'remount,size=400m', disk);
    await ended(add(file, place));
    return await wrongs(place, reports);
  } finally {
    spawnSync('umount', [disk], { stdio: 'ignore' });
  }
}

/** The server is stopped as by a power cut while reports are added, and started again. */
async function goneAndBack(server: OwnServer, place: string, reports: number): Promise<number> {
  const file = fileOf('gone.jsonl', reports);
  const codes: (number | null)[] = [];
  for (let cut = 0; cut < 3; cut++) {
    const child = add(file, place);
    const end = ended(child);
    await pause(5000 + cut * 1500);
    server.stop();
    codes.push(await end);
    server.start();
  }
  say(`  the server was gone ${codes.length} times: exit codes ${codes.join(' ')}, ${await reportsIn(place)} reports were in`);
  await ended(add(file, place));
  return wrongs(place, reports);
}

async function main(): Promise<void> {
  const figures: Record<string, number> = {};
  const note = (name: string, wrong: number | null): void => {
    if (wrong === null) say(`  ${name}: left out`);
    else figures[`faults ${name}`] = wrong === 0 ? 1 : 0;
  };
  const server = ownServer(PORT);
  try {
    say('SQLite');
    note('killed, whole', await killed(join(folder, 'killed.db'), KILLS, REPORTS));
    note('two at once, whole', await twoAtOnce(join(folder, 'two.db'), REPORTS / 4));
    note('disk full, whole', await fullDisk(REPORTS / 4));
    say('PostgreSQL');
    const place = (schema: string): string => `${server!.address}?schema=${schema}`;
    note('killed on PostgreSQL, whole', server && (await killed(place('killed'), Math.ceil(KILLS / 5), REPORTS / 4)));
    note('two at once on PostgreSQL, whole', server && (await twoAtOnce(place('two'), REPORTS / 8)));
    note('database gone and back, whole', server && (await goneAndBack(server, place('gone'), REPORTS / 4)));
  } finally {
    server?.end();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(JSON.stringify(figures));
}

await main();
