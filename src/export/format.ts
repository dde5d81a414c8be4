import type { ExportEvent } from './event.ts';
import type { Left } from './left.ts';

/** Switches that formats which know only pairs of actors ask about. */
export type Switches = {
  /** True to write one row for each pair of actor and recipient; false for the first pair alone. */
  readonly dyads: boolean;
  /** True to write a mutual act from both sides. */
  readonly mirror: boolean;
};

/** Writes events one after the other, so that memory does not grow with their number. */
export type Sheet = {
  /** What stands before the first event, "" for nothing. */
  readonly head: string;
  readonly add: (event: ExportEvent) => string;
  readonly end: () => string;
};

/** A format that events leave in. */
export type ExportFormat = {
  readonly name: string;
  /** What it is, in a few words. */
  readonly docs: string;
  /** Names of its columns in order; null for a format that is no table. */
  readonly columns: readonly string[] | null;
  /** Opens a sheet. What is left out is counted in `left`, with the reason. */
  readonly open: (switches: Switches, left: Left) => Sheet;
};

/** A value of a cell; null is an empty one. */
export type Cell = string | number | null;

/** A table by its separator: a header line or none, and rows that an event becomes. */
export function tableFormat(
  about: {
    readonly name: string;
    readonly docs: string;
    readonly columns: readonly string[];
    readonly separator: ',' | '\t';
    readonly header: boolean;
  },
  rowsOf: (event: ExportEvent, switches: Switches, left: Left) => readonly (readonly Cell[])[],
): ExportFormat {
  const write = about.separator === ',' ? commaRow : tabRow;
  return {
    name: about.name,
    docs: about.docs,
    columns: about.columns,
    open: (switches, left) => ({
      head: about.header ? write(about.columns) : '',
      add: (event) => rowsOf(event, switches, left).map(write).join(''),
      end: () => '',
    }),
  };
}

/** A row by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const commaRow = (cells: readonly Cell[]): string => `${cells.map(commaCell).join(',')}\r\n`;

function commaCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = harmless(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

/** A row of tabs, as the peers write them: no quotation; tabs and line breaks within a text become spaces. */
const tabRow = (cells: readonly Cell[]): string => `${cells.map(tabCell).join('\t')}\n`;

function tabCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : harmless(cell.replace(/[\t\r\n\v\f\u2028\u2029]+/g, ' '));
}

/** A list in one cell. */
export const listed = (values: readonly (string | null)[], mark = '; '): string | null =>
  [...new Set(values.filter(Boolean))].join(mark) || null;
