/** Rows as comma-separated values (RFC 4180): a cell with a comma, a quotation mark or a line break stands in quotation marks. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

/** A cell that a spreadsheet would take for a formula gets an apostrophe, as the words come from outside. */
function cellOf(words: string): string {
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
