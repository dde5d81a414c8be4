import type { Intake, IntakeProblem, Report } from '../model/index.ts';
import type { Format } from './format.ts';
import { toReport } from './report.ts';

/** A table with one report a row. The first row names the columns; only a text is needed, and columns that it does not know are left alone. */
export const csv: Format = {
  name: 'csv',
  endings: ['csv', 'tsv'],
  read: ({ file, text }): Intake => {
    const [header, ...rows] = readTable(text);
    if (!header) return { reports: [], problems: [{ code: 'empty', file }] };
    const columns = columnsOf(header.cells);
    if (!columns.includes('text'))
      return {
        reports: [],
        problems: [{ code: 'not-a-report', file, line: 1, field: 'text', wanted: 'a column of the first row' }],
      };
    const reports: Report[] = [];
    const problems: IntakeProblem[] = [];
    const seen = new Set<string>();
    for (const { line, cells } of rows) {
      const outcome = readRow(file, line, columns, cells);
      if ('code' in outcome) problems.push(outcome);
      else if (seen.has(outcome.id)) problems.push({ code: 'doubled-id', file, line, id: outcome.id });
      else reports.push(outcome);
      if (!('code' in outcome)) seen.add(outcome.id);
    }
    if (!reports.length && !problems.length) problems.push({ code: 'empty', file });
    return { reports, problems };
  },
};

/** Names that columns go by in tables of news. */
const NAMES: Readonly<Record<string, string>> = {
  text: 'text',
  body: 'text',
  content: 'text',
  fulltext: 'text',
  full_text: 'text',
  article: 'text',
  id: 'id',
  doc_id: 'id',
  docid: 'id',
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  publication: 'publisher',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  publish_date: 'published',
  published_at: 'published',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
};

/** The report's field that each column fills, null for none; the first of two that say the same counts. */
function columnsOf(header: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  return header.map((name) => {
    const field =
      NAMES[
        name
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_')
      ] ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

function readRow(
  file: string,
  line: number,
  columns: readonly (string | null)[],
  cells: readonly string[],
): Report | IntakeProblem {
  const fields: Record<string, string> = {};
  columns.forEach((field, i) => {
    if (field !== null && cells[i]) fields[field] = cells[i];
  });
  return toReport(file, line, fields);
}

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Rows of a table by RFC 4180; a tab, a semicolon or a comma parts its cells, whichever the first line has most of. */
export function readTable(text: string): Row[] {
  const mark = separatorOf(text.slice(0, text.search(/[\r\n]|$/)));
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  let at = 0;
  while (at < text.length) {
    const { value, end } = readCell(text, at, mark);
    cells.push(value);
    line += count(text, at, end);
    at = end + 1;
    if (text[end] === mark) {
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    line++;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: first, cells });
    cells = [];
    first = line;
  }
  if (cells.length) rows.push({ line: first, cells });
  return rows;
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function separatorOf(header: string): string {
  const marks = ['\t', ',', ';'];
  return marks.reduce((best, mark) => (header.split(mark).length > header.split(best).length ? mark : best));
}

/** One cell and where it ends: at its separator, its line's end, or the text's. A quotation that never closes ends with the text. */
function readCell(text: string, from: number, mark: string): { readonly value: string; readonly end: number } {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++;
    return { value: text.slice(from, end), end };
  }
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: parts.join('') + text.slice(at), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      let end = quote + 1;
      while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++;
      return { value: parts.join(''), end };
    }
    parts.push('"');
    at = quote + 2;
  }
}
