import { sql } from 'kysely';
import { chunksOf, IN, inChunks } from '../bulk.ts';
import { dayOfBlock, LONGEST_WINDOW, type TypeDay } from '../joining/blocks.ts';
import { addDays } from '../joining/days.ts';
import type { Told } from '../joining/told.ts';
import type { ClaimRow, Database } from '../tables.ts';

const COLUMNS = [
  'id',
  'report',
  'type',
  'block',
  'block_start',
  'block_end',
  'firm',
  'told',
  'core',
  'core_to',
  'core_reason',
  'base',
  'leads',
  'event',
  'joined_to',
  'joined_reason',
] as const satisfies readonly (keyof ClaimRow)[];

/** What joining looks at of a claim's row. */
export type Row = Pick<ClaimRow, (typeof COLUMNS)[number]>;

export async function load(tx: Database, by: 'block' | 'core' | 'report' | 'leads', values: Iterable<string>): Promise<Row[]> {
  return inChunks(new Set(values), (chunk) => tx.selectFrom('claims').select(COLUMNS).where(by, 'in', chunk).execute());
}

/** Sheets that are kept as they were read: each batch looks at those of the same days again. */
const KEPT = 20_000;
const read = new Map<string, { readonly told: string; readonly sheet: Told }>();

export function toldIn({ id, told }: Row): Told {
  const known = read.get(id);
  if (known?.told === told) return known.sheet;
  const sheet = JSON.parse(told) as Told;
  read.delete(id);
  read.set(id, { told, sheet });
  if (read.size > KEPT) read.delete(read.keys().next().value!);
  return sheet;
}

export function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/**
 * Whole groups of loose blocks that might belong to an event of the blocks or follow a group of theirs; `grouped` are the rows of the
 * blocks as they now stand.
 */
export async function looseAround(tx: Database, blocks: Iterable<string>, grouped: readonly Row[]): Promise<Row[]> {
  const firm = grouped.filter((row) => row.firm === 1);
  const given = grouped.filter((row) => row.firm === 0);
  const found = new Map<string, Row>();
  const days = [...blocks].map(dayOfBlock).filter((one) => one !== null);
  for (const row of await looseByDay(tx, days)) found.set(row.id, row);
  const kinds = new Set(firm.map(({ type }) => type));
  for (const row of await load(
    tx,
    'report',
    firm.map(({ report }) => report),
  ))
    if (row.firm === 0 && kinds.has(row.type)) found.set(row.id, row);
  const cores = new Set([...found.values()].map(({ core }) => core));
  for (const row of await load(tx, 'core', cores)) found.set(row.id, row);
  for (const row of given) found.set(row.id, row);
  return [...found.values()].filter((row) => row.firm === 0);
}

const looseByDay = (tx: Database, days: readonly TypeDay[]): Promise<Row[]> =>
  looseWithin(
    tx,
    days.map(({ type, day }) => ({ type, from: day, to: addDays(day, LONGEST_WINDOW), begun: day })),
  );

/** Days on one of which the window of a loose row ends, and the day by which it has begun. */
type Stretch = { readonly type: string; readonly from: string; readonly to: string; readonly begun: string };

/** Loose rows of the stretches, each once. */
export async function looseWithin(tx: Database, stretches: readonly Stretch[]): Promise<Row[]> {
  const found = new Map<string, Row>();
  for (const chunk of chunksOf(stretches, IN)) {
    const wanted = sql.join(chunk.map(({ type, from, to, begun }) => sql`(${type}, ${from}, ${to}, ${begun})`));
    const { rows } = await sql<Row>`with wanted(type, first, latest, begun) as (values ${wanted})
      select ${sql.join(COLUMNS.map((column) => sql.ref(`claims.${column}`)))} from wanted
      join claims on claims.type = wanted.type and claims.firm = 0 and claims.block_end >= wanted.first
      and claims.block_end <= wanted.latest and claims.block_start <= wanted.begun`.execute(tx);
    for (const row of rows) found.set(row.id, row);
  }
  return [...found.values()];
}
