import { EVENT_TYPES, type EventType, type Report, similar } from '../model/index.ts';
import { given, type Option, type Options } from './command.ts';
import type { Desk } from './desk.ts';
import { openReports } from './files.ts';
import { withRecord } from './kept/door.ts';
import { quoted, type Words, writeWords } from './words.ts';

/** Chooses one of several reports of a file. */
export const REPORT: Option = { name: 'report', value: 'ID', docs: 'which report of a file of several' };

/** The one report that a question is about, and the claim's number that "FILE:3" names, null for "FILE". */
export type Chosen = { readonly file: string; readonly report: Report; readonly claim: number | null };

/** Opens the report that the argument names; null when it cannot be read or chosen, after saying why. */
export async function choose(argument: string, options: Options, desk: Desk): Promise<Chosen | null> {
  if (RECORDED.test(argument) && desk.files.kind(argument) === 'none') return chooseRecorded(argument, options, desk);
  const { file, claim } = parseArgument(argument, desk);
  const { reports } = await openReports(file, desk);
  if (!reports.length) return null;
  const id = given(options, 'report');
  const report = id === null ? reports[0]! : reports.find((known) => known.id === id);
  if (report && (id !== null || reports.length === 1)) return { file, report, claim };
  return refuse(unchosen(file, id, reports), desk);
}

/** An id of an event or a claim of the record: "e-7f3a91c2.183", "7f3a91c2.183". */
const RECORDED = /^(?:e-[0-9a-f]{2,16}(?:\.\d+[a-z]?)?|[0-9a-f]{4,16}\.\d+[a-z]?)$/;

/** The report of a claim of the record, or of the first claim of an event, as it came in. */
async function chooseRecorded(id: string, options: Options, desk: Desk): Promise<Chosen | null> {
  let chosen: Chosen | null = null;
  await withRecord(options, desk, {}, async (record) => {
    const { cue, report } = await record.claim(id);
    const original = await record.original(report.id);
    // Found again by its words: a newer demarche may number the claims otherwise.
    const number = desk
      .reader()
      .read(original)
      .claims.findIndex((claim) => claim.cue[0] === cue.start);
    if (number < 0) refuse({ what: `read today, ${id} is no claim any more`, hint: `demarche recode ${report.id}` }, desk);
    else chosen = { file: id, report: original, claim: number + 1 };
    return 0;
  });
  return chosen;
}

/** Says the words and gives null, for what could not be chosen. */
export function refuse(words: Words, desk: Desk): null {
  desk.say(writeWords(words));
  return null;
}

/** "report.txt:3" is claim 3 of report.txt, unless a file has that very name. */
function parseArgument(argument: string, desk: Desk): { readonly file: string; readonly claim: number | null } {
  const match = /^(.+):(\d+)$/.exec(argument);
  if (!match || desk.files.kind(argument) === 'file') return { file: argument, claim: null };
  return { file: match[1]!, claim: Number(match[2]) };
}

function unchosen(file: string, id: string | null, reports: readonly Report[]): Words {
  const ids = reports.map((report) => report.id);
  if (id === null) return { what: `${file} holds ${reports.length} reports: say which`, hint: `--report ${quoted(ids[0]!)}` };
  const near = similar(id, ids);
  return { what: `no report ${id} in ${file}`, ...(near.length ? { why: `Similar: ${near.join(' ')}` } : {}) };
}

/** The event type that a word names in any case, null after saying why it is none. */
export function chooseType(word: string, desk: Desk): EventType | null {
  const type = EVENT_TYPES.find((known) => known === word.toUpperCase());
  if (type) return type;
  const near = similar(word, EVENT_TYPES);
  return refuse(
    { what: `no type ${word}`, why: near.length ? `Similar: ${near.join(' ')}` : `Types: ${EVENT_TYPES.join(' ')}` },
    desk,
  );
}
