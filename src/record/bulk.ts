import type { Engine } from './engine.ts';
import type { Database, Tables } from './tables.ts';

/** Puts rows into a table. */
export async function insertAll<Name extends keyof Tables & string>(
  tx: Database,
  engine: Engine,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  if (rows.length) await engine.insert(tx, table, columnsOf(rows));
}

/** Gives rows that are there, known by `key`, the values of the other columns. */
export async function updateAll<Name extends keyof Tables & string>(
  tx: Database,
  engine: Engine,
  table: Name,
  key: keyof Tables[Name] & string,
  rows: readonly Partial<Tables[Name]>[],
): Promise<void> {
  if (rows.length) await engine.update(tx, table, key, columnsOf(rows));
}

/** Puts rows into a table: those whose key is in `there` in place of the ones that stand there, the others beside them. */
export async function putAll<Name extends keyof Tables & string, Key extends keyof Tables[Name] & string>(
  tx: Database,
  engine: Engine,
  table: Name,
  key: Key,
  rows: readonly Tables[Name][],
  there: { readonly has: (value: Tables[Name][Key]) => boolean },
): Promise<void> {
  await insertAll(
    tx,
    engine,
    table,
    rows.filter((row) => !there.has(row[key])),
  );
  await updateAll(
    tx,
    engine,
    table,
    key,
    rows.filter((row) => there.has(row[key])),
  );
}

/** The same values column by column: rows of one table all have the same columns. */
function columnsOf(rows: readonly object[]): Map<string, unknown[]> {
  return new Map(
    Object.keys(rows[0]!).map((column) => [
      column,
      rows.map((row) => {
        const value = (row as Readonly<Record<string, unknown>>)[column];
        return typeof value === 'string' ? sound(value) : value;
      }),
    ]),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: zero is what is looked for.
const UNSOUND = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every engine keeps as it is: PostgreSQL has no place for zero, and neither engine for half a surrogate pair. */
export const sound = (text: string): string => text.replace(UNSOUND, '\ufffd');

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
  for (const chunk of chunksOf([...values], IN)) for (const row of await query(chunk)) rows.push(row);
  return rows;
}
