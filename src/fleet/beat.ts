import type { Fleet } from './engine.ts';
import { sweep } from './status.ts';
import type { Tally } from './tally.ts';

const EVERY = 2000;
const SWEEP = 30_000;

/** Says every two seconds how a worker is, so that the fleet's table has it; a worker that ends takes its line away. */
export function startBeat(fleet: Fleet, tally: Tally): { readonly close: () => Promise<void> } {
  const { js, manager, names } = fleet;
  const subject = names.workerOf(tally.worker);
  const beat = (): Promise<unknown> => js.publish(subject, JSON.stringify(tally.sheet()), { timeout: EVERY }).catch(() => {});
  const timer = setInterval(() => void beat(), EVERY);
  const broom = setInterval(() => void sweep(fleet).catch(() => {}), SWEEP);
  void beat();
  return {
    async close() {
      clearInterval(timer);
      clearInterval(broom);
      await manager.streams.purge(names.workers, { filter: subject });
    },
  };
}
