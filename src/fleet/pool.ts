import { Worker } from 'node:worker_threads';
import type { Report, ReportRecord } from '../model/index.ts';
import type { Lesson } from '../record/index.ts';
import { FleetError } from './errors.ts';
import type { Answer, Job } from './thread-jobs.ts';

/** What reading came to: a reading, or why there is none. */
export type Outcome =
  | { readonly reading: ReportRecord; readonly ms: number }
  | { readonly reason: 'error' | 'crash' | 'time'; readonly detail: string };

export type PoolOptions = {
  readonly threads: number;
  /** Most milliseconds that reading one report may take. */
  readonly limit: number;
  /** Most megabytes that one thread may hold. */
  readonly memory: number;
  readonly lessons: readonly Lesson[];
  /** The program of a thread. */
  readonly program: URL;
};

/** Threads that read. */
export type Pool = {
  /** Resolves once every thread has loaded its reader. */
  readonly ready: () => Promise<void>;
  /** Rejects when a thread cannot load its reader. */
  readonly broken: Promise<void>;
  /** Reads a report; `first` lets it go before those that wait. */
  readonly read: (report: Report, first?: boolean) => Promise<Outcome>;
  /** Reports that wait for a thread or are in one. */
  readonly size: () => number;
  readonly close: () => Promise<void>;
};

/** A report beside the way back to whoever asked. One that ended a thread is tried once more, alone in a new one. */
type Task = Job & { tries: number; readonly done: (outcome: Outcome) => void };

type Thread = { worker: Worker; now: Int32Array; loaded: boolean; tasks: Task[]; since: number; seen: number; ended: boolean };

/** Reports handed to a thread at once, so that it need not wait for the next. */
const AHEAD = 3;
/** Milliseconds between two looks at the clock. */
const LOOK = 200;
const TRIES = 2;

/** The program that threads run: beside this file, in `src/` as in `dist/`. */
export const THREAD_PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** All that the threads of a pool share. */
type Room = {
  readonly options: PoolOptions;
  readonly waiting: Task[];
  readonly threads: Thread[];
  number: number;
  closed: boolean;
  readonly loaded: () => void;
  readonly broke: (error: Error) => void;
};

/** Starts threads. A report that ends its thread or overruns the limit costs no other its reading. */
export function openPool(options: PoolOptions): Pool {
  const [ready, loaded] = promised();
  const [broken, , broke] = promised();
  broken.catch(() => {});
  const room: Room = { options, waiting: [], threads: [], number: 0, closed: false, loaded, broke };
  const watch = setInterval(() => endLate(room), LOOK);
  for (let i = 0; i < options.threads; i++) start(room);
  return {
    ready: () => Promise.race([ready, broken]),
    broken,
    read: (report, first = false) =>
      new Promise((done) => {
        room.waiting[first ? 'unshift' : 'push']({ number: ++room.number, report, tries: 0, done });
        hand(room);
      }),
    size: () => room.waiting.length + room.threads.reduce((sum, { tasks }) => sum + tasks.length, 0),
    async close() {
      room.closed = true;
      clearInterval(watch);
      await Promise.all(room.threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function promised(): [Promise<void>, () => void, (error: Error) => void] {
  let [keep, breaks]: [() => void, (error: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((done, fail) => ([keep, breaks] = [done, fail]));
  return [promise, () => keep(), (error) => breaks(error)];
}

function start(room: Room): void {
  const { program, lessons, memory } = room.options;
  const now = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(started(program), {
    workerData: { lessons, now },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const thread: Thread = { worker, now, loaded: false, tasks: [], since: performance.now(), seen: 0, ended: false };
  room.threads.push(thread);
  worker.on('message', (answer: Answer | 'ready') => (answer === 'ready' ? begun(room, thread) : answered(room, thread, answer)));
  worker.on('error', (error: NodeJS.ErrnoException) =>
    ended(room, thread, 'crash', `${error.code ?? error.name}: ${error.message}`),
  );
  worker.on('exit', (code) => ended(room, thread, 'crash', `The thread ended with code ${code}.`));
}

/** From `src/` a thread needs the loader of its process, which Node does not hand on to threads by itself. */
function started(program: URL): URL {
  if (!program.pathname.endsWith('.ts')) return program;
  const lines = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${program.href}');`;
  return new URL(`data:text/javascript,${lines}`);
}

function begun(room: Room, thread: Thread): void {
  thread.loaded = true;
  if (room.threads.every(({ loaded }) => loaded)) room.loaded();
  hand(room);
}

function answered(room: Room, thread: Thread, answer: Answer): void {
  const at = thread.tasks.findIndex(({ number }) => number === answer.number);
  const [task] = at < 0 ? [] : thread.tasks.splice(at, 1);
  task?.done('error' in answer ? { reason: 'error', detail: answer.error } : answer);
  hand(room);
}

/** A thread is no more: the report that it was at has one try less, its others go to the next, and a new one takes its place. */
function ended(room: Room, thread: Thread, reason: 'crash' | 'time', detail: string): void {
  if (thread.ended) return;
  thread.ended = true;
  room.threads.splice(room.threads.indexOf(thread), 1);
  void thread.worker.terminate();
  if (room.closed) return;
  if (thread.loaded) replace(room, thread, reason, detail);
  else room.broke(new FleetError('no-reader', detail));
}

function replace(room: Room, thread: Thread, reason: 'crash' | 'time', detail: string): void {
  const guilty = Atomics.load(thread.now, 0);
  for (const task of thread.tasks) if (task.number === guilty) task.tries++;
  room.waiting.unshift(...thread.tasks.filter(({ tries }) => tries < TRIES));
  for (const task of thread.tasks) if (task.tries >= TRIES) task.done({ reason, detail });
  start(room);
  hand(room);
}

function hand({ threads, waiting }: Room): void {
  for (const thread of threads) {
    while (thread.loaded && waiting.length && mayTake(thread, waiting[0]!)) {
      const task = waiting.shift()!;
      thread.tasks.push(task);
      thread.worker.postMessage({ number: task.number, report: task.report } satisfies Job);
    }
  }
}

function endLate(room: Room): void {
  const { limit } = room.options;
  for (const thread of [...room.threads])
    if (overran(thread, limit)) ended(room, thread, 'time', `It took longer than ${limit / 1000} s to read.`);
}

/** A report that ended a thread before is alone in its next one. */
const mayTake = ({ tasks }: Thread, task: Task): boolean =>
  task.tries ? !tasks.length : tasks.length < AHEAD && !tasks.some(({ tries }) => tries);

/** True when a thread has been at the same report for longer than the limit. */
function overran(thread: Thread, limit: number): boolean {
  const at = Atomics.load(thread.now, 0);
  if (at !== thread.seen || at === 0) {
    thread.seen = at;
    thread.since = performance.now();
    return false;
  }
  return performance.now() - thread.since > limit;
}
