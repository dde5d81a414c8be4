import type { Kysely } from 'kysely';
import type {
  Accuracy,
  ActorCount,
  Added,
  Cursor,
  Difference,
  Facet,
  First,
  LedgerEntry,
  Lesson,
  ListedReport,
  Page,
  Period,
  PlaceCount,
  Question,
  Reader,
  RecordedClaim,
  RecordedEvent,
  RecordFilter,
  RecordRows,
  Report,
  ReportRecord,
  Ruling,
  SeriesPoint,
  SourceCount,
  SpeakerCount,
  Stats,
  Tie,
} from '../model/index.ts';
import { addReports, knownReports, type Read } from './add.ts';
import { type Checked, checkRecord } from './check.ts';
import { type ActorOptions, knownActors, listActors, listSources, statsOf } from './counts.ts';
import { undo } from './decide.ts';
import { placesOf, tiesOf } from './drawn.ts';
import { RecordError } from './engine.ts';
import { asRecordError } from './errors.ts';
import { facetsOf } from './facets.ts';
import { type Found, findId, findReport } from './find.ts';
import { fitsQuote, type QuoteFilter } from './fits.ts';
import { readClaims, readEvents } from './hydrate.ts';
import { type LedgerOptions, readKept, readLedger } from './ledger.ts';
import { readLessons, teach } from './lessons.ts';
import { countEvents, type ListOptions, listEvents, markEvents, rowsOf } from './list.ts';
import { listReports, type ReportOptions } from './listed.ts';
import { type OpenOptions, openTools } from './open.ts';
import { firstsOf, speakersOf } from './pair.ts';
import { accuracyOf, askQuestions } from './queue.ts';
import { digests, rebuild } from './rebuild.ts';
import { acceptReadings, compareReadings } from './recode.ts';
import { amendClaim, confirmJoin, joinEvents, partClaim, type Reviewer, rule } from './review.ts';
import { besideTables, type Steps } from './schema.ts';
import { seriesOf } from './series.ts';
import { findQuotes, type QuoteOptions, type Quotes } from './spoken.ts';

