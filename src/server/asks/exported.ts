import { setImmediate } from 'node:timers/promises';
import { type Left, leaving, writePieces } from '../../index.ts';
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
    return new Response(streamOf(writePieces(format.format, events, switches, left)), {
      headers: {
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="events.${format.ending}"`,
      },
    });
  },
});

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
