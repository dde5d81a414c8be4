import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fleet, openFeed, openFleet, readFleet } from '../../src/fleet/index.ts';
import type { Report } from '../../src/model/index.ts';
import { natsServer, postgresServer } from '../../test/fleet/servers.ts';
import { number } from '../options.ts';
import { madeReport } from './made.ts';
import { start } from './processes.ts';

/**
 * What a second core adds to a fleet, and what stream and record cost beside reading.
 *   npx tsx bench/fleet/cores.ts [--reports 1200] [--sentences 12] [--rounds 2]
 * The same reports are read by the bare reader on one core; by a fleet of which worker, NATS and PostgreSQL all share that core; and
 * by one that has all cores. Rounds take turns, and the best of each counts. Needs taskset, nats-server, PostgreSQL's programs and
 * `npm run build`.
 */
const [REPORTS, SENTENCES, ROUNDS] = [number('reports', 1200), number('sentences', 12), number('rounds', 2)];
const ALL = availableParallelism();
/** Reports that are done before the clock starts: threads load and code is warmed meanwhile. */
const WARM = Math.ceil(REPORTS / 5);

const bind = (pid: number, cores: string): void =>
  void execFileSync('taskset', ['-a', '-cp', cores, `${pid}`], { stdio: 'ignore' });
const reports: readonly Report[] = Array.from({ length: REPORTS }, (_, i) => madeReport(i, SENTENCES));

/** Reports a second of the built reader alone, in a process of its own on the first core. */
function bare(): number {
  const program = `
    const { createReader } = await import('./dist/index.js');
    const { openAssets } = await import('./dist/assets/node.js');
    const { madeReport } = await import('./bench/fleet/made.ts');
    const reader = createReader(openAssets());
    const all = Array.from({ length: ${REPORTS} }, (_, i) => madeReport(i, ${SENTENCES}));
    for (const report of all.slice(0, ${WARM})) reader.read(report);
    const began = performance.now();
    for (const report of all.slice(${WARM})) reader.read(report);
    console.log(${REPORTS - WARM} / (performance.now() - began) * 1000);`;
  const args = ['-c', '0', process.execPath, '--import', 'tsx', '--input-type=module', '-e', program];
  return Number(execFileSync('taskset', args, { cwd: new URL('../../', import.meta.url), encoding: 'utf8' }));
}

/** Reports a second of a fleet on servers of its own, all of it on so many cores. */
async function onCores(cores: number): Promise<number> {
  const names = Array.from({ length: cores }, (_, i) => i).join(',');
  const [nats, postgres] = [await natsServer(), await postgresServer()];
  try {
    for (const server of [nats, postgres]) {
      await server.start();
      bind(server.pid(), names);
    }
    const fleet = await openFleet({ servers: nats.address, name: 'demarche' });
    const feed = openFeed(fleet, { wait: true, tell: () => {} });
    for (const report of reports) await feed.put(report);
    await feed.end();
    const env = { DEMARCHE_NATS: nats.address, DEMARCHE_RECORD: postgres.address, DEMARCHE_AUTHOR: 'bench' };
    const worker = start(['work', '--threads', `${cores}`], env, names);
    const rate = await rateOf(fleet);
    worker.child.kill('SIGTERM');
    await worker.ended;
    await fleet.close();
    return rate;
  } finally {
    for (const server of [nats, postgres]) await server.remove();
  }
}

/** From the first report after the warm ones that is in the record to the last. */
async function rateOf(fleet: Fleet): Promise<number> {
  let first: { readonly at: number; readonly done: number } | null = null;
  for (;;) {
    const { done, left } = await readFleet(fleet);
    const at = performance.now();
    if (!first && done >= WARM) first = { at, done };
    if (first && !left) return ((done - first.done) / (at - first.at)) * 1000;
    await sleep(100);
  }
}

const best = { bare: 0, one: 0, all: 0 };
for (let round = 0; round < ROUNDS; round++) {
  best.bare = Math.max(best.bare, bare());
  best.one = Math.max(best.one, await onCores(1));
  best.all = Math.max(best.all, await onCores(ALL));
  console.error(`round ${round + 1}: ${JSON.stringify(best)}`);
}
console.log(
  JSON.stringify({
    'fleet bare reader, reports/s': best.bare,
    'fleet one core, reports/s': best.one,
    [`fleet ${ALL} cores, reports/s`]: best.all,
    [`fleet ${ALL} cores to one`]: best.all / best.one,
    'fleet engine and store, share of one core': 1 - best.one / best.bare,
  }),
);
