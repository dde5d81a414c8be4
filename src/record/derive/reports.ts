import type { Report, ReportRecord } from '../../model/index.ts';
import { inChunks, insertAll } from '../bulk.ts';
import type { Engine } from '../engine.ts';
import type { Database, ReportRow } from '../tables.ts';
import type { Amendment } from './amend.ts';
import { type ClaimSource, claimRows } from './claims.ts';
import { copiesAmong, copiesOf, type FirstPrinting, firstPrintings } from './copied.ts';
import { foldCopies } from './copies.ts';
import { readDecided } from './decided.ts';
import { remakeEvents } from './events.ts';
import { rejoin } from './joins.ts';
import type { WorthOf } from './merge.ts';
import { redate } from './redate.ts';
import { spokenRows } from './spoken.ts';

/** A report as the ledger has it, with its text and its latest reading. */
export type Kept = {
  readonly id: string;
  readonly seq: number;
  readonly readingSeq: number;
  readonly sha: string;
  readonly report: Report;
  readonly reading: ReportRecord;
  /** Day and its basis by the first reading: a later reading does not make a text another's copy. */
  readonly firstDay: string | null;
  readonly firstBasis: string;
  readonly added: string;
  readonly addedBy: string;
};

export type Tools = { readonly engine: Engine; readonly worthOf: WorthOf };

