import { Worker } from 'node:worker_threads';
import { RefusedError, refused } from '../words.ts';
import type { Handed, Order } from './order.ts';

/** A thread that reads, so that nobody's page waits while somebody's report is read. */
export type ReadingRoom = {
  readonly ask: (order: Order) => Promise<Handed>;
  readonly close: () => Promise<void>;
};

/** Orders that may wait. */
const MOST_WAITING = 32;
/** Longest that one order may take, in milliseconds; the thread is ended then. */
const MOST_TIME = 120_000;

/** Opens a reading room; its thread starts with the first order. Orders are done one after the other. */
export function openReadingRoom(most = MOST_TIME): ReadingRoom {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const doOne = async (order: Order): Promise<Handed> => {
    thread ??= startThread();
    try {
      return await answerOf(thread, order, most);
    } catch (error) {
      await thread?.terminate();
      thread = null;
      throw error;
    }
  };
  return {
    ask(order) {
      if (waiting >= MOST_WAITING)
        throw new RefusedError(refused(503, 'busy', 'too many reports wait to be read', null, 'the same again in a minute'));
      waiting++;
      const mine = last.then(() => doOne(order)).finally(() => waiting--);
      last = mine.catch(() => {});
      return mine;
    },
    close: async () => {
      await thread?.terminate();
      thread = null;
    },
  };
}

/** From dist/ the thread is a file as it stands; from the sources it needs what runs TypeScript. */
function startThread(): Worker {
  const typed = import.meta.url.endsWith('.ts');
  const file = new URL(typed ? './worker.ts' : './worker.js', import.meta.url);
  const thread = typed
    ? new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import('${file}'); })`, { eval: true })
    : new Worker(file);
  thread.unref();
  return thread;
}

function answerOf(thread: Worker, order: Order, most: number): Promise<Handed> {
  return new Promise((done, fail) => {
    const late = (): void => {
      finish();
      fail(new RefusedError(refused(413, 'too-long', 'reading this takes too long', null, 'send it in parts')));
    };
    const clock = setTimeout(late, most);
    const finish = (): void => {
      clearTimeout(clock);
      thread.off('message', answered).off('error', failed).off('exit', left);
    };
    const answered = (handed: Handed): void => {
      finish();
      if (handed.kind === 'failed') fail(new Error(handed.why));
      else done(handed);
    };
    const failed = (error: Error): void => {
      finish();
      fail(error);
    };
    const left = (): void => failed(new Error('the reading thread ended'));
    thread.on('message', answered).on('error', failed).on('exit', left);
    thread.postMessage(order);
  });
}
