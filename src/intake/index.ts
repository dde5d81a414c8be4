import type { Intake } from '../model/index.ts';
import { csv } from './csv.ts';
import { decode } from './encoding.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';

/** All formats that are read. A new one is a file here and a line in this list. */
export const FORMATS: readonly Format[] = [text, jsonl, json, csv];

/** Endings of file names that are read, for messages and help. */
export const ENDINGS: readonly string[] = FORMATS.flatMap((format) => format.endings);

/**
 * Reads the reports of one file. The name's ending chooses the format; "-" (standard input) and names without an ending are
 * JSON Lines when the first character is "{", JSON when it is "[", else plain text. A .json file of one object a line is JSON
 * Lines all the same. Never throws on bad input: problems are data.
 */
export function readReports(file: string, bytes: Uint8Array): Intake {
  const ending = endingOf(file);
  const known = FORMATS.find((format) => format.endings.includes(ending));
  if (!known && ending !== '') return { reports: [], problems: [{ code: 'no-reader', file, ending, known: ENDINGS }] };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return { reports: [], problems: [{ code: 'binary', file }] };
  const format = !known || known === json ? guessFormat(decoded.text, known ?? text) : known;
  const intake = format.read({ file, text: decoded.text });
  if (decoded.encoding !== 'windows-1252') return intake;
  return { ...intake, problems: [{ code: 'guessed-encoding', file, encoding: decoded.encoding }, ...intake.problems] };
}

function guessFormat(content: string, otherwise: Format): Format {
  const first = content.slice(0, 1000).trimStart()[0];
  if (first === '[') return /^\s*\[\s*[{\]]/.test(content.slice(0, 1000)) ? json : otherwise;
  return first === '{' ? (isOneObject(content) ? json : jsonl) : otherwise;
}

/** True for JSON that is laid out over lines, so that no line is an object by itself. */
const isOneObject = (content: string): boolean =>
  !/^\s*\{[^\n]*\}\s*(?:\n|$)/.test(content.slice(0, 1_000_000)) && /^\s*\{\s*\n/.test(content);

/** "" when the name has no ending: digits alone ("report.2") and hidden files (".notes") are not one. */
function endingOf(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  const match = /[^.]\.([A-Za-z][A-Za-z0-9]{0,7})$/.exec(base);
  return match ? match[1]!.toLowerCase() : '';
}
