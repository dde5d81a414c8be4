import type { Span } from '../model/index.ts';

/** A stretch of text without a hard line break, trimmed. Lines of one block have no blank line between them. */
export type Paragraph = Span & { readonly block: number };

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const WIDEST_WRAP = 110;
const NARROWEST_WRAP = 40;

/** White space as the text room counts it: what Unicode calls so, and the zero-width space of web pages. */
export const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && (unit === 0x200b || /\s/.test(String.fromCharCode(unit))));

/** Moves both ends inwards past white space; null when nothing else is left. */
export function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Cuts a text at its line breaks and joins lines again that were only broken to fit a width. */
export function cutParagraphs(text: string): Paragraph[] {
  const blocks = cutBlocks(text);
  return blocks.flatMap((lines, block) =>
    isWrapped(text, lines)
      ? [{ start: lines[0]!.start, end: lines.at(-1)!.end, block }]
      : lines.map((line) => ({ ...line, block })),
  );
}

function cutBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let open: Span[] = [];
  const close = (): void => {
    if (open.length) blocks.push(open);
    open = [];
  };
  let from = 0;
  const take = (end: number): void => {
    const line = trim(text, from, end);
    if (line) open.push(line);
    else close();
  };
  for (const match of text.matchAll(BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  close();
  return blocks;
}

/** True when every line but the last is as full as the block's width lets it be: the next word would not have fitted. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  const full = lines.slice(0, -1).every((line, i) => line.end - line.start + 1 + firstWord(text, lines[i + 1]!) > width);
  return full && (lines.length > 2 || !/[.!?:”"’')\]]/.test(text[lines[0]!.end - 1]!));
}

function firstWord(text: string, line: Span): number {
  let end = line.start;
  while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
}
