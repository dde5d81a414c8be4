import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import type { Format } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Lines: one report object a line. A broken line is named and the others are read. Fields it does not know are left alone. */
export const jsonl: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  read: ({ file, text }): Intake => {
    const reports: Report[] = [];
    const problems: IntakeProblem[] = [];
    const seen = new Set<string>();
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const outcome = readLine(file, index + 1, line, seen);
      if ('code' in outcome) problems.push(outcome);
      else reports.push(outcome);
    }
    if (!reports.length && !problems.length) problems.push({ code: 'empty', file });
    return { reports, problems };
  },
};

function readLine(file: string, line: number, json: string, seen: Set<string>): Report | IntakeProblem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { code: 'bad-json', file, line, detail: error instanceof Error ? error.message : String(error) };
  }
  const outcome = toReport(file, line, value);
  if ('code' in outcome) return outcome;
  if (seen.has(outcome.id)) return { code: 'doubled-id', file, line, id: outcome.id };
  seen.add(outcome.id);
  return outcome;
}

/** Checks the shape of one report. Only `text` must be there; a missing id becomes "file:line". */
function toReport(file: string, line: number, value: unknown): Report | IntakeProblem {
  const wrong = (field: string, wanted: string): IntakeProblem => ({ code: 'not-a-report', file, line, field, wanted });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('', 'an object');
  const fields = value as Fields;
  const { text } = fields;
  if (typeof text !== 'string') return wrong('text', 'a string');
  const odd = ['title', 'publisher', 'published', 'url', 'language'].find((name) => !isTextOrNothing(fields[name]));
  if (odd) return wrong(odd, 'a string or null');
  if (!isTextOrNothing(fields.id) && typeof fields.id !== 'number') return wrong('id', 'a string');
  const published = textOrNull(fields.published);
  if (published !== null && !isDay(published)) return wrong('published', 'an ISO date such as 2031-03-12');
  return {
    id: fields.id === undefined || fields.id === null ? `${file}:${line}` : String(fields.id),
    text,
    title: textOrNull(fields.title),
    publisher: textOrNull(fields.publisher),
    published,
    url: textOrNull(fields.url),
    language: textOrNull(fields.language),
  };
}

const isTextOrNothing = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** True for a day of the calendar, alone or with a time after it. */
function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
