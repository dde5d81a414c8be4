import { COLUMNS, type ExportEvent, type Left } from '../index.ts';

/** What an export wrote and what it left out. */
export type Written = { readonly events: number; readonly rows: number; readonly left: Left };

/** A format that is no text, and the usual ending of its files. */
export type Binary = { readonly name: 'parquet' | 'sqlite'; readonly docs: string; readonly ending: string };

/** Formats that need a library, loaded when one of them is asked for. */
export const BINARY: readonly Binary[] = [
  { name: 'parquet', docs: 'the table of csv as a Parquet file, with types', ending: 'parquet' },
  { name: 'sqlite', docs: 'an SQLite file with tables of events, parties, claims and reports', ending: 'db' },
];

/** Writes all events into one file. */
export async function writeBinary({ name }: Binary, events: Iterable<ExportEvent>, out: string): Promise<Written> {
  const all = [...events];
  if (name === 'sqlite') {
    const { writeSqlite } = await import('../formats/sqlite.ts');
    writeSqlite(out, COLUMNS, all);
  } else {
    const { writeParquet } = await import('../formats/parquet.ts');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(
      out,
      writeParquet(COLUMNS.map(({ name: column, type, of }) => ({ name: column, type, values: all.map(of) }))),
    );
  }
  return { events: all.length, rows: all.length, left: new Map() };
}
