import type { Answers, Asked, Told } from './messages.ts';

/** How far the coder is. */
export type Standing =
  | { readonly state: 'fetching'; readonly bytes: number; readonly of: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly why: string };

/** The coder in its worker, as the page talks to it. */
export type Coder = {
  readonly ask: <Ask extends Asked['ask']>(asked: Extract<Asked, { readonly ask: Ask }>) => Promise<Answers[Ask]>;
};

/** Starts the worker; `tell` hears how far it is. */
export function startCoder(tell: (standing: Standing) => void): Coder {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { readonly done: (answer: never) => void; readonly fail: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.tells === 'progress') return tell({ state: 'fetching', bytes: data.bytes, of: data.of });
    if (data.tells === 'ready') return tell({ state: 'ready' });
    if (data.tells === 'failed' && data.number === null) return tell({ state: 'failed', why: data.why });
    const question = waiting.get(data.number!);
    waiting.delete(data.number!);
    if (data.tells === 'answer') question?.done(data.answer as never);
    else question?.fail(new Error(data.why));
  };
  worker.onerror = () => tell({ state: 'failed', why: 'the worker did not start' });
  return {
    ask: (asked) =>
      new Promise((done, fail) => {
        waiting.set(++last, { done, fail });
        worker.postMessage({ number: last, asked });
      }),
  };
}
