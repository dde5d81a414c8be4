import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { checkedAddress, publicLookup } from './address.ts';
import { FetchError } from './problem.ts';

/** How an address is fetched. */
export type Manners = {
  /** Who asks: the User-Agent header. */
  readonly agent: string;
  /** True to let addresses of this machine and of private networks through. */
  readonly allowPrivate: boolean;
  /** Milliseconds for one request and its answer. */
  readonly patience: number;
  /** Bytes of one answer, packed or not. */
  readonly largest: number;
  /** Called before each request, redirects too: waits its turn and asks robots.txt. Throws a FetchError for what may not be fetched. */
  readonly before: (url: URL) => Promise<void>;
};

/** What the last answer said of itself, to ask only for what is newer. */
export type Validators = { readonly etag: string | null; readonly modified: string | null };

export type Answer = {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The new address for good, where every redirect on the way was permanent; null otherwise. */
  readonly moved: string | null;
  /** Null when nothing has changed since the last answer. */
  readonly body: Uint8Array | null;
  readonly charset: string | null;
  readonly validators: Validators;
};

const MOST_REDIRECTS = 5;
const NOTHING: Validators = { etag: null, modified: null };

/** Fetches an address by GET. Throws a FetchError for anything but an answer or "not modified". */
export async function fetchAddress(address: string, manners: Manners, known: Validators = NOTHING): Promise<Answer> {
  let url = checkedAddress(address, undefined, manners.allowPrivate);
  let permanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    await manners.before(url);
    // Waiting for one's turn does not count against the server.
    const signal = AbortSignal.timeout(manners.patience);
    const response = await ask(url, manners, known, signal);
    const target = redirectOf(response);
    if (target === null)
      return { ...(await answer(response, url, manners, known, signal)), moved: permanent && hop > 0 ? url.href : null };
    response.destroy();
    permanent &&= response.statusCode === 301 || response.statusCode === 308;
    url = checkedAddress(target, url.href, manners.allowPrivate);
  }
  throw new FetchError('redirects', address, `more than ${MOST_REDIRECTS}`);
}

function ask(
  url: URL,
  { agent, allowPrivate, patience }: Manners,
  { etag, modified }: Validators,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const headers: Record<string, string> = {
    'user-agent': agent,
    accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      { headers, agent: false, signal, maxHeaderSize: 65_536, ...(allowPrivate ? {} : { lookup: publicLookup }) },
      resolve,
    );
    sent.on('error', (error) => reject(asFetchError(error, url, signal, patience)));
    sent.end();
  });
}

function asFetchError(error: Error, url: URL, signal: AbortSignal, patience: number): FetchError {
  if (error instanceof FetchError) return error;
  if (signal.aborted) return new FetchError('timeout', url.href, `no whole answer in ${patience / 1000} s`);
  return new FetchError('network', url.href, error.message || ((error as NodeJS.ErrnoException).code ?? 'no connection'));
}

function redirectOf({ statusCode, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0) && headers.location ? headers.location : null;
}

async function answer(
  response: IncomingMessage,
  url: URL,
  manners: Manners,
  known: Validators,
  signal: AbortSignal,
): Promise<Omit<Answer, 'moved'>> {
  const { statusCode = 0, headers } = response;
  const validators = { etag: headers.etag ?? null, modified: headers['last-modified'] ?? null };
  const charset = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
  if (statusCode === 304) {
    response.destroy();
    return { url: url.href, body: null, charset, validators: known };
  }
  if (statusCode !== 200) {
    response.destroy();
    throw new FetchError(statusCode === 410 ? 'gone' : 'status', url.href, String(statusCode), waitOf(headers['retry-after']));
  }
  const packed = await readAll(response, url, manners, signal);
  return { url: url.href, body: unpacked(packed, headers['content-encoding'] ?? '', url, manners), charset, validators };
}

async function readAll(
  response: IncomingMessage,
  url: URL,
  { largest, patience }: Manners,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largest) throw new FetchError('too-large', url.href, `more than ${largest} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw asFetchError(error as Error, url, signal, patience);
  }
  return Buffer.concat(chunks);
}

function unpacked(body: Buffer, encoding: string, url: URL, { largest }: Manners): Uint8Array {
  const limit = { maxOutputLength: largest };
  try {
    if (/\bgzip\b/i.test(encoding)) return gunzipSync(body, limit);
    if (/\bdeflate\b/i.test(encoding)) return inflateSync(body, limit);
    return /\bbr\b/i.test(encoding) ? brotliDecompressSync(body, limit) : body;
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw bomb
      ? new FetchError('too-large', url.href, `unpacks to more than ${largest} bytes`)
      : new FetchError('network', url.href, 'the answer is damaged');
  }
}

/** Seconds of a Retry-After header; a date in it counts as an hour. */
function waitOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  return /^\d+$/.test(value) ? Math.min(Number(value), 86_400) : 3600;
}
