import { compact, nextDay } from './days.ts';
import type { ExportEvent } from './event.ts';
import { pointOf } from './flat.ts';
import { type ExportFormat, listed } from './format.ts';
import { leaveOut } from './left.ts';

/** What is to come, by iCalendar (RFC 5545): planned visits and votes, cancelled ones marked so. */
export const ical: ExportFormat = {
  name: 'ical',
  docs: 'iCalendar of planned visits and votes',
  columns: null,
  open: (_, left) => ({
    head: lines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//demarche//planned visits and votes//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]),
    add: (event) => {
      const plan = planOf(event);
      if (plan === null) return leaveOut(left, 'nothing planned').join('');
      return plan.day === null ? leaveOut(left, 'no date').join('') : entry(event, plan.day, plan);
    },
    end: () => lines(['END:VCALENDAR']),
  }),
};

type Plan = {
  readonly day: string | null;
  readonly end: string | null;
  readonly kind: 'visit' | 'vote';
  readonly cancelled: boolean;
};

/**
 * A visit or vote that lies ahead of the report that tells of it, or that was planned and called off; null for anything else.
 * A day that the details name ("moved to 14 March") goes before the day of the event.
 */
function planOf(event: ExportEvent): Plan | null {
  const { details, date, modes, auxiliary } = event;
  const kind = details.vote ? 'vote' : details.visit || modes.includes('visit') ? 'visit' : null;
  if (kind === null) return null;
  const planned = [details.visit?.newDate, details.visit?.planned].find(isDay) ?? null;
  const day = planned ?? date?.start ?? null;
  const cancelled = modes.includes('meet') || /cancel|call(?:ed)? off|postpone/i.test(details.visit?.outcome ?? '');
  const told = event.reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()[0] ?? null;
  const ahead = planned !== null || auxiliary === 'future' || (day !== null && told !== null && day > told);
  if (!ahead) return null;
  return {
    day,
    end: planned === null ? (date?.end ?? null) : null,
    kind,
    cancelled: cancelled && !isDay(details.visit?.newDate),
  };
}

const isDay = (value: string | undefined): value is string => /^\d{4}-\d{2}-\d{2}/.test(value ?? '');

function entry(event: ExportEvent, day: string, { end, kind, cancelled }: Plan): string {
  const point = pointOf(event.place);
  const stamp = event.reports.flatMap(({ published }) => published ?? []).sort()[0] ?? day;
  const who =
    listed(
      [...event.actors, ...event.recipients].map(({ name }) => name),
      ', ',
    ) ?? 'not named';
  const sources = event.reports.map(({ publisher, published, url }) =>
    [publisher, published?.slice(0, 10), url].filter(Boolean).join(', '),
  );
  return lines([
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@demarche`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(end !== null && end > day ? end : day))}`,
    `SUMMARY:${escaped(kind === 'vote' ? voteTitle(event, who) : `Visit: ${who}`)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'TENTATIVE'}`,
    ...(event.place ? [`LOCATION:${escaped(event.place.name)}`] : []),
    ...(point ? [`GEO:${point.lat};${point.lon}`] : []),
    `DESCRIPTION:${escaped([`${event.type} ${event.modes.join(' ')}`.trim(), ...sources].join('\n'))}`,
    ...event.reports.flatMap(({ url }) => (url && /^https?:\/\/[^\s"<>]+$/.test(url) ? [`URL:${url}`] : [])).slice(0, 1),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

const voteTitle = ({ details }: ExportEvent, who: string): string =>
  `Vote: ${[details.vote?.body ?? who, details.vote?.item].filter(Boolean).join(', ')}`;

/** TEXT values by RFC 5545, 3.3.11; other control characters are not allowed in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u001f\u007f]/g, '');

const lines = (all: readonly string[]): string => all.map(folded).join('');

/** A line of at most 75 bytes of UTF-8; what is longer goes on in the next, after a space. */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const sign of line) {
    const code = sign.codePointAt(0)!;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > room) {
      out += '\r\n ';
      room = 74;
    }
    out += sign;
    room -= bytes;
  }
  return `${out}\r\n`;
}
