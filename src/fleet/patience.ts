import { setTimeout as sleep } from 'node:timers/promises';
import type { FleetWait } from '../model/index.ts';
import { RecordError } from '../record/index.ts';
import { FleetError, troubleOf } from './errors.ts';

/** How a worker waits: it says so, and gives up when it is told to stop. */
export type Patience = {
  readonly stop: AbortSignal;
  /** Called with what is waited for, and with null for `on` when that is over. */
  readonly tell: (on: FleetWait['on'], wait: FleetWait | null) => void;
};

/** Thrown in place of waiting on when the worker stops. */
export class Stopped extends Error {}

const FIRST = 250;
const LONGEST = 5000;

/** Does a piece of work again and again until it is done, as long as its failures are of the kind that pass. */
export async function persist<T>({ stop, tell }: Patience, on: FleetWait['on'], work: () => Promise<T>): Promise<T> {
  let told = false;
  for (let pause = FIRST; ; pause = Math.min(LONGEST, pause * 2)) {
    try {
      const done = await work();
      if (told) tell(on, null);
      return done;
    } catch (error) {
      const wait = passing(error);
      if (!wait) throw error;
      if (stop.aborted) throw new Stopped();
      told = true;
      tell(on, wait);
      await sleep(pause, undefined, { signal: stop }).catch(() => {
        throw new Stopped();
      });
    }
  }
}

const PASSING = ['unreachable', 'full', 'busy'];

/** What a failure waits for; null for one that would come again. */
function passing(error: unknown): FleetWait | null {
  if (error instanceof RecordError)
    return PASSING.includes(error.code) ? { on: 'record', code: error.code, detail: error.detail } : null;
  if (error instanceof FleetError)
    return PASSING.includes(error.code) ? { on: 'engine', code: error.code, detail: error.detail } : null;
  const code = troubleOf(error);
  return code && { on: 'engine', code, detail: (error as Error).message };
}
