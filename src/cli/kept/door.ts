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
