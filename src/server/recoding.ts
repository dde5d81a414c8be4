import type { Difference } from '../model/index.ts';
import type { OpenRecord } from '../record/index.ts';
import type { ReadingRoom } from './reading/room.ts';

/** A comparison of what the record has with what reading again would give. */
type Comparison = {
  readonly id: string;
  /** The lessons that it was made with; with others it is out of date. */
  readonly of: string;
  readonly differences: Difference[];
  looked: number;
  done: boolean;
  failed: unknown;
};

/** Reports that are compared at once. */
const BATCH = 16;
/** Differences that one comparison holds; after these were accepted the next begins. */
const MOST = 2000;

/** Reads reports again, one comparison at a time. */
export type Recoding = {
  readonly current: () => Promise<Comparison>;
  readonly take: (id: string) => Comparison | null;
  readonly drop: () => void;
};

/** Opens the recoding of a record. It asks the room for few reports at a time, so that nobody waits long behind it. */
export function openRecoding(record: OpenRecord, room: ReadingRoom): Recoding {
  let kept: Comparison | null = null;
  let number = 0;
  const run = async (one: Comparison): Promise<void> => {
    const lessons = await record.lessons();
    for (let after: { readonly start: string; readonly id: string } | null = null; ; ) {
      const listed = await record.reports({ limit: BATCH, after });
      const last = listed.at(-1);
      if (!last || one.differences.length >= MOST || kept !== one) return;
      const handed = await room.ask({ kind: 'compare', place: record.place, reports: listed.map(({ id }) => id), lessons });
      if (handed.kind === 'compared') one.differences.push(...handed.differences);
      one.looked += listed.length;
      after = { start: last.day ?? '', id: last.id };
    }
  };
  return {
    async current() {
      const of = JSON.stringify(await record.lessons());
      if (kept?.of === of && kept.failed === null) return kept;
      const fresh: Comparison = { id: `${++number}`, of, differences: [], looked: 0, done: false, failed: null };
      kept = fresh;
      run(fresh)
        .catch((error: unknown) => {
          fresh.failed = error;
        })
        .finally(() => {
          fresh.done = true;
        });
      return fresh;
    },
    take: (id) => (kept?.id === id ? kept : null),
    drop: () => {
      kept = null;
    },
  };
}
