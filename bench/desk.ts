import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader } from '../src/index.ts';
import { type OpenRecord, openRecord } from '../src/record/index.ts';
import { startDesk } from '../src/server/index.ts';
import { flag, number, option } from './options.ts';
import { reportsOfOurOwn, variantOf } from './record/variants.ts';

/**
 * Fills a record with variants of our own reports, opens the desk on it, and measures what its pages ask.
 *   npx tsx bench/desk.ts [--json] [--reports 400] [--place FILE]
 * The full run is --reports 30200, which makes a hundred thousand events; --place keeps the record for the next run.
 */
const BATCH = 100;
const ROUNDS = 5;
const BY = { by: 'bench', at: '2031-01-01T00:00:00.000Z' };

/** Adds reports to the record until it has so many. */
async function fill(record: OpenRecord, reports: number): Promise<void> {
  const from = (await record.stats()).reports;
  if (from >= reports) return;
  const reader = createReader(openAssets());
  const bases = reportsOfOurOwn().map((report) => ({ report, reading: reader.read(report) }));
  for (let i = from; i < reports; i += BATCH)
    await record.add(
      Array.from({ length: Math.min(BATCH, reports - i) }, (_, j) =>
        variantOf(bases[(i + j) % bases.length]!, i + j, 'any', reports),
      ),
      BY,
    );
}

const FILTERS = [
  '',
  'newest=1',
  'from=RUS',
  'to=FRA&newest=1',
  'from=RUS&to=FRA',
  'actor=DEU&type=SANCTION',
  'actor=DEU,POL,SWE',
  'from=FRA%20GOV',
  'type=ACCUSE&since=2030-01&until=2030-02',
  'type=ACCUSE,REJECT,ASSAULT&newest=1',
  'since=2029&until=2030',
  'mode=expel',
  'context=diplomatic',
  'context=diplomatic&from=FRA',
  'place=FRA',
  'place=Cairo',
  'said-by=RUS',
  'said-by=DEU&newest=1',
  'source=Paper%201',
  'origins=2',
  'ruling=open',
  'ruling=right',
  'auxiliary=none',
  'auxiliary=future,hypothetical',
  'happened=disputed',
  'happened=told&type=AGREE',
  'disputed=',
  'text=diplomats',
  'text=%22foreign%20ministry%22%20said&from=FRA',
  'text=sanction*',
  'text=the',
  'text=the&newest=1',
];

const PAGES = [
  '/start.json',
  '/reports.json',
  '/row/RUS/FRA.json',
  '/dyad/RUS/FRA.json',
  '/map.json',
  '/map.json?from=RUS',
  '/network.json',
  '/network.json?since=2030',
  '/series.json?from=RUS',
  '/review.json',
  '/quotes.json',
  '/actors.json',
  '/actors.json?words=minister',
  '/actors/unknown.json',
  '/sources.json',
  '/ledger.json',
];

type Asked = { readonly path: string; readonly ms: number; readonly cpu: number };

async function ask(address: string, paths: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const path of paths) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      const answer = await fetch(new URL(path, address));
      await answer.arrayBuffer();
      const { user, system } = process.cpuUsage(used);
      asked.push({ path, ms: performance.now() - start, cpu: (user + system) / 1000 });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    }
  return asked;
}

const ranked = (asked: readonly Asked[], of: 'ms' | 'cpu', share: number): number =>
  asked.map((one) => one[of]).sort((a, b) => a - b)[Math.floor((asked.length - 1) * share)]!;

/** The slowest paths by the median of their rounds, with the processor's time beside the clock's. */
function tell(asked: readonly Asked[]): void {
  const paths = [...new Set(asked.map(({ path }) => path))].map((path) => {
    const rounds = asked.filter((one) => one.path === path);
    return { path, ms: ranked(rounds, 'ms', 0.5), cpu: ranked(rounds, 'cpu', 0.5) };
  });
  for (const { path, ms, cpu } of paths.sort((a, b) => b.ms - a.ms).slice(0, 14))
    console.error(`${ms.toFixed(0).padStart(6)} ms ${cpu.toFixed(0).padStart(6)} ms of processor  ${path}`);
}

async function main(): Promise<void> {
  const file = option('place') ?? join(tmpdir(), `demarche-bench-${process.pid}.db`);
  const record = await openRecord(file, { create: true });
  await fill(record, number('reports', 400));
  const desk = await startDesk({ record, version: 'bench', reviewer: { by: 'bench', role: 'coder' }, port: 0 });
  const filters = await ask(
    desk.address,
    FILTERS.map((query) => `/events.json${query && `?${query}`}`),
  );
  const pages = await ask(desk.address, PAGES);
  const { events } = await record.stats();
  await desk.close();
  await record.close();
  if (option('place') === null) for (const end of ['', '-wal', '-shm']) if (existsSync(`${file}${end}`)) rmSync(`${file}${end}`);
  if (!flag('json')) {
    console.error(`${events} events`);
    for (const asked of [filters, pages]) tell(asked);
  }
  console.log(
    JSON.stringify({
      'desk filter p95 ms': ranked(filters, 'ms', 0.95),
      'desk filter p95 processor ms': ranked(filters, 'cpu', 0.95),
      'desk start ms': ranked(
        pages.filter(({ path }) => path === '/start.json'),
        'ms',
        0.5,
      ),
      'desk page p95 ms': ranked(pages, 'ms', 0.95),
    }),
  );
}

await main();
