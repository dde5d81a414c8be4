import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { OpenRecord } from '../../record/index.ts';
import { openReadingRoom } from '../reading/room.ts';
import { buildMcp } from './tools.ts';

/** Speaks with an assistant over standard input and output until it hangs up. */
export async function speakMcp(
  record: OpenRecord,
  version: string,
): Promise<{ readonly ended: Promise<void>; readonly close: () => Promise<void> }> {
  const room = openReadingRoom();
  const server = buildMcp({ record, room, version });
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((done) => {
    server.server.onclose = done;
    process.stdin.once('end', done);
  });
  await server.connect(transport);
  return {
    ended,
    close: async () => {
      await server.close();
      await room.close();
    },
  };
}
