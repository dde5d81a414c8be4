import { availableParallelism } from 'node:os';
import type { FleetWait, Said, WorkerSheet } from '../fleet/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { FLEET, fleetOptions, inWords, MAKING, wholeOf } from './fleet-door.ts';
import { safe } from './ink.ts';
import { AS, RECORD, wordsOf } from './kept/door.ts';
import { count } from './kept/event.ts';
import { writeWords } from './words.ts';

/** A worker of the fleet. */
export const workCommand: Command = {
  name: 'work',
  summary: 'read the reports of a fleet on all cores and write them to the record',
  argument: '',
  arguments: 'none',
  details: [
    'It takes reports from the stream, reads them in threads, writes them to the record in batches, and only then acknowledges them: a worker that is killed loses nothing, and no report is twice in the record. As many workers as you like may run, on as many machines.',
    'A report that ends its thread twice, takes longer than --limit twice, ends three whole workers or is refused by the record is set aside with its reason (demarche fleet --aside) and not tried again until you say so.',
    'When NATS or the record is away or has no room, it says so, waits, and goes on by itself. SIGTERM and SIGINT let it finish what it holds, then it ends.',
    'With --port it answers /health (200 while it works, 503 while it waits or stops) and /metrics, as Prometheus reads them.',
  ],
  options: [
    RECORD,
    AS,
    ...FLEET,
    ...MAKING,
    { name: 'threads', value: 'N', docs: 'threads that read; as many as there are cores if not given' },
    { name: 'limit', value: 'SECONDS', docs: 'longest that reading one report may take; 30 if not given' },
    { name: 'memory', value: 'MB', docs: 'most that one thread may hold; 1024 if not given' },
    { name: 'batch', value: 'N', docs: 'reports that are written in one piece; 64 if not given' },
    { name: 'port', value: 'PORT', docs: 'where /health and /metrics answer; 0 takes any free one' },
    { name: 'host', value: 'HOST', docs: 'address to answer at; 127.0.0.1 if not given' },
    { name: 'until-empty', value: null, docs: 'end when nothing has been there to read for five seconds' },
  ],
  examples: [
    { command: 'demarche work --record postgres://localhost/news', docs: 'on all cores, until it is stopped' },
    {
      command: 'demarche work --record postgres://db/news --nats nats://queue:4222 --port 9464 --host 0.0.0.0',
      docs: 'in a container',
    },
  ],
  run: (_, options, desk) => inWords(desk, () => inRecordWords(options, desk)),
};

/** The worker opens the record itself, as often as it takes; what the record refuses for good is said in the record's words. */
async function inRecordWords(options: Options, desk: Desk): Promise<Exit> {
  try {
    return await run(options, desk);
  } catch (error) {
    const words = await wordsOf(error, placeOf(options, desk), null);
    if (!words) throw error;
    desk.say(writeWords(words));
    return 2;
  }
}

const placeOf = (options: Options, desk: Desk): string => given(options, 'record') ?? desk.record.place;

async function run(options: Options, desk: Desk): Promise<Exit> {
  const { work } = await import('../fleet/index.ts');
  const stop = new AbortController();
  const heard = (): void => {
    if (stop.signal.aborted) process.exit(2);
    desk.say('  Stopping: finishing what is held. Once more ends it at once.\n');
    stop.abort();
  };
  process.on('SIGTERM', heard).on('SIGINT', heard);
  try {
    const port = wholeOf(options, 'port', 0, 65_535);
    const host = given(options, 'host') ?? '127.0.0.1';
    const sheet = await work({
      fleet: fleetOptions(options, desk),
      record: placeOf(options, desk),
      author: given(options, 'as') ?? desk.record.author,
      threads: wholeOf(options, 'threads', 1, 256) ?? availableParallelism(),
      limit: (wholeOf(options, 'limit', 1, 3600) ?? 30) * 1000,
      memory: wholeOf(options, 'memory', 128, 65_536) ?? 1024,
      batch: wholeOf(options, 'batch', 1, 1000) ?? 64,
      idle: options.untilEmpty === true ? 5000 : null,
      health: port === null ? null : { host, port },
      stop: stop.signal,
      tell: (said) => desk.say(sayWords(said, host)),
    });
    desk.say(summary(sheet));
    return sheet.aside ? 2 : sheet.added + sheet.known ? 0 : 1;
  } finally {
    process.off('SIGTERM', heard).off('SIGINT', heard);
  }
}

function summary({ added, known, aside }: WorkerSheet): string {
  return `  ${count(added + known + aside, 'report')}: ${added} new, ${known} already in the record, ${aside} set aside\n`;
}

function sayWords(said: Said, host: string): string {
  switch (said.kind) {
    case 'ready':
      return `  Worker ${said.worker} is ready.${said.port === null ? '' : ` http://${host}:${said.port}/health`}\n`;
    case 'over':
      return `  ${said.on === 'record' ? 'The record' : 'NATS'} is back.\n`;
    case 'aside':
      return writeWords({
        what: `report ${safe(said.report)} is set aside: ${said.reason}`,
        why: safe(said.detail).slice(0, 300),
        hint: 'demarche fleet --aside',
      });
    case 'waits':
      return writeWords(waitWords(said.wait));
  }
}

function waitWords({ on, code, detail }: FleetWait): { readonly what: string; readonly why: string; readonly hint?: string } {
  const why = `${safe(detail)}. Nothing is lost; it goes on by itself.`;
  if (code === 'full')
    return on === 'record'
      ? {
          what: 'the disk of the record is full; waiting for room',
          why,
          hint: 'make room at PostgreSQL, or move it to a larger disk',
        }
      : { what: 'NATS has no room; waiting for it', why, hint: 'make room at NATS' };
  return { what: `${on === 'record' ? 'the record' : 'NATS'} cannot be reached; waiting for it`, why };
}
