import type { RecordFilter } from '../../model/index.ts';
import { similar } from '../../model/index.ts';
import { FILTERS } from '../../record/filter.ts';
import type { OpenRecord, RecordErrorCode, Reviewer } from '../../record/index.ts';
import { given, type Option, type Options } from '../command.ts';
import type { Desk, Exit } from '../desk.ts';
import { quoted, type Words, writeWords } from '../words.ts';

/** Where the record is, for every command of it. */
export const RECORD: Option = {
  name: 'record',
  value: 'PLACE',
  docs: 'the record: a file, or postgres://… (else DEMARCHE_RECORD, else demarche.db)',
};
/** The filter language as options. */
export const FILTER_OPTIONS: readonly Option[] = FILTERS.map(({ name, value, docs }) => ({ name, value, docs }));
/** Who decides, for every command that writes. */
export const AS: Option = { name: 'as', value: 'NAME', docs: 'who decides (else DEMARCHE_AUTHOR, else the name of the account)' };
export const ROLE: Option = {
  name: 'role',
  value: 'ROLE',
  choices: ['coder', 'adjudicator'],
  docs: 'as what; an adjudicator has the last word',
};

/** Runs a piece of work on the open record and closes it; what goes wrong with the record is said in words. */
export async function withRecord(
  options: Options,
  desk: Desk,
  { create = false }: { readonly create?: boolean },
  work: (record: OpenRecord) => Promise<Exit>,
): Promise<Exit> {
  const place = given(options, 'record') ?? desk.record.place;
  let record: OpenRecord | null = null;
  try {
    record = await desk.record.open(place, create);
    return await work(record);
  } catch (error) {
    const words = await wordsOf(error, place, record);
    if (!words) throw error;
    desk.say(writeWords(words));
    return 2;
  } finally {
    await record?.close();
  }
}

/** Who is at the keyboard. */
export const reviewer = (options: Options, desk: Desk): Reviewer => ({
  by: given(options, 'as') ?? desk.record.author,
  at: desk.record.now(),
  role: given(options, 'role') === 'adjudicator' ? 'adjudicator' : 'coder',
});

type Problem = { readonly code: RecordErrorCode; readonly detail: string };

/** True for what went wrong with the record itself; `withRecord` has the words for it. */
export const isRecordProblem = (error: unknown): error is Problem =>
  typeof (error as Partial<Problem>).code === 'string' && typeof (error as Partial<Problem>).detail === 'string';

/** The words for an error of the record; null for one that is none of its own. */
export async function wordsOf(error: unknown, place: string, record: OpenRecord | null): Promise<Words | null> {
  return isRecordProblem(error) ? (WORDS[error.code]?.(error.detail, place, record) ?? null) : null;
}

const WORDS: Readonly<Record<RecordErrorCode, (detail: string, place: string, record: OpenRecord | null) => Words>> = {
  'no-record': (file) => ({ what: `no record at ${file}`, hint: `demarche add reports/ --record ${quoted(file)}` }),
  'not-a-record': (detail) => ({ what: 'this file is no record of demarche, or it is damaged', why: detail }),
  'newer-record': (_, place) => ({ what: `${place} was made by a newer demarche`, hint: 'npm install -g demarche' }),
  'engine-missing': (detail) => ({
    what: 'the database engine is not installed',
    why: detail,
    hint: 'npm install better-sqlite3 kysely pg',
  }),
  unreachable: (detail) => ({
    what: 'the record cannot be reached',
    why: detail,
    hint: 'the same command again: nothing is lost or doubled',
  }),
  full: (detail, place) => ({
    what: `no room left for ${place}`,
    why: `${detail}. What was written before is kept whole.`,
    hint: 'make room, then the same command again: it goes on where it stopped',
  }),
  busy: (detail) => ({ what: 'another process holds the record', why: detail, hint: 'the same command again' }),
  collision: (id) => ({ what: `two different reports have the id ${id}` }),
  'unknown-id': (id) => ({ what: `nothing in the record is called ${id}`, hint: 'demarche list' }),
  'ambiguous-id': (detail) => ({ what: `more than one thing begins so: ${detail}` }),
  overtaken: (detail) => ({ what: 'somebody else has written since', why: detail, hint: 'demarche ledger' }),
  'bad-value': (detail) => ({ what: `this is no value that the record takes: ${detail}` }),
};

/** Says which actor of the filter the record does not know, with whom it may mean; null when all are known. */
export async function unknownActor(
  record: OpenRecord,
  { from = [], to = [], actor = [] }: RecordFilter,
  desk: Desk,
): Promise<Words | null> {
  for (const word of [...from, ...to, ...actor]) {
    if (await record.count({ actor: [word] })) continue;
    const other = otherName(word, desk);
    if (other !== null)
      return { what: `no actor ${word}`, why: `it is another name of ${other}`, hint: `demarche actors ${quoted(other)}` };
    const near = similar(word, await record.actorNames());
    return {
      what: `no actor ${word}.${near.length ? ` Nearest: ${near.join(', ')}` : ''}`,
      hint: `demarche actors ${quoted(word.slice(0, 5))}   searches all`,
    };
  }
  return null;
}

/** What records call whoever goes by this name too; null where it is not known or is that name. */
export function otherName(word: string, desk: Desk): string | null {
  const known = desk.reader().known(word);
  return known && known.name !== word ? known.name : null;
}
