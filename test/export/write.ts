import { EXPORTS, type ExportEvent, type Left, type Switches } from '../../src/index.ts';
import { EVENTS } from './events.ts';

/** What an export writes of events, and what it leaves out by reason. */
export function write(
  name: string,
  switches: Partial<Switches> = {},
  events: readonly ExportEvent[] = EVENTS,
): { readonly text: string; readonly left: Record<string, number> } {
  const format = EXPORTS.find((one) => one.name === name)!;
  const left: Left = new Map();
  const sheet = format.open({ dyads: true, mirror: true, ...switches }, left);
  const text = sheet.head + events.map(sheet.add).join('') + sheet.end();
  return { text, left: Object.fromEntries(left) };
}

/** Rows of a table by tabs, as cells. */
export const cells = (text: string): string[][] =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
