import { inChunks } from '../bulk.ts';
import { blockOf } from '../joining/blocks.ts';
import type { Told } from '../joining/told.ts';
import { unpackText } from '../pack.ts';
import type { Database } from '../tables.ts';
import type { ClaimBody } from './body.ts';
import { copiesAmong, firstPrintings } from './copied.ts';
import { sheetsOf } from './sheets.ts';

/** Compares the claims of reports anew after their first printing became another; gives all blocks that this touches. */
export async function redate(tx: Database, reports: Iterable<string>): Promise<Set<string>> {
  const ids = [...new Set(reports)];
  const printings = await firstPrintings(tx, await copiesAmong(tx, ids));
  const texts = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('texts')
      .innerJoin('reports', 'reports.id', 'texts.report')
      .select(['texts.report', 'texts.body', 'reports.day'])
      .where('texts.report', 'in', chunk)
      .execute(),
  );
  const blocks = new Set<string>();
  for (const { report, body: packed, day } of texts) {
    const rows = await tx
      .selectFrom('claims')
      .select(['id', 'told', 'body', 'block'])
      .where('report', '=', report)
      .orderBy('number')
      .execute();
    const claims = rows.map(({ id, told, body }) => ({
      id,
      unit: (JSON.parse(told) as Told).unit,
      body: JSON.parse(body) as ClaimBody,
    }));
    const sheets = sheetsOf(claims, { report, day, text: unpackText(packed), first: printings.get(report) ?? null });
    for (const row of rows) await move(tx, row, sheets.get(row.id)!, blocks);
  }
  return blocks;
}

type Moved = { readonly id: string; readonly told: string; readonly block: string };

async function move(tx: Database, { id, told: was, block: old }: Moved, sheet: Told, blocks: Set<string>): Promise<void> {
  const told = JSON.stringify(sheet);
  if (told === was) return;
  const { key, start, end, firm } = blockOf(sheet);
  await tx
    .updateTable('claims')
    .set({ told, block: key, block_start: start, block_end: end, firm: Number(firm) })
    .where('id', '=', id)
    .execute();
  blocks.add(old).add(key);
}
