import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type FileFormat, writeFileFormat } from '../../formats/index.ts';
import { type ExportEvent, type Left, leaving, writePieces } from '../../index.ts';
import { readFilter } from '../../record/index.ts';
import { filterAnd } from '../filter.ts';
import { FORMATS } from '../formats.ts';
import { streamRoute } from '../route.ts';
import { RefusedError, refused } from '../words.ts';

/** Text that is sent in one piece; between pieces others get their turn. */
const PIECE = 65_536;

export const exported = streamRoute({
  path: '/exports/{format}',
  summary: 'A file of the events that a filter lets through, in a format of /exports.json, as a stream',
  query: filterAnd('dyads', 'mirror'),
  produces: 'application/octet-stream',
  run: async ({ params, query }, { record }) => {
    const format = FORMATS.find(({ name }) => name === params.format);
    if (!format)
      throw new RefusedError(
        refused(
          404,
          'no-format',
          `there is no format ${params.format}`,
          `There are: ${FORMATS.map(({ name }) => name).join(' ')}`,
        ),
      );
    const left: Left = new Map();
    const events = leaving(record.rows.events(readFilter(query)), left);
    const switches = { dyads: query.dyads !== 'first', mirror: query.mirror !== 'no' };
    const body =
      'open' in format.format
        ? streamOf(writePieces(format.format, events, switches, left))
        : await fileOf(format.format, events);
    return new Response(body, {
      headers: {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="events.${format.ending}"`,
      },
    });
  },
});

/** The bytes of a format that is no stream: they are written into a folder of their own, which is gone when they are read. */
async function fileOf(format: FileFormat, events: AsyncIterable<ExportEvent>): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-export-'));
  try {
    const file = join(folder, `events.${format.ending}`);
    await writeFileFormat(format, events, file);
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function streamOf(pieces: AsyncGenerator<{ readonly text: string }>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let text = '';
      while (text.length < PIECE) {
        const { done, value } = await pieces.next();
        if (done) {
          if (text) controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += value.text;
      }
      controller.enqueue(encoder.encode(text));
      await setImmediate();
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
