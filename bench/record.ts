import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader } from '../src/index.ts';
import { type OpenRecord, openRecord, type Read, readFilter } from '../src/record/index.ts';
import { reportsOfOurOwn, variantOf } from './record/variants.ts';

/**
 * Fills one record with variants of our own reports and measures adding and asking.
 *   npx tsx bench/record.ts [--json] [--reports 2000] [--place postgres://…?schema=bench]
 * The full run is --reports 100000. Reading is left out: the variants' readings are varied along with their texts.
 */
const BATCH = 100;
const ROUNDS = 5;
const BY = { by: 'bench', at: '2031-01-01T00:00:00.000Z' };

const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

/** Seconds that each tenth of the reports took. */
async function fill(record: OpenRecord, bases: readonly Read[], reports: number): Promise<number[]> {
  const tenths: number[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    let spent = 0;
    const [from, to] = [Math.round((tenth * reports) / 10), Math.round(((tenth + 1) * reports) / 10)];
    for (let i = from; i < to; i += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, to - i) }, (_, j) => variantOf(bases[(i + j) % bases.length]!, i + j));
      const start = performance.now();
      await record.add(batch, BY);
      spent += performance.now() - start;
    }
    tenths.push(spent / 1000);
    if (!process.argv.includes('--json'))
      console.error(`${to} reports, ${((to - from) / (spent / 1000)).toFixed(0)}/s in this tenth`);
  }
  return tenths;
}

const FILTERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { from: 'RUS' },
  { from: 'RUS', to: 'FRA' },
  { actor: 'DEU', type: 'SANCTION' },
  { type: 'ACCUSE', since: '2030-01', until: '2030-02' },
  { mode: 'expel' },
  { context: 'diplomatic', from: 'FRA' },
  { place: 'FRA' },
  { 'said-by': 'RUS' },
  { origins: '2' },
  { ruling: 'right' },
  { text: 'diplomats' },
  { text: '"foreign ministry" said', from: 'FRA' },
  { happened: 'disputed' },
];

async function ask(record: OpenRecord): Promise<{ readonly name: string; readonly ms: number }[]> {
  const asked: { name: string; ms: number }[] = [];
  const time = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    asked.push({ name, ms: performance.now() - start });
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const given of FILTERS) await time(`list ${JSON.stringify(given)}`, () => record.list(readFilter(given)));
    const { events } = await record.list({}, { limit: 5, newest: true });
    for (const { id } of events) await time('show', () => record.event(id));
    await time('actors', () => record.actors({ words: 'minister' }));
    await time('unknown', () => record.actors({ unknown: true }));
    await time('sources', () => record.sources());
    await time('stats', () => record.stats());
    await time('review', () => record.questions('bench', 40));
  }
  return asked;
}

async function series(record: OpenRecord): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await record.series(readFilter({ from: 'RUS', to: 'FRA', since: '2021', until: '2030' }), 'month');
    times.push(performance.now() - start);
  }
  return Math.max(...times);
}

async function main(): Promise<void> {
  const reports = Number(option('reports') ?? 2000);
  const file = join(tmpdir(), `demarche-bench-${process.pid}.db`);
  const place = option('place') ?? file;
  const reader = createReader(openAssets());
  const bases = reportsOfOurOwn().map((report) => ({ report, reading: reader.read(report) }));
  const record = await openRecord(place, { create: true });
  const tenths = await fill(record, bases, reports);
  const asked = (await ask(record)).sort((a, b) => a.ms - b.ms);
  const slowest = await series(record);
  const { bytes, events } = await record.stats();
  await record.close();
  for (const end of ['', '-wal', '-shm']) if (existsSync(`${file}${end}`)) rmSync(`${file}${end}`);
  if (!process.argv.includes('--json'))
    for (const { name, ms } of asked.slice(-12)) console.error(ms.toFixed(0).padStart(7), 'ms', name);
  console.log(
    JSON.stringify({
      'record reports/s': reports / tenths.reduce((a, b) => a + b, 0),
      'record last tenth to first': tenths[0]! / tenths.at(-1)!,
      'record query p95 ms': asked[Math.floor(asked.length * 0.95)]!.ms,
      'record series ms': slowest,
      'record MB': bytes / 1e6,
      'record events to a report /s': events / reports,
    }),
  );
}

await main();
