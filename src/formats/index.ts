import { FORMATS as PLAIN, readReports } from '../intake/index.ts';
import type { Intake, IntakeProblem } from '../model/index.ts';
import { baseName, type Format, type Input, type Open } from './format.ts';
import { LIMITS, LimitError, megabytes } from './limits.ts';

export { FILE_FORMATS, type FileFormat, writeFileFormat } from './tables.ts';

/** Formats that need a library, most telling first. A new one is a file here and a line in this list. */
export const FORMATS: readonly Format[] = [
  { name: 'WARC', endings: ['warc'], begins: starts(/^WARC\/[01]\./), load: () => import('./warc.ts') },
  { name: 'PDF', endings: ['pdf'], begins: starts(/^(?:.{0,200}\n)?%PDF-\d/s), load: () => import('./pdf.ts') },
  {
    name: 'NewsML-G2',
    endings: [],
    begins: starts(/^(?:<[?!][^>]*>\s*|<!--.*?-->\s*)*<(?:\w+:)?(?:newsMessage|newsItem|packageItem)[\s>]/s),
    load: () => import('./newsml.ts'),
  },
  {
    name: 'NITF',
    endings: ['nitf'],
    begins: starts(/^(?:<[?!][^>]*>\s*|<!--.*?-->\s*)*<nitf[\s>]/is),
    load: () => import('./nitf.ts'),
  },
  {
    name: 'RSS or Atom',
    endings: ['rss', 'atom'],
    begins: starts(/^(?:<[?!][^>]*>\s*|<!--.*?-->\s*)*<(?:\w+:)?(?:rss|feed|rdf)[\s>]/is),
    load: () => import('./feed.ts'),
  },
  { name: 'HTML', endings: ['html', 'htm', 'xhtml'], begins: beginsPage, load: () => import('./html.ts') },
  {
    name: 'JSON Feed',
    endings: [],
    begins: starts(/^\s*\{[^[]{0,400}"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/s),
    load: () => import('./jsonfeed.ts'),
  },
  {
    name: 'mbox',
    endings: ['mbox'],
    begins: starts(/^From \S+ .*\d{4}\r?\n[\w-]+:/),
    load: async () => ({ read: (await import('./mail.ts')).readMailbox }),
  },
  { name: 'mail', endings: ['eml'], begins: beginsMail, load: () => import('./mail.ts') },
];

/** Packings that are opened and their content read by what it is. */
const PACKINGS = ['gz', 'zst', 'zip'];

/** Endings of file names that are read, for messages and help. */
export const ENDINGS: readonly string[] = [...PLAIN, ...FORMATS].flatMap((format) => format.endings).concat(PACKINGS);

const HEAD = 4096;

function starts(pattern: RegExp): (head: string) => boolean {
  return (head) => pattern.test(head.trimStart());
}

function beginsPage(head: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/is.test(head.trimStart());
}

/** Header lines of a mail, one of them a sender, a date or a path. */
function beginsMail(head: string): boolean {
  const lines = head.split(/\r?\n/);
  const end = lines.indexOf('');
  const headers = (end < 0 ? lines.slice(0, -1) : lines.slice(0, end)).filter((line) => !/^[ \t]/.test(line));
  const named = headers.filter((line) =>
    /^(?:from|date|subject|message-id|received|return-path|mime-version|delivered-to):/i.test(line),
  );
  return headers.length > 1 && headers.every((line) => /^[A-Za-z][\w-]*:/.test(line)) && named.length > 1;
}

/**
 * Reads the reports of one file by its content; where that says nothing, its name's ending decides. Packed files are opened,
 * within limits, and their content is read in the same way. Never throws on bad input: problems are data.
 */
export function readFile(file: string, bytes: Uint8Array): Promise<Intake> {
  return opened(0)({ file, part: null, bytes, charset: null });
}

/** Reads a document that came with a name of its own character set, as a web server says it. */
export const readDocument: Open = opened(0);

/**
 * Reads a web archive of any size piece by piece, plain or packed by gzip: what each of its pages gives. A gzip that is cut
 * off gives what came before, and a problem.
 */
export async function* streamArchive(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Intake> {
  const { gunzipped, readStream } = await import('./warc.ts');
  try {
    yield* readStream({ file, part: null, charset: null }, /\.gz$/i.test(file) ? gunzipped(chunks) : chunks, opened(1));
  } catch (error) {
    const detail = `it is damaged or cut off (${error instanceof Error ? error.message : String(error)})`;
    yield problem({ file, part: null, code: 'bad-format', format: 'WARC', detail });
  }
}

function opened(depth: number): Open {
  return async (input) => {
    if (depth > LIMITS.nested)
      return problem({ ...at(input), code: 'over-limit', what: 'packings within one another', most: String(LIMITS.nested) });
    try {
      return await readInput(input, opened(depth + 1));
    } catch (error) {
      if (error instanceof LimitError) return problem({ ...at(input), code: 'over-limit', what: error.what, most: error.most });
      return problem({
        ...at(input),
        code: 'bad-format',
        format: 'this file',
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  };
}

const at = ({ file, part }: Input): Pick<Input, 'file' | 'part'> => ({ file, part });
const problem = (one: IntakeProblem): Intake => ({ reports: [], problems: [one] });

async function readInput(input: Input, open: Open): Promise<Intake> {
  const { bytes } = input;
  if (input.part !== null && bytes.length > LIMITS.part)
    return problem({ ...at(input), code: 'over-limit', what: 'the size', most: megabytes(LIMITS.part) });
  const packing = packingOf(bytes);
  if (packing) return unpack(packing, input, open);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString(
    bytes[1] === 0 || bytes[0]! >= 0xfe ? 'utf16le' : 'utf8',
  );
  const format = formatOf(head.replace(/^\ufeff/, ''), input);
  if (format) return (await format.load()).read(input, open);
  const foreign = foreignEnding(head);
  if (foreign) return problem({ code: 'no-reader', file: input.part ?? input.file, ending: foreign, known: ENDINGS });
  return plain(input);
}

/** By content first; an ending decides only for files that do not say what they are. */
function formatOf(head: string, { file, part }: Input): Format | null {
  const ending = endingOf(part ?? file);
  return FORMATS.find(({ begins }) => begins(head)) ?? FORMATS.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** A text in an archive takes its whole path for an id: two folders may hold files of one name. */
function plain({ file, part, bytes }: Input): Intake {
  const name = part === null ? file : `${file}/${part}`;
  const intake = readReports(name, bytes);
  const problems = intake.problems.map((one) => (one.code === 'no-reader' ? { ...one, known: ENDINGS } : one));
  const reports =
    part === null
      ? intake.reports
      : intake.reports.map((report) => (report.id === baseName(part) ? { ...report, id: name } : report));
  return { reports, problems };
}

type Packing = 'gzip' | 'zstd' | 'zip';

function packingOf(bytes: Uint8Array): Packing | null {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  return a === 0x50 && b === 0x4b && (c === 3 || c === 5) ? 'zip' : null;
}

async function unpack(packing: Packing, input: Input, open: Open): Promise<Intake> {
  const { gunzip, unzstd, readZip } = await import('./packed.ts');
  const office = packing === 'zip' ? officeEnding(input.bytes) : null;
  if (office) return problem({ code: 'no-reader', file: input.part ?? input.file, ending: office, known: ENDINGS });
  if (packing === 'zip') return readZip(input, open);
  const name = (input.part ?? input.file).replace(/\.(?:gz|zst|zstd)$/i, '');
  const bytes = unpacked(packing === 'gzip' ? gunzip : unzstd, input);
  if (!(bytes instanceof Uint8Array)) return problem(bytes);
  return open(input.part === null ? { ...input, file: name, bytes } : { ...input, part: name, bytes });
}

/** The one file in a gzip, a Zstandard frame or a zip; bytes that are not packed as they are. Throws for what is damaged or too large. */
export async function unpackOne(bytes: Uint8Array): Promise<Uint8Array> {
  const packing = packingOf(bytes);
  if (!packing) return bytes;
  const { firstOfZip, gunzip, unzstd } = await import('./packed.ts');
  return packing === 'zip' ? firstOfZip(bytes) : packing === 'gzip' ? gunzip(bytes) : unzstd(bytes);
}

function unpacked(unpackBytes: (bytes: Uint8Array) => Uint8Array, input: Input): Uint8Array | IntakeProblem {
  try {
    return unpackBytes(input.bytes);
  } catch (error) {
    if (error instanceof LimitError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return { ...at(input), code: 'bad-format', format: 'packed file', detail: `it is damaged or cut off (${detail})` };
  }
}

/** Word, spreadsheet and book files are zips with a mark of their own. */
function officeEnding(bytes: Uint8Array): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = view.toString('latin1', 0, 400);
  const opened = /mimetypeapplication\/(?:vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)|epub\+(zip))/.exec(head);
  if (opened) return opened[2] ? 'epub' : { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[opened[1]!]!;
  if (!view.subarray(0, 4096).includes('[Content_Types].xml') && !view.subarray(-65_536).includes('[Content_Types].xml'))
    return null;
  return view.includes('word/document') ? 'docx' : view.includes('xl/workbook') ? 'xlsx' : 'pptx';
}

/** Formats that look like text and are none that is read. */
function foreignEnding(head: string): string | null {
  if (head.startsWith('{\\rtf')) return 'rtf';
  return head.startsWith('%!PS') ? 'ps' : null;
}

/** "" when the name has no ending: digits alone ("report.2") and hidden files (".notes") are not one. */
function endingOf(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  return /[^.]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(base)?.[1]?.toLowerCase() ?? '';
}
