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

type Copy = { readonly id: string; readonly origin: string; readonly first_day: string | null };

/** The copies among the reports, with what they are copies of. */
export const copiesAmong = (tx: Database, reports: Iterable<string>): Promise<Copy[]> =>
  inChunks(new Set(reports), (chunk) =>
    tx
      .selectFrom('reports')
      .innerJoin('reports as first', 'first.id', 'reports.origin')
      .select(['reports.id', 'reports.origin', 'first.first_day'])
      .whereRef('reports.origin', '!=', 'reports.id')
      .where('reports.id', 'in', chunk)
      .execute(),
  );

/** Claims of reports that are being taken in and are not in the tables yet, by report. */
export type MadeOf = ReadonlyMap<string, readonly { readonly row: { readonly sheet: Told }; readonly body: ClaimBody }[]>;

/** First printings of copies. */
export async function firstPrintings(tx: Database, copies: readonly Copy[], made: MadeOf): Promise<Map<string, FirstPrinting>> {
  const origins = new Set(copies.map(({ origin }) => origin));
  const stored = await inChunks(
    [...origins].filter((origin) => !made.has(origin)),
    (chunk) => tx.selectFrom('claims').select(['told', 'body']).where('report', 'in', chunk).execute(),
  );
  const claims = [
    ...stored.map(({ told, body }) => ({ sheet: JSON.parse(told) as Told, body: JSON.parse(body) as ClaimBody })),
    ...[...origins].flatMap((origin) => (made.get(origin) ?? []).map(({ row: { sheet }, body }) => ({ sheet, body }))),
  ].sort((a, b) => (a.sheet.id < b.sheet.id ? -1 : 1));
  const told = new Map<string, Map<string, Told>>();
  for (const { sheet, body } of claims) {
    const known = told.get(sheet.report) ?? new Map<string, Told>();
    told.set(sheet.report, known);
    for (const key of cueKeys(body)) if (!known.has(key)) known.set(key, sheet);
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
