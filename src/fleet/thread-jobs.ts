import type { MessagePort } from 'node:worker_threads';
import type { Report, ReportRecord } from '../model/index.ts';

/** What a thread is given when it starts. */
export type ThreadData = {
  /** The number of the job that is being read, 0 between jobs; it outlives the thread, so that the guilty report is known. */
  readonly now: Int32Array;
};

export type Job = { readonly number: number; readonly report: Report };

export type Answer =
  | { readonly number: number; readonly reading: ReportRecord; readonly ms: number }
  | { readonly number: number; readonly error: string };

/** Answers each job in turn, and says "ready" first. */
export function answerJobs(port: MessagePort, now: Int32Array, read: (report: Report) => ReportRecord): void {
  port.on('message', ({ number, report }: Job) => {
    Atomics.store(now, 0, number);
    const start = performance.now();
    try {
      const reading = read(report);
      port.postMessage({ number, reading, ms: performance.now() - start } satisfies Answer);
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ number, error: said.slice(0, 2000) } satisfies Answer);
    }
    Atomics.store(now, 0, 0);
  });
  port.postMessage('ready');
}
