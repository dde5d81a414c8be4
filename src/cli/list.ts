import type { RecordedEvent, RecordFilter } from '../model/index.ts';
import { readFilter } from '../record/filter.ts';
import type { OpenRecord } from '../record/index.ts';
import { type Command, given } from './command.ts';
import { FILTER_OPTIONS, RECORD, unknownActor, withRecord } from './kept/door.ts';
import { EVENT_COLUMNS } from './kept/event.ts';
import { FORMAT, formatOf, writeRows } from './kept/sheet.ts';
import { writeWords } from './words.ts';

const LIMIT = 50;

/** Lists events of the record. */
export const list: Command = {
  name: 'list',
  summary: 'list events of the record, by any filter',
  argument: '',
  arguments: 'none',
  details: [
    'Filters hold all at once; words with commas between them are alternatives. The same words are the query of a URL on the desk.',
    'Exit code: 0 found, 1 nothing found.',
  ],
  options: [
    ...FILTER_OPTIONS,
    { name: 'limit', value: 'N', docs: `at most so many events (${LIMIT}; 0 for all)` },
    { name: 'newest', value: null, docs: 'the latest first' },
    FORMAT,
    RECORD,
  ],
  examples: [
    { command: 'demarche list --from RUS --to FRA --since 2031', docs: 'what one did to the other, from a year on' },
    { command: 'demarche list --type SANCTION,COERCE --origins 2 --format csv', docs: 'told by two origins, for a spreadsheet' },
    { command: 'demarche list --text "recalled ambassador*" --ruling open', docs: 'by words, and not yet looked at' },
  ],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const filter = readFilter(options);
      const limit = Number(given(options, 'limit') ?? LIMIT);
      const events = await eventsOf(record, filter, limit, options.newest === true);
      if (!events.length) {
        const words = await unknownActor(record, filter, desk);
        desk.say(writeWords(words ?? { what: 'no events for this filter', hint: 'demarche stats   what there is' }));
        return words ? 2 : 1;
      }
      writeRows(events, EVENT_COLUMNS, options, desk);
      if (formatOf(options, desk) === 'table')
        desk.say(
          `  ${events.length} of ${await record.count(filter)} events\n  Next      demarche show EVENT   its words and its voices\n`,
        );
      return 0;
    }),
};

async function eventsOf(
  record: OpenRecord,
  filter: RecordFilter,
  limit: number,
  newest: boolean,
): Promise<readonly RecordedEvent[]> {
  if (limit > 0) return (await record.list(filter, { limit, newest })).events;
  const all: RecordedEvent[] = [];
  for await (const event of record.rows.events(filter)) all.push(event);
  return all;
}
