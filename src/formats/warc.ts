import { Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import { badFormat, type Input, nameOf, type Open, type Read } from './format.ts';
import { LIMITS, megabytes } from './limits.ts';

type Headers = Readonly<Record<string, string>>;
type WarcRecord = { readonly headers: Headers; readonly body: Buffer } | { readonly wrong: string; readonly uri: string | null };

/** A web archive: a report each page in it, with the page's address. Pictures, requests and redirects are passed over. */
export const read: Read = async (input, open): Promise<Intake> => {
  const reports: Report[] = [];
  const problems: IntakeProblem[] = [];
  for await (const inside of readStream(input, chunksOf(input.bytes), open)) {
    for (const report of inside.reports) reports.push(report);
    for (const problem of inside.problems) problems.push(problem);
  }
  if (!reports.length && !problems.length) problems.push({ code: 'empty', file: nameOf(input) });
  return { reports, problems };
};

/** Reads a web archive of any size piece by piece, one page after the other. `chunks` are not packed. */
export async function* readStream(
  input: Omit<Input, 'bytes'>,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  open: Open,
): AsyncGenerator<Intake> {
  for await (const record of recordsOf(chunks)) {
    if ('wrong' in record)
      yield { reports: [], problems: [badFormat({ file: input.file, part: record.uri }, 'WARC', record.wrong)] };
    else yield await readRecord(input, record.headers, record.body, open);
  }
}

/** Unpacks a gzip as it is read; archives pack each record by itself. */
export const gunzipped = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => {
  const unpacked = createGunzip();
  const source = Readable.from(chunks);
  source.on('error', (error) => unpacked.destroy(error));
  return source.pipe(unpacked);
};

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1 << 20) yield bytes.subarray(from, from + (1 << 20));
}

const START = Buffer.from('WARC/');
const NEXT = Buffer.from('\r\n\r\nWARC/');
const END = Buffer.from('\r\n\r\n');
const HEADERS = 64 * 1024;

/** Records one after the other. Where a record's length is wrong, reading goes on at the next record's first line. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const most = LIMITS.part + HEADERS;
  let held: Buffer = Buffer.alloc(0);
  let waiting: Uint8Array[] = [];
  let size = 0;
  let wanted = 1;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (held.length + size < wanted) continue;
    held = Buffer.concat([held, ...waiting]);
    waiting = [];
    size = 0;
    for (;;) {
      const cut = cutRecord(held, false, most);
      wanted = cut.wanted;
      if (!cut.record && !cut.used) break;
      held = held.subarray(cut.used);
      if (cut.record) yield cut.record;
    }
  }
  held = Buffer.concat([held, ...waiting]);
  while (held.length) {
    const cut = cutRecord(held, true, most);
    if (!cut.used) return;
    held = held.subarray(cut.used);
    if (cut.record) yield cut.record;
  }
}

/** What was cut off the front: a record or nothing, how many bytes that used, and how many must be held to go on. */
type Cut = { readonly record: WarcRecord | null; readonly used: number; readonly wanted: number };

function cutRecord(held: Buffer, last: boolean, most: number): Cut {
  const none = (wanted: number): Cut =>
    last ? { record: null, used: held.length, wanted: 1 } : { record: null, used: 0, wanted };
  const start = held.indexOf(START);
  if (start < 0)
    return held.length > most ? { record: null, used: held.length - START.length, wanted: 1 } : none(held.length + 1);
  const ends = held.indexOf(END, start);
  if (ends < 0)
    return held.length - start > HEADERS ? skipTo(held, start + 5, last, null, 'its header does not end') : none(held.length + 1);
  const headers = headersOf(held.toString('latin1', start, ends));
  const uri = headers['warc-target-uri']?.replace(/^<|>$/g, '') ?? null;
  const length = Number(headers['content-length']);
  const from = ends + END.length;
  if (!/^\d+$/.test(headers['content-length'] ?? '')) return skipTo(held, from, last, uri, 'its length is missing');
  if (length > LIMITS.part) return skipTo(held, from, last, uri, `it says that it has more than ${megabytes(LIMITS.part)}`);
  if (held.length < from + length + END.length && !last) return none(from + length + END.length);
  const after = held.subarray(from + length, from + length + END.length);
  const fits = after.equals(END) || (last && held.length >= from + length && held.length <= from + length + END.length);
  if (!fits) return skipTo(held, from, last, uri, 'its length is not what it says');
  return { record: { headers, body: held.subarray(from, from + length) }, used: from + length + after.length, wanted: 1 };
}

