import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Aside,
  type Fleet,
  listAside,
  openFeed,
  openFleet,
  putBack,
  readFleet,
  type Said,
  work,
} from '../../src/fleet/index.ts';
import { THREAD_PROGRAM } from '../../src/fleet/pool.ts';
import type { Report } from '../../src/model/index.ts';
import { type OpenRecord, openRecord, reportId } from '../../src/record/index.ts';
import { kindsOfPlace } from '../record/places.ts';
import { freePort, natsProgram, natsServer, type Server } from './servers.ts';

const places = (await kindsOfPlace()).find(({ name }) => name === 'postgres') ?? null;
const nats = natsProgram() && places ? await natsServer() : null;
if (!nats) console.log('The fleet is left out: no nats-server on this machine, or no PostgreSQL.');

// Threads load slowly where other tests run beside them.
vi.setConfig({ testTimeout: 180_000 });
beforeAll(async () => void (await nats?.start()));
afterAll(async () => {
  await nats?.remove();
  await places?.clear();
});

const report = (id: string, text: string, more: Partial<Report> = {}): Report => ({
  id,
  text,
  title: null,
  publisher: `Paper ${id.length}`,
  published: '2031-03-12',
  url: null,
  language: 'en',
  ...more,
});

const STATES = ['Norway', 'Denmark', 'Sweden', 'Finland', 'Poland', 'Estonia'];
const many = (count: number): Report[] =>
  Array.from({ length: count }, (_, i) => {
    const [one, other] = [STATES[i % 6]!, STATES[(i + 1 + (i % 5)) % 6]!];
    return report(`many-${i}`, `${one} recalled its ambassador to ${other} on Monday. Step ${i} angered ${other}.`);
  });

/** The built thread where there is one: it loads in a tenth of the time. */
const built = new URL('../../dist/fleet/thread.js', import.meta.url);
const BUILT = existsSync(built) ? built : THREAD_PROGRAM;

type Run = { readonly said: Said[]; readonly stop: () => void; readonly ended: ReturnType<typeof work> };

/** A worker in this process, with threads of its own. */
function startWorker(server: Server, name: string, place: string, more: Partial<Parameters<typeof work>[0]> = {}): Run {
  const stop = new AbortController();
  const said: Said[] = [];
  const ended = work({
    fleet: { servers: server.address, name, patience: 2000 },
    record: place,
    author: 'test',
    threads: 1,
    limit: 3000,
    memory: 256,
    batch: 16,
    idle: 500,
    health: null,
    stop: stop.signal,
    tell: (one) => said.push(one),
    program: BUILT,
    ...more,
  });
  return { said, stop: () => stop.abort(), ended };
}

async function feedAll(
  fleet: Fleet,
  reports: readonly Report[],
): Promise<{ readonly fed: number; readonly doubled: number; readonly large: number }> {
  const feed = openFeed(fleet, { wait: true, tell: () => {} });
  for (const one of reports) await feed.put(one);
  return feed.end();
}

async function asideOf(fleet: Fleet): Promise<Record<string, string>> {
  const found: Aside[] = [];
  for await (const one of listAside(fleet)) found.push(one);
  return Object.fromEntries(found.map(({ id, reason }) => [id, reason]));
}

const eventsOf = async ({ rows }: OpenRecord): Promise<string[]> => {
  const events: string[] = [];
  for await (const event of rows.events())
    events.push(JSON.stringify(event, (name, value: unknown) => (name.startsWith('added') ? undefined : value)));
  return events;
};

