import type { Fleet } from './engine.ts';

/** A report that the engine has given out more often than this may be what ends its workers: its readings are counted. */
export const SUSPECT = 3;
/** Readings that a suspect report is given; when each ended the whole process, it is set aside. */
export const MOST_TRIES = 3;

/** Notes that a report is about to be read and gives how often that has been noted, this time too. */
export async function markTry({ js, manager, names }: Fleet, report: string): Promise<number> {
  const subject = names.tryOf(report);
  await js.publish(subject, '', { timeout: 5000 });
  const { state } = await manager.streams.info(names.tries, { subjects_filter: subject });
  return state.subjects?.[subject] ?? 0;
}

/** The report was read and ended nothing. */
export async function clearTries({ manager, names }: Fleet, report: string): Promise<void> {
  await manager.streams.purge(names.tries, { filter: names.tryOf(report) });
}
