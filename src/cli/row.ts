import type { RecordedEvent } from '../model/index.ts';
import { readFilter } from '../record/filter.ts';
import { type Command, given } from './command.ts';
import type { Desk } from './desk.ts';
import { FILTER_OPTIONS, RECORD, withRecord } from './kept/door.ts';
import { count, dayOf, EVENT_COLUMNS, shortId } from './kept/event.ts';
import { FORMAT, formatOf, writeRows } from './kept/sheet.ts';
import { writeWords } from './words.ts';

const LIMIT = 200;

/** Two actors over time, in two lanes. */
export const row: Command = {
  name: 'row',
  summary: 'show what two actors did to each other over time, in two lanes',
  argument: 'ACTOR ACTOR',
  arguments: 'many',
  takes: 'pair of actors',
  details: ['● told by two origins or more   ○ by one   ◐ disputed. The number is that of the reports.'],
  options: [
    ...FILTER_OPTIONS.filter(({ name }) => !['from', 'to', 'actor'].includes(name)),
    { name: 'limit', value: 'N', docs: `at most so many events (${LIMIT})` },
    FORMAT,
    RECORD,
  ],
  examples: [{ command: 'demarche row RUS FRA --since 2031-03', docs: 'both ways, from a month on' }],
  run: (actors, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const [a, b] = actors;
      if (actors.length !== 2 || !a || !b) {
        desk.say(writeWords({ what: `row takes two actors, not ${actors.length}`, hint: 'demarche row RUS FRA' }));
        return 2;
      }
      const filter = readFilter(options);
      const limit = Number(given(options, 'limit') ?? LIMIT);
      const there = await record.list({ ...filter, from: [a], to: [b] }, { limit });
      const back = await record.list({ ...filter, from: [b], to: [a] }, { limit });
      const left = new Set(there.events.map(({ id }) => id));
      const all = [...there.events, ...back.events.filter(({ id }) => !left.has(id))].sort(byDay).slice(0, limit);
      if (formatOf(options, desk) !== 'table') writeRows(all, EVENT_COLUMNS, options, desk);
      else if (all.length) desk.out(lanes(a, b, all, left, desk));
      if (!all.length) desk.say(writeWords({ what: `nothing between ${a} and ${b}`, hint: `demarche list --actor ${a}` }));
      return all.length ? 0 : 1;
    }),
};

const dayKey = ({ date, id }: RecordedEvent): string => `${date?.start ?? '~'} ${id}`;
const byDay = (a: RecordedEvent, b: RecordedEvent): number => (dayKey(a) < dayKey(b) ? -1 : 1);

function lanes(a: string, b: string, events: readonly RecordedEvent[], left: ReadonlySet<string>, desk: Desk): string {
  const width = Math.max(24, Math.floor((Math.min(desk.columns, 140) - 18) / 2));
  const lines = events.map((event) => {
    const mutual = event.recipients.length === 0;
    const words = `${[event.type, ...event.modes].join(' ')}  ${event.claims[0]!.cue.exact}  ${shortId(event.id)}`.slice(
      0,
      width - 6,
    );
    const sign = event.disputes.length ? '◐' : event.origins.length > 1 ? '●' : '○';
    const own = `${words} ${event.reports.length}`;
    const day = dayOf(event.date).padStart(12);
    if (mutual) return `${own.padStart(width)} ${sign}┤${day} ├${sign} ${words}`;
    return left.has(event.id)
      ? `${own.padStart(width)} ${sign}┤${day} │`
      : `${''.padStart(width)}  │${day} ├${sign} ${event.reports.length} ${words}`;
  });
  const head = `${a.padStart(width)}  │${'day'.padStart(12)} │ ${b}`;
  return `${[head, ...lines].map((line) => line.trimEnd()).join('\n')}\n  ${count(events.length, 'event')}\n`;
}
