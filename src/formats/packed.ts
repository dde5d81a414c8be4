import { gunzipSync, inflateRawSync } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import { badFormat, type Input, nameOf, type Open } from './format.ts';
import { LIMITS, LimitError, megabytes } from './limits.ts';

/** One file out of a gzip; several members follow each other as one. Throws a LimitError for a bomb. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  return inflated(() => gunzipSync(bytes, { maxOutputLength: LIMITS.unpacked }), LIMITS.unpacked);
}

/** One file out of a Zstandard frame; grows piece by piece, so that a bomb is stopped at the limit. */
export function unzstd(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    size += chunk.length;
    if (size > LIMITS.unpacked) throw new LimitError('the unpacked size', megabytes(LIMITS.unpacked));
    parts.push(chunk);
  });
  for (let from = 0; from < bytes.length; from += 65_536)
    stream.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
  return Buffer.concat(parts);
}

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/** Reads each file of a zip by its content; what cannot be read is named and the rest goes on. */
export async function readZip(input: Input, open: Open): Promise<Intake> {
  const entries = listEntries(input);
  if (!Array.isArray(entries)) return { reports: [], problems: [entries] };
  const reports: Report[] = [];
  const problems: IntakeProblem[] = [];
  let total = 0;
  for (const entry of entries.filter(({ name, size }) => size > 0 && !isHidden(name))) {
    const part = input.part === null ? entry.name : `${input.part}/${entry.name}`;
    const opened = openEntry(input, entry, LIMITS.unpacked - total);
    if (!(opened instanceof Uint8Array)) {
      problems.push({ ...opened, part } as IntakeProblem);
      if (opened.code === 'over-limit' && total + LIMITS.part > LIMITS.unpacked) break;
      continue;
    }
    total += opened.length;
    const inside = await open({ file: input.file, part, bytes: opened, charset: null });
    for (const report of inside.reports) reports.push(report);
    for (const problem of inside.problems) problems.push(problem);
  }
  if (!reports.length && !problems.length) problems.push({ code: 'empty', file: nameOf(input) });
  return { reports, problems };
}

/** The first file of a zip that is no system's own. Throws where there is none or where it cannot be opened. */
export function firstOfZip(bytes: Uint8Array): Uint8Array {
  const input: Input = { file: '', part: null, bytes, charset: null };
  const entries = listEntries(input);
  const entry = Array.isArray(entries) ? entries.find(({ name, size }) => size > 0 && !isHidden(name)) : undefined;
  const opened = entry ? openEntry(input, entry, LIMITS.unpacked) : entries;
  if (opened instanceof Uint8Array) return opened;
  throw new Error(!Array.isArray(opened) && 'detail' in opened ? opened.detail : 'it holds no file that can be opened');
}

/** Folders' and systems' own files: "__MACOSX/._a.html", ".DS_Store". */
const isHidden = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.)|\/$|Thumbs\.db$/.test(name);

/** The table at a zip's end; its own numbers are checked against the file before they are believed. */
function listEntries(input: Input): Entry[] | IntakeProblem {
  const view = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.length);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > view.length) return badFormat(input, 'zip', 'its table of contents is missing: the file is cut off');
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) return badFormat(input, 'zip', 'it is a zip64, over 4 GB or 65,534 files');
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.readUInt32LE(at) !== 0x02014b50) return badFormat(input, 'zip', 'its table of contents is damaged');
    const [name, extra, comment] = [view.readUInt16LE(at + 28), view.readUInt16LE(at + 30), view.readUInt16LE(at + 32)];
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + name),
      method: view.readUInt16LE(at + 10),
      locked: (view.readUInt16LE(at + 8) & 1) === 1,
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function openEntry(input: Input, { name, method, locked, packed, size, at }: Entry, left: number): Uint8Array | IntakeProblem {
  const view = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.length);
  const bad = (detail: string): IntakeProblem => badFormat({ ...input, part: name }, 'zip', detail);
  if (locked) return bad('it is locked with a password');
  if (at + 30 > view.length || view.readUInt32LE(at) !== 0x04034b50) return bad('its entry is damaged');
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  const bytes = view.subarray(from, from + packed);
  const most = Math.min(LIMITS.part, left);
  if (size > most) return { code: 'over-limit', file: input.file, part: name, what: 'the unpacked size', most: megabytes(most) };
  if (method === 0) return bytes;
  if (method !== 8) return bad(`it is packed by method ${method}; only deflate is read`);
  try {
    return inflated(() => inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(most, size)) }), most);
  } catch (error) {
    return error instanceof LimitError ? bad('it unpacks to more than it says') : bad('its entry is damaged');
  }
}

function inflated(unpack: () => Uint8Array, most: number): Uint8Array {
  try {
    return unpack();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new LimitError('the unpacked size', megabytes(most));
    throw error;
  }
}
