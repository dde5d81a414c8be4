import type { Cell } from '../../index.ts';
import { type RecordedEvent, type RecordedParty, type RecordFilter, similar } from '../../model/index.ts';
import { type OpenRecord, readFilter, sayFilter, writeFilter } from '../../record/index.ts';
import { eventAnswer } from '../event.ts';
import { commandOf, filterAnd, isOn, numberOf, readCursor, writeCursor } from '../filter.ts';
import { route } from '../route.ts';

export const events = route({
  path: '/events.json',
  summary: 'Events that a filter lets through, by day',
  query: filterAnd('limit', 'after', 'newest'),
  answer: 'EventsAnswer',
  table: ({ events: found }) => [EVENT_HEADINGS, ...found.map(eventCells)],
  run: async ({ query }, { record, memory }) => {
    const filter = readFilter(query);
    const options = { limit: numberOf(query.limit, 50), after: readCursor(query.after), newest: isOn(query.newest) };
    const { events: found, next } = await record.list(filter, options);
    const total =
      next === null && !options.after
        ? found.length
        : await memory.recall(`count ${writeFilter(filter)}`, () => record.count(filter));
    return {
      events: found,
      total,
      next: writeCursor(next),
      sentence: sayFilter(filter),
      command: commandOf('list', [], filter),
      query: writeFilter(filter),
      unknown: total ? null : await unknownActor(record, filter),
    };
  },
});

export const marks = route({
  path: '/events/marks.json',
  summary: 'Where the list of events can be gone on with: after every so many-th of them',
  query: filterAnd('every'),
  answer: 'MarksAnswer',
  run: async ({ query }, { record, memory }) => {
    const filter = readFilter(query);
    const every = numberOf(query.every, 50);
    const found = await memory.recall(`marks ${every} ${writeFilter(filter)}`, () => record.marks(filter, every));
    return { marks: found.flatMap((cursor) => writeCursor(cursor) ?? []) };
  },
});

export const facets = route({
  path: '/facets.json',
  summary: 'What a filter could be narrowed to, with the number of events that each would leave',
  query: filterAnd(),
  answer: 'FacetsAnswer',
  run: async ({ query }, { record, memory }) => {
    const filter = readFilter(query);
    return { facets: await memory.recall(`facets ${writeFilter(filter)}`, () => record.facets(filter)) };
  },
});

/** The first actor of the filter that the record does not know. */
async function unknownActor(
  record: OpenRecord,
  { from = [], to = [], actor = [] }: RecordFilter,
): Promise<{ readonly actor: string; readonly nearest: readonly string[] } | null> {
  for (const word of [...from, ...to, ...actor])
    if (!(await record.count({ actor: [word] }))) return { actor: word, nearest: similar(word, await record.actorNames()) };
  return null;
}

/** What the columns of a table of events are called. */
export const EVENT_HEADINGS = [
  'event',
  'start',
  'end',
  'date_basis',
  'type',
  'modes',
  'contexts',
  'auxiliary',
  'happened',
  'actors',
  'recipients',
  'place',
  'country',
  'precision',
  'score',
  'reports',
  'origins',
  'disputed',
  'ruling',
  'sentence',
] as const;

/** One event as a row; lists have "; " between them. */
export const eventCells = (event: RecordedEvent): Cell[] => [
  event.id,
  event.date?.start ?? null,
  event.date?.end ?? null,
  event.date?.basis ?? null,
  event.type,
  event.modes.join('; '),
  event.contexts.join('; '),
  event.auxiliary,
  event.happened,
  partiesOf(event.actors),
  partiesOf(event.recipients),
  event.place?.name ?? null,
  event.place?.country ?? null,
  event.place?.precision ?? null,
  event.score,
  event.reports.length,
  event.origins.length,
  event.disputes.map(({ field }) => field).join('; '),
  event.ruling?.verdict ?? null,
  event.claims[0]?.sentence.exact ?? null,
];

const partiesOf = (parties: readonly RecordedParty[]): string =>
  parties.map(({ name, country, sectors }) => `${name} [${[country, ...sectors].filter(Boolean).join(' ')}]`).join('; ');

export const event = route({
  path: '/events/{id}.json',
  summary: 'One event: its claims side by side, origins, disputes, links, rulings and history',
  answer: 'EventAnswer',
  run: ({ params }, { record }) => eventAnswer(record, params.id!),
});
