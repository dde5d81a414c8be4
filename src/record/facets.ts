import { sql } from 'kysely';
import type { Facet, RecordFilter } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { conditionsOf } from './where.ts';

/** Countries that are named of each side. */
const MOST_COUNTRIES = 10;

/** What a filter could be narrowed to: types, how events are told, and who acts on whom, each with its number of events. */
export async function facetsOf(engine: Engine, filter: RecordFilter): Promise<Facet[]> {
  return [
    { word: 'type', values: await columnOf(engine, filter, 'type') },
    { word: 'happened', values: await columnOf(engine, filter, 'happened') },
    { word: 'from', values: await countriesOf(engine, filter, 'from') },
    { word: 'to', values: await countriesOf(engine, filter, 'to') },
  ];
}

async function columnOf(engine: Engine, filter: RecordFilter, column: 'type' | 'happened'): Promise<Facet['values']> {
  const rows = await engine.db
    .selectFrom('events')
    .select([column, sql<number>`count(*)`.as('events')])
    .where(conditionsOf(filter, engine))
    .groupBy(column)
    .orderBy(sql`count(*) desc, ${sql.ref(column)}`)
    .execute();
  return rows.map((row) => ({ value: row[column], events: Number(row.events) }));
}

async function countriesOf(engine: Engine, filter: RecordFilter, side: 'from' | 'to'): Promise<Facet['values']> {
  const rows = await engine.db
    .selectFrom('parties')
    .innerJoin('events', 'events.id', 'parties.event')
    .select(['parties.country as value', sql<number>`count(distinct parties.event)`.as('events')])
    .where('parties.side', 'in', [side, 'both'])
    .where('parties.country', 'is not', null)
    .where(conditionsOf(filter, engine) as never)
    .groupBy('parties.country')
    .orderBy(sql`count(distinct parties.event) desc, parties.country`)
    .limit(MOST_COUNTRIES)
    .execute();
  return rows.map(({ value, events }) => ({ value: value!, events: Number(events) }));
}
