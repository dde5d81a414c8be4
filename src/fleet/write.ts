import type { OpenRecord, Read, Reviewer } from '../record/index.ts';
import { type Patience, persist, Stopped } from './patience.ts';

/** What became of a report at the record: new, there already, or why the record does not take it. */
export type Kept = 'added' | 'known' | { readonly refused: string };

/** Writes a batch. A report that the record refuses keeps no other from being written. */
export async function writeBatch(record: OpenRecord, read: readonly Read[], by: Reviewer, patience: Patience): Promise<Kept[]> {
  try {
    const known = await persist(patience, 'record', () => record.known(read.map(({ report }) => report)));
    await persist(patience, 'record', () => record.add(read, by));
    return read.map(() => (known.size === read.length ? 'known' : 'added'));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    if (read.length === 1) return [{ refused: error instanceof Error ? error.message : String(error) }];
    const half = read.length >> 1;
    return [
      ...(await writeBatch(record, read.slice(0, half), by, patience)),
      ...(await writeBatch(record, read.slice(half), by, patience)),
    ];
  }
}
