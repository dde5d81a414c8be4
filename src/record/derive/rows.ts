import { inChunks } from '../bulk.ts';
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
  'ties',
  'event',
  'joined_to',
  'joined_reason',
] as const satisfies readonly (keyof ClaimRow)[];

/** Columns that joining decides, and those of how a claim is compared. */
export const JOINED = ['core', 'core_to', 'core_reason', 'base', 'leads', 'ties', 'event', 'joined_to', 'joined_reason'] as const;
export const COMPARED = ['block', 'block_start', 'block_end', 'firm'] as const;

type Stored = Pick<ClaimRow, (typeof COLUMNS)[number]>;

/** What joining looks at of a claim's row, with its sheet as it was read. */
export type Row = Omit<Stored, 'told'> & { readonly sheet: Told };

export const rowOf = ({ told, ...row }: Stored): Row => ({ ...row, sheet: JSON.parse(told) as Told });

/** All columns by which rows are loaded. */
export const selectRows = (tx: Database) => tx.selectFrom('claims').select(COLUMNS);

export async function load(tx: Database, by: 'core' | 'report' | 'leads' | 'base', values: Iterable<string>): Promise<Row[]> {
  const rows = await inChunks(new Set(values), (chunk) => selectRows(tx).where(by, 'in', chunk).execute());
  return rows.map(rowOf);
}

export function groupBy<T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
