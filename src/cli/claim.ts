import type { Basis, RecordClaim, RecordEntity, RecordStatement, ReportRecord } from '../model/index.ts';
import { type Ink, safe } from './ink.ts';
import { quote } from './quote.ts';

/** Where a claim stands: "future", "did not happen"; the record's own word is null for what happened. */
const STANDING = {
  historical: 'happened earlier',
  future: 'in the future',
  hypothetical: 'possible',
  negation: 'did not happen',
} as const;
const SIGN: Readonly<Record<Basis, string>> = { stated: '', inferred: '~', assumed: '?' };
const SAYS = { says: 'says', denies: 'denies', doubts: 'doubts', asks: 'asks' } as const;

export type Setting = { readonly record: ReportRecord; readonly text: string; readonly width: number; readonly ink: Ink };

/** One claim as lines: what, the words, who says so. `again` is the number of an earlier claim of the same event. */
export function writeClaim(claim: RecordClaim, number: number, again: number | null, setting: Setting): string[] {
  const { record, text, width, ink } = setting;
  const words = quote(text, claim.span, claim.cue, width - 5, ink);
  return [
    headline(claim, number, again, setting),
    `     ${words}`,
    ...ladder(claim, record).map((line) => `     ${ink.dim(line)}`),
    ...details(claim),
    ...(claim.doubts ?? []).map(({ why }) => `     doubtful: ${safe(why)}`),
  ];
}

function headline(claim: RecordClaim, number: number, again: number | null, { record, ink }: Setting): string {
  const type = [claim.type, ...claim.modes].join(' ');
  const standing = claim.auxiliary ? STANDING[claim.auxiliary] : 'happened';
  const parts = [
    parties(claim, record),
    when(claim),
    where(claim, record),
    isDenied(claim, record) ? `${standing}, denied` : standing,
  ];
  const tail = parts.filter(Boolean).join('   ');
  return `${String(number).padStart(3)}  ${ink.type(ink.bold(type.padEnd(20)))} ${tail}${again === null ? '' : `   (same event as ${again})`}`;
}

/** "RUS GOV → FRA"; a side that the words leave out is "…", none at all is "". */
export function parties(claim: RecordClaim, record: ReportRecord): string {
  const side = (ids: readonly string[]): string => ids.map((id) => code(entity(record, id))).join(' + ') || '…';
  if (!claim.recipients.length)
    return claim.actors.length > 1 ? claim.actors.map((id) => code(entity(record, id))).join(' ↔ ') : side(claim.actors);
  return `${side(claim.actors)} → ${side(claim.recipients)}`;
}

const entity = (record: ReportRecord, id: string): RecordEntity | undefined => record.entities.find((known) => known.id === id);

/** "FRA GOV", or the name where nothing is known of whom it belongs to; the sign says what it rests on. */
function code(known: RecordEntity | undefined): string {
  if (!known) return '…';
  const codes = [known.country, ...known.sectors].filter(Boolean).join(' ');
  return codes ? `${SIGN[known.basis]}${codes}` : safe(known.name);
}

function when({ when: date }: RecordClaim): string {
  if (!date) return 'no date';
  return `${SIGN[date.basis]}${date.start}${date.end === date.start ? '' : `…${date.end}`}`;
}

function where({ where: place }: RecordClaim, record: ReportRecord): string {
  const known = place && record.places[place.place];
  return known ? `${SIGN[place.basis]}${safe(known.name)}` : '';
}

const isDenied = (claim: RecordClaim, record: ReportRecord): boolean => {
  const inner = statements(claim, record).at(-1);
  return inner?.stance === 'denies';
};

const statements = (claim: RecordClaim, record: ReportRecord): RecordStatement[] =>
  claim.voices.flatMap((id) => record.statements.find((statement) => statement.id === id) ?? []);

/** Who says so, outermost first: the publisher, then each voice one step further in. */
export function ladder(claim: RecordClaim, record: ReportRecord): string[] {
  const first = `${safe(record.publisher ?? 'the report')} says`;
  return [
    first,
    ...statements(claim, record).map(
      (statement, i) => `${'  '.repeat(i + 1)}╰ ${speaker(statement, record)} ${SAYS[statement.stance]}`,
    ),
  ];
}

function speaker(statement: RecordStatement, record: ReportRecord): string {
  const known = statement.speaker === null ? undefined : entity(record, statement.speaker);
  if (!known) return 'somebody not named';
  const codes = [known.country, ...known.sectors].filter(Boolean).join(' ');
  return `${safe(known.name)}${codes ? ` (${codes})` : ''}`;
}

/** Typed details in words: "visit: planned 2031-10-19". */
function details(claim: RecordClaim): string[] {
  return Object.entries(claim.details).map(([name, fields]) => `     ${name}: ${describe(fields)}`);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join(', ');
  if (typeof value !== 'object' || value === null) return safe(String(value));
  const { min, max, approximate, ...rest } = value as Record<string, unknown>;
  const amount = min === undefined ? [] : [`${approximate ? '~' : ''}${min === max ? min : `${min ?? '?'} to ${max ?? '?'}`}`];
  return [...amount, ...Object.entries(rest).map(([name, field]) => `${name} ${describe(field)}`)].join(', ');
}
