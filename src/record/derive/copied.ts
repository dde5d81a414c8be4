import { inChunks } from '../bulk.ts';
import type { Told } from '../joining/told.ts';
import type { Database } from '../tables.ts';
import type { ClaimBody } from './body.ts';

/** The first printing of a copy: its day, and how its claims are compared, by the words around each cue. */
export type FirstPrinting = { readonly day: string | null; readonly told: ReadonlyMap<string, Told> };

/** Units beside a cue by which it is known again in a copy. */
const BESIDE = 12;

/** What a cue is known by: itself with the words before it, or with those after it. */
export const cueKeys = ({ type, cue: { exact, prefix, suffix } }: Pick<ClaimBody, 'type' | 'cue'>): readonly string[] => [
  `${type} ${prefix.slice(-BESIDE)}|${exact}`,
  `${type} ${exact}|${suffix.slice(0, BESIDE)}`,
];

/** First printings of the copies among the reports; reports that are no copies are left out. */
export async function firstPrintings(tx: Database, reports: Iterable<string>): Promise<Map<string, FirstPrinting>> {
  const copies = await inChunks(new Set(reports), (chunk) =>
    tx
      .selectFrom('reports')
      .innerJoin('reports as first', 'first.id', 'reports.origin')
      .select(['reports.id', 'reports.origin', 'first.first_day'])
      .whereRef('reports.origin', '!=', 'reports.id')
      .where('reports.id', 'in', chunk)
      .execute(),
  );
  const claims = await inChunks(new Set(copies.map(({ origin }) => origin)), (chunk) =>
    tx.selectFrom('claims').select(['report', 'told', 'body']).where('report', 'in', chunk).orderBy('id').execute(),
  );
  const told = new Map<string, Map<string, Told>>();
  for (const { report, told: sheet, body } of claims) {
    const known = told.get(report) ?? new Map<string, Told>();
    told.set(report, known);
    for (const key of cueKeys(JSON.parse(body) as ClaimBody)) if (!known.has(key)) known.set(key, JSON.parse(sheet) as Told);
  }
  return new Map(copies.map(({ id, origin, first_day: day }) => [id, { day, told: told.get(origin) ?? new Map() }]));
}

/** All copies of the reports. */
export async function copiesOf(tx: Database, reports: readonly string[]): Promise<string[]> {
  const rows = await inChunks(reports, (chunk) =>
    tx.selectFrom('reports').select('id').whereRef('origin', '!=', 'id').where('origin', 'in', chunk).execute(),
  );
  return rows.map(({ id }) => id);
}
