import { type ExportEvent, eventsOf, type ToldBy } from '../index.ts';
import type { ReportRecord } from '../model/index.ts';
import type { Desk } from './desk.ts';
import { readBytes } from './files.ts';
import { writeWords } from './words.ts';

/** Events in the order of their files, the reports read, those without events too, and whether all of those could be read. */
export type Source = { readonly events: readonly ExportEvent[]; readonly reports: readonly ToldBy[]; readonly whole: boolean };

/** Reads records, one a line, and gives their events. A line that is none is named and the others are read. */
export async function readEvents(files: readonly string[], desk: Desk): Promise<Source> {
  const events: ExportEvent[] = [];
  const reports: ToldBy[] = [];
  let whole = true;
  for (const file of files) {
    const bytes = await readBytes(file, desk);
    if (!bytes) whole = false;
    for (const [i, line] of linesOf(bytes ?? new Uint8Array())) {
      const record = parse(line);
      if (typeof record === 'string') {
        whole = false;
        desk.say(
          writeWords({
            what: `${file === '-' ? 'standard input' : file} line ${i} is no record, left out`,
            why: record,
            hint: 'demarche code FILE… --format jsonl',
          }),
        );
      } else {
        const { id, title, publisher, published, url } = record;
        reports.push({ id, title, publisher, published: published.value, url: url ?? null });
        for (const event of eventsOf(record)) events.push(event);
      }
    }
  }
  return { events, reports, whole };
}

/** Lines that hold something, with their numbers. */
function* linesOf(bytes: Uint8Array): Generator<[number, string]> {
  const decoder = new TextDecoder();
  let number = 1;
  for (let at = 0; at < bytes.length; number++) {
    const end = bytes.indexOf(10, at);
    const line = decoder.decode(bytes.subarray(at, end < 0 ? bytes.length : end)).trim();
    if (line) yield [number, line];
    at = end < 0 ? bytes.length : end + 1;
  }
}

/** The record of a line, or why it is none. */
function parse(line: string): ReportRecord | string {
  let value: Partial<ReportRecord> | null;
  try {
    value = JSON.parse(line) as Partial<ReportRecord> | null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const lists = ['events', 'claims', 'statements', 'entities', 'sections'] as const;
  const missing = lists.find((name) => !Array.isArray(value?.[name]));
  if (missing || !value?.published) return `It has no "${missing ?? 'published'}".`;
  return value as ReportRecord;
}
