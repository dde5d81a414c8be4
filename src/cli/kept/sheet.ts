import { given, type Option, type Options } from '../command.ts';
import type { Desk } from '../desk.ts';
import { safe } from '../ink.ts';

const FORMATS = ['table', 'jsonl', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** How rows are written. */
export const FORMAT: Option = {
  name: 'format',
  value: 'FORMAT',
  choices: FORMATS,
  docs: 'table for people, jsonl one object a line, json one array, csv',
};

/** A column of a table: its heading, and what it shows of a row. */
export type Column<Row> = { readonly name: string; readonly show: (row: Row) => string | number | null };

export const formatOf = (options: Options, desk: Desk): Format =>
  (given(options, 'format') as Format | null) ?? (desk.terminal ? 'table' : 'jsonl');

/** Writes rows in the format asked for; JSON has the whole rows, tables and CSV the columns. */
export function writeRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: Options, desk: Desk): void {
  const format = formatOf(options, desk);
  if (format === 'jsonl') for (const row of rows) desk.out(`${JSON.stringify(row)}\n`);
  else if (format === 'json') desk.out(`${JSON.stringify(rows, null, 2)}\n`);
  else if (format === 'csv') desk.out(csv(rows, columns));
  else desk.out(table(rows, columns, desk.columns));
}

const cellsOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string[][] =>
  rows.map((row) => columns.map(({ show }) => String(show(row) ?? '')));

function csv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ name }) => name), ...cellsOf(rows, columns)];
  return `${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where it must be; a cell that a spreadsheet would reckon with is made text. */
function csvCell(cell: string): string {
  const plain = /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Columns as wide as their widest cell; the last one is cut at the edge of the screen. */
function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const cells = [columns.map(({ name }) => name), ...cellsOf(rows, columns).map((row) => row.map(safe))];
  const widths = columns.map((_, i) => Math.min(48, Math.max(...cells.map((row) => row[i]!.length))));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => (cell.length > widths[i]! ? `${cell.slice(0, widths[i]! - 1)}…` : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join('\n')}\n`;
}
