import { sql } from 'kysely';
import type { Period, RecordFilter, SeriesPoint } from '../model/index.ts';
import type { Engine } from './engine.ts';
import { UNDATED } from './tables.ts';
import { conditionsOf } from './where.ts';

const LENGTH: Readonly<Record<Period, number>> = { day: 10, month: 7, year: 4 };

/**
 * Counts and scores by period over the events that the filter lets through. Only events told as having happened count; those that
 * people ruled wrong do not. Periods in which nothing happened are there too, so that quiet and unread can be told apart.
 */
export async function seriesOf(engine: Engine, filter: RecordFilter, period: Period): Promise<SeriesPoint[]> {
  const cut = LENGTH[period];
  const rows = await engine.db
    .selectFrom('events')
    .select([
      sql<string>`substr(start, 1, ${sql.lit(cut)})`.as('period'),
      'type',
      sql<number>`count(*)`.as('events'),
      sql<number>`sum(score)`.as('score'),
    ])
    .where(conditionsOf({ happened: ['told', 'disputed'], ...filter }, engine))
    .where('start', '<', UNDATED)
    .where('verdict', '!=', 'wrong')
    .groupBy([sql`1`, 'type'])
    .execute();
  const read = await volumeOf(engine, filter, cut);
  const periods = everyPeriod([...rows.map((row) => row.period), ...read.keys()], period, filter);
  const points = new Map<string, Writable>(
    periods.map((name) => [
      name,
      { period: name, events: 0, kind: 0, harsh: 0, types: {}, ...(read.get(name) ?? { reports: 0, origins: 0 }) },
    ]),
  );
  for (const { period: name, type, events, score } of rows) {
    const point = points.get(name);
    if (!point) continue;
    point.events += Number(events);
    point[Number(score) < 0 ? 'harsh' : 'kind'] += Number(score);
    point.types[type] = Number(events);
  }
  return [...points.values()];
}

type Writable = { -readonly [Key in keyof SeriesPoint]: Key extends 'types' ? Record<string, number> : SeriesPoint[Key] };

/** How much was read by period: reports, and texts that are no copies of earlier ones. */
async function volumeOf(
  { db }: Engine,
  { since, until, source }: RecordFilter,
  cut: number,
): Promise<Map<string, { reports: number; origins: number }>> {
  let query = db
    .selectFrom('reports')
    .select([
      sql<string>`substr(day, 1, ${sql.lit(cut)})`.as('period'),
      sql<number>`count(*)`.as('reports'),
      sql<number>`sum(case when origin = id then 1 else 0 end)`.as('origins'),
    ])
    .where('day', 'is not', null)
    .groupBy(sql`1`);
  if (since !== undefined) query = query.where('day', '>=', since);
  if (until !== undefined) query = query.where('day', '<=', until);
  if (source) query = query.where('publisher', 'in', source);
  const rows = await query.execute();
  return new Map(rows.map((row) => [row.period, { reports: Number(row.reports), origins: Number(row.origins) }]));
}

/** Periods beyond which gaps are not filled: a stray date of the year 33 would make a list of thousands. */
const MOST_PERIODS = 4000;

function everyPeriod(found: readonly string[], period: Period, { since, until }: RecordFilter): string[] {
  const inside = [...new Set(found)]
    .filter((name) => (since ?? '').slice(0, name.length) <= name && name <= (until ?? UNDATED))
    .sort();
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return [];
  const all: string[] = [];
  for (let name = first; name <= last && all.length <= MOST_PERIODS; name = nextPeriod(name, period)) all.push(name);
  return all.length > MOST_PERIODS ? inside : all;
}

function nextPeriod(name: string, period: Period): string {
  const [year, month = '01', day = '01'] = name.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (period === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (period === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, LENGTH[period]);
}
