const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly time: string };

/**
 * The ISO date or date-time of what metadata give: ISO 8601 long and short ("20310312T101500Z"), RFC 822 ("Wed, 12 Mar 2031
 * 10:15:00 -0500") and "March 12, 2031". The day stays the sender's own, with its offset. Null for anything else.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = (value ?? '').trim().slice(0, 80);
  const parts = isoLong(text) ?? isoShort(text) ?? mailDate(text) ?? americanDate(text);
  if (!parts || !isDay(parts)) return null;
  return `${String(parts.year).padStart(4, '0')}-${two(parts.month)}-${two(parts.day)}${parts.time}`;
}

function isoLong(text: string): Parts | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([\w:+-]*))?/.exec(text);
  return match ? partsOf(match[1]!, Number(match[2]), match[3]!, match.slice(4)) : null;
}

function isoShort(text: string): Parts | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?([\w:+-]*))?$/.exec(text);
  return match ? partsOf(match[1]!, Number(match[2]), match[3]!, match.slice(4)) : null;
}

function mailDate(text: string): Parts | null {
  const match =
    /^(?:\p{L}+,?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([\w:+-]*))?/u.exec(text);
  return match ? partsOf(match[3]!, monthOf(match[2]!), match[1]!, match.slice(4)) : null;
}

function americanDate(text: string): Parts | null {
  const match = /^(?:\p{L}+,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
  return match ? partsOf(match[3]!, monthOf(match[1]!), match[2]!, []) : null;
}

function partsOf(year: string, month: number, day: string, clock: readonly (string | undefined)[]): Parts {
  const [hour, minute, second, zone] = clock;
  const time = hour ? `T${two(Number(hour))}:${minute}:${second ?? '00'}${offsetOf(zone ?? '')}` : '';
  return { year: Number(year), month, day: Number(day), time };
}

/** "+01:00" of "+0100", "-05:00" of "EST", "" of what says nothing. */
function offsetOf(zone: string): string {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : (ZONES[zone.toLowerCase()] ?? '');
}

const two = (number: number): string => String(number).padStart(2, '0');
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function isDay({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
