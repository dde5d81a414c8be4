import type { Report, ReportRecord } from '../../model/index.ts';
import { inChunks, insertAll, updateAll } from '../bulk.ts';
import type { Engine, Sentence } from '../engine.ts';
import { claimOfEvent } from '../ids.ts';
import type { ClaimRow, Database, ReportRow } from '../tables.ts';
import type { Amendment } from './amend.ts';
import { type ClaimSource, claimRow, type MadeClaim, makeClaims } from './claims.ts';
import { copiesAmong, copiesOf, type FirstPrinting, firstPrintings } from './copied.ts';
import { foldCopies } from './copies.ts';
import { readDecided } from './decided.ts';
import { remakeEvents } from './events.ts';
import { rejoin } from './joins.ts';
import type { WorthOf } from './merge.ts';
import { redate } from './redate.ts';
import { COMPARED, JOINED, load, type Row } from './rows.ts';
import { shelvesOf } from './shelves.ts';
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
export async function deriveReports(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<Touched> {
  if (!reports.length) return new Map();
  const { engine } = tools;
  await insertAll(tx, engine, 'reports', reports.map(reportRow));
  const refolded = await foldCopies(
    tx,
    engine,
    reports.map(({ id, report, firstDay, firstBasis }) => ({ id, day: firstDay, basis: firstBasis, text: report.text })),
  );
  const made = await makeAll(tx, tools, reports);
  const { was, now } = await redate(
    tx,
    [...refolded].filter((id) => !made.has(id)),
    made,
  );
  return settle(tx, tools, { ...UNCHANGED, made, moved: now, gone: was, refolded });
}

/** The claims of reports, each alone, and the rows of other tables that come of their readings. First printings come before their copies. */
async function makeAll(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<Map<string, readonly MadeClaim[]>> {
  const ids = reports.map(({ id }) => id);
  const amendments = await readAmendments(tx, ids);
  const copies = await copiesAmong(tx, ids);
  const copying = new Set(copies.map(({ id }) => id));
  const made = new Map<string, readonly MadeClaim[]>();
  const sentences: Sentence[] = [];
  const make = (kept: Kept, first: FirstPrinting | null): void => {
    const one = makeClaims(sourceOf(kept, amendments.get(kept.id) ?? new Map(), first));
    made.set(kept.id, one.claims);
    sentences.push(...one.sentences);
    shelvesOf(tx).noteReport(
      kept.id,
      one.claims.map(({ row }) => row),
    );
  };
  for (const kept of reports) if (!copying.has(kept.id)) make(kept, null);
  const printings = copies.length ? await firstPrintings(tx, copies, made) : new Map<string, FirstPrinting>();
  for (const kept of reports) if (copying.has(kept.id)) make(kept, printings.get(kept.id) ?? null);
  const { engine } = tools;
  await engine.index(tx, sentences);
  await insertAll(
    tx,
    engine,
    'spoken',
    reports.flatMap(({ id, reading }) => spokenRows(id, dayOf(reading), reading)),
  );
  await insertLinks(tx, engine, reports, made);
  return made;
}

/** What changed: claims that came in by report, claims of other reports that are compared otherwise, and claims as they were before. */
export type Changes = {
  readonly made: ReadonlyMap<string, readonly MadeClaim[]>;
  readonly moved: readonly Row[];
  readonly gone: readonly Row[];
  /** Blocks all of whose groups are looked at anew. */
  readonly whole: ReadonlySet<string>;
  /** Reports whose origin is another. */
  readonly refolded: ReadonlySet<string>;
};

export const UNCHANGED: Changes = { made: new Map(), moved: [], gone: [], whole: new Set(), refolded: new Set() };

/** Events with the reports that now tell of them; none where the event is no more. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/** Joins again what the changes may have changed and makes the touched events anew. */
export async function settle(tx: Database, tools: Tools, changes: Changes): Promise<Touched> {
  const made = new Map([...changes.made.values()].flat().map((one) => [one.row.id, one]));
  const rowsNow = [...[...made.values()].map(({ row }) => row), ...changes.moved];
  const { rows, old } = await rejoin(tx, { fresh: rowsNow, gone: changes.gone, whole: changes.whole }, await readDecided(tx));
  const kept = new Set(rowsNow.map(({ id }) => id));
  const left = changes.gone.filter(({ id }) => made.has(id) || !kept.has(id));
  await saveClaims(tx, tools.engine, { made, rows, old, left: left.map(({ id }) => id) });
  const touched = new Set([
    ...rows.flatMap(({ id, event }) => [event, old.get(id)?.event ?? event]),
    ...left.map(({ event }) => event),
  ]);
  const owned = await inChunks(changes.refolded, (chunk) =>
    tx.selectFrom('claims').select('event').distinct().where('report', 'in', chunk).execute(),
  );
  for (const { event } of owned) touched.add(event);
  // An event is named by its first claim: where that has just come in, the event was not there before.
  const fresh = new Set([...touched].filter((id) => made.has(claimOfEvent(id)) && !old.has(claimOfEvent(id))));
  return remakeEvents(tx, tools.engine, touched, tools.worthOf, { made, fresh });
}

type Saved = {
  readonly made: ReadonlyMap<string, MadeClaim>;
  readonly rows: readonly Row[];
  readonly old: ReadonlyMap<string, Row>;
  readonly left: readonly string[];
};

/** Writes claims that came in, and what changed of others. */
async function saveClaims(tx: Database, engine: Engine, { made, rows, old, left }: Saved): Promise<void> {
  await inChunks(left, async (chunk) => {
    await tx.deleteFrom('claims').where('id', 'in', chunk).execute();
    return [];
  });
  const [fresh, otherwise, elsewhere]: [ClaimRow[], Partial<ClaimRow>[], Partial<ClaimRow>[]] = [[], [], []];
  for (const row of rows) {
    const claim = made.get(row.id);
    const was = old.get(row.id);
    if (claim) fresh.push(claimRow(claim, row));
    else if (was?.sheet !== row.sheet)
      elsewhere.push({ ...pick(row, [...JOINED, ...COMPARED]), told: JSON.stringify(row.sheet) });
    else otherwise.push(pick(row, JOINED));
  }
  await insertAll(tx, engine, 'claims', fresh);
  await updateAll(tx, engine, 'claims', 'id', otherwise);
  await updateAll(tx, engine, 'claims', 'id', elsewhere);
}

const pick = (row: Row, columns: readonly (keyof Row)[]): Partial<ClaimRow> =>
  Object.fromEntries((['id', ...columns] as const).map((column) => [column, row[column]]));

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
  made: ReadonlyMap<string, readonly MadeClaim[]>,
): Promise<void> {
  const rows = new Map<string, { source: string; target: string; kind: string; report: string }>();
  for (const { id, reading } of reports) {
    const ids = new Map(made.get(id)!.map(({ row, body }) => [body.local, row.id]));
    const firstOf = new Map(reading.events.map((event) => [event.id, ids.get(event.claims[0]!)]));
    for (const { from, to, kind } of reading.links) {
      const [source, target] = [firstOf.get(from), firstOf.get(to)];
      if (source && target) rows.set(`${source} ${target} ${kind}`, { source, target, kind, report: id });
    }
  }
  await insertAll(tx, engine, 'links', [...rows.values()]);
}

/** Makes the claims of reports anew after a new reading or an amendment, and all that hangs on them; gives the touched events. */
export async function rederive(tx: Database, tools: Tools, reports: readonly Kept[]): Promise<void> {
  const ids = reports.map(({ id }) => id);
  const gone = await load(tx, 'report', ids);
  await forgetSentences(tx, tools.engine, reports);
  const made = await makeAll(tx, tools, reports);
  const copies = await copiesOf(tx, ids);
  const { was, now } = await redate(
    tx,
    copies.filter((id) => !made.has(id)),
    made,
  );
  await settle(tx, tools, { ...UNCHANGED, made, moved: now, gone: [...gone, ...was] });
}

/** Takes away what was made of readings beside the claims, which go when others are in their place. */
async function forgetSentences(tx: Database, engine: Engine, reports: readonly Kept[]): Promise<void> {
  const texts = new Map(reports.map(({ id, report }) => [id, report.text]));
  const ids = [...texts.keys()];
  const sentences = await inChunks(ids, (chunk) => tx.selectFrom('sentences').selectAll().where('report', 'in', chunk).execute());
  await engine.unindex(
    tx,
    sentences.map(({ id, report, start, stop }) => ({ id, text: texts.get(report)!.slice(start, stop) })),
  );
  await inChunks(ids, async (chunk) => {
    for (const table of ['sentences', 'links', 'spoken'] as const)
      await tx.deleteFrom(table).where('report', 'in', chunk).execute();
    return [];
  });
}
