import type { Command } from './command.ts';
import { inkOf } from './ink.ts';
import { RECORD, withRecord } from './kept/door.ts';
import { writeEvent } from './kept/event.ts';
import { FORMAT, formatOf } from './kept/sheet.ts';

/** Shows events of the record whole. */
export const show: Command = {
  name: 'show',
  summary: 'show an event of the record: its words, its voices, its origins and disputes',
  argument: 'EVENT…',
  arguments: 'many',
  takes: 'event',
  details: [
    'EVENT is an id as demarche list prints it, or the beginning of one; the id of a claim shows the event that it is in.',
  ],
  options: [FORMAT, RECORD],
  examples: [
    { command: 'demarche show e-7f3a91c2.183', docs: 'one event' },
    { command: 'demarche show e-7f3a --format json', docs: 'all that the record knows of it' },
  ],
  run: (ids, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const events = [];
      for (const id of ids) events.push(await record.event(id));
      const format = formatOf(options, desk);
      if (format === 'json') desk.out(`${JSON.stringify(events, null, 2)}\n`);
      else if (format === 'table') desk.out(`${events.map((event) => writeEvent(event, inkOf(desk.colour))).join('\n')}\n`);
      else for (const event of events) desk.out(`${JSON.stringify(event)}\n`);
      return 0;
    }),
};
