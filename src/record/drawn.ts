import { sql } from 'kysely';
import type { PlaceCount, RecordFilter, Tie } from '../model/index.ts';
import { inChunks } from './bulk.ts';
import type { EventBody } from './derive/merge.ts';
import type { Engine } from './engine.ts';
import { conditionsOf } from './where.ts';

/** Places that a map is drawn of; more than these no eye tells apart. */
const MOST_PLACES = 2000;

/** Places with their events, the most frequent first, and how many events have no place. */
export async function placesOf(
  engine: Engine,
  filter: RecordFilter,
): Promise<{ readonly places: PlaceCount[]; readonly unplaced: number }> {
  const rows = await engine.db
    .selectFrom('events')
    .select(['place', 'country', sql<number>`count(*)`.as('events'), sql<string>`min(id)`.as('first')])
    .where(conditionsOf(filter, engine))
    .groupBy(['place', 'country'])
    .orderBy(sql`count(*) desc, place, country`)
    .execute();
  const named = rows.filter(({ place }) => place !== null).slice(0, MOST_PLACES);
  const bodies = await inChunks(
    named.map(({ first }) => first),
    (chunk) => engine.db.selectFrom('events').select(['id', 'body']).where('id', 'in', chunk).execute(),
  );
  const places = new Map(bodies.map(({ id, body }) => [id, (JSON.parse(body) as EventBody).place]));
  return {
    places: named.flatMap(({ first, events }) => {
      const place = places.get(first);
      return place ? [{ place, events: Number(events) }] : [];
    }),
    unplaced: rows.filter(({ place }) => place === null).reduce((sum, { events }) => sum + Number(events), 0),
  };
}

/** Ties that a network is drawn of. */
const MOST_TIES = 2000;

/** Pairs of countries with their events, the most frequent first. */
export async function tiesOf(engine: Engine, filter: RecordFilter): Promise<Tie[]> {
  const rows = await engine.db
    .selectFrom('dyads')
    .innerJoin('events', 'events.id', 'dyads.event')
    .select([
      'dyads.source as from',
      'dyads.target as to',
      sql<number>`count(*)`.as('events'),
      sql<number>`sum(case when events.score >= 0 then 1 else 0 end)`.as('kind'),
    ])
    .where(conditionsOf(filter, engine) as never)
    .groupBy(['dyads.source', 'dyads.target'])
    .orderBy(sql`count(*) desc, dyads.source, dyads.target`)
    .limit(MOST_TIES)
    .execute();
  return rows.map(({ from, to, events, kind }) => ({
    from,
    to,
    events: Number(events),
    kind: Number(kind),
    harsh: Number(events) - Number(kind),
  }));
}
