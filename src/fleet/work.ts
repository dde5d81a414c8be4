import { randomUUID } from 'node:crypto';
import type { JsMsg } from '@nats-io/jetstream';
import type { FleetWait, WorkerSheet } from '../model/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { openRecord } from '../record/index.ts';
import { startBeat } from './beat.ts';
import { type Fleet, type FleetOptions, openFleet, PATIENCE } from './engine.ts';
import { type Hands, handle, handsOf } from './handle.ts';
import { type HealthOptions, startHealth } from './health.ts';
import { type Patience, persist, Stopped } from './patience.ts';
import { openPool, type Pool, THREAD_PROGRAM } from './pool.ts';
import { startTally, type Tally } from './tally.ts';

export type WorkOptions = {
  readonly fleet: FleetOptions;
  /** Address of the record. */
  readonly record: string;
  /** Who the record says has added the reports. */
  readonly author: string;
  readonly threads: number;
  /** Most milliseconds that reading one report may take. */
  readonly limit: number;
  /** Most megabytes that one thread may hold. */
  readonly memory: number;
  /** Reports that are written in one piece. */
  readonly batch: number;
  /** Ends once nothing has been there to read for so many milliseconds; null goes on for ever. */
  readonly idle: number | null;
  readonly health: HealthOptions | null;
  readonly stop: AbortSignal;
  readonly tell: (said: Said) => void;
  /** The program of a thread, another one than the reader's for tests. */
  readonly program?: URL;
};

/** What a worker has to say while it works. */
export type Said =
  | { readonly kind: 'waits'; readonly wait: FleetWait }
  | { readonly kind: 'over'; readonly on: FleetWait['on'] }
  | { readonly kind: 'ready'; readonly worker: string; readonly port: number | null }
  | { readonly kind: 'aside'; readonly report: string; readonly reason: string; readonly detail: string };

/** Milliseconds that the engine is asked at a time; an empty stream is asked again after that. */
const ASK = 2000;

/** Reads reports of a fleet and writes them to the record, until it is told to stop; gives its last sheet. */
export async function work(options: WorkOptions): Promise<WorkerSheet> {
  const tally = startTally(randomUUID().slice(0, 8), options.threads);
  const patience: Patience = { stop: options.stop, tell: (on, wait) => note(tally, options, on, wait) };
  const closing: (() => Promise<void>)[] = [];
  try {
    const health = options.health && (await startHealth(options.health, tally));
    if (health) closing.push(health.close);
    const fleet = await persist(patience, 'engine', () => openFleet(options.fleet));
    closing.unshift(fleet.close);
    const record = await persist(patience, 'record', () => openRecord(options.record, { create: true }));
    closing.unshift(record.close);
    const lessons = await persist(patience, 'record', () => record.lessons());
    const pool = openPool({ ...options, lessons, program: options.program ?? THREAD_PROGRAM });
    closing.unshift(pool.close);
    await pool.ready();
    const beat = startBeat(fleet, tally);
    closing.unshift(beat.close);
    tally.state = 'working';
    options.tell({ kind: 'ready', worker: tally.worker, port: health?.port ?? null });
    await workOn(options, { fleet, record, pool, tally, patience, seconds: health?.seconds ?? (() => {}) });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    tally.state = 'stopping';
    for (const close of closing) await close().catch(() => {});
  }
  return tally.sheet();
}

function note(tally: Tally, { tell }: WorkOptions, on: FleetWait['on'], wait: FleetWait | null): void {
  const before = tally.waits.get(on);
  if (!wait) {
    tally.waits.delete(on);
    if (before) tell({ kind: 'over', on });
    return;
  }
  tally.waits.set(on, wait);
  if (before?.code !== wait.code) tell({ kind: 'waits', wait });
}

type Tools = {
  readonly fleet: Fleet;
  readonly record: OpenRecord;
  readonly pool: Pool;
  readonly tally: Tally;
  readonly patience: Patience;
  readonly seconds: (what: 'reading' | 'writing', seconds: number) => void;
};

/** Pulls, until told to stop or nothing is left; then all that is held is finished, or given back when it cannot be. */
async function workOn(options: WorkOptions, tools: Tools): Promise<void> {
  const hands = handsOf({ ...options, ...tools });
  const renew = setInterval(() => hands.renew(), (options.fleet.patience ?? PATIENCE) / 3);
  try {
    await Promise.race([pull(options, tools, hands), tools.pool.broken]);
    tools.tally.state = 'stopping';
    await Promise.race([hands.finished(), tools.pool.broken]);
  } finally {
    clearInterval(renew);
    hands.giveBack();
    await tools.fleet.connection.flush().catch(() => {});
  }
}

async function pull({ batch, threads, idle, stop }: WorkOptions, { fleet, patience }: Tools, hands: Hands): Promise<void> {
  const most = 2 * batch + 4 * threads;
  let last = Date.now();
  while (!stop.aborted) {
    const free = most - hands.size();
    if (free < batch) {
      await hands.freed();
      continue;
    }
    try {
      await persist(patience, 'engine', async () => {
        for await (const message of await ask(fleet, Math.min(free, batch), stop)) {
          last = Date.now();
          void handle(hands, message);
        }
      });
    } catch (error) {
      if (error instanceof Stopped) return;
      throw error;
    }
    if (hands.size()) last = Date.now();
    if (idle !== null && Date.now() - last > idle) return;
  }
}

async function ask({ js, names }: Fleet, most: number, stop: AbortSignal): Promise<AsyncIterable<JsMsg>> {
  const consumer = await js.consumers.get(names.reports, names.readers);
  const messages = await consumer.fetch({ max_messages: most, expires: ASK });
  const end = (): void => void messages.close();
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  void messages.closed().then(() => stop.removeEventListener('abort', end));
  return messages;
}
