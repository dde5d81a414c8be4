import { sql } from 'kysely';
import type { ActorCount, RecordFilter, SourceCount, Stats } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { foldName } from './fold.ts';
import { conditionsOf } from './where.ts';

/** Which actors are counted: by their names, only unknown ones, in the events that a filter lets through. */
export type ActorOptions = {
  readonly words?: string;
  readonly unknown?: boolean;
  readonly limit?: number;
  readonly filter?: RecordFilter;
};

/** Actors whose name holds the words, the most frequent first. With `unknown`, only those without a country. */
export async function listActors(
  engine: Engine,
  { words = '', unknown = false, limit = 50, filter = {} }: ActorOptions,
): Promise<ActorCount[]> {
  const { db } = engine;
  const sought = foldName(words);
  let query = db
    .selectFrom(Object.keys(filter).length ? countedIn(engine, filter) : db.selectFrom('actors').selectAll().as('actors'))
    .select(['name', 'country', 'sectors', 'acts', 'receives'])
    .orderBy(sql`events desc, name, country, sectors`)
    .limit(limit);
  const code = /^[A-Z]{3}$/.test(words) ? words : null;
  if (code) query = query.where('country', '=', code);
  else if (sought) query = query.where('folded', 'like', `%${sought}%`);
  if (unknown) query = query.where('country', 'is', null);
  const rows = await query.execute();
  return rows.map(({ name, country, sectors, acts, receives }) => ({
    name,
    country,
    sectors: sectors ? sectors.split(' ') : [],
    acts: Number(acts),
    receives: Number(receives),
  }));
}

/** The same counts as in the table of actors, of the events alone that a filter lets through. */
const countedIn = (engine: Engine, filter: RecordFilter) =>
  engine.db
    .selectFrom('parties')
    .select(['name', 'folded', 'country', 'sectors'])
    .select([
      sql<number>`count(*)`.as('events'),
      sql<number>`sum(case when side = 'to' then 0 else 1 end)`.as('acts'),
      sql<number>`sum(case when side = 'from' then 0 else 1 end)`.as('receives'),
    ])
    .where('event', 'in', engine.db.selectFrom('events').select('events.id').where(conditionsOf(filter, engine)))
    .groupBy(['name', 'folded', 'country', 'sectors'])
    .as('actors');

/** Names and codes of actors that a word may have meant, for messages. */
export async function knownActors({ db }: Engine): Promise<string[]> {
  const rows = await db.selectFrom('actors').select(['country', 'name']).execute();
  return [...new Set(rows.flatMap(({ country, name }) => [...(country ? [country] : []), name]))].sort();
}

/** Publishers, the most read first; with a filter, of the reports that tell of its events. */
export async function listSources(engine: Engine, filter: RecordFilter): Promise<SourceCount[]> {
  const { db } = engine;
  let reports = db.selectFrom('reports');
  if (Object.keys(filter).length) {
    const events = db.selectFrom('events').select('events.id').where(conditionsOf(filter, engine));
    const telling = db.selectFrom('claims').select('claims.report').where('claims.event', 'in', events);
    reports = reports.where('reports.id', 'in', telling);
  }
  const rows = await reports
    .select(['publisher'])
    .select([
      sql<number>`count(*)`.as('reports'),
      sql<number>`sum(case when origin = id then 1 else 0 end)`.as('own'),
      sql<number>`sum(claims)`.as('claims'),
      sql<string | null>`min(day)`.as('first'),
      sql<string | null>`max(day)`.as('last'),
    ])
    .groupBy('publisher')
    .orderBy(sql`count(*) desc, publisher`)
    .execute();
  const ruled = await db
    .selectFrom('decisions')
    .innerJoin('claims', 'claims.id', 'decisions.target')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .select(['reports.publisher', 'decisions.body'])
    .where('decisions.kind', '=', 'ruling')
    .where('decisions.undone', '=', 0)
    .execute();
  const verdicts = (publisher: string | null, verdict: string): number =>
    ruled.filter((row) => row.publisher === publisher && (JSON.parse(row.body) as { verdict: string }).verdict === verdict)
      .length;
  return rows.map(({ publisher, reports, own, claims, first, last }) => ({
    publisher,
    reports: Number(reports),
    own: Number(own),
    copies: Number(reports) - Number(own),
    claims: Number(claims),
    right: verdicts(publisher, 'right'),
    wrong: verdicts(publisher, 'wrong'),
    first,
    last,
  }));
}

/** Numbers over the record, or over the events that a filter lets through. */
export async function statsOf(engine: Engine, filter: RecordFilter): Promise<Stats> {
  const { db } = engine;
  const reports = await db
    .selectFrom('reports')
    .select([sql<number>`count(*)`.as('reports'), sql<number>`count(distinct origin)`.as('origins')])
    .select([sql<string | null>`min(day)`.as('first'), sql<string | null>`max(day)`.as('last')])
    .executeTakeFirstOrThrow();
  const types = await db
    .selectFrom('events')
    .select([
      'type',
      sql<number>`count(*)`.as('events'),
      sql<number>`sum(claims)`.as('claims'),
      sql<number>`sum(case when reports > 1 then 1 else 0 end)`.as('joined'),
      sql<number>`sum(disputed)`.as('disputed'),
    ])
    .where(conditionsOf(filter, engine))
    .groupBy('type')
    .orderBy(sql`count(*) desc, type`)
    .execute();
  const { rulings } = await db
    .selectFrom('decisions')
    .select((is) => is.fn.countAll<number>().as('rulings'))
    .where('kind', '=', 'ruling')
    .where('undone', '=', 0)
    .executeTakeFirstOrThrow();
  const sum = (key: 'events' | 'claims' | 'joined' | 'disputed'): number => types.reduce((all, row) => all + Number(row[key]), 0);
  return {
    reports: Number(reports.reports),
    origins: Number(reports.origins),
    claims: sum('claims'),
    events: sum('events'),
    joined: sum('joined'),
    disputed: sum('disputed'),
    rulings: Number(rulings),
    first: reports.first,
    last: reports.last,
    types: types.map(({ type, events }) => ({ type, events: Number(events) })),
    bytes: await engine.size(),
  };
}
