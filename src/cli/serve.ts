import { type Command, given, type Option, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { FLEET, watchFleet } from './fleet-door.ts';
import { AS, RECORD, ROLE, reviewer, withRecord } from './kept/door.ts';
import { type Words, writeWords } from './words.ts';

const PORT = 8420;

/** Which fleet the page Fleet shows. */
const WATCHED: readonly Option[] = FLEET.map((option) =>
  option.name === 'nats'
    ? { ...option, docs: 'NATS of a fleet that writes into the record: the page Fleet shows how it is' }
    : option,
);

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
    ...WATCHED,
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
      const { fleet, close } = watchFleet(options, outside);
      return untilEnded(outside, port, async () => {
        const running = await startDesk({ record, version: outside.server.version, reviewer: { by, role }, port, fleet });
        outside.out(`${running.address}\n`);
        if (outside.terminal && options.print !== true) outside.server.browse(running.address);
        return running;
      }).finally(close);
    }),
};

/** The port asked for, null for one that is none. */
export function portOf(options: Options, otherwise: number): number | null {
  const port = Number(given(options, 'port') ?? otherwise);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

export function noPort(options: Options, outside: Desk): Exit {
  return said(outside, { what: `no port ${given(options, 'port')}`, why: 'A port is a number up to 65535.' });
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

/** Serves a team. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve the desk to a team: nobody without an account reads or writes',
  argument: '',
  arguments: 'none',
  details: [
    'It speaks HTTP: for others than this machine put a proxy before it that speaks TLS, and say with --address how browsers reach that (docs/desk.md).',
    'Accounts are made with demarche account; the first must be an admin.',
  ],
  options: [
    { name: 'address', value: 'URL', docs: 'the address at which browsers reach it, https://desk.example.org' },
    { name: 'port', value: 'N', docs: `on which port (${PORT}; 0 for any that is free)` },
    { name: 'listen', value: 'IP', docs: 'on which address of this machine (127.0.0.1)' },
    { name: 'proxied', value: null, docs: 'a proxy says in X-Forwarded-For who asks; without one, anybody could say so' },
    RECORD,
    ...WATCHED,
  ],
  examples: [
    {
      command: 'demarche serve --address https://desk.example.org --proxied --record postgres://localhost/news',
      docs: 'behind a proxy, with the record of a team',
    },
  ],
  run: (_, options, outside) =>
    withRecord(options, outside, { create: true }, async (record) => {
      const port = portOf(options, PORT);
      if (port === null) return noPort(options, outside);
      const address = given(options, 'address');
      if (address !== null && !/^https?:\/\/[^/?#@\s]+\/?$/.test(address))
        return said(outside, { what: `no address ${address}`, why: 'It is https:// and the name of a host.' });
      const { openAccounts, startServe } = await outside.server.open();
      if (!(await (await openAccounts(record)).list()).people.some(({ role, open }) => role === 'admin' && open))
        return said(outside, { what: 'nobody could sign in: there is no admin', hint: 'demarche account NAME --role admin' });
      const listen = given(options, 'listen') ?? '127.0.0.1';
      if (listen !== '127.0.0.1' && !address?.startsWith('https:'))
        outside.say('  Passwords go over the line unprotected: put a proxy with TLS before it, and say --address https://…\n');
      const { fleet, close } = watchFleet(options, outside);
      return untilEnded(outside, port, async () => {
        const proxied = options.proxied === true;
        const running = await startServe({ record, version: outside.server.version, port, address, listen, proxied, fleet });
        outside.out(`${running.address}\n`);
        return running;
      }).finally(close);
    }),
};

/** Speaks with an assistant. */
export const mcp: Command = {
  name: 'mcp',
  summary: 'let an assistant ask the record, by the Model Context Protocol over standard input and output',
  argument: '',
  arguments: 'none',
  details: [
    'Tools: search_events, fetch_row, quotes, evidence, code_text. None writes. Answers carry the sentences, where they stand, and the voices that say so.',
    'The server of the desk has the same at /mcp, for programs with a token.',
  ],
  options: [RECORD],
  examples: [{ command: 'demarche mcp --record news.db', docs: 'as the command that an assistant starts' }],
  run: (_, options, outside) =>
    withRecord(options, outside, {}, async (record) => {
      const { speakMcp } = await outside.server.open();
      const talk = await speakMcp(record, outside.server.version);
      await Promise.race([talk.ended, outside.server.ended()]);
      await talk.close();
      return 0;
    }),
};

function said(outside: Desk, words: Words): Exit {
  outside.say(writeWords(words));
  return 2;
}
