import { sql } from 'kysely';
import type { Cursor, ListedReport } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { reportOf } from './hydrate.ts';

export type ReportOptions = {
  readonly limit?: number;
  /** Goes on after the report of this day and id. */
  readonly after?: Cursor | null;
  /** Only those of this publisher. */
  readonly source?: string | null;
  /** Only this one. */
  readonly id?: string;
};

/** Reports by day, the latest first; those without a day come last. */
export async function listReports(
  { db }: Engine,
  { limit = 50, after = null, source = null, id }: ReportOptions,
): Promise<ListedReport[]> {
  const day = sql<string>`coalesce(day, '')`;
  let query = db.selectFrom('reports').selectAll().orderBy(sql`${day} desc, id desc`).limit(limit);
  if (source !== null) query = query.where('publisher', '=', source);
  if (id !== undefined) query = query.where('id', '=', id);
  if (after) query = query.where(sql<boolean>`(${day}, id) < (${after.start}, ${after.id})`);
  const rows = await query.execute();
  return rows.map((row) => ({ ...reportOf(row), day: row.day, claims: row.claims }));
}
