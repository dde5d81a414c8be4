import type { Context } from 'hono';
import { type Refused, RefusedError, refused } from './words.ts';

const tooLarge = (most: number): Refused =>
  refused(413, 'too-large', 'that is too much at once', `At most ${Math.round(most / 1024)} kB are taken.`, 'send it in parts');

/** The body as JSON; one that is larger than `most` bytes is refused before it is held. */
export async function readJson(context: Context, most: number): Promise<unknown> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
    throw new RefusedError(refused(415, 'not-json', 'only JSON is taken', null, 'Content-Type: application/json'));
  const bytes = await readBytes(context, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new RefusedError(refused(400, 'not-json', 'the body is no JSON'));
  }
}

async function readBytes({ req }: Context, most: number): Promise<Uint8Array> {
  if (Number(req.header('content-length') ?? 0) > most) throw new RefusedError(tooLarge(most));
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What a body says of its length is no promise: it is counted as it comes.
  for await (const chunk of req.raw.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > most) throw new RefusedError(tooLarge(most));
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
