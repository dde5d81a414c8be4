import { useCallback, useEffect, useState } from 'preact/hooks';

/** What went wrong, in the words of the server. */
export type Failure = { readonly code: string; readonly what: string; readonly why?: string; readonly try?: string };

/** Data that is on its way, here, or not to be had. What was here before stays until the new is. */
export type Loaded<T> =
  | { readonly state: 'loading'; readonly data: T | null }
  | { readonly state: 'here'; readonly data: T }
  | { readonly state: 'failed'; readonly data: T | null; readonly failure: Failure; readonly status: number };

export class AnswerError extends Error {
  readonly failure: Failure;
  readonly status: number;
  constructor(failure: Failure, status: number) {
    super(failure.what);
    this.failure = failure;
    this.status = status;
  }
}

/** Asks the server for data. */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(await reach(address, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }));
}

/** Sends something to be done. */
export async function send<T>(address: string, body: unknown, method = 'POST'): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return answerOf<T>(await reach(address, { method, headers, body: JSON.stringify(body) }));
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AnswerError({ code: 'no-answer', what: 'the server does not answer', try: 'is demarche desk still running?' }, 0);
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => null)) as T | Failure | null;
  if (response.ok && body !== null) return body as T;
  const told = body as Failure | null;
  throw new AnswerError(
    told && typeof told.what === 'string' ? told : { code: 'no-answer', what: `the server answered ${response.status}` },
    response.status,
  );
}

/** The data of an address, asked for again when the address changes; `again` asks once more. */
export function useData<T>(address: string | null): Loaded<T> & { readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading', data: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    setLoaded((before) => ({ state: 'loading', data: before.data }));
    ask<T>(address, stop.signal).then(
      (data) => !stop.signal.aborted && setLoaded({ state: 'here', data }),
      (error: unknown) => !stop.signal.aborted && setLoaded((before) => failed(before.data, error)),
    );
    return () => stop.abort();
  }, [address, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  return { ...loaded, again };
}

function failed<T>(data: T | null, error: unknown): Loaded<T> {
  if (error instanceof AnswerError) return { state: 'failed', data, failure: error.failure, status: error.status };
  return { state: 'failed', data, failure: { code: 'error', what: String(error) }, status: 0 };
}