function skipTo(held: Buffer, from: number, last: boolean, uri: string | null, wrong: string): Cut {
  const next = held.indexOf(NEXT, from - END.length >= 0 ? from - END.length : 0);
  const used = next >= 0 ? next + END.length : last ? held.length : Math.max(from, held.length - NEXT.length);
  return { record: { wrong, uri }, used, wanted: 1 };
}

function headersOf(text: string): Headers {
  const headers: Record<string, string> = {};
  for (const line of text.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

const NOTHING: Intake = { reports: [], problems: [] };
const READ = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|pdf|(?:rss|atom|feed)\+\w+))/i;

async function readRecord(input: Omit<Input, 'bytes'>, headers: Headers, body: Buffer, open: Open): Promise<Intake> {
  const kind = headers['warc-type'];
  const uri = headers['warc-target-uri']?.replace(/^<|>$/g, '') ?? '';
  if (kind !== 'response' && kind !== 'conversion' && kind !== 'resource') return NOTHING;
  const page = kind === 'response' ? responseOf(body) : { status: 200, type: headers['content-type'] ?? '', body };
  if (typeof page === 'string') return { reports: [], problems: [badFormat({ file: input.file, part: uri }, 'WARC', page)] };
  if (page.status !== 200 || !READ.test(page.type)) return NOTHING;
  const charset = /charset=["']?([\w-]+)/i.exec(page.type)?.[1] ?? null;
  const inside = await open({ file: input.file, part: uri || (headers['warc-record-id'] ?? ''), bytes: page.body, charset });
  // A page without a report is no fault of the archive: most are lists of links.
  const problems = inside.problems.filter(
    (problem) => problem.code !== 'empty' && !(problem.code === 'bad-format' && problem.format === 'HTML'),
  );
  const one = inside.reports.length === 1;
  return {
    reports: inside.reports.map((report) => ({ ...report, id: one && uri ? uri : report.id, url: report.url ?? (uri || null) })),
    problems,
  };
}

type Response = { readonly status: number; readonly type: string; readonly body: Uint8Array };

/** An HTTP response as it went over the line, or what is wrong with it. */
function responseOf(bytes: Buffer): Response | string {
  const ends = bytes.indexOf(END);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(bytes.toString('latin1', 0, 20));
  if (ends < 0 || !status) return 'it holds no HTTP response';
  const headers = headersOf(bytes.toString('latin1', 0, ends));
  const plain = /chunked/i.test(headers['transfer-encoding'] ?? '')
    ? dechunked(bytes.subarray(ends + 4))
    : bytes.subarray(ends + 4);
  try {
    return {
      status: Number(status[1]),
      type: headers['content-type'] ?? '',
      body: unpacked(plain, headers['content-encoding'] ?? ''),
    };
  } catch {
    return `its body is not the ${headers['content-encoding']} that it says, or unpacks to more than ${megabytes(LIMITS.part)}`;
  }
}

/** Common Crawl unpacks bodies and leaves the header: what does not begin as packed bytes do is taken as it is. */
function unpacked(body: Buffer, encoding: string): Uint8Array {
  const limit = { maxOutputLength: LIMITS.part };
  if (/gzip/i.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limit);
  if (/deflate/i.test(encoding) && body[0] === 0x78) return inflateSync(body, limit);
  if (/\bbr\b/i.test(encoding) && body[0] !== 0x3c) return brotliDecompressSync(body, limit);
  return body;
}

/** The same again for chunks: bytes that are not so cut are taken as they are. */
function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const line = body.indexOf('\r\n', at);
    const size = line < 0 || line - at > 20 ? Number.NaN : Number.parseInt(body.toString('latin1', at, line), 16);
    if (Number.isNaN(size)) return parts.length ? Buffer.concat(parts) : body;
    if (size === 0) break;
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
