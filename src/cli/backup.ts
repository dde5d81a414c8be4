import { type Command, given } from './command.ts';
import { RECORD, withRecord } from './kept/door.ts';
import { quoted, writeWords } from './words.ts';

/** Copies a record while it is in use. */
export const backup: Command = {
  name: 'backup',
  summary: 'copy the record, with its accounts, into a file while it is in use',
  argument: 'FILE',
  arguments: 'one',
  details: [
    'The copy is the record as it stood at one moment, whoever writes meanwhile. A file that is there is left as it is.',
    'A record in PostgreSQL is copied by that database’s own program, pg_dump (docs/desk.md).',
  ],
  options: [RECORD],
  examples: [{ command: 'demarche backup /backups/news.db --record news.db', docs: 'as a nightly job' }],
  run: ([file], options, desk) =>
    withRecord(options, desk, {}, async (record) => {
      if (!record.copy) {
        desk.say(
          writeWords({
            what: 'this record is in PostgreSQL, which copies its databases itself',
            hint: 'pg_dump --format=custom --file=news.dump DATABASE',
          }),
        );
        return 2;
      }
      if (desk.files.kind(file!) !== 'none') {
        desk.say(writeWords({ what: `${file} is there already`, hint: 'another name' }));
        return 2;
      }
      await record.copy(file!);
      desk.say(`  Copied to ${file}\n  Next      demarche check --record ${quoted(file!)}\n`);
      return 0;
    }),
};

/** Puts a copy where a record is to be. */
export const restore: Command = {
  name: 'restore',
  summary: 'make a record of a copy that demarche backup wrote',
  argument: 'FILE',
  arguments: 'one',
  details: [
    'The copy is checked first, texts and quotations, and is left as it is. Where a record stands already nothing is written: move it away yourself.',
  ],
  options: [RECORD],
  examples: [{ command: 'demarche restore /backups/news.db --record news.db', docs: 'after the disk was replaced' }],
  run: ([file], options, desk) =>
    withRecord({ record: file! }, desk, {}, async (record) => {
      const place = given(options, 'record') ?? desk.record.place;
      if (desk.files.kind(place) !== 'none' || /^postgres/.test(place)) {
        desk.say(writeWords({ what: `${place} is there already, or is no file`, hint: '--record FILE   another one' }));
        return 2;
      }
      const { reports, broken } = await record.check();
      if (broken.length) {
        desk.say(writeWords({ what: `${file} is damaged: ${broken.length} of its texts or quotations do not hold` }));
        return 2;
      }
      await record.copy!(place);
      desk.say(`  ${place} holds ${reports} reports\n`);
      return 0;
    }),
};
