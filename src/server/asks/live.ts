import { streamSSE } from 'hono/streaming';
import type { LiveMessage } from '../../model/index.ts';
import { streamRoute } from '../route.ts';

/** Pauses after which a line is sent to whom nothing was told, so that a connection that is gone is found out. */
const QUIET = 15;

export const live = streamRoute({
  path: '/live',
  summary: 'What comes into the ledger, as it comes: server-sent events, each a LiveMessage',
  produces: 'text/event-stream',
  run: async ({ context }, site) => {
    let waiting: LiveMessage[] = [];
    let wake = (): void => {};
    const stop = site.live.listen((messages) => {
      waiting.push(...messages);
      wake();
    });
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => wake());
      await stream.write(': listening\n\n');
      for (let quiet = 0; !stream.aborted; ) {
        const now = waiting;
        waiting = [];
        for (const message of now)
          await stream.writeSSE({ event: message.kind, id: String(message.seq), data: JSON.stringify(message) });
        quiet = now.length ? 0 : quiet + 1;
        // A session that has ended ends what it listens to.
        if (quiet % QUIET === QUIET - 1) {
          if (!(await site.userOf(context))) break;
          await stream.write(': still here\n\n');
        }
        await new Promise<void>((next) => {
          wake = next;
        });
      }
      stop();
    });
  },
});
