import type { RecordedClaim, RecordedEvent, RecordedParty } from '../../model/index.ts';
import { type Ink, safe } from '../ink.ts';
import type { Column } from './sheet.ts';

/** "RUS GOV"; the name where nothing is known of whom it belongs to. */
export const codeOf = ({ name, country, sectors }: RecordedParty): string =>
  [country, ...sectors].filter(Boolean).join(' ') || name;

/** "RUS GOV → FRA GOV", "FRA GOV ↔ DEU GOV"; a side that the words leave out is "…". */
export function sidesOf({ actors, recipients }: Pick<RecordedClaim, 'actors' | 'recipients'>): string {
  const side = (parties: readonly RecordedParty[]): string => [...new Set(parties.map(codeOf))].join(' + ') || '…';
  if (!recipients.length && actors.length > 1) return [...new Set(actors.map(codeOf))].join(' ↔ ');
  return recipients.length ? `${side(actors)} → ${side(recipients)}` : side(actors);
}

const SIGN = { stated: '', inferred: '~', assumed: '?' } as const;

/** "~2031-03-11", "2031-03-01…2031-03-31", "no date". */
export function dayOf(date: { readonly start: string; readonly end: string; readonly basis: keyof typeof SIGN } | null): string {
  if (!date) return 'no date';
  return `${SIGN[date.basis]}${date.start}${date.end === date.start ? '' : `…${date.end}`}`;
}

/** "3 reports, 2 origins". */
export const toldBy = ({ reports, origins }: RecordedEvent): string =>
  `${count(reports.length, 'report')}, ${count(origins.length, 'origin')}`;

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** An id cut to what people can type; the record takes beginnings. */
export const shortId = (id: string): string => id.replace(/([0-9a-f]{8})[0-9a-f]{8}/, '$1');

/** Columns of a list of events. */
export const EVENT_COLUMNS: readonly Column<RecordedEvent>[] = [
  { name: 'event', show: ({ id }) => shortId(id) },
  { name: 'day', show: ({ date }) => dayOf(date) },
  { name: 'type', show: ({ type, modes }) => [type, ...modes].join(' ') },
  { name: 'who', show: sidesOf },
  {
    name: 'happened',
    show: ({ happened, disputes }) => (disputes.length && happened === 'told' ? 'told, disputed in part' : happened),
  },
  { name: 'told by', show: toldBy },
  { name: 'ruling', show: ({ ruling }) => ruling?.verdict ?? '' },
  { name: 'place', show: ({ place }) => place?.name ?? '' },
];

/** One event whole: its claims side by side by origin, its disputes, links and rulings. */
export function writeEvent(event: RecordedEvent, ink: Ink): string {
  const head = [
    `${ink.bold(shortId(event.id))}  ${ink.type(ink.bold([event.type, ...event.modes].join(' ')))}  ${sidesOf(event)}  ${dayOf(event.date)}${event.place ? `  ${safe(event.place.name)}` : ''}`,
    `${toldBy(event)} · ${event.happened}${event.ruling ? ` · ${event.ruling.verdict}, says ${safe(event.ruling.by)} (${event.ruling.role})` : ' · nobody has ruled on it'}`,
    '',
  ];
  const origins = event.origins.flatMap(({ id, reports }, i) => originLines(event, id, reports, i, ink));
  const disputes = event.disputes.map(
    ({ field, values }) =>
      `  Disputed  ${field}   ${values.map(({ value, claims }) => `${String(value)} (${count(claims.length, 'claim')})`).join('   ')}`,
  );
  const links = event.links.map(
    ({ from, to, kind }) => `  ${kind}   ${from === event.id ? `of ${shortId(to)}` : `by ${shortId(from)}`}`,
  );
  return [...head, ...origins, ...disputes, ...links, ...(disputes.length || links.length ? [''] : [])].join('\n');
}

function originLines(event: RecordedEvent, origin: string, reports: readonly string[], index: number, ink: Ink): string[] {
  const members = event.reports.filter(({ id }) => reports.includes(id));
  const first = members.find(({ id }) => id === origin) ?? members[0]!;
  const copies = members
    .filter((report) => report !== first)
    .map(({ publisher, copyOf }) => `${safe(publisher ?? '…')}${copyOf ? ` (copy ${Math.round(copyOf.share * 100)}%)` : ''}`);
  const claims = event.claims.filter(({ report }) => reports.includes(report.id));
  return [
    `${String.fromCharCode(65 + (index % 26))}  ${safe(first.publisher ?? 'no publisher')}, ${first.published ?? 'no date'}${copies.length ? `  ── ${copies.join('  ')}` : ''}`,
    ...claims.flatMap((claim) => claimLines(claim, ink)),
    '',
  ];
}

/** A claim in two or three lines: its words, who says so, why it is here, and what people said. */
export function claimLines(claim: RecordedClaim, ink: Ink): string[] {
  const { sentence, cue } = claim;
  const before = sentence.exact.slice(0, cue.start - sentence.start);
  const after = sentence.exact.slice(cue.end - sentence.start);
  const voices = claim.voices.map(({ name, stance }) => `╰ ${safe(name ?? '…')} ${stance}`).join(' ');
  const said = claim.ruling ? `   ${claim.ruling.verdict}, says ${safe(claim.ruling.by)}` : '';
  const changed = claim.amended.length ? `   amended: ${claim.amended.map(({ field }) => field).join(' ')}` : '';
  return [
    `   ${shortId(claim.id)}  “${safe(shorten(before, -60))}«${safe(cue.exact)}»${safe(shorten(after, 60))}”${said}${changed}`,
    ink.dim(
      `      ${[voices, `rule ${claim.rule}`, claim.joined.to ? `joined: ${safe(claim.joined.reason)}` : ''].filter(Boolean).join('   ')}`,
    ),
  ];
}

const shorten = (text: string, most: number): string =>
  text.length <= Math.abs(most) ? text : most < 0 ? `…${text.slice(most)}` : `${text.slice(0, most)}…`;
