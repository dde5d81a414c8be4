import type { RecordSpan } from '../model/index.ts';
import { type Ink, safe } from './ink.ts';

/** The words around a cue, about `width` long, the cue marked: “… Russia «vetoed» a draft …”. */
export function quote(text: string, around: RecordSpan, cue: RecordSpan, width: number, ink: Ink): string {
  const room = Math.max(20, width - 8);
  const [start, end] = frameOf(text, around, cue, room);
  const before = safe(text.slice(start, cue[0]));
  const after = safe(text.slice(cue[1], end));
  const marked = ink.cue(`«${safe(text.slice(cue[0], cue[1]))}»`);
  return `“${start > around[0] ? '…' : ''}${before.trimStart()}${marked}${after.trimEnd()}${end < around[1] ? '…' : ''}”`;
}

/** The part of `around` that fits, the cue a third of the way in, cut between words. */
function frameOf(text: string, around: RecordSpan, cue: RecordSpan, room: number): RecordSpan {
  if (around[1] - around[0] <= room) return around;
  const lead = Math.max(around[0], cue[0] - Math.floor(room / 3));
  const start = Math.min(lead, Math.max(around[0], around[1] - room));
  const end = Math.max(cue[1], Math.min(around[1], start + room));
  return [start === around[0] ? start : nextBreak(text, start, cue[0]), end === around[1] ? end : lastBreak(text, end, cue[1])];
}

function nextBreak(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).indexOf(' ');
  return space >= 0 ? from + space + 1 : limit;
}

function lastBreak(text: string, from: number, limit: number): number {
  const space = text.slice(limit, from + 1).lastIndexOf(' ');
  return space > 0 ? limit + space : limit;
}
