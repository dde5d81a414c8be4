import { hostname } from 'node:os';
import type { FleetWait, WorkerSheet } from '../model/index.ts';

/** A worker's counts. */
export type Tally = {
  readonly worker: string;
  added: number;
  known: number;
  aside: number;
  held: number;
  state: 'starting' | 'working' | 'stopping';
  readonly waits: Map<FleetWait['on'], FleetWait>;
  readonly sheet: () => WorkerSheet;
};

const WINDOW = 60_000;

/** Starts counting. */
export function startTally(worker: string, threads: number): Tally {
  const started = new Date();
  const marks: { readonly at: number; readonly done: number }[] = [{ at: started.getTime(), done: 0 }];
  const tally: Tally = { worker, added: 0, known: 0, aside: 0, held: 0, state: 'starting', waits: new Map(), sheet };
  return tally;

  function sheet(): WorkerSheet {
    const { added, known, aside, held, state, waits } = tally;
    return {
      worker,
      host: hostname(),
      threads,
      started: started.toISOString(),
      at: new Date().toISOString(),
      state: state === 'working' && waits.size ? 'waiting' : state,
      waits: [...waits.values()],
      added,
      known,
      aside,
      held,
      rate: Math.round(rateNow(added + known + aside) * 100) / 100,
    };
  }

  function rateNow(done: number): number {
    const at = Date.now();
    if (at - marks.at(-1)!.at >= 1000) marks.push({ at, done });
    while (marks.length > 2 && at - marks[0]!.at > WINDOW) marks.shift();
    const { at: from, done: before } = marks[0]!;
    return at > from ? (done - before) / ((at - from) / 1000) : 0;
  }
}
