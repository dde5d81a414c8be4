import { decode } from '../intake/encoding.ts';

/** How a document was read: its text, and the encoding where that was only guessed. */
export type Text = { readonly text: string; readonly guessed: string | null };

/**
 * Reads bytes as text in the character set that the carrier or the document's own first kilobyte names; a byte order mark
 * decides first, and a name that nobody knows counts as none. Null for bytes that are no text.
 */
export function textOf(bytes: Uint8Array, charset: string | null): Text | null {
  const named = hasMark(bytes) ? null : (known(charset) ?? known(declared(bytes)));
  if (named && named !== 'utf-8' && named !== 'windows-1252')
    return { text: new TextDecoder(named, { ignoreBOM: true }).decode(bytes), guessed: null };
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return null;
  const guessed = decoded.encoding === 'windows-1252' && named !== 'windows-1252' ? decoded.encoding : null;
  return { text: decoded.text, guessed };
}

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff);

/** `<meta charset="…">`, `<meta http-equiv … charset=…>` or `<?xml … encoding="…"?>`. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
  const found = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(
    head,
  );
  return found ? (found[1] ?? found[2] ?? null) : null;
}

/** The name that the platform knows a character set by, null for one that it does not know. */
function known(charset: string | null): string | null {
  if (!charset) return null;
  try {
    return new TextDecoder(charset.trim()).encoding;
  } catch {
    return null;
  }
}
