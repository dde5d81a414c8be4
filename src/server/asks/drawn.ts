import { readFilter, sayFilter, writeFilter } from '../../record/index.ts';
import { filterAnd } from '../filter.ts';
import { route } from '../route.ts';

export const map = route({
  path: '/map.json',
  summary: 'Places of events with how closely each is known',
  query: filterAnd(),
  answer: 'MapAnswer',
  table: ({ places }) => [
    ['place', 'country', 'region', 'precision', 'latitude', 'longitude', 'events'],
    ...places.map(({ place, events }) => [
      place.name,
      place.country,
      place.region,
      place.precision,
      place.lat,
      place.lon,
      events,
    ]),
  ],
  run: async ({ query }, { record, memory }) => {
    const filter = readFilter(query);
    const { places, unplaced } = await memory.recall(`places ${writeFilter(filter)}`, () => record.places(filter));
    const total = places.reduce((sum, { events }) => sum + events, unplaced);
    return { places, unplaced, total, sentence: sayFilter(filter) };
  },
});

export const network = route({
  path: '/network.json',
  summary: 'Which countries act on which, and how often',
  query: filterAnd(),
  answer: 'NetworkAnswer',
  table: ({ ties }) => [
    ['from', 'to', 'events', 'kind', 'harsh'],
    ...ties.map(({ from, to, events, kind, harsh }) => [from, to, events, kind, harsh]),
  ],
  run: async ({ query }, { record, memory }) => {
    const filter = readFilter(query);
    const ties = await memory.recall(`ties ${writeFilter(filter)}`, () => record.ties(filter));
    const counts = new Map<string, number>();
    for (const { from, to, events } of ties)
      for (const code of new Set([from, to])) counts.set(code, (counts.get(code) ?? 0) + events);
    const actors = [...counts].map(([code, events]) => ({ code, events }));
    return {
      actors: actors.sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)),
      ties,
      sentence: sayFilter(filter),
    };
  },
});
