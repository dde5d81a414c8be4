import type { Fleet, FleetErrorCode, FleetOptions, FleetSheet } from '../fleet/index.ts';
import { given, type Option, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { quoted, type Words, writeWords } from './words.ts';

/** Where NATS is and what the fleet is called, for each command of it. */
export const FLEET: readonly Option[] = [
  {
    name: 'nats',
    value: 'ADDRESS',
    docs: 'NATS with JetStream, several with commas between (else DEMARCHE_NATS, else nats://127.0.0.1:4222)',
  },
  { name: 'name', value: 'NAME', docs: 'which fleet, where one server has several; demarche if not given' },
];

/** What a fleet is made with, for the commands that make it. */
export const MAKING: readonly Option[] = [
  { name: 'replicas', value: 'N', docs: 'nodes of a cluster that hold each report, 1 to 5; counts when the stream is made' },
  { name: 'most', value: 'N', docs: 'most reports that may wait, a million if not given; changes a standing stream too' },
  { name: 'room', value: 'MB', docs: 'most megabytes that may wait; changes a standing stream too' },
];

/** The options of a fleet; throws words where one is no value. */
export function fleetOptions(options: Options, desk: Desk): FleetOptions {
  const room = wholeOf(options, 'room', 1, 1_000_000_000);
  return {
    servers: given(options, 'nats') ?? desk.nats,
    name: given(options, 'name') ?? 'demarche',
    replicas: wholeOf(options, 'replicas', 1, 5) ?? 1,
    most: wholeOf(options, 'most', 1, 2_000_000_000),
    bytes: room === null ? null : room * 1_000_000,
  };
}

/** A value that is refused, in words. */
export class Refusal extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.what);
    this.words = words;
  }
}

/** A whole number between two others, null when the option was not given. */
export function wholeOf(options: Options, name: string, least: number, most: number): number | null {
  const value = given(options, name);
  if (value === null) return null;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Refusal({ what: `--${name} needs a whole number from ${least} to ${most}, not ${value}` });
}

/** Runs a piece of work on an open fleet; what goes wrong with it is said in words. With `look` no fleet is made where there is none. */
export function withFleet(
  options: Options,
  desk: Desk,
  { look = false }: { readonly look?: boolean },
  run: (fleet: Fleet) => Promise<Exit>,
): Promise<Exit> {
  return inWords(desk, async () => {
    const { openFleet } = await import('../fleet/index.ts');
    const fleet = await openFleet({ ...fleetOptions(options, desk), look });
    try {
      return await run(fleet);
    } finally {
      await fleet.close();
    }
  });
}

/** What the server of the desk shows of a fleet, where the command names one. */
export type Watched = { readonly fleet: (() => Promise<FleetSheet>) | null; readonly close: () => Promise<void> };

/** Opens the fleet when it is first asked for, and again after NATS was away. */
export function watchFleet(options: Options, desk: Desk): Watched {
  if (given(options, 'nats') === null) return { fleet: null, close: async () => {} };
  let open: Promise<Fleet> | null = null;
  const fleet = async (): Promise<FleetSheet> => {
    const { openFleet, readFleet } = await import('../fleet/index.ts');
    open ??= openFleet({ ...fleetOptions(options, desk), look: true });
    // Whoever asks at the same time may have let go of it, or opened another.
    const mine = open;
    try {
      return await readFleet(await mine);
    } catch (error) {
      if (open === mine) open = null;
      await mine.then((one) => one.close()).catch(() => {});
      throw error;
    }
  };
  return { fleet, close: async () => void (await open?.then((one) => one.close()).catch(() => {})) };
}

/** Says a fleet's failures in words; others go on. */
export async function inWords(desk: Desk, run: () => Promise<Exit>): Promise<Exit> {
  try {
    return await run();
  } catch (error) {
    const words = error instanceof Refusal ? error.words : wordsOf(error);
    if (!words) throw error;
    desk.say(writeWords(words));
    return 2;
  }
}

function wordsOf(error: unknown): Words | null {
  const { code, detail } = error as { readonly code?: string; readonly detail?: string };
  if (typeof code !== 'string' || typeof detail !== 'string') return null;
  return WORDS[code as FleetErrorCode]?.(detail) ?? null;
}

const WORDS: Readonly<Record<FleetErrorCode, (detail: string) => Words>> = {
  unreachable: (detail) => ({ what: 'NATS cannot be reached', why: detail, hint: 'nats-server --jetstream   starts one' }),
  refused: (detail) => ({ what: 'NATS does not let us in', why: detail, hint: '--nats nats://user:password@host:4222' }),
  'no-jetstream': (server) => ({
    what: `the NATS server at ${server} has no JetStream`,
    hint: 'nats-server --jetstream --store_dir DIR',
  }),
  full: (detail) => ({
    what: 'the stream is at its limit: it takes no more reports',
    why: `NATS says: ${detail}. What it took before is kept.`,
    hint: 'demarche work   takes reports out; or --most or --room with a higher number',
  }),
  'no-fleet': (name) => ({
    what: `there is no fleet called ${quoted(name)} yet`,
    hint: 'demarche feed reports/   or   demarche work   makes it',
  }),
  'bad-value': (value) => ({
    what: `this cannot be the name of a fleet or an address of NATS: ${quoted(value)}`,
    hint: '--name news2031',
  }),
  'no-reader': (detail) => ({ what: 'a thread cannot load its reader', why: detail, hint: '--memory with more megabytes' }),
};
