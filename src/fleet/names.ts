import { FleetError } from './errors.ts';

/** What the parts of a fleet are called in the engine; two fleets of other names share a server without meeting. */
export type Names = {
  /** Stream of reports that wait to be read, and the subject that they are published to. */
  readonly reports: string;
  readonly report: string;
  /** The one consumer that all workers pull from. */
  readonly readers: string;
  /** Stream of reports that cannot be read, a subject for each reason. */
  readonly aside: string;
  readonly asideOf: (reason: string) => string;
  /** Stream of what each worker last said of itself. */
  readonly workers: string;
  readonly workerOf: (worker: string) => string;
  /** Stream of marks "this report is about to be read once more". */
  readonly tries: string;
  readonly tryOf: (report: string) => string;
  /** Bucket of texts that are too long for a message. */
  readonly texts: string;
};

/** The names of a fleet. */
export function namesOf(fleet: string): Names {
  if (!/^[a-z][a-z0-9_-]{0,30}$/.test(fleet)) throw new FleetError('bad-value', fleet);
  return {
    reports: `${fleet}-reports`,
    report: `${fleet}.report`,
    readers: `${fleet}-readers`,
    aside: `${fleet}-aside`,
    asideOf: (reason) => `${fleet}.aside.${reason}`,
    workers: `${fleet}-workers`,
    workerOf: (worker) => `${fleet}.worker.${worker}`,
    tries: `${fleet}-tries`,
    tryOf: (report) => `${fleet}.try.${report}`,
    texts: `${fleet}-texts`,
  };
}
