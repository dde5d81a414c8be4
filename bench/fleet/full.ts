import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FleetSheet, openFeed, openFleet, readFleet } from '../../src/fleet/index.ts';
import { openRecord } from '../../src/record/index.ts';
import { ask, natsServer, postgresServer } from '../../test/fleet/servers.ts';
import { number } from '../options.ts';
import { rebuiltOtherwise } from '../record/rebuilt.ts';
import { madeReport } from './made.ts';
import { start } from './processes.ts';

/**
 * Runs PostgreSQL out of disk while a worker writes, looks what the worker says, gives the disk room, and counts.
 *   npx tsx bench/fleet/full.ts [--reports 3000]
 * The record's tables lie on a tmpfs of a few megabytes. Needs root, nats-server, PostgreSQL's programs and `npm run build`.
 */
const REPORTS = number('reports', 3000);

const mount = (...args: readonly string[]): void => void execFileSync('mount', args);
const disk = mkdtempSync(join(tmpdir(), 'demarche-disk-'));
mount('-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk);
const [nats, postgres] = [await natsServer(), await postgresServer(disk)];
try {
  await nats.start();
  await postgres.start();
  await ask(postgres.address, `create tablespace small location '${disk}'`);
  await ask(postgres.address, 'alter role demarche set default_tablespace = small');
  const fleet = await openFleet({ servers: nats.address, name: 'demarche' });
  const feed = openFeed(fleet, { wait: true, tell: () => {} });
  for (let i = 0; i < REPORTS; i++) await feed.put(madeReport(i));
  await feed.end();
  const env = { DEMARCHE_NATS: nats.address, DEMARCHE_RECORD: postgres.address, DEMARCHE_AUTHOR: 'bench' };
  const worker = start(['work', '--threads', '1', '--port', '0'], env);
  const until = async (seen: (sheet: FleetSheet) => boolean): Promise<FleetSheet> => {
    for (;;) {
      const sheet = await readFleet(fleet);
      if (seen(sheet)) return sheet;
      if (worker.child.exitCode !== null) throw new Error(`the worker ended:\n${worker.said()}`);
      await sleep(500);
    }
  };
  const full = await until(({ workers, left }) => left === 0 || workers.some(({ waits }) => waits.length > 0));
  const port = /:(\d+)\/health/.exec(worker.said())?.[1];
  const health = port ? (await fetch(`http://127.0.0.1:${port}/health`)).status : null;
  const { waits } = full.workers[0]!;
  console.error(`full: ${full.done} done, ${full.left} left; ${JSON.stringify(waits)}; health ${health}\n${worker.said()}`);
  await sleep(5000);
  mount('-o', 'remount,size=600m', disk);
  const { aside } = await until(({ left }) => left === 0);
  worker.child.kill('SIGTERM');
  await worker.ended;
  await fleet.close();
  const record = await openRecord(postgres.address);
  const { reports, events } = await record.stats();
  const differ = await rebuiltOtherwise(record);
  await record.close();
  console.log(
    JSON.stringify({
      fed: REPORTS,
      'done when full': full.done,
      said: waits,
      health,
      reports,
      events,
      aside: aside.reports,
      differ,
    }),
  );
} finally {
  for (const server of [nats, postgres]) await server.remove();
  spawnSync('umount', [disk], { stdio: 'ignore' });
  rmSync(disk, { recursive: true, force: true });
}
