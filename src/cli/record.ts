import type { Report, ReportRecord } from '../model/index.ts';
import { writeClaim } from './claim.ts';
import { type Ink, safe } from './ink.ts';
import { quoted } from './words.ts';

/** A whole record as text for people, claims in the order of the text. */
export function writeRecord(record: ReportRecord, report: Report, file: string, columns: number, ink: Ink): string {
  const width = Math.min(Math.max(columns, 40), 120);
  const setting = { record, text: report.text, width, ink };
  const first = new Map<string, number>();
  const claims = record.claims.flatMap((claim, i) => {
    const again = first.get(claim.event) ?? null;
    if (again === null) first.set(claim.event, i + 1);
    return [...writeClaim(claim, i + 1, again, setting), ''];
  });
  return [...heading(record, ink), '', ...claims, ...(record.claims.length ? legend(file, ink) : nothing(file)), ''].join('\n');
}

/** Title, publisher, date with its sign, and how much was found. */
function heading(record: ReportRecord, ink: Ink): string[] {
  const { value, basis } = record.published;
  const sign = { stated: '', inferred: '~', assumed: '?' }[basis];
  const date = value === null ? 'no date' : `${sign}${value}`;
  const found = `${count(record.claims.length, 'claim')} of ${count(record.events.length, 'event')}`;
  const source = [record.publisher === null ? null : safe(record.publisher), date].filter(Boolean).join(', ');
  return [ink.bold(safe(record.title ?? record.id)), `${source} · ${found}`];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function legend(file: string, ink: Ink): string[] {
  return [
    ink.dim('  «cue»   ~ inferred from other words   ? assumed, no words for it'),
    ink.dim(`  Next      demarche why ${quoted(file)}:1   how claim 1 was found`),
  ];
}

const nothing = (file: string): string[] => [
  '  No events found in this report.',
  `  Next      demarche why ${quoted(file)}   how each sentence was read`,
];
