import { COLUMNS, type ExportEvent } from '../export/index.ts';

/** A format of exports that is no text but a file, and the usual ending of its files. */
export type FileFormat = { readonly name: 'parquet' | 'sqlite'; readonly docs: string; readonly ending: string };

/** Exports that need a library, loaded when one of them is asked for. */
export const FILE_FORMATS: readonly FileFormat[] = [
  { name: 'parquet', docs: 'the table of csv as a Parquet file, with types', ending: 'parquet' },
  { name: 'sqlite', docs: 'an SQLite file with tables of events, parties, claims and reports', ending: 'db' },
];

/** Writes events into one file, in place of one that was there; gives their number. */
export async function writeFileFormat(
  { name }: FileFormat,
  events: Iterable<ExportEvent> | AsyncIterable<ExportEvent>,
  file: string,
): Promise<number> {
  if (name === 'sqlite') return (await import('./sqlite.ts')).writeSqlite(file, COLUMNS, events);
  const { writeParquet } = await import('./parquet.ts');
  const { writeFile } = await import('node:fs/promises');
  const columns = COLUMNS.map(({ name: column, type, of }) => ({
    name: column,
    type,
    of,
    values: [] as ReturnType<typeof of>[],
  }));
  let written = 0;
  for await (const event of events) {
    for (const { of, values } of columns) values.push(of(event));
    written++;
  }
  await writeFile(file, writeParquet(columns));
  return written;
}
