import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fleet, openFleet, readFleet } from '../../src/fleet/index.ts';
import { natsServer, postgresServer, type Server } from '../../test/fleet/servers.ts';
import { flag, number } from '../options.ts';
import { natsCluster } from './cluster.ts';
import { compare } from './compare.ts';
import { madeReport } from './made.ts';
import { type Running, start } from './processes.ts';

/**
 * Reads made reports with two workers of which one is killed every few seconds; NATS is killed once and PostgreSQL restarted once.
 *   npx tsx bench/fleet/faults.ts [--reports 100000] [--kill 8] [--sample 2000] [--cluster]
 * With --cluster the stream is held by three nodes, one of which is killed for good halfway. Needs nats-server, PostgreSQL's
 * programs and `npm run build`. All servers are its own, on free ports.
 */
const REPORTS = number('reports', 100_000);
const KILL = number('kill', 8);
const CLUSTER = flag('cluster');

const began = Date.now();
const note = (what: string): void => console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(6)} s  ${what}`);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-fleet-'));
  const nats = CLUSTER ? await natsCluster() : [await natsServer()];
  const postgres = await postgresServer();
  try {
    for (const node of [...nats, postgres]) await node.start();
    const servers = nats.map(({ address }) => address).join(',');
    const env = { DEMARCHE_NATS: servers, DEMARCHE_RECORD: postgres.address, DEMARCHE_AUTHOR: 'fleet' };
    const file = join(folder, 'reports.jsonl');
    writeFileSync(file, Array.from({ length: REPORTS }, (_, i) => `${JSON.stringify(madeReport(i))}\n`).join(''));
    const fed = start(['feed', file, ...(CLUSTER ? ['--replicas', '3'] : [])], env);
    note(`feed ended with ${await fed.ended}: ${fed.said().trim().split('\n')[0]}`);
    const fleet = await openFleet({ servers, name: 'demarche', replicas: CLUSTER ? 3 : 1 });
    const killed = await run(fleet, nats, postgres, env);
    const { aside, fed: taken } = await readFleet(fleet);
    await fleet.close();
    note('comparing');
    const found = await compare(postgres.address, join(folder, 'one.db'), REPORTS, number('sample', 2000));
    console.log(JSON.stringify({ fed: taken, aside, killed, seconds: Math.round((Date.now() - began) / 1000), ...found }));
  } finally {
    for (const node of [...nats, postgres]) await node.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two workers until nothing is left; gives how many were killed. */
async function run(
  fleet: Fleet,
  nats: readonly Server[],
  postgres: Server,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const worker = (): Running => start(['work', '--threads', '1'], env);
  const workers = [worker(), worker()];
  let [killed, natsFell, postgresFell, shown] = [0, false, false, 0];
  for (;;) {
    await Promise.all(workers.map(({ ready }) => ready));
    await sleep(KILL * 1000);
    const { left, done, aside } = await readFleet(fleet);
    if (!left) break;
    if (Date.now() - shown > 15_000) note(`${done} done, ${left} left, ${aside.reports} aside, ${killed} workers killed`);
    if (Date.now() - shown > 15_000) shown = Date.now();
    if (!natsFell && done > REPORTS / 3) natsFell = await fell(nats.at(-1)!, CLUSTER);
    if (!postgresFell && done > REPORTS / 2) postgresFell = await restarted(postgres);
    const at = killed++ % 2;
    workers[at]!.child.kill('SIGKILL');
    workers[at] = worker();
  }
  for (const { child } of workers) child.kill('SIGTERM');
  await Promise.all(workers.map(({ ended }) => ended));
  return killed;
}

async function fell(node: Server, forGood: boolean): Promise<true> {
  await node.stop(true);
  note(forGood ? 'one node of the cluster is killed for good' : 'NATS is killed');
  if (!forGood) await node.start();
  return true;
}

async function restarted(postgres: Server): Promise<true> {
  await postgres.stop();
  await sleep(2000);
  await postgres.start();
  note('PostgreSQL was restarted');
  return true;
}

await main();
