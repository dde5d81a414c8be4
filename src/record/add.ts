import type { Added, Report, ReportRecord } from '../model/index.ts';
import { inChunks } from './bulk.ts';
import { dayOf, deriveReports, type Kept, type Tools } from './derive/reports.ts';
import { RecordError } from './engine.ts';
import { hashOf, reportId } from './ids.ts';
import { appendLedger, writing } from './ledger.ts';
import { packReading, packText } from './pack.ts';
import type { Database } from './tables.ts';

/** A report with what reading it gave. */
export type Read = { readonly report: Report; readonly reading: ReportRecord };

/** Ids, by content, of those reports that the record has already. */
export async function knownReports(db: Database, reports: readonly Report[]): Promise<ReadonlySet<string>> {
  const rows = await inChunks(reports.map(reportId), (chunk) =>
    db.selectFrom('reports').select('id').where('id', 'in', chunk).execute(),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Takes reports into the record in one piece. Reports that are in it already are left as they are. */
export async function addReports(tools: Tools, read: readonly Read[], by: string, at: string): Promise<Added> {
  return writing(tools.engine, async (tx) => {
    const fresh = await freshOf(tx, read);
    const kept = await keep(tx, tools, fresh, by, at);
    const before = await lastEvents(tx, tools, kept);
    return { reports: kept.length, known: read.length - kept.length, ...before };
  });
}

/** Those not yet in the record, each once. */
async function freshOf(tx: Database, read: readonly Read[]): Promise<(Read & { readonly id: string; readonly sha: string })[]> {
  const named = new Map(read.map((one) => [reportId(one.report), one]));
  const rows = await inChunks(named.keys(), (chunk) =>
    tx.selectFrom('reports').select(['id', 'sha']).where('id', 'in', chunk).execute(),
  );
  for (const { id, sha } of rows) {
    if (sha !== hashOf(named.get(id)!.report.text)) throw new RecordError('collision', id);
    named.delete(id);
  }
  return [...named].map(([id, one]) => ({ ...one, id, sha: hashOf(one.report.text) }));
}

async function keep(
  tx: Database,
  { engine }: Tools,
  fresh: readonly (Read & { readonly id: string; readonly sha: string })[],
  by: string,
  at: string,
): Promise<Kept[]> {
  if (!fresh.length) return [];
  const first = await appendLedger(
    tx,
    engine,
    fresh.map(({ id, sha, report: { id: given, title, publisher, published, url, language } }) => ({
      at,
      author: by,
      kind: 'report',
      target: id,
      body: { given, sha, title, publisher, published, url, language },
    })),
  );
  const texts = fresh.map(({ id, report }) => ({ report: id, body: packText(report.text) }));
  const readings = fresh.map(({ id, reading }, i) => ({ seq: first + i, report: id, body: packReading(reading) }));
  for (const chunk of bySize(texts)) await tx.insertInto('texts').values(chunk).execute();
  for (const chunk of bySize(readings)) await tx.insertInto('readings').values(chunk).execute();
  return fresh.map(({ id, sha, report, reading }, i) => ({
    id,
    seq: first + i,
    readingSeq: first + i,
    sha,
    report,
    reading,
    firstDay: dayOf(reading),
    firstBasis: reading.published.basis,
    added: at,
    addedBy: by,
  }));
}

/** Bytes that one statement carries, and its rows. */
const MOST_BYTES = 4_000_000;
const MOST_ROWS = 200;

/** Rows in pieces: a batch of long texts may be more than one statement can carry. */
function bySize<Row extends { readonly body: Buffer }>(rows: readonly Row[]): Row[][] {
  const pieces: Row[][] = [];
  let bytes = 0;
  for (const row of rows) {
    bytes += row.body.length;
    const last = pieces.at(-1);
    if (last && bytes <= MOST_BYTES && last.length < MOST_ROWS) last.push(row);
    else {
      pieces.push([row]);
      bytes = row.body.length;
    }
  }
  return pieces;
}

async function lastEvents(tx: Database, tools: Tools, kept: readonly Kept[]): Promise<{ newEvents: number; gained: number }> {
  const touched = await deriveReports(tx, tools, kept);
  const fresh = new Set(kept.map(({ id }) => id));
  const told = [...touched.values()].filter((reports) => [...reports].some((report) => fresh.has(report)));
  const gained = told.filter((reports) => ![...reports].every((report) => fresh.has(report))).length;
  return { newEvents: told.length - gained, gained };
}
