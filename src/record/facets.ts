import { type RawBuilder, sql } from 'kysely';
import type { Facet, RecordFilter } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { conditionsOf } from './where.ts';

/** Values that are named of each word. */
const MOST = 20;

type Row = { readonly word: Facet['word']; readonly value: string; readonly events: number };

/** What a filter could be narrowed to: types, how events are told, and who acts on whom, each with its number of events. */
export async function facetsOf(engine: Engine, filter: RecordFilter): Promise<Facet[]> {
  const { db } = engine;
  const all = Object.values(filter).every((value) => value === undefined);
  const found = db.selectFrom('events').select(['id', 'type', 'happened']).where(conditionsOf(filter, engine));
  // Of the whole record the tables themselves are counted, which their indexes have in order.
  const { rows } = await sql<Row>`
    ${all ? sql`` : sql`with found as materialized (select * from ${found} as kept)`}
    select 'type' as word, type as value, count(*) as events from ${all ? sql`events` : sql`found`} group by type
    union all
    select 'happened', happened, count(*) from ${all ? sql`events` : sql`found`} group by happened
    union all ${countries('from', all)}
    union all ${countries('to', all)}`.execute(db);
  return (['type', 'happened', 'from', 'to'] as const).map((word) => ({ word, values: valuesOf(rows, word) }));
}

const countries = (side: 'from' | 'to', all: boolean): RawBuilder<Row> => sql<Row>`
  select ${sql.lit(side)}, country, count(*) from (
    select distinct country, start, event from parties
    ${all ? sql`` : sql`inner join found on found.id = parties.event`}
    where side in (${sql.lit(side)}, 'both') and country is not null
  ) as sides group by country`;

const valuesOf = (rows: readonly Row[], word: Facet['word']): Facet['values'] =>
  rows
    .filter((row) => row.word === word)
    .map(({ value, events }) => ({ value, events: Number(events) }))
    .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
