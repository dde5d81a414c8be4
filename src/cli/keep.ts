import type { Difference } from '../record/index.ts';
import type { Command } from './command.ts';
import type { Desk } from './desk.ts';
import { safe } from './ink.ts';
import { AS, RECORD, reviewer, withRecord } from './kept/door.ts';
import { count, shortId } from './kept/event.ts';
import { writeWords } from './words.ts';

/** Checks texts and quotations. */
export const check: Command = {
  name: 'check',
  summary: 'look whether every text is the one that was added and every quotation still stands in it',
  argument: '',
  arguments: 'none',
  details: ['Exit code: 0 all is well, 2 something does not hold any more.'],
  options: [RECORD],
  examples: [{ command: 'demarche check', docs: 'the whole record' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const { reports, quotes, broken } = await record.check();
      for (const one of broken) {
        if (!desk.terminal) desk.out(`${JSON.stringify(one)}\n`);
        else if (one.code === 'quote-gone')
          desk.out(
            `  ${shortId(one.event)}  “${safe(one.words)}” does not stand in ${one.report} any more${one.now === null ? '' : `; now at ${one.now}`}\n`,
          );
        else
          desk.out(
            `  ${one.report} (${safe(one.given)}): ${one.code === 'no-text' ? 'its text is gone' : 'its text is another than the one that was added'}\n`,
          );
      }
      desk.say(`  ${count(quotes, 'quotation')} in ${count(reports, 'report')}, ${broken.length} broken\n`);
      return broken.length ? 2 : 0;
    }),
};

/** Makes the derived tables again. */
export const rebuild: Command = {
  name: 'rebuild',
  summary: 'make all tables of the record again from its ledger, and say whether they are the same',
  argument: '',
  arguments: 'none',
  details: ['Exit code: 0 the tables are as they were, byte for byte; 1 something was mended.'],
  options: [RECORD],
  examples: [{ command: 'demarche rebuild', docs: 'after a doubt' }],
  run: (_, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const before = await record.digests();
      await record.rebuild((done, of) => desk.errorTerminal && desk.say(`\r  ${done} of ${of} reports`));
      const after = await record.digests();
      const other = Object.keys(after).filter((table) => before[table] !== after[table]);
      desk.say(
        `${desk.errorTerminal ? '\r' : ''}  ${other.length ? `mended: ${other.join(' ')}` : 'all tables are as they were'}\n`,
      );
      return other.length ? 1 : 0;
    }),
};

/** Teaches the record a name. */
export const teach: Command = {
  name: 'teach',
  summary: 'say who a name is, for this record: "the Palace" is FRA GOV',
  argument: 'NAME COUNTRY [SECTOR…]',
  arguments: 'many',
  takes: 'name',
  details: [
    'COUNTRY is a code of three letters, or none. It counts for reports that are added from now on; demarche recode reads the earlier ones again.',
  ],
  options: [AS, RECORD],
  examples: [{ command: 'demarche teach "the Palace" FRA GOV', docs: 'in this record, the Palace is the French government' }],
  run: ([name, country, ...sectors], options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      if (country === undefined) {
        desk.say(writeWords({ what: 'teach needs a name and a country', hint: teach.examples[0]!.command }));
        return 2;
      }
      const seq = await record.teach(
        { name: name!, country: country === 'none' ? null : country, sectors },
        reviewer(options, desk),
      );
      desk.say(
        `  ${name} is ${[country, ...sectors].join(' ')}\n  Next      demarche recode   what this changes in the reports that are here (demarche undo ${seq} takes it back)\n`,
      );
      return 0;
    }),
};

/** Reads reports of the record again. */
export const recode: Command = {
  name: 'recode',
  summary: 'read the reports of the record again and show what would change; --accept takes it',
  argument: '[REPORT…]',
  arguments: 'any',
  details: [
    'Nothing is written before --accept. Earlier readings stay in the ledger, and so do rulings and amendments; a ruling on a claim that now says something else is open again.',
  ],
  options: [{ name: 'accept', value: null, docs: 'take the new readings into the record' }, AS, RECORD],
  examples: [
    { command: 'demarche recode', docs: 'what a lesson or a newer demarche would change' },
    { command: 'demarche recode --accept', docs: 'and take it' },
  ],
  run: (ids, options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      const reader = await desk.record.readerWith(await record.lessons());
      const reports: string[] = [];
      for (const id of ids) reports.push(await record.report(id));
      let [changed, claims] = [0, 0];
      let waiting: Difference[] = [];
      const take = async (): Promise<void> => {
        if (options.accept === true && waiting.length) await record.accept(waiting, reviewer(options, desk));
        waiting = [];
      };
      for await (const difference of record.compare(reader, ids.length ? reports : null)) {
        changed++;
        claims += difference.claims.length;
        writeDifference(difference, desk);
        waiting.push(difference);
        if (waiting.length >= 32) await take();
      }
      await take();
      desk.say(
        `  ${count(claims, 'claim')} in ${count(changed, 'report')} ${options.accept === true ? 'changed' : 'would change'}\n${changed && options.accept !== true ? '  Next      demarche recode --accept\n' : ''}`,
      );
      return changed ? 0 : 1;
    }),
};

function writeDifference({ report, given, claims }: Difference, desk: Desk): void {
  if (!desk.terminal) {
    desk.out(`${JSON.stringify({ report, given, claims })}\n`);
    return;
  }
  desk.out(`${report} (${safe(given)})\n`);
  for (const { claim, kind, words, fields } of claims) {
    const told = fields.map(
      ({ field, was, now }) =>
        `${field} ${kind === 'new' ? '' : `${JSON.stringify(was)} → `}${kind === 'gone' ? '' : JSON.stringify(now)}`,
    );
    desk.out(`  ${kind.padEnd(8)} ${shortId(claim)} «${safe(words)}»  ${kind === 'changed' ? safe(told.join('; ')) : ''}\n`);
  }
}
