import { readFilter } from '../record/filter.ts';
import type { ActorCount, Period, SeriesPoint, SourceCount } from '../record/index.ts';
import { type Command, given } from './command.ts';
import { FILTER_OPTIONS, RECORD, withRecord } from './kept/door.ts';
import { type Column, FORMAT, formatOf, writeRows } from './kept/sheet.ts';

const LIMIT = { name: 'limit', value: 'N', docs: 'at most so many (50)' } as const;

const ACTORS: readonly Column<ActorCount>[] = [
  { name: 'actor', show: ({ name }) => name },
  { name: 'country', show: ({ country }) => country },
  { name: 'sectors', show: ({ sectors }) => sectors.join(' ') },
  { name: 'acts', show: ({ acts }) => acts },
  { name: 'is acted on', show: ({ receives }) => receives },
];

/** Actors of the record. */
export const actors: Command = {
  name: 'actors',
  summary: 'list actors of the record, the most frequent first, or search them',
  argument: '[WORDS]',
  arguments: 'any',
  details: ['WORDS is part of a name, or a country code. With filters, those who take part in the events that they let through.'],
  options: [...FILTER_OPTIONS, LIMIT, FORMAT, RECORD],
  examples: [
    { command: 'demarche actors', docs: 'who acts most' },
    { command: 'demarche actors minister', docs: 'whose name holds the word' },
  ],
  run: (words, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const found = await record.actors({
        words: words.join(' '),
        filter: readFilter(options),
        limit: Number(given(options, 'limit') ?? 50),
      });
      writeRows(found, ACTORS, options, desk);
      return found.length ? 0 : 1;
    }),
};

/** Actors that nothing is known of. */
export const unknown: Command = {
  name: 'unknown',
  summary: 'list actors of the record without a country, the most frequent first',
  argument: '',
  arguments: 'none',
  details: ['demarche teach says once who one of them is, for this record.'],
  options: [...FILTER_OPTIONS, LIMIT, FORMAT, RECORD],
  examples: [{ command: 'demarche unknown', docs: 'whom to teach first' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const found = await record.actors({
        unknown: true,
        filter: readFilter(options),
        limit: Number(given(options, 'limit') ?? 50),
      });
      writeRows(found, ACTORS, options, desk);
      return found.length ? 0 : 1;
    }),
};

const SOURCES: readonly Column<SourceCount>[] = [
  { name: 'publisher', show: ({ publisher }) => publisher ?? '(none named)' },
  { name: 'reports', show: ({ reports }) => reports },
  { name: 'own', show: ({ own }) => own },
  { name: 'copies', show: ({ copies }) => copies },
  { name: 'claims', show: ({ claims }) => claims },
  { name: 'upheld', show: ({ right }) => right },
  { name: 'wrong', show: ({ wrong }) => wrong },
  { name: 'first', show: ({ first }) => first },
  { name: 'last', show: ({ last }) => last },
];

/** Publishers of the record. */
export const sources: Command = {
  name: 'sources',
  summary: 'list publishers of the record: what was read of each, how much of it was copied, how much upheld',
  argument: '',
  arguments: 'none',
  details: ['With filters, the reports that tell of the events that they let through.'],
  options: [...FILTER_OPTIONS, FORMAT, RECORD],
  examples: [{ command: 'demarche sources', docs: 'the most read first' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const found = await record.sources(readFilter(options));
      writeRows(found, SOURCES, options, desk);
      return found.length ? 0 : 1;
    }),
};

const TYPES: readonly Column<{ readonly type: string; readonly events: number }>[] = [
  { name: 'type', show: ({ type }) => type },
  { name: 'events', show: ({ events }) => events },
];

/** Numbers over the record. */
export const stats: Command = {
  name: 'stats',
  summary: 'say how much the record holds, and how well it stood up to review',
  argument: '',
  arguments: 'none',
  details: [
    'Accuracy is told from blind questions alone, which chance drew; machine output that nobody looked at counts nowhere.',
  ],
  options: [...FILTER_OPTIONS, FORMAT, RECORD],
  examples: [{ command: 'demarche stats --since 2031', docs: 'events from a year on' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const found = await record.stats(readFilter(options));
      const accuracy = await record.accuracy();
      const format = formatOf(options, desk);
      if (format === 'csv') writeRows(found.types, TYPES, options, desk);
      else if (format !== 'table')
        desk.out(`${JSON.stringify({ ...found, accuracy }, null, format === 'json' ? 2 : undefined)}\n`);
      else desk.out(told(found, accuracy.blind));
      return found.events ? 0 : 1;
    }),
};

function told(
  stats: Awaited<ReturnType<Parameters<Parameters<typeof withRecord>[3]>[0]['stats']>>,
  blind: { right: number; of: number; low: number; high: number },
): string {
  const percent = (share: number): number => Math.round(share * 100);
  return [
    `  ${stats.reports} reports, ${stats.origins} origins, ${stats.first ?? '…'} to ${stats.last ?? '…'}`,
    `  ${stats.events} events of ${stats.claims} claims; ${stats.joined} told by several reports, ${stats.disputed} disputed`,
    `  ${stats.rulings} rulings${blind.of ? `; accuracy ${percent(blind.right / blind.of)}% (${percent(blind.low)}–${percent(blind.high)}), from ${blind.of} blind reviews` : ''}`,
    ...stats.types.map(({ type, events }) => `    ${type.padEnd(12)} ${String(events).padStart(8)}`),
    '',
  ].join('\n');
}

const POINTS: readonly Column<SeriesPoint>[] = [
  { name: 'period', show: ({ period }) => period },
  { name: 'events', show: ({ events }) => events },
  { name: 'kind', show: ({ kind }) => Math.round(kind * 10) / 10 },
  { name: 'harsh', show: ({ harsh }) => Math.round(harsh * 10) / 10 },
  { name: 'reports read', show: ({ reports }) => reports },
  { name: 'origins read', show: ({ origins }) => origins },
];

/** Counts and scores by period. */
export const series: Command = {
  name: 'series',
  summary: 'count events by period, with their PLOVER scores and how much was read beneath',
  argument: '',
  arguments: 'none',
  details: [
    'Events are counted and not reports; kind and harsh are the sums of the scores of cooperation and conflict. Only what is told as having happened counts.',
    'A flood of reports without more events shows in the last columns.',
  ],
  options: [
    ...FILTER_OPTIONS,
    { name: 'period', value: 'PERIOD', choices: ['day', 'month', 'year'], docs: 'how long (month)' },
    FORMAT,
    RECORD,
  ],
  examples: [{ command: 'demarche series --from RUS --to FRA --period year', docs: 'one direction of a pair' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const points = await record.series(readFilter(options), (given(options, 'period') ?? 'month') as Period);
      writeRows(points, POINTS, options, desk);
      return points.length ? 0 : 1;
    }),
};
