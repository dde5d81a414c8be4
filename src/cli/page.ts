import { type Command, given } from './command.ts';
import { noPort, portOf, untilEnded } from './serve.ts';
import { quoted, writeWords } from './words.ts';

const PORT = 8421;

/** Opens the page that reads reports by itself, or writes it to be hosted. */
export const page: Command = {
  name: 'page',
  summary: 'open a page that reads reports by itself, or write its files for any host',
  argument: '',
  arguments: 'none',
  details: [
    'The whole coder is in the page and runs in a worker of the browser: nothing that is pasted or dropped leaves the machine, and once loaded it works without a network.',
    'With --out the files are written into a folder. Any host of files can serve them, below any address; they are no use opened as files from the disk, because browsers start no worker there.',
  ],
  options: [
    { name: 'out', value: 'PATH', docs: 'write the files there and end' },
    { name: 'port', value: 'N', docs: `on which port of this machine (${PORT}; 0 for any that is free)` },
    { name: 'print', value: null, docs: 'only write the address' },
  ],
  examples: [
    { command: 'demarche page', docs: 'open it in a browser' },
    { command: 'demarche page --out public/demarche', docs: 'to be put on a host' },
  ],
  async run(_, options, outside) {
    const port = portOf(options, PORT);
    if (port === null) return noPort(options, outside);
    const { packPage, servePage, writePage } = await outside.page();
    const packed = packPage();
    if (!packed) {
      outside.say(writeWords({ what: 'the page is not built', hint: 'npm run build' }));
      return 2;
    }
    const out = given(options, 'out');
    if (out !== null) {
      const size = writePage(packed, out);
      outside.say(`  ${packed.size} files, ${(size / 1_000_000).toFixed(1)} MB\n  Next      put ${quoted(out)} on a host\n`);
      return 0;
    }
    return untilEnded(outside, port, async () => {
      const running = await servePage(packed, port);
      outside.out(`${running.address}\n`);
      if (outside.terminal && options.print !== true) outside.server.browse(running.address);
      return running;
    });
  },
};
