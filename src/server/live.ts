import type { LedgerEntry, LedgerKind, LiveMessage } from '../model/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { lastSeq } from './last.ts';
import { RefusedError, refused } from './words.ts';

const KINDS: Readonly<Record<LedgerKind, LiveMessage['kind']>> = {
  report: 'added',
  ruling: 'ruled',
  amendment: 'amended',
  join: 'joined',
  parting: 'parted',
  lesson: 'taught',
  recoding: 'recoded',
  undo: 'undone',
};

/** How often the ledger is looked at; other programs write to it too. */
const PAUSE = 1000;
const MOST_LISTENERS = 200;
const MOST_ENTRIES = 500;

type Listener = (messages: readonly LiveMessage[]) => void;

/** Tells listeners what comes into the ledger. */
export type Live = { readonly listen: (listener: Listener) => () => void; readonly close: () => void };

/** Looks at the ledger while anybody listens. */
export function openLive(record: OpenRecord): Live {
  const listeners = new Set<Listener>();
  let clock: NodeJS.Timeout | null = null;
  let last: number | null = null;
  const look = async (): Promise<void> => {
    last ??= await lastSeq(record);
    const entries = await record.ledger({ after: last, limit: MOST_ENTRIES });
    last = entries.at(-1)?.seq ?? last;
    for (const listener of listeners) listener(entries.map(messageOf));
  };
  const again = (): void => {
    clock = setTimeout(() => {
      // A record that cannot be reached now is asked again at the next look.
      look()
        .catch(() => {})
        .finally(() => clock && again());
    }, PAUSE);
  };
  const stop = (): void => {
    if (clock) clearTimeout(clock);
    clock = null;
    last = null;
  };
  return {
    listen(listener) {
      if (listeners.size >= MOST_LISTENERS) throw new RefusedError(refused(503, 'busy', 'too many listen already'));
      listeners.add(listener);
      if (!clock) again();
      return () => {
        listeners.delete(listener);
        if (!listeners.size) stop();
      };
    },
    close: stop,
  };
}

const messageOf = ({ seq, kind, target, author }: LedgerEntry): LiveMessage => ({ seq, kind: KINDS[kind], target, by: author });
