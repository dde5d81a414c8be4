import { inChunks } from '../bulk.ts';
import type { Told } from '../joining/told.ts';
import { unpackText } from '../pack.ts';
import type { Database } from '../tables.ts';
import type { ClaimBody } from './body.ts';
import { blockColumns } from './claims.ts';
import { copiesAmong, firstPrintings, type MadeOf } from './copied.ts';
import { groupBy, type Row, rowOf, selectRows } from './rows.ts';
import { sheetsOf } from './sheets.ts';
import { shelvesOf } from './shelves.ts';

/** Rows of claims that are compared otherwise than before, as they were and as they now are. */
export type Redated = { readonly was: readonly Row[]; readonly now: readonly Row[] };

/** Compares the claims of reports anew after their first printing became another. `made` are claims that are not in the tables yet. */
export async function redate(tx: Database, reports: Iterable<string>, made: MadeOf): Promise<Redated> {
  const ids = [...new Set(reports)];
  const printings = await firstPrintings(tx, await copiesAmong(tx, ids), made);
  const texts = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('texts')
      .innerJoin('reports', 'reports.id', 'texts.report')
      .select(['texts.report', 'texts.body', 'reports.day'])
      .where('texts.report', 'in', chunk)
      .execute(),
  );
  const claims = await inChunks(ids, (chunk) =>
    selectRows(tx).select('body').where('report', 'in', chunk).orderBy('report').orderBy('number').execute(),
  );
  const byReport = groupBy(claims, ({ report }) => report);
  const [was, now]: [Row[], Row[]] = [[], []];
  for (const { report, body: packed, day } of texts) {
    const own = (byReport.get(report) ?? []).map(({ body, ...row }) => ({
      row: rowOf(row),
      body: JSON.parse(body) as ClaimBody,
    }));
    const units = own.map(({ row: { id, sheet }, body }) => ({ id, unit: sheet.unit, body }));
    const sheets = sheetsOf(units, { report, day, text: unpackText(packed), first: printings.get(report) ?? null });
    const moved = own.map(({ row }) => ({ row, fresh: redated(row, sheets.get(row.id)!) }));
    for (const { row, fresh } of moved) {
      if (fresh === row) continue;
      was.push(row);
      now.push(fresh);
    }
    shelvesOf(tx).noteReport(
      report,
      moved.map(({ fresh }) => fresh),
    );
  }
  return { was, now };
}

const redated = (row: Row, sheet: Told): Row =>
  JSON.stringify(sheet) === JSON.stringify(row.sheet) ? row : { ...row, ...blockColumns(sheet), sheet };
