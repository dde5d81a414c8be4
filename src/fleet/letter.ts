import type { ObjectStore } from '@nats-io/obj';
import type { Report } from '../model/index.ts';

/** Largest report that a message carries itself, in bytes; a longer one lies in the object store and the message names it. */
export const LARGEST_INLINE = 256 * 1024;

/** What a message of the stream says: a report, where a long one lies, or why it is neither. */
export type Letter =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'bad'; readonly detail: string };

const decoder = new TextDecoder();

/** The bytes of a report. Lone surrogates are written as escapes, so that they come through. */
export const packReport = (report: Report): Uint8Array => Buffer.from(JSON.stringify(report));

/** The bytes that name a report of the object store. */
export const packKept = (id: string): Uint8Array => Buffer.from(JSON.stringify({ kept: id }));

/** Reads a message that may come from anyone. */
export function openLetter(data: Uint8Array): Letter {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(data));
  } catch (error) {
    return { kind: 'bad', detail: (error as Error).message };
  }
  const { kept } = (value ?? {}) as { readonly kept?: unknown };
  if (typeof kept === 'string' && /^[0-9a-f]{16}$/.test(kept)) return { kind: 'kept', id: kept };
  const wrong = wrongField(value);
  return wrong ? { kind: 'bad', detail: wrong } : { kind: 'report', report: value as Report };
}

/** The report that the object store holds under an id; null when there is none. */
export async function fetchKept(texts: ObjectStore, id: string): Promise<Letter | null> {
  const data = await texts.getBlob(id);
  return data ? openLetter(data) : null;
}

const OPTIONAL = ['title', 'publisher', 'published', 'url', 'language'] as const;

function wrongField(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'It is no object.';
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of ['id', 'text']) if (typeof fields[name] !== 'string') return `"${name}" is no text.`;
  for (const name of OPTIONAL) if (fields[name] !== null && typeof fields[name] !== 'string') return `"${name}" is no text.`;
  return isSections(fields.sections) ? null : '"sections" are none.';
}

function isSections(value: unknown): boolean {
  if (value === undefined) return true;
  const isOne = (one: { readonly kind?: unknown; readonly span?: unknown } | null): boolean =>
    typeof one?.kind === 'string' && Array.isArray(one.span) && one.span.length === 2 && one.span.every(Number.isInteger);
  return Array.isArray(value) && value.every(isOne);
}
