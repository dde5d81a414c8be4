const LINE = 10;
const TAB = 9;

/**
 * Opens lines that are sorted by their first cell, which is plain ASCII. The search gives all lines whose first cell is the
 * wanted one, read where they lie.
 */
export function readSortedLines(bytes: Uint8Array): (key: string) => string[] {
  const decoder = new TextDecoder();
  return (key) => {
    const lines: string[] = [];
    for (let at = firstLine(bytes, key); at < bytes.length && compareKey(bytes, at, key) === 0; ) {
      const end = lineEnd(bytes, at);
      lines.push(decoder.decode(bytes.subarray(at, end)));
      at = end + 1;
    }
    return lines;
  };
}

function firstLine(bytes: Uint8Array, key: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    if (compareKey(bytes, start, key) < 0) low = lineEnd(bytes, start) + 1;
    else high = start;
  }
  return low;
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && bytes[start - 1] !== LINE) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE, at);
  return end < 0 ? bytes.length : end;
}

function compareKey(bytes: Uint8Array, start: number, key: string): number {
  for (let i = 0; ; i++) {
    const byte = bytes[start + i] ?? TAB;
    if (i === key.length) return byte === TAB ? 0 : 1;
    if (byte === TAB) return -1;
    const difference = byte - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}
