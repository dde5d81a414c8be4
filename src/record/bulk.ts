import type { Insertable } from 'kysely';
import type { Engine } from './engine.ts';
import type { Database, Tables } from './tables.ts';

/** Puts rows into a table, as many at once as the engine takes. */
export async function insertAll<Name extends keyof Tables & string>(
  tx: Database,
  { most }: Engine,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const columns = rows.length ? Object.keys(rows[0]!).length : 1;
  for (const chunk of chunksOf(rows, Math.min(200, Math.floor(most / columns))))
    await tx
      .insertInto(table)
      .values(chunk.map(soundRow) as unknown as Insertable<Tables[Name]>[])
      .execute();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: zero is what is looked for.
const UNSOUND = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every engine keeps as it is: PostgreSQL has no place for zero, and neither engine for half a surrogate pair. */
export const sound = (text: string): string => text.replace(UNSOUND, '\ufffd');

const soundRow = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === 'string' ? sound(value) : value]));

/** Values that one `in (…)` may hold. */
export const IN = 500;

/** A list in pieces of at most so many. */
export function* chunksOf<T>(list: readonly T[], size: number): Iterable<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}

/** All rows that a query gives for the values, asked for in pieces. */
export async function inChunks<Value, Row>(
  values: Iterable<Value>,
  query: (chunk: readonly Value[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const chunk of chunksOf([...values], IN)) rows.push(...(await query(chunk)));
  return rows;
}
