import { isWarning, type Report, similar } from '../model/index.ts';
import type { Desk } from './desk.ts';
import { quoted, type Words, wordsFor, writeWords } from './words.ts';

/** Largest file that is read; a bigger one is refused before it is opened. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** Reports of one file and whether all of it could be read; `bytes` of the file were read for them. Problems are said at once. */
export type Opened = { readonly reports: readonly Report[]; readonly whole: boolean; readonly bytes: number };

/** The bytes of a file or of standard input ("-"); null after saying why there are none. */
export async function readBytes(file: string, desk: Desk): Promise<Uint8Array | null> {
  const refusal = refuse(file, desk);
  if (!refusal) {
    try {
      return await desk.files.read(file);
    } catch (error) {
      desk.say(writeWords({ what: `cannot read ${file}`, why: error instanceof Error ? error.message : String(error) }));
      return null;
    }
  }
  desk.say(writeWords(refusal));
  return null;
}

/** Reads the reports of a file or of standard input ("-"). */
export async function openReports(file: string, desk: Desk): Promise<Opened> {
  const bytes = await readBytes(file, desk);
  if (!bytes) return { reports: [], whole: false, bytes: 0 };
  const { reports, problems } = await desk.readReports(file, bytes);
  for (const problem of problems) desk.say(writeWords(wordsFor(problem)));
  return { reports, whole: problems.every(isWarning), bytes: bytes.length };
}

const ARCHIVE = /\.warc(?:\.gz)?$/i;

/** The reports of a file, in one piece or, of a web archive, page by page, so that its size does not matter. */
export async function* eachReports(file: string, desk: Desk): AsyncGenerator<Opened> {
  if (!ARCHIVE.test(file) || desk.files.kind(file) !== 'file') {
    yield await openReports(file, desk);
    return;
  }
  let read = 0;
  let told = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of desk.files.stream(file)) {
      read += chunk.length;
      yield chunk;
    }
  };
  for await (const { reports, problems } of desk.streamArchive(file, counted())) {
    for (const problem of problems) desk.say(writeWords(wordsFor(problem)));
    yield { reports, whole: problems.every(isWarning), bytes: read - told };
    told = read;
  }
}

/** Size of all files in bytes, null when standard input is among them. */
export function totalSize(files: readonly string[], desk: Desk): number | null {
  if (files.includes('-')) return null;
  return files.reduce((sum, file) => sum + (desk.files.kind(file) === 'file' ? desk.files.size(file) : 0), 0);
}

function refuse(file: string, { files }: Desk): Words | null {
  if (file === '-') return null;
  const kind = files.kind(file);
  if (kind === 'none') return missing(file, files.beside(file));
  if (kind === 'folder') return { what: `${file} is a folder`, hint: `demarche code ${quoted(file.replace(/\/+$/, ''))}/*` };
  const size = files.size(file);
  if (size <= LARGEST_FILE) return null;
  return {
    what: `${file} is too large: ${megabytes(size)} of at most ${megabytes(LARGEST_FILE)}`,
    hint: `split -l 10000 ${quoted(file)}, for JSON Lines`,
  };
}

/** Only the names are compared: all files of a folder begin alike. */
function missing(file: string, beside: readonly string[]): Words {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const near = similar(nameOf(file), beside.map(nameOf));
  const paths = near.flatMap((name) => beside.find((path) => nameOf(path) === name) ?? []);
  return { what: `no file ${file}.${paths.length ? ` Similar: ${paths.map(quoted).join(' ')}` : ''}` };
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
