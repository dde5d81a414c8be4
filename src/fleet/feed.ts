import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../model/index.ts';
import { reportId } from '../record/index.ts';
import type { Fleet } from './engine.ts';
import { FleetError, troubleOf } from './errors.ts';
import { LARGEST_INLINE, packKept, packReport } from './letter.ts';

/** Reports that are on their way at once. */
const UNDERWAY = 128;
/** Milliseconds between two tries while the engine takes nothing. */
const AGAIN = 1000;

/** What a feed has done so far. */
export type Fed = { readonly fed: number; readonly doubled: number; readonly large: number };

/** Why nothing is taken at the moment; null when it is again. */
export type Hold = { readonly code: 'full' | 'unreachable'; readonly detail: string } | null;

export type FeedOptions = {
  /** Whether to wait while the stream is at its limit or the engine away; else that is an error. */
  readonly wait: boolean;
  readonly tell: (hold: Hold) => void;
};

/** A way into the stream. */
export type Feed = {
  /** Hands over a report; resolves when there is room to hand over the next. */
  readonly put: (report: Report) => Promise<void>;
  /** Waits until the engine holds all that was handed over. */
  readonly end: () => Promise<Fed>;
  readonly tally: () => Fed;
};

type Sent = { readonly doubled: boolean; readonly large: boolean };

/** Publishes reports. The engine drops those whose content it was given within the last hour; older doubles the record knows. */
export function openFeed(fleet: Fleet, options: FeedOptions): Feed {
  const tally = { fed: 0, doubled: 0, large: 0 };
  const underway = new Set<Promise<void>>();
  const send = sender(fleet, options);
  let failed: unknown = null;
  const one = async (report: Report): Promise<void> => {
    try {
      const { doubled, large } = await send(report);
      tally[doubled ? 'doubled' : 'fed']++;
      if (large && !doubled) tally.large++;
    } catch (error) {
      failed ??= error;
    }
  };
  return {
    async put(report) {
      if (failed) throw failed;
      const sent: Promise<void> = one(report).finally(() => underway.delete(sent));
      underway.add(sent);
      if (underway.size >= UNDERWAY) await Promise.race(underway);
    },
    async end() {
      await Promise.all(underway);
      if (failed) throw failed;
      return { ...tally };
    },
    tally: () => ({ ...tally }),
  };
}

/** Sends one report, as often as it takes. While the engine takes nothing, all wait for the same moment. */
function sender(fleet: Fleet, { wait, tell }: FeedOptions): (report: Report) => Promise<Sent> {
  let held: Hold = null;
  let gate: Promise<void> | null = null;
  const hold = (code: 'full' | 'unreachable', detail: string): void => {
    if (held?.code !== code) tell((held = { code, detail }));
    gate ??= sleep(AGAIN).then(() => void (gate = null));
  };
  return async (report) => {
    for (;;) {
      if (gate) await gate;
      try {
        const sent = await publish(fleet, report);
        if (held && !gate) tell((held = null));
        return sent;
      } catch (error) {
        const trouble = troubleOf(error);
        if (!trouble) throw error;
        if (!wait) throw new FleetError(trouble, (error as Error).message);
        hold(trouble, (error as Error).message);
      }
    }
  };
}

async function publish({ js, names, texts }: Fleet, report: Report): Promise<Sent> {
  const id = reportId(report);
  const bytes = packReport(report);
  const large = bytes.length > LARGEST_INLINE;
  if (large) await texts.putBlob({ name: id }, bytes);
  const { duplicate } = await js.publish(names.report, large ? packKept(id) : bytes, { msgID: id, timeout: 5000 });
  return { doubled: duplicate, large };
}