/** Makes all derived rows of reports that the ledger has just taken in, and brings up the events that they touch. */
export async function deriveReports(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<Set<string>> {
  if (!reports.length) return new Set();
  const { engine } = tools;
  await insertAll(tx, engine, 'reports', reports.map(reportRow));
  const refolded = await foldCopies(
    tx,
    engine,
    reports.map(({ id, report, firstDay, firstBasis }) => ({ id, day: firstDay, basis: firstBasis, text: report.text })),
  );
  const fresh = new Set(reports.map(({ id }) => id));
  const blocks = await insertClaims(tx, tools, reports);
  const moved = await redate(
    tx,
    [...refolded].filter((id) => !fresh.has(id)),
  );
  return settle(
    tx,
    tools,
    new Set([...blocks, ...moved]),
    refolded,
    reports.map(({ id }) => id),
  );
}

/** Puts the claims of reports into the tables, each alone, and gives their blocks. First printings come before their copies. */
export async function insertClaims(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<Set<string>> {
  const ids = reports.map(({ id }) => id);
  const amendments = await readAmendments(tx, ids);
  const copies = await copiesAmong(tx, ids);
  const copying = new Set(copies.map(({ id }) => id));
  const own = reports.filter(({ id }) => !copying.has(id));
  const blocks = await insertRows(tx, tools, own, amendments, new Map());
  const copied = reports.filter(({ id }) => copying.has(id));
  if (!copied.length) return blocks;
  return new Set([...blocks, ...(await insertRows(tx, tools, copied, amendments, await firstPrintings(tx, copies)))]);
}

async function insertRows(
  tx: Database,
  { engine }: Tools,
  reports: readonly Kept[],
  amendments: ReadonlyMap<string, ClaimSource['amendments']>,
  printings: ReadonlyMap<string, FirstPrinting>,
): Promise<Set<string>> {
  const made = reports.map((kept) =>
    claimRows(sourceOf(kept, amendments.get(kept.id) ?? new Map(), printings.get(kept.id) ?? null)),
  );
  const claims = made.flatMap((one) => one.claims);
  const sentences = made.flatMap((one) => one.sentences);
  await insertAll(
    tx,
    engine,
    'sentences',
    sentences.map(({ id, report, start, stop }) => ({ id, report, start, stop })),
  );
  await engine.index(tx, sentences);
  await insertAll(tx, engine, 'claims', claims);
  await insertAll(
    tx,
    engine,
    'spoken',
    reports.flatMap(({ id, reading }) => spokenRows(id, dayOf(reading), reading)),
  );
  await insertLinks(tx, engine, reports, claims);
  return new Set(claims.map(({ block }) => block));
}

/** Joins again what the blocks may have changed and makes the touched events anew; gives their ids. */
export async function settle(
  tx: Database,
  tools: Tools,
  blocks: ReadonlySet<string>,
  refolded: ReadonlySet<string>,
  reports: readonly string[],
): Promise<Set<string>> {
  const touched = await rejoin(tx, blocks, await readDecided(tx));
  const owned = await inChunks(new Set([...refolded, ...reports]), (chunk) =>
    tx.selectFrom('claims').select('event').distinct().where('report', 'in', chunk).execute(),
  );
  for (const { event } of owned) touched.add(event);
  await remakeEvents(tx, tools.engine, touched, tools.worthOf);
  return touched;
}

const sourceOf = (
  { id, seq, report, reading }: Kept,
  amendments: ClaimSource['amendments'],
  first: FirstPrinting | null,
): ClaimSource => ({
  report: id,
  seq,
  day: dayOf(reading),
  first,
  text: report.text,
  reading,
  amendments,
});

/** The day of the report: as given or worked out, else the likeliest candidate. */
export const dayOf = ({ published }: ReportRecord): string | null =>
  (published.value ?? published.candidates?.[0]?.value ?? null)?.slice(0, 10) ?? null;

export function reportRow({ id, seq, readingSeq, sha, report, reading, firstDay, added, addedBy }: Kept): ReportRow {
  return {
    id,
    seq,
    reading: readingSeq,
    given: report.id,
    sha,
    title: report.title,
    publisher: report.publisher,
    published: reading.published.value,
    published_basis: reading.published.basis,
    day: dayOf(reading),
    first_day: firstDay,
    url: report.url,
    language: report.language,
    length: report.text.length,
    claims: reading.claims.length,
    origin: id,
    copy_share: null,
    added,
    added_by: addedBy,
  };
}

async function readAmendments(tx: Database, reports: readonly string[]): Promise<Map<string, Map<string, Amendment[]>>> {
  const rows = await inChunks(reports, (chunk) =>
    tx
      .selectFrom('decisions')
      .selectAll()
      .where('kind', '=', 'amendment')
      .where('undone', '=', 0)
      .where('other', 'in', chunk)
      .execute(),
  );
  const found = new Map<string, Map<string, Amendment[]>>();
  for (const { seq, target, other, body } of rows.sort((a, b) => a.seq - b.seq)) {
    const claims = found.get(other) ?? new Map<string, Amendment[]>();
    found.set(other, claims);
    claims.set(target, [...(claims.get(target) ?? []), { ...(JSON.parse(body) as Omit<Amendment, 'seq'>), seq }]);
  }
  return found;
}

async function insertLinks(
  tx: Database,
  engine: Engine,
  reports: readonly Kept[],
  claims: readonly { readonly id: string; readonly report: string; readonly body: string }[],
): Promise<void> {
  const ids = new Map(claims.map(({ id, report, body }) => [`${report} ${(JSON.parse(body) as { local: string }).local}`, id]));
  const rows = new Map<string, { source: string; target: string; kind: string; report: string }>();
  for (const { id, reading } of reports) {
    const firstOf = new Map(reading.events.map((event) => [event.id, ids.get(`${id} ${event.claims[0]}`)]));
    for (const { from, to, kind } of reading.links) {
      const [source, target] = [firstOf.get(from), firstOf.get(to)];
      if (source && target) rows.set(`${source} ${target} ${kind}`, { source, target, kind, report: id });
    }
  }
  await insertAll(tx, engine, 'links', [...rows.values()]);
}

/** Makes the claims of reports anew after a new reading or an amendment, and all that hangs on them; gives the touched events. */
export async function rederive(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<Set<string>> {
  const ids = reports.map(({ id }) => id);
  const old = await inChunks(ids, (chunk) =>
    tx.selectFrom('claims').select(['block', 'event', 'core']).where('report', 'in', chunk).execute(),
  );
  await forgetClaims(tx, tools.engine, reports);
  const fresh = await insertClaims(tx, tools, reports);
  const copied = await redate(tx, await copiesOf(tx, ids));
  const blocks = new Set([...old.map(({ block }) => block), ...fresh, ...copied]);
  const touched = await settle(tx, tools, blocks, new Set(), ids);
  const left = new Set(old.map(({ event }) => event).filter((event) => !touched.has(event)));
  await remakeEvents(tx, tools.engine, left, tools.worthOf);
  return new Set([...touched, ...left]);
}

async function forgetClaims(tx: Database, engine: Engine, reports: readonly Kept[]): Promise<void> {
  const texts = new Map(reports.map(({ id, report }) => [id, report.text]));
  const ids = [...texts.keys()];
  const sentences = await inChunks(ids, (chunk) => tx.selectFrom('sentences').selectAll().where('report', 'in', chunk).execute());
  await engine.unindex(
    tx,
    sentences.map(({ id, report, start, stop }) => ({ id, text: texts.get(report)!.slice(start, stop) })),
  );
  await inChunks(ids, async (chunk) => {
    for (const table of ['sentences', 'claims', 'links', 'spoken'] as const)
      await tx.deleteFrom(table).where('report', 'in', chunk).execute();
    return [];
  });
}