export {
  type Accuracy,
  type ActorCount,
  type Added,
  type Difference,
  type LedgerEntry,
  type Lesson,
  type Page,
  PERIODS,
  type Period,
  type Question,
  type Ruling,
  type SeriesPoint,
  type SourceCount,
  type Stats,
} from '../model/index.ts';
export { AMENDED_FIELDS } from './derive/amend.ts';
export { RecordError, type RecordErrorCode } from './engine.ts';
export { FILTERS, readFilter, sayFilter, writeFilter } from './filter.ts';
export { reportId } from './ids.ts';
export { withLessons } from './lessons.ts';
export type { Checked, Found, ListOptions, QuoteFilter, QuoteOptions, Quotes, Read, Reviewer };
export { fitsQuote };

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
  /** Every so many-th event of the list. */
  readonly marks: (filter: RecordFilter, every: number) => Promise<Cursor[]>;
  /** What the filter could be narrowed to. */
  readonly facets: (filter: RecordFilter) => Promise<Facet[]>;
  readonly event: (id: string) => Promise<RecordedEvent>;
  readonly claim: (id: string) => Promise<RecordedClaim>;
  readonly find: (id: string) => Promise<Found>;
  readonly report: (id: string) => Promise<string>;
  /** A report as it came in, by its id in the record. */
  readonly original: (report: string) => Promise<Report>;
  /** Reports as they came in with the readings that count, in the order in which they came. */
  readonly kept: (
    reports: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly report: Report; readonly reading: ReportRecord }[]>;
  /** A page of reports, the latest day first. */
  readonly reports: (options?: ReportOptions) => Promise<ListedReport[]>;
  readonly claimsOf: (report: string) => Promise<RecordedClaim[]>;
  readonly actors: (options: ActorOptions) => Promise<ActorCount[]>;
  readonly actorNames: () => Promise<string[]>;
  /** Quotations, the latest report first. */
  readonly quotes: (filter?: QuoteFilter, options?: QuoteOptions) => Promise<Quotes>;
  readonly sources: (filter?: RecordFilter) => Promise<SourceCount[]>;
  readonly stats: (filter?: RecordFilter) => Promise<Stats>;
  readonly series: (filter: RecordFilter, period: Period) => Promise<SeriesPoint[]>;
  /** Places of the events that the filter lets through, and how many of those events have none. */
  readonly places: (filter: RecordFilter) => Promise<{ readonly places: PlaceCount[]; readonly unplaced: number }>;
  /** Who acts on whom among countries. */
  readonly ties: (filter: RecordFilter) => Promise<Tie[]>;
  /** The first event of each type that the filter lets through. */
  readonly firsts: (filter: RecordFilter) => Promise<First[]>;
  /** Who speaks of the events that the filter lets through, the most frequent first. */
  readonly speakers: (filter: RecordFilter) => Promise<SpeakerCount[]>;

  readonly rule: (id: string, ruling: Ruling, reviewer: Reviewer) => Promise<number>;
  readonly amend: (claim: string, field: string, value: unknown, reviewer: Reviewer) => Promise<number>;
  readonly join: (one: string, other: string, reviewer: Reviewer) => Promise<number>;
  readonly confirm: (claim: string, other: string, reviewer: Reviewer) => Promise<number>;
  readonly part: (claim: string, reviewer: Reviewer) => Promise<number>;
  readonly undo: (seq: number, reviewer: Reviewer) => Promise<number>;
  readonly questions: (by: string, limit: number) => Promise<Question[]>;
  readonly accuracy: () => Promise<Accuracy>;
  /** The latest entries of the ledger, or those about claims, events or reports. */
  readonly ledger: (options?: LedgerOptions) => Promise<LedgerEntry[]>;

  readonly teach: (lesson: Lesson, reviewer: Reviewer) => Promise<number>;
  readonly lessons: () => Promise<Lesson[]>;
  readonly compare: (reader: Reader, reports: readonly string[] | null) => AsyncIterable<Difference>;
  readonly accept: (differences: readonly Difference[], reviewer: Reviewer) => Promise<number[]>;

  readonly check: () => Promise<Checked>;
  /** Makes all derived tables again from the ledger. */
  readonly rebuild: (progress?: (done: number, of: number) => void) => Promise<void>;
  /** One hash a derived table. */
  readonly digests: () => Promise<Readonly<Record<string, string>>>;
  /** Tables of others in the same database, under a name of their own: forward steps, of which none is changed later. */
  readonly beside: <Own>(name: string, steps: Steps) => Promise<Kysely<Own>>;
  /** Copies the whole database into a new file while it is in use; null where the engine's own program does that. */
  readonly copy: ((file: string) => Promise<void>) | null;
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
    marks: (filter, every) => mended(markEvents(engine, filter, every)),
    facets: (filter) => mended(facetsOf(engine, filter)),
    event: async (id) => (await mended(readEvents(db, [(await findId(engine, id)).event])))[0]!,
    claim: (id) => mended(oneClaim(id)),
    find: (id) => mended(findId(engine, id)),
    report: (id) => mended(findReport(engine, id)),
    original: async (report) => (await mended(readKept(db, [report])))[0]!.report,
    kept: async (reports) => (await mended(readKept(db, reports))).map(({ id, report, reading }) => ({ id, report, reading })),
    reports: (options = {}) => mended(listReports(engine, options)),
    claimsOf: async (report) =>
      mended(readClaims(db, await db.selectFrom('claims').selectAll().where('report', '=', report).execute())),
    actors: (options) => mended(listActors(engine, options)),
    actorNames: () => mended(knownActors(engine)),
    quotes: (filter = {}, options = {}) => mended(findQuotes(engine, filter, options)),
    sources: (filter = {}) => mended(listSources(engine, filter)),
    stats: (filter = {}) => mended(statsOf(engine, filter)),
    series: (filter, period) => mended(seriesOf(engine, filter, period)),
    places: (filter) => mended(placesOf(engine, filter)),
    ties: (filter) => mended(tiesOf(engine, filter)),
    firsts: (filter) => mended(firstsOf(engine, filter)),
    speakers: (filter) => mended(speakersOf(engine, filter)),
    rule: (id, ruling, reviewer) => rule(tools, id, ruling, reviewer),
    amend: (claim, field, value, reviewer) => amendClaim(tools, claim, field, value, reviewer),
    join: (one, other, reviewer) => joinEvents(tools, one, other, reviewer),
    confirm: (claim, other, reviewer) => confirmJoin(tools, claim, other, reviewer),
    part: (claim, reviewer) => partClaim(tools, claim, reviewer),
    undo: (seq, { by, at }) => undo(tools, seq, by, at),
    questions: (by, limit) => mended(askQuestions(engine, by, limit)),
    accuracy: () => mended(accuracyOf(engine)),
    ledger: (options = {}) => mended(readLedger(db, options)),
    teach: (lesson, reviewer) => teach(tools, lesson, reviewer),
    lessons: () => mended(readLessons(engine)),
    compare: (reader, reports) => compareReadings(tools, reader, reports),
    accept: (differences, reviewer) => acceptReadings(tools, differences, reviewer),
    check: () => mended(checkRecord(engine)),
    rebuild: (progress = () => {}) => rebuild(tools, progress),
    digests: () => mended(digests(db)),
    beside: (name, steps) => mended(besideTables(engine, name, steps)),
    copy: engine.copy && ((file) => mended(engine.copy!(file))),
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
}

/** Failures of the engine as the record's own. */
async function mended<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asRecordError(error);
  }
}
