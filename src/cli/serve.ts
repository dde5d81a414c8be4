import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { AS, RECORD, ROLE, reviewer, withRecord } from './kept/door.ts';
import { writeWords } from './words.ts';

const PORT = 8420;

/** Opens the desk on this machine. */
export const desk: Command = {
  name: 'desk',
  summary: 'open the desk in a browser: read, search, review and export the record',
  argument: '',
  arguments: 'none',
  details: [
    'It serves this machine alone and ends with control and C. Everybody who has an account on this machine can reach it while it runs.',
    'The record is made where there is none. Into a pipe the address is written and no browser is opened.',
  ],
  options: [
    { name: 'port', value: 'N', docs: `on which port (${PORT}; 0 for any that is free)` },
    { name: 'print', value: null, docs: 'only write the address' },
    AS,
    ROLE,
    RECORD,
  ],
  examples: [
    { command: 'demarche desk', docs: 'the record of this folder' },
    { command: 'demarche desk --record news.db --port 9000', docs: 'another record, on another port' },
  ],
  run: (_, options, outside) =>
    withRecord(options, outside, { create: true }, async (record) => {
      const port = portOf(options, PORT);
      if (port === null) return noPort(options, outside);
      const { startDesk } = await outside.server.open();
      const { by, role } = reviewer(options, outside);
      return untilEnded(outside, port, async () => {
        const running = await startDesk({ record, version: outside.server.version, reviewer: { by, role }, port });
        outside.out(`${running.address}\n`);
        if (outside.terminal && options.print !== true) outside.server.browse(running.address);
        return running;
      });
    }),
};

/** The port asked for, null for one that is none. */
export function portOf(options: Options, otherwise: number): number | null {
  const port = Number(given(options, 'port') ?? otherwise);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

export function noPort(options: Options, outside: Desk): Exit {
  outside.say(writeWords({ what: `no port ${given(options, 'port')}`, why: 'A port is a number up to 65535.' }));
  return 2;
}

/** Runs a server until the user ends it; a port that is taken is said in words. */
export async function untilEnded(
  outside: Desk,
  port: number,
  start: () => Promise<{ readonly close: () => Promise<void> }>,
): Promise<Exit> {
  try {
    const running = await start();
    outside.say('  Ends with control and C\n');
    await outside.server.ended();
    await running.close();
    return 0;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    outside.say(
      writeWords({ what: `port ${port} is taken`, why: 'Another desk may be open.', hint: '--port 0   any that is free' }),
    );
    return 2;
  }
}
