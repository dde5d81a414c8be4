import { type SelectQueryBuilder, sql } from 'kysely';
import type { Cursor, Page, RecordedClaim, RecordedEvent, RecordedReport, RecordFilter, RecordRows } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { readEvents, reportOf } from './hydrate.ts';
import { unpackText } from './pack.ts';
import type { LabelRow, Tables } from './tables.ts';
import { conditionsOf, readActor } from './where.ts';

export type ListOptions = {
  readonly limit?: number;
  readonly after?: Cursor | null;
  /** The latest first. */
  readonly newest?: boolean;
};

/** Events that the filter lets through, by date and id; those without a date last. */
export async function listEvents(
  engine: Engine,
  filter: RecordFilter,
  { limit = 50, after = null, newest = false }: ListOptions,
): Promise<Page> {
  const rows = await idsOf(engine, filter, limit + 1, after, newest);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    events: await readEvents(
      engine.db,
      page.map(({ id }) => id),
    ),
    next: rows.length > limit && last ? last : null,
  };
}

/** How many events the filter lets through. */
export async function countEvents(engine: Engine, filter: RecordFilter): Promise<number> {
  const label = labelOf(filter);
  if (label && !Object.keys(label.rest).length) {
    const { count } = await labelled(engine, label)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
  const { count } = await engine.db
    .selectFrom('events')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where(conditionsOf(filter, engine))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Every so many-th of the events that the filter lets through, so that a list can be gone on with from any place in it. */
export async function markEvents(engine: Engine, filter: RecordFilter, every: number): Promise<Cursor[]> {
  const numbered = engine.db
    .selectFrom('events')
    .select(['id', 'start', sql<number>`row_number() over (order by start, id)`.as('number')])
    .where(conditionsOf(filter, engine));
  const rows = await engine.db
    .selectFrom(numbered.as('numbered'))
    .select(['id', 'start'])
    .where(sql<boolean>`number % ${sql.lit(every)} = 0`)
    .orderBy('number')
    .execute();
  return rows.map(({ id, start }) => ({ id, start }));
}

type Ids = SelectQueryBuilder<Tables, 'events', { id: string; start: string }>;

/**
 * Ids in order. One actor, one pair of actors, one mode or one context is read off an index that already has the order, so that the
 * first page of a common one does not wait for all of its events.
 */
async function idsOf(
  engine: Engine,
  filter: RecordFilter,
  limit: number,
  after: Cursor | null,
  newest: boolean,
): Promise<Cursor[]> {
  const { db } = engine;
  const driven = driverOf(engine, filter);
  const rest: Ids = (driven?.rows ?? db.selectFrom('events').select(['events.id', 'events.start'])).where(
    conditionsOf(driven?.rest ?? filter, engine),
  );
  const [start, id] = driven ? [driven.start, driven.event] : ['events.start', 'events.id'];
  const way = sql.raw(newest ? 'desc' : 'asc');
  const sign = sql.raw(newest ? '<' : '>');
  let query = rest;
  if (after) query = query.where(sql<boolean>`(${sql.ref(start)}, ${sql.ref(id)}) ${sign} (${after.start}, ${after.id})`);
  const rows = await query
    .orderBy(sql`${sql.ref(start)} ${way}, ${sql.ref(id)} ${way}`)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ start: row.start, id: row.id }));
}

type Driver = { readonly rows: Ids; readonly rest: RecordFilter; readonly start: string; readonly event: string };

/** The index that has the order, for filters by one country on one side or on each, by one mode or one context; null for all others. */
function driverOf(engine: Engine, filter: RecordFilter): Driver | null {
  const { db } = engine;
  const [from, to] = [oneCountry(filter.from), oneCountry(filter.to)];
  if (from && to && from !== to) {
    const rows = db
      .selectFrom('dyads')
      .innerJoin('events', 'events.id', 'dyads.event')
      .select(['dyads.event as id', 'dyads.start'])
      .distinct()
      .where('dyads.source', '=', from)
      .where('dyads.target', '=', to);
    const { from: _, to: __, ...rest } = filter;
    return { rows: rows as unknown as Ids, rest, start: 'dyads.start', event: 'dyads.event' };
  }
  const either = oneCountry(filter.actor);
  const country = from ?? to ?? either;
  if (!country) return labelDriver(engine, filter);
  let rows = db
    .selectFrom('parties')
    .innerJoin('events', 'events.id', 'parties.event')
    .select(['parties.event as id', 'parties.start'])
    .distinct()
    .where('parties.country', '=', country);
  if (from || to) rows = rows.where('parties.side', 'in', [from ? 'from' : 'to', 'both']);
  const { [from ? 'from' : to ? 'to' : 'actor']: _, ...rest } = filter;
  return { rows: rows as unknown as Ids, rest, start: 'parties.start', event: 'parties.event' };
}

type Label = { readonly kind: LabelRow['kind']; readonly value: string; readonly rest: RecordFilter };

/** The one mode or context that a filter asks for. */
function labelOf(filter: RecordFilter): Label | null {
  const { mode, context, ...rest } = filter;
  if (mode?.length === 1) return { kind: 'mode', value: mode[0]!, rest: context ? { ...rest, context } : rest };
  return context?.length === 1 ? { kind: 'context', value: context[0]!, rest: mode ? { ...rest, mode } : rest } : null;
}

const labelled = ({ db }: Engine, { kind, value }: Label) =>
  db.selectFrom('labels').where('labels.kind', '=', kind).where('labels.value', '=', value);

function labelDriver(engine: Engine, filter: RecordFilter): Driver | null {
  const label = labelOf(filter);
  if (!label) return null;
  const rows = labelled(engine, label)
    .innerJoin('events', 'events.id', 'labels.event')
    .select(['labels.event as id', 'labels.start']);
  return { rows: rows as unknown as Ids, rest: label.rest, start: 'labels.start', event: 'labels.event' };
}

function oneCountry(words: readonly string[] | undefined): string | null {
  if (words?.length !== 1) return null;
  const { country, sector } = readActor(words[0]!);
  return sector ? null : country;
}

const PAGE = 200;

/** Everything in the record, in a fixed order, a page at a time. */
export function rowsOf(engine: Engine): RecordRows {
  async function* events(filter: RecordFilter = {}): AsyncIterable<RecordedEvent> {
    for (let after: Cursor | null = null; ; ) {
      const page: Page = await listEvents(engine, filter, { limit: PAGE, after });
      yield* page.events;
      if (!page.next) return;
      after = page.next;
    }
  }
  async function* claims(filter: RecordFilter = {}): AsyncIterable<RecordedClaim> {
    for await (const event of events(filter)) yield* event.claims;
  }
  return { events, claims, reports: () => reportsOf(engine) };
}

async function* reportsOf({ db }: Engine): AsyncIterable<RecordedReport & { readonly text: string }> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('texts', 'texts.report', 'reports.id')
      .selectAll('reports')
      .select('texts.body')
      .where('reports.id', '>', after)
      .orderBy('reports.id')
      .limit(PAGE)
      .execute();
    for (const row of rows) yield { ...reportOf(row), text: unpackText(row.body) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}
