/** How a file's bytes were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text and the encoding it was read in, or `binary` where the bytes are no text. */
export type Decoded = { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding } | { readonly kind: 'binary' };

/** Where windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. The five that it leaves open stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHUNK = 8192;

/** Reads bytes as text: a byte order mark decides, else UTF-8 if valid, else windows-1252. The mark itself is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUnmarked(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: utf16(bytes.subarray(2), true), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { kind: 'text', text: utf16(bytes.subarray(2), false), encoding: 'utf-16be' };
  return decodeUnmarked(bytes);
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  if (looksBinary(bytes)) return { kind: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text, encoding: 'utf-8' };
  } catch {
    return { kind: 'text', text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** True for a zero byte, or more than one control byte in fifty, within the first 64 kB. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = Math.min(bytes.length, 65536);
  let controls = 0;
  for (let i = 0; i < head; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  return controls * 50 > head;
}

/** By hand and not by TextDecoder, which would replace lone surrogates: they are kept as they are. */
function utf16(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromUnits(bytes.length >> 1, (i) => view.getUint16(i * 2, little));
}

/** By a table of our own: the decoder of Node 20 reads 0x80 to 0x9F as control characters. */
function windows1252(bytes: Uint8Array): string {
  return fromUnits(bytes.length, (i) => {
    const byte = bytes[i]!;
    return byte >= 0x80 && byte <= 0x9f ? HIGH.charCodeAt(byte - 0x80) : byte;
  });
}

function fromUnits(count: number, unitAt: (index: number) => number): string {
  const parts: string[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, count - from));
    for (let i = 0; i < units.length; i++) units[i] = unitAt(from + i);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
