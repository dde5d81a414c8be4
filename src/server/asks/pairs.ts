import type { Period, RecordedEvent, SeriesPoint } from '../../model/index.ts';
import { readFilter, sayFilter, writeFilter } from '../../record/index.ts';
import { commandOf, filterAnd, numberOf } from '../filter.ts';
import { route } from '../route.ts';
import { EVENT_HEADINGS, eventCells } from './events.ts';

const dayKey = ({ date, id }: RecordedEvent): string => `${date?.start ?? '~'} ${id}`;

export const row = route({
  path: '/row/{a}/{b}.json',
  summary: 'What two actors did to one another, by day',
  query: filterAnd('limit'),
  answer: 'RowAnswer',
  table: ({ events: found }) => [['way', ...EVENT_HEADINGS], ...found.map(({ way, event }) => [way, ...eventCells(event)])],
  run: async ({ params, query }, { record }) => {
    const [a, b] = [params.a!, params.b!];
    const filter = readFilter(query);
    const limit = numberOf(query.limit, 200);
    const there = await record.list({ ...filter, from: [a], to: [b] }, { limit });
    const back = await record.list({ ...filter, from: [b], to: [a] }, { limit });
    const [left, right] = [there, back].map(({ events }) => new Set(events.map(({ id }) => id)));
    const all = new Map([...there.events, ...back.events].map((event) => [event.id, event]));
    const events = [...all.values()].sort((one, other) => (dayKey(one) < dayKey(other) ? -1 : 1)).slice(0, limit);
    return {
      a,
      b,
      events: events.map((event) => ({
        way: left!.has(event.id) ? (right!.has(event.id) ? ('both' as const) : ('there' as const)) : ('back' as const),
        event,
      })),
      cut: there.next !== null || back.next !== null || all.size > limit,
      sentence: sayFilter(filter),
      command: commandOf('row', [a, b], filter),
    };
  },
});

const SERIES_HEADINGS = ['period', 'events', 'kind', 'harsh', 'reports_read', 'origins_read'] as const;
const seriesCells = ({ period, events, kind, harsh, reports, origins }: SeriesPoint) => [
  period,
  events,
  kind,
  harsh,
  reports,
  origins,
];

export const dyad = route({
  path: '/dyad/{a}/{b}.json',
  summary: 'Two actors over time, both directions: events, scores, what was read, firsts, who speaks',
  query: filterAnd('period'),
  answer: 'DyadAnswer',
  table: ({ a, b, there, back }) => [
    ['from', 'to', ...SERIES_HEADINGS],
    ...there.series.map((point) => [a, b, ...seriesCells(point)]),
    ...back.series.map((point) => [b, a, ...seriesCells(point)]),
  ],
  run: async ({ params, query }, { record, memory }) => {
    const [a, b] = [params.a!, params.b!];
    const filter = readFilter(query);
    const period = (query.period ?? 'month') as Period;
    const [there, back] = [
      { ...filter, from: [a], to: [b] },
      { ...filter, from: [b], to: [a] },
    ];
    const side = (way: typeof there) =>
      memory.recall(`side ${period} ${writeFilter(way)}`, async () => ({
        series: await record.series(way, period),
        firsts: await record.firsts(way),
      }));
    const latest = [there, back].map(async (way) => (await record.list(way, { limit: 10, newest: true })).events);
    const found = new Map((await Promise.all(latest)).flat().map((event) => [event.id, event]));
    return {
      a,
      b,
      period,
      there: await side(there),
      back: await side(back),
      speakers: await memory.recall(`speakers ${writeFilter(there)}`, () => record.speakers(there)),
      latest: [...found.values()].sort((one, other) => (dayKey(one) > dayKey(other) ? -1 : 1)).slice(0, 10),
      sentence: sayFilter(filter),
      command: commandOf('row', [a, b], filter),
    };
  },
});

export const series = route({
  path: '/series.json',
  summary: 'Counts and scores by period of what a filter lets through, and how much was read',
  query: filterAnd('period'),
  answer: 'SeriesAnswer',
  table: ({ series: points }) => [SERIES_HEADINGS, ...points.map(seriesCells)],
  run: async ({ query }, { record }) => {
    const filter = readFilter(query);
    const period = (query.period ?? 'month') as Period;
    return { period, series: await record.series(filter, period), sentence: sayFilter(filter) };
  },
});
