import type { Reader, RecordedClaim, RecordedEvent, RecordFilter, RecordRows, Report } from '../model/index.ts';
import { type Added, addReports, knownReports, type Read } from './add.ts';
import { type Checked, checkRecord } from './check.ts';
import { type ActorCount, knownActors, listActors, listSources, type SourceCount, type Stats, statsOf } from './counts.ts';
import { undo } from './decide.ts';
import { RecordError } from './engine.ts';
import { asRecordError } from './errors.ts';
import { type Found, findId, findReport } from './find.ts';
import { readClaims, readEvents } from './hydrate.ts';
import { type LedgerEntry, readKept } from './ledger.ts';
import { type Lesson, readLessons, teach } from './lessons.ts';
import { countEvents, type ListOptions, listEvents, type Page, rowsOf } from './list.ts';
import { type OpenOptions, openTools } from './open.ts';
import { type Accuracy, accuracyOf, askQuestions, type Question } from './queue.ts';
import { digests, rebuild } from './rebuild.ts';
import { acceptReadings, compareReadings, type Difference } from './recode.ts';
import { amendClaim, confirmJoin, joinEvents, partClaim, type Reviewer, type Ruling, rule } from './review.ts';
import { type Period, type SeriesPoint, seriesOf } from './series.ts';

export { AMENDED_FIELDS } from './derive/amend.ts';
export { RecordError, type RecordErrorCode } from './engine.ts';
export { FILTERS, readFilter, sayFilter, writeFilter } from './filter.ts';
export { reportId } from './ids.ts';
export { withLessons } from './lessons.ts';
export { PERIODS } from './series.ts';
export type {
  Accuracy,
  ActorCount,
  Added,
  Checked,
  Difference,
  Found,
  LedgerEntry,
  Lesson,
  ListOptions,
  Page,
  Period,
  Question,
  Read,
  Reviewer,
  Ruling,
  SeriesPoint,
  SourceCount,
  Stats,
};

/** A record that is open: what is in it, and what can be done with it. Close it when done. Failures are `RecordError`s. */
export type OpenRecord = {
  readonly place: string;
  readonly engine: 'sqlite' | 'postgres';
  /** Everything, in a fixed order; exports are written from it. */
  readonly rows: RecordRows;

  /** Ids, by content, of those of the reports that are in the record. */
  readonly known: (reports: readonly Report[]) => Promise<ReadonlySet<string>>;
  /** Adds reports with their readings in one piece; those that are there already are left as they are. */
  readonly add: (read: readonly Read[], reviewer: Reviewer) => Promise<Added>;

  readonly list: (filter?: RecordFilter, options?: ListOptions) => Promise<Page>;
  readonly count: (filter?: RecordFilter) => Promise<number>;
  readonly event: (id: string) => Promise<RecordedEvent>;
  readonly claim: (id: string) => Promise<RecordedClaim>;
  readonly find: (id: string) => Promise<Found>;
  readonly report: (id: string) => Promise<string>;
  /** A report as it came in, by its id in the record. */
  readonly original: (report: string) => Promise<Report>;
  readonly claimsOf: (report: string) => Promise<RecordedClaim[]>;
  readonly actors: (options: {
    readonly words?: string;
    readonly unknown?: boolean;
    readonly limit?: number;
  }) => Promise<ActorCount[]>;
  readonly actorNames: () => Promise<string[]>;
  readonly sources: () => Promise<SourceCount[]>;
  readonly stats: (filter?: RecordFilter) => Promise<Stats>;
  readonly series: (filter: RecordFilter, period: Period) => Promise<SeriesPoint[]>;

  readonly rule: (id: string, ruling: Ruling, reviewer: Reviewer) => Promise<number>;
  readonly amend: (claim: string, field: string, value: unknown, reviewer: Reviewer) => Promise<number>;
  readonly join: (one: string, other: string, reviewer: Reviewer) => Promise<number>;
  readonly confirm: (claim: string, other: string, reviewer: Reviewer) => Promise<number>;
  readonly part: (claim: string, reviewer: Reviewer) => Promise<number>;
  readonly undo: (seq: number, reviewer: Reviewer) => Promise<number>;
  readonly questions: (by: string, limit: number) => Promise<Question[]>;
  readonly accuracy: () => Promise<Accuracy>;
  /** The latest entries of the ledger, or those about one claim, event or report. */
  readonly ledger: (options?: {
    readonly target?: string;
    readonly after?: number;
    readonly limit?: number;
  }) => Promise<LedgerEntry[]>;

  readonly teach: (lesson: Lesson, reviewer: Reviewer) => Promise<number>;
  readonly lessons: () => Promise<Lesson[]>;
  readonly compare: (reader: Reader, reports: readonly string[] | null) => AsyncIterable<Difference>;
  readonly accept: (differences: readonly Difference[], reviewer: Reviewer) => Promise<number[]>;

  readonly check: () => Promise<Checked>;
  /** Makes all derived tables again from the ledger. */
  readonly rebuild: (progress?: (done: number, of: number) => void) => Promise<void>;
  /** One hash a derived table. */
  readonly digests: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
};

