import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader } from '../src/index.ts';
import { type OpenRecord, openRecord, type Read } from '../src/record/index.ts';
import { flag, number, option } from './options.ts';
import { type Asked, ask, tell } from './record/asking.ts';
import { type Order, reportsOfOurOwn, variantOf } from './record/variants.ts';

/**
 * Fills one record with variants of our own reports and measures adding and asking.
 *   npx tsx bench/record.ts [--json] [--reports 2000] [--place PLACE] [--order time|any] [--ask]
 * The full run is --reports 100000; PLACE may be a file that is kept, or postgres://…?schema=bench; --ask only asks one that is filled.
 * Reading is left out: the variants' readings are varied along with their texts. Variants come as news does, by day over ten years.
 * Beside the clock the processor's time is told, which other programs on the machine disturb less.
 */
const BATCH = 100;
const BY = { by: 'bench', at: '2031-01-01T00:00:00.000Z' };

const told = !flag('json');

type Tenth = { readonly clock: number; readonly processor: number };

/** Seconds that each tenth of the reports took. */
async function fill(record: OpenRecord, bases: readonly Read[], reports: number, order: Order): Promise<Tenth[]> {
  const tenths: Tenth[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    let [clock, processor] = [0, 0];
    const [from, to] = [Math.round((tenth * reports) / 10), Math.round(((tenth + 1) * reports) / 10)];
    for (let i = from; i < to; i += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, to - i) }, (_, j) =>
        variantOf(bases[(i + j) % bases.length]!, i + j, order, reports),
      );
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await record.add(batch, BY);
      clock += (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      processor += (user + system) / 1e6;
    }
    tenths.push({ clock, processor });
    const rate = (seconds: number): string => ((to - from) / seconds).toFixed(0);
    if (told) console.error(`${to} reports, in this tenth ${rate(clock)}/s by the clock, ${rate(processor)}/s of processor`);
  }
  return tenths;
}

const firstToLast = (tenths: readonly Tenth[], key: keyof Tenth): number => tenths[0]![key] / tenths.at(-1)![key];
const sum = (tenths: readonly Tenth[]): number => tenths.reduce((all, { clock }) => all + clock, 0);

function figuresOf(tenths: readonly Tenth[], asked: readonly Asked[], reports: number): Record<string, number> {
  const queries = asked.filter(({ name }) => name !== 'series of ten years');
  return {
    ...(tenths.length
      ? {
          'record reports/s': reports / sum(tenths),
          'record last tenth to first': firstToLast(tenths, 'clock'),
          'record last tenth to first, processor': firstToLast(tenths, 'processor'),
        }
      : {}),
    'record query p95 ms': Math.max(...queries.map(({ p95 }) => p95)),
    'record series ms': Math.max(...asked.filter((one) => !queries.includes(one)).map(({ p95 }) => p95)),
  };
}

async function main(): Promise<void> {
  const file = join(tmpdir(), `demarche-bench-${process.pid}.db`);
  const place = option('place') ?? file;
  const record = await openRecord(place, { create: true });
  const only = flag('ask');
  const reports = only ? (await record.stats()).reports : number('reports', 2000);
  const reader = createReader(openAssets());
  const bases = reportsOfOurOwn().map((report) => ({ report, reading: reader.read(report) }));
  const tenths = only ? [] : await fill(record, bases, reports, option('order') === 'any' ? 'any' : 'time');
  const asked = await ask(record, reports < 10_000 ? 5 : 20);
  const { bytes, events } = await record.stats();
  await record.close();
  for (const end of ['', '-wal', '-shm']) if (existsSync(`${file}${end}`)) rmSync(`${file}${end}`);
  if (told) tell(asked);
  console.log(
    JSON.stringify({
      ...figuresOf(tenths, asked, reports),
      'record MB': bytes / 1e6,
      'record events to a report /s': events / reports,
    }),
  );
}

await main();
