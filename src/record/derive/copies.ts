import { sql } from 'kysely';
import { inChunks, insertAll } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import { COPY, COPY_DAYS, copiedShare, sampleOf, shinglesOf } from '../joining/copies.ts';
import { addDays } from '../joining/days.ts';
import { unpackText } from '../pack.ts';
import type { Database } from '../tables.ts';

type New = { readonly id: string; readonly day: string | null; readonly basis: string; readonly text: string };

/** Sampled shingles that two texts must share before they are compared whole. */
const HINT = 2;

/**
 * Folds new reports with those whose wording they share. All reports that copies lead to from one another have one origin: the
 * earliest printed. Gives the reports whose origin is another than before.
 */
export async function foldCopies(tx: Database, engine: Engine, reports: readonly New[]): Promise<Set<string>> {
  const changed = new Set<string>();
  const known = new Map<string, ReadonlySet<number>>();
  for (const report of reports) {
    const shingles = shinglesOf(report.text);
    const sampled = sampleOf(shingles);
    const rows = sampled.map((hash) => ({ ...shelfOf(surely(report)), hash, report: report.id }));
    known.set(report.id, shingles);
    const origins = await originsLike(tx, report, sampled, known);
    await insertAll(tx, engine, 'shingles', rows);
    if (origins.length) for (const id of await unite(tx, report.id, origins)) changed.add(id);
  }
  return changed;
}

const shelfOf = (day: string | null): { month: string; day: string } => ({ month: day?.slice(0, 7) ?? '', day: day ?? '' });

/** The day where it is certain: whichever of two reports comes first, they are looked for among each other alike. */
const surely = ({ day, basis }: New): string | null => (basis === 'stated' ? day : null);

/** Origins that hold a report whose text the new one shares enough of; `known` are shingles of texts that were looked at before. */
async function originsLike(
  tx: Database,
  report: New,
  sampled: readonly number[],
  known: Map<string, ReadonlySet<number>>,
): Promise<string[]> {
  const candidates = await candidatesOf(tx, report, sampled);
  const found = new Set<string>();
  for (const { id, origin } of candidates) {
    if (found.has(origin)) continue;
    const shingles = known.get(id) ?? shinglesOf(await textOf(tx, id));
    known.set(id, shingles);
    if (copiedShare(known.get(report.id)!, shingles) >= COPY) found.add(origin);
  }
  return [...found];
}

/** Reports that share sampled shingles and were printed within days, or whose day is not certain; the most alike first. */
async function candidatesOf(tx: Database, fresh: New, sampled: readonly number[]): Promise<{ id: string; origin: string }[]> {
  const rows = await inChunks(sampled, (chunk) => sharing(tx, chunk, surely(fresh)));
  const counts = new Map<string, number>();
  for (const { report } of rows) if (report !== fresh.id) counts.set(report, (counts.get(report) ?? 0) + 1);
  const few = sampled.length < HINT ? new Set(counts.keys()) : await fewSampled(tx, counts);
  const alike = [...counts]
    .filter(([report, count]) => count >= HINT || few.has(report))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = await inChunks(
    alike.map(([report]) => report),
    (chunk) => tx.selectFrom('reports').select(['id', 'origin']).where('id', 'in', chunk).execute(),
  );
  const originOf = new Map(known.map((row) => [row.id, row.origin]));
  return alike.map(([report]) => ({ id: report, origin: originOf.get(report)! }));
}

/**
 * One row for each shingle that a report has of those named. The months come first in the key, so that no search walks through all
 * printings of a phrase that every report has, and new rows lie together.
 */
async function sharing(tx: Database, hashes: readonly number[], day: string | null): Promise<{ report: string }[]> {
  if (day === null)
    return inChunks(await months(tx), (chunk) =>
      tx.selectFrom('shingles').select('report').where('month', 'in', chunk).where('hash', 'in', hashes).execute(),
    );
  const [from, to] = [addDays(day, -COPY_DAYS), addDays(day, COPY_DAYS)];
  const having = tx.selectFrom('shingles').select('report').where('hash', 'in', hashes);
  return having
    .where('month', 'in', [...new Set([from, day, to].map((one) => shelfOf(one).month))])
    .where((is) => is.between('day', from, to))
    .unionAll(having.where('month', '=', ''))
    .execute();
}

/** The months that have shingles, found by leaps from one to the next. */
async function months(tx: Database): Promise<string[]> {
  const { rows } = await sql<{ month: string | null }>`with recursive found(month) as (
      select min(month) from shingles
      union all select (select min(shingles.month) from shingles where shingles.month > found.month) from found where found.month is not null)
    select month from found where month is not null`.execute(tx);
  return rows.map(({ month }) => month!);
}

/** Of those that share less than the hint, the ones too short to have more. */
async function fewSampled(tx: Database, counts: ReadonlyMap<string, number>): Promise<ReadonlySet<string>> {
  const below = [...counts].filter(([, count]) => count < HINT).map(([report]) => report);
  const rows = await inChunks(below, (chunk) =>
    tx
      .selectFrom('shingles')
      .select(['report', (is) => is.fn.countAll<number>().as('sampled')])
      .where('report', 'in', chunk)
      .groupBy('report')
      .having((is) => is(is.fn.countAll(), '<', HINT))
      .execute(),
  );
  return new Set(rows.map(({ report }) => report));
}

async function textOf(tx: Database, report: string): Promise<string> {
  const row = await tx.selectFrom('texts').select('body').where('report', '=', report).executeTakeFirstOrThrow();
  return unpackText(row.body);
}

/** Makes the report and all of those origins one, and gives the reports that now have another origin. */
async function unite(tx: Database, report: string, origins: readonly string[]): Promise<string[]> {
  const members = await inChunks([...origins], (chunk) =>
    tx.selectFrom('reports').select(['id', 'first_day', 'origin', 'copy_share']).where('origin', 'in', chunk).execute(),
  );
  const own = await tx
    .selectFrom('reports')
    .select(['id', 'first_day', 'origin', 'copy_share'])
    .where('id', '=', report)
    .executeTakeFirstOrThrow();
  const all = [...members.filter(({ id }) => id !== report), own].sort(byPrinting);
  const origin = all[0]!.id;
  const first = shinglesOf(await textOf(tx, origin));
  const changed: string[] = [];
  for (const member of all) {
    if (member.origin === origin && (member.id === origin || member.copy_share !== null)) continue;
    const share = member.id === origin ? null : copiedShare(first, shinglesOf(await textOf(tx, member.id)));
    await tx.updateTable('reports').set({ origin, copy_share: share }).where('id', '=', member.id).execute();
    if (member.origin !== origin) changed.push(member.id);
  }
  return changed;
}

/** The earliest first, those without a day last; ids decide between two of one day. */
const byPrinting = (a: Printed, b: Printed): number => {
  const [one, other] = [a.first_day ?? '9999', b.first_day ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
type Printed = { readonly id: string; readonly first_day: string | null };
