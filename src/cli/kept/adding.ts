import type { Reader, Report } from '../../model/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import type { Options } from '../command.ts';
import type { Desk } from '../desk.ts';
import { reviewer } from './door.ts';

/** Reports that are read and written in one piece; an interruption loses no more than the reading of these. */
const BATCH = 32;

/** What came of adding so far. */
export type Tally = {
  reports: number;
  known: number;
  newEvents: number;
  gained: number;
  /** Ids of reports in which nothing was found. */
  readonly empty: string[];
};

/** Reads reports and adds them to a record, some at a time. */
export type Adding = {
  readonly tally: Tally;
  /** Takes one report; `done` is told when it has been read. What waits is written when it is enough. */
  readonly take: (report: Report, done: () => void) => Promise<void>;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
};

/** Opens a way of adding to the record; the reader is loaded when the first report comes that is not known. */
export function startAdding(record: OpenRecord, options: Options, desk: Desk): Adding {
  const tally: Tally = { reports: 0, known: 0, newEvents: 0, gained: 0, empty: [] };
  let loaded: Reader | null = null;
  let waiting: { readonly report: Report; readonly done: () => void }[] = [];
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const known = await record.known(batch.map(({ report }) => report));
    const fresh = [];
    for (const { report, done } of batch) {
      if (known.has(await desk.record.idOf(report))) done();
      else {
        loaded ??= await desk.record.readerWith(await record.lessons());
        fresh.push({ report, reading: loaded.read(report) });
        done();
      }
    }
    if (fresh.length) {
      const added = await record.add(fresh, reviewer(options, desk));
      tally.reports += added.reports;
      tally.newEvents += added.newEvents;
      tally.gained += added.gained;
      tally.known += batch.length - added.reports;
    } else tally.known += batch.length;
    tally.empty.push(...fresh.filter(({ reading }) => !reading.claims.length).map(({ report }) => report.id));
  };
  const take = async (report: Report, done: () => void): Promise<void> => {
    waiting.push({ report, done });
    if (waiting.length >= BATCH) await flush();
  };
  return { tally, take, flush };
}
