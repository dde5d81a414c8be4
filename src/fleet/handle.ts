import type { JsMsg } from '@nats-io/jetstream';
import type { AsideReason, Report } from '../model/index.ts';
import { type OpenRecord, type Read, reportId } from '../record/index.ts';
import { idOfMessage, setAside } from './aside.ts';
import { type Batches, batches } from './batches.ts';
import type { Fleet } from './engine.ts';
import { fetchKept, openLetter } from './letter.ts';
import { type Patience, persist, Stopped } from './patience.ts';
import type { Outcome, Pool } from './pool.ts';
import type { Tally } from './tally.ts';
import { clearTries, MOST_TRIES, markTry, SUSPECT } from './tries.ts';
import { type Kept, writeBatch } from './write.ts';

/** A message that this worker answers for until it has acknowledged it. */
type Held = { message: JsMsg; readonly id: string; readonly flow: Promise<void> };

/** All that the way of a report from the stream to the record needs. */
export type HandsOptions = {
  readonly fleet: Fleet;
  readonly record: OpenRecord;
  readonly pool: Pool;
  readonly tally: Tally;
  readonly patience: Patience;
  readonly author: string;
  readonly batch: number;
  readonly seconds: (what: 'reading' | 'writing', seconds: number) => void;
  readonly tell: (said: {
    readonly kind: 'aside';
    readonly report: string;
    readonly reason: string;
    readonly detail: string;
  }) => void;
};

/** The messages that a worker holds. */
export type Hands = HandsOptions & {
  readonly held: Map<number, Held>;
  readonly isKnown: Batches<Report, boolean>;
  readonly keep: Batches<Read, Kept>;
  /** Suspect reports are read one after the other, so that each end of the process has one culprit. */
  alone: Promise<unknown>;
  readonly size: () => number;
  /** Resolves when a message has been answered for. */
  readonly freed: () => Promise<void>;
  readonly finished: () => Promise<void>;
  /** Tells the engine that all that is held is still being worked on. */
  readonly renew: () => void;
  /** Gives what is still held back to the engine, for another worker. */
  readonly giveBack: () => void;
};

const KNOWN = { most: 200, wait: 5 };
/** Milliseconds that a reading waits for others to be written with it. */
const WRITE_WAIT = 250;

/** Empty hands. */
export function handsOf(options: HandsOptions): Hands {
  const { record, patience, batch, author, seconds } = options;
  const held = new Map<number, Held>();
  const flows = (): Promise<void>[] => [...held.values()].map(({ flow }) => flow);
  return {
    ...options,
    held,
    alone: Promise.resolve(),
    isKnown: batches(async (reports) => {
      const known = await persist(patience, 'record', () => record.known(reports));
      return reports.map((report) => known.has(reportId(report)));
    }, KNOWN),
    keep: batches(
      async (read) => {
        const start = performance.now();
        const kept = await writeBatch(record, read, { by: author, at: new Date().toISOString() }, patience);
        seconds('writing', (performance.now() - start) / 1000);
        return kept;
      },
      { most: batch, wait: WRITE_WAIT },
    ),
    size: () => held.size,
    freed: () => Promise.race(flows()),
    finished: async () => void (await Promise.all(flows())),
    renew: () => {
      for (const { message } of held.values()) message.working();
    },
    giveBack: () => {
      for (const { message } of held.values()) message.nak();
    },
  };
}

/** Takes a message the whole way. One that is still held came again because its time was over: the newer one is answered. */
export function handle(hands: Hands, message: JsMsg): Promise<void> {
  const { held, tally } = hands;
  const before = held.get(message.seq);
  if (before) {
    before.message = message;
    return before.flow;
  }
  const id = idOfMessage(message);
  const flow = bring(hands, message.seq, id, message)
    .catch((error) => failed(hands, message.seq, error))
    .finally(() => {
      held.delete(message.seq);
      tally.held = held.size;
    });
  held.set(message.seq, { message, id, flow });
  tally.held = held.size;
  return flow;
}