describe.skipIf(!nats)('a fleet', () => {
  const server = nats!;
  const made = async (
    more: Partial<Parameters<typeof openFleet>[0]> = {},
  ): Promise<{ fleet: Fleet; name: string; place: string }> => {
    const name = `t${randomUUID().slice(0, 8)}`;
    return { fleet: await openFleet({ servers: server.address, name, patience: 2000, ...more }), name, place: places!.place() };
  };

  test('drops doubles, reads with two workers, and gives the events of one process', async () => {
    const { fleet, name, place } = await made();
    const reports = [
      ...many(60),
      report('long', 'Norway expelled two Danish envoys on Monday.', { url: `https://paper.example/${'a'.repeat(300_000)}` }),
    ];
    expect(await feedAll(fleet, reports)).toEqual({ fed: 61, doubled: 0, large: 1 });
    expect(await feedAll(fleet, reports.slice(0, 10))).toEqual({ fed: 0, doubled: 10, large: 0 });
    const workers = [
      startWorker(server, name, place, { limit: 60_000 }),
      startWorker(server, name, place, { threads: 1, limit: 60_000 }),
    ];
    const sheets = await Promise.all(workers.map(({ ended }) => ended));
    expect(sheets.reduce((sum, { added, aside }) => sum + added + aside, 0)).toBe(61);
    expect(await readFleet(fleet)).toMatchObject({ fed: 61, done: 61, left: 0, aside: { reports: 0 }, workers: [] });
    expect(await fleet.texts.list()).toEqual([]);
    await fleet.close();

    const { createReader } = await import('../../src/index.ts');
    const { openAssets } = await import('../../src/assets/node.ts');
    const reader = createReader(openAssets());
    const [theirs, ours] = [await openRecord(place), await openRecord(':memory:', { create: true })];
    await ours.add(
      [...reports].reverse().map((one) => ({ report: one, reading: reader.read(one) })),
      { by: 'test', at: '2031-05-01T00:00:00.000Z' },
    );
    const [found, wanted] = [await eventsOf(theirs), await eventsOf(ours)];
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((event, i) => event !== wanted[i]).length + wanted.length - found.length).toBe(0);
    await theirs.close();
    await ours.close();
  });

  test('sets aside what cannot be read or kept, each with its reason, and reads the rest', async () => {
    const { fleet, name, place } = await made();
    const bad = [report('throws', 'THROW'), report('loops', 'LOOP'), report('ends', 'EXIT')];
    await feedAll(fleet, [...bad, ...many(8)]);
    await fleet.js.publish(fleet.names.report, '{"id":', { msgID: 'junk' });
    await fleet.js.publish(fleet.names.report, '{"kept":"0123456789abcdef"}', { msgID: '0123456789abcdef' });
    const { ended, said } = startWorker(server, name, place, { program: new URL('./readers.ts', import.meta.url) });
    expect({ ...(await ended), said: said.filter(({ kind }) => kind === 'aside').length }).toMatchObject({
      added: 8,
      aside: 5,
      said: 5,
    });
    const [throws, loops, ends] = bad.map(reportId);
    const reasons = {
      [throws!]: 'error',
      [loops!]: 'time',
      [ends!]: 'crash',
      junk: 'not-a-report',
      '0123456789abcdef': 'text-lost',
    };
    expect(await asideOf(fleet)).toEqual(reasons);
    expect(await putBack(fleet)).toBe(5);
    expect(await asideOf(fleet)).toEqual({});
    expect((await readFleet(fleet)).left).toBe(5);
    await fleet.close();
  });

  test('waits at the limit of the stream, says so, and goes on when there is room', async () => {
    const { fleet, name, place } = await made({ most: 20 });
    const holds: (string | null)[] = [];
    const refused = openFeed(fleet, { wait: false, tell: () => {} });
    await expect(
      (async () => {
        for (const one of many(30)) await refused.put(one);
        await refused.end();
      })(),
    ).rejects.toMatchObject({ code: 'full' });
    const feed = openFeed(fleet, { wait: true, tell: (hold) => holds.push(hold?.code ?? null) });
    const fed = (async () => {
      for (const one of many(30)) await feed.put(one);
      return feed.end();
    })();
    await expect.poll(() => holds[0], { timeout: 10_000 }).toBe('full');
    expect((await readFleet(fleet)).full).toBe(true);
    const { ended } = startWorker(server, name, place, { idle: 3000 });
    const { fed: more } = await fed;
    expect(more).toBe(10);
    expect(await ended).toMatchObject({ added: 30, aside: 0 });
    expect(holds.at(-1)).toBe(null);
    await fleet.close();
  });

  test('a worker that is told to stop gives back what it has not read, and answers for its health', async () => {
    const { fleet, name, place } = await made();
    await feedAll(fleet, many(200));
    const port = await freePort();
    const { ended, stop, said } = startWorker(server, name, place, {
      threads: 1,
      idle: null,
      health: { host: '127.0.0.1', port },
    });
    await expect.poll(() => said.some(({ kind }) => kind === 'ready'), { timeout: 30_000 }).toBe(true);
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).toMatchObject({ state: 'working', threads: 1 });
    await expect.poll(async () => (await readFleet(fleet)).workers.length, { timeout: 10_000 }).toBe(1);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
      /demarche_reports_total\{outcome="added"\} \d+/,
    );
    stop();
    const sheet = await ended;
    const { left, held } = await readFleet(fleet);
    expect([sheet.added + left, held]).toEqual([200, 0]);
    await fleet.close();
  });

  test('a report that ends whole workers is set aside after its third', async () => {
    const { fleet } = await made();
    const { markTry, clearTries } = await import('../../src/fleet/tries.ts');
    expect([await markTry(fleet, 'a'), await markTry(fleet, 'a'), await markTry(fleet, 'b')]).toEqual([1, 2, 1]);
    await clearTries(fleet, 'a');
    expect([await markTry(fleet, 'a'), await markTry(fleet, 'b')]).toEqual([1, 2]);
    await fleet.close();
  });

  test('whoever only looks makes no fleet', async () => {
    const looking = openFleet({ servers: nats!.address, name: 'nobody-made', look: true });
    await expect(looking).rejects.toMatchObject({ code: 'no-fleet', detail: 'nobody-made' });
  });
});

test('an address without a server, and a name that is none, are said as data', async () => {
  await expect(openFleet({ servers: 'nats://127.0.0.1:9', name: 'demarche' })).rejects.toMatchObject({ code: 'unreachable' });
  await expect(openFleet({ servers: 'nats://127.0.0.1:9', name: 'No Name' })).rejects.toMatchObject({ code: 'bad-value' });
});