/** Opens a record: a file of SQLite or the address of a PostgreSQL database. */
export async function openRecord(place: string, options: OpenOptions = {}): Promise<OpenRecord> {
  const tools = await openTools(place, options);
  const { engine } = tools;
  const { db } = engine;
  return {
    place,
    engine: engine.name,
    rows: rowsOf(engine),
    known: (reports) => mended(knownReports(db, reports)),
    add: (read, { by, at }) => mended(addReports(tools, read, by, at)),
    list: (filter = {}, options = {}) => mended(listEvents(engine, filter, options)),
    count: (filter = {}) => mended(countEvents(engine, filter)),
    event: async (id) => (await mended(readEvents(db, [(await findId(engine, id)).event])))[0]!,
    claim: (id) => mended(oneClaim(id)),
    find: (id) => mended(findId(engine, id)),
    report: (id) => mended(findReport(engine, id)),
    original: async (report) => (await mended(readKept(db, [report])))[0]!.report,
    claimsOf: async (report) =>
      mended(readClaims(db, await db.selectFrom('claims').selectAll().where('report', '=', report).execute())),
    actors: (options) => mended(listActors(engine, options)),
    actorNames: () => mended(knownActors(engine)),
    sources: () => mended(listSources(engine)),
    stats: (filter = {}) => mended(statsOf(engine, filter)),
    series: (filter, period) => mended(seriesOf(engine, filter, period)),
    rule: (id, ruling, reviewer) => rule(tools, id, ruling, reviewer),
    amend: (claim, field, value, reviewer) => amendClaim(tools, claim, field, value, reviewer),
    join: (one, other, reviewer) => joinEvents(tools, one, other, reviewer),
    confirm: (claim, other, reviewer) => confirmJoin(tools, claim, other, reviewer),
    part: (claim, reviewer) => partClaim(tools, claim, reviewer),
    undo: (seq, { by, at }) => undo(tools, seq, by, at),
    questions: (by, limit) => mended(askQuestions(engine, by, limit)),
    accuracy: () => mended(accuracyOf(engine)),
    ledger: (options = {}) => mended(readLedger(options)),
    teach: (lesson, reviewer) => teach(tools, lesson, reviewer),
    lessons: () => mended(readLessons(engine)),
    compare: (reader, reports) => compareReadings(tools, reader, reports),
    accept: (differences, reviewer) => acceptReadings(tools, differences, reviewer),
    check: () => mended(checkRecord(engine)),
    rebuild: (progress = () => {}) => rebuild(tools, progress),
    digests: () => mended(digests(db)),
    close: () => engine.close(),
  };

  async function oneClaim(id: string): Promise<RecordedClaim> {
    const { claim, event } = await findId(engine, id);
    const rows = await db
      .selectFrom('claims')
      .selectAll()
      .where('id', '=', claim ?? event.slice(2))
      .execute();
    const [found] = await readClaims(db, rows);
    if (!found) throw new RecordError('unknown-id', id);
    return found;
  }

  async function readLedger({
    target,
    after,
    limit = 100,
  }: {
    readonly target?: string;
    readonly after?: number;
    readonly limit?: number;
  }): Promise<LedgerEntry[]> {
    let query = db
      .selectFrom('ledger')
      .selectAll()
      .orderBy('seq', after === undefined ? 'desc' : 'asc')
      .limit(limit);
    if (target !== undefined) query = query.where('target', '=', target);
    if (after !== undefined) query = query.where('seq', '>', after);
    const rows = await query.execute();
    const entries = rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as LedgerEntry['body'] }));
    return after === undefined ? entries.reverse() : entries;
  }
}

/** Failures of the engine as the record's own. */
async function mended<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asRecordError(error);
  }
}
