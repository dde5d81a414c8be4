import { EMBEDS, type Embed, writeEmbed } from '../index.ts';
import { type Command, given } from './command.ts';
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
  options: [
    FORMAT,
    {
      name: 'embed',
      value: 'HOW',
      choices: EMBEDS,
      docs: 'to be put elsewhere: a quotation in plain HTML, or the text of a citation',
    },
    { name: 'address', value: 'URL', docs: 'where the desk is that others can reach, for the link of what is put elsewhere' },
    RECORD,
  ],
  examples: [
    { command: 'demarche show e-7f3a91c2.183', docs: 'one event' },
    { command: 'demarche show e-7f3a --embed html', docs: 'a quotation to be put into a page' },
    { command: 'demarche show e-7f3a --format json', docs: 'all that the record knows of it' },
  ],
  run: (ids, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const events = [];
      for (const id of ids) events.push(await record.event(id));
      const embed = given(options, 'embed') as Embed | null;
      if (embed !== null) {
        for (const event of events)
          desk.out(writeEmbed(event, embed, { address: addressOf(given(options, 'address'), event.id) }));
        return 0;
      }
      const format = formatOf(options, desk);
      if (format === 'json') desk.out(`${JSON.stringify(events, null, 2)}\n`);
      else if (format === 'table') desk.out(`${events.map((event) => writeEvent(event, inkOf(desk.colour))).join('\n')}\n`);
      else for (const event of events) desk.out(`${JSON.stringify(event)}\n`);
      return 0;
    }),
};

/** "https://desk.example/events/e-…", null without a desk that others can reach. */
const addressOf = (desk: string | null, id: string): string | null => desk && `${desk.replace(/\/+$/, '')}/events/${id}`;