async function bring(hands: Hands, seq: number, id: string, { data, info }: JsMsg): Promise<void> {
  // The message must be among those held before anything is answered for it.
  await Promise.resolve();
  const { record, patience } = hands;
  const { report, large, missing } = await reportOf(hands, data);
  if (missing && !report) {
    const known = await persist(patience, 'record', () => isKept(record, id));
    return known ? done(hands, seq, 'known', false) : aside(hands, seq, large ? 'text-lost' : 'not-a-report', missing);
  }
  if (await hands.isKnown(report!)) return done(hands, seq, 'known', large);
  const outcome = info.deliveryCount > SUSPECT ? await readAlone(hands, id, report!) : await hands.pool.read(report!);
  if ('reason' in outcome) return aside(hands, seq, outcome.reason, outcome.detail);
  hands.seconds('reading', outcome.ms / 1000);
  const kept = await hands.keep({ report: report!, reading: outcome.reading });
  if (typeof kept === 'object') return aside(hands, seq, 'record', kept.refused);
  await done(hands, seq, kept, large);
}

type Opened = { readonly report: Report | null; readonly large: boolean; readonly missing: string | null };

async function reportOf({ fleet, patience }: Hands, data: Uint8Array): Promise<Opened> {
  const letter = openLetter(data);
  if (letter.kind === 'report') return { report: letter.report, large: false, missing: null };
  if (letter.kind === 'bad') return { report: null, large: false, missing: letter.detail };
  const kept = await persist(patience, 'engine', () => fetchKept(fleet.texts, letter.id));
  if (kept?.kind === 'report') return { report: kept.report, large: true, missing: null };
  return { report: null, large: true, missing: kept?.kind === 'bad' ? kept.detail : `The object store has no ${letter.id}.` };
}

/** True when the record has the report: its text may be gone from the object store then. */
async function isKept(record: OpenRecord, id: string): Promise<boolean> {
  try {
    await record.original(id);
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'unreachable') throw error;
    return false;
  }
}

type Verdict = Outcome | { readonly reason: 'process'; readonly detail: string };

function readAlone(hands: Hands, id: string, report: Report): Promise<Verdict> {
  const { fleet, patience, pool } = hands;
  const turn = hands.alone.then(async (): Promise<Verdict> => {
    const tries = await persist(patience, 'engine', () => markTry(fleet, id));
    if (tries > MOST_TRIES) return { reason: 'process', detail: `${MOST_TRIES} workers ended while they read it.` };
    const outcome = await pool.read(report, true);
    await persist(patience, 'engine', () => clearTries(fleet, id));
    return outcome;
  });
  hands.alone = turn.catch(() => {});
  return turn;
}

/** Acknowledges. A long text leaves the object store once the engine has said that its message is gone. */
async function done({ held, tally, fleet }: Hands, seq: number, as: 'added' | 'known', large: boolean): Promise<void> {
  const { message, id } = held.get(seq)!;
  tally[as]++;
  if (!large) return message.ack();
  try {
    if (await message.ackAck()) await fleet.texts.delete(id);
  } catch {
    // It comes again, is known, and is acknowledged then.
  }
}

async function aside(
  { held, tally, fleet, patience, tell }: Hands,
  seq: number,
  reason: AsideReason,
  detail: string,
): Promise<void> {
  const { message, id } = held.get(seq)!;
  await persist(patience, 'engine', () => setAside(fleet, message, reason, detail, tally.worker));
  tally.aside++;
  message.ack();
  tell({ kind: 'aside', report: id, reason, detail });
}

/** A worker that stops gives the message back; any other failure is the report's own. */
async function failed(hands: Hands, seq: number, error: unknown): Promise<void> {
  const message = hands.held.get(seq)?.message;
  if (error instanceof Stopped || hands.patience.stop.aborted) return message?.nak();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await aside(hands, seq, 'error', detail).catch(() => message?.nak());
}
