import { type IntakeProblem, type Report, SECTION_KINDS } from '../model/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Checks the shape of one report. Only `text` must be there; a missing id becomes "file:line". */
export function toReport(file: string, line: number, value: unknown): Report | IntakeProblem {
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
  const sections = sectionsOf(fields.sections, text.length);
  if (sections === undefined) return wrong('sections', 'a list of {"kind", "span": [start, end]} within the text');
  return {
    id: fields.id === undefined || fields.id === null ? `${file}:${line}` : String(fields.id),
    text,
    title: textOrNull(fields.title),
    publisher: textOrNull(fields.publisher),
    published,
    url: textOrNull(fields.url),
    language: textOrNull(fields.language),
    ...(sections === null ? {} : { sections }),
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

/** Marked stretches of a text of so many units: null where there are none, undefined where they are not as they must be. */
function sectionsOf(value: unknown, length: number): Report['sections'] | null | undefined {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) && value.every((one) => isSection(one, length))
    ? (value as NonNullable<Report['sections']>)
    : undefined;
}

function isSection(value: unknown, length: number): boolean {
  const { kind, span } = (value ?? {}) as Fields;
  if (!(SECTION_KINDS as readonly unknown[]).includes(kind) || !Array.isArray(span) || span.length !== 2) return false;
  const [start, end] = span as unknown[];
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) <= (end as number) &&
    (end as number) <= length
  );
}
