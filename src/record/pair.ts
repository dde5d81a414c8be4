import { sql } from 'kysely';
import type { First, RecordFilter, SpeakerCount } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { UNDATED } from './tables.ts';
import { conditionsOf } from './where.ts';

/** The first event of each type told as having happened, by day. */
export async function firstsOf(engine: Engine, filter: RecordFilter): Promise<First[]> {
  // A day and an id beside one another have the order of both, so that one minimum finds the event.
  const first = sql<string>`min(start || ' ' || id)`;
  const rows = await engine.db
    .selectFrom('events')
    .select(['type', first.as('first'), sql<number>`count(*)`.as('events')])
    .where(conditionsOf({ happened: ['told', 'disputed'], ...filter }, engine))
    .where('start', '<', UNDATED)
    .where('verdict', '!=', 'wrong')
    .groupBy('type')
    .orderBy(sql`2`)
    .execute();
  return rows.map((row) => {
    const [day, event] = row.first.split(' ');
    return { type: row.type, day: day!, event: event!, events: Number(row.events) };
  });
}

/** Voices that are counted one by one. */
const MOST_SPEAKERS = 50;

/** Who speaks of the events, by country, or by name where a voice has none. */
export async function speakersOf(engine: Engine, filter: RecordFilter): Promise<SpeakerCount[]> {
  const name = sql<string | null>`case when voices.country is null then voices.name end`;
  const rows = await engine.db
    .selectFrom('voices')
    .innerJoin('events', 'events.id', 'voices.event')
    .select(['voices.country', name.as('name'), sql<number>`count(distinct voices.event)`.as('events')])
    .where(conditionsOf(filter, engine) as never)
    .groupBy(['voices.country', name])
    .orderBy(sql`count(distinct voices.event) desc, voices.country, 2`)
    .limit(MOST_SPEAKERS)
    .execute();
  return rows.map(({ country, name: named, events }) => ({ country, name: named, events: Number(events) }));
}
