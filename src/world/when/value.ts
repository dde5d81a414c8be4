import type { Fields } from './sense.ts';

const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'H', TM: 'M', TS: 'S' };

/** TIMEX3 value of a length of time: "P5Y", "PT2H", "P2Y6M", "PXM" for an unknown number. */
export function durationValue(n: number | 'X', unit: string): string {
  if (unit === 'F') return durationValue(n === 'X' ? n : n * 2, 'W');
  if (unit === 'E' && n !== 'X') return durationValue(n * 10, 'Y');
  if (unit === 'NI') return `P${n}NI`;
  const clock = CLOCK_UNITS[unit];
  if (n !== 'X' && !Number.isInteger(n)) return brokenValue(n, unit);
  return clock ? `PT${n}${clock}` : `P${n}${unit}`;
}

/** Whole units and the rest in the next smaller one: two and a half years are P2Y6M. */
function brokenValue(n: number, unit: string): string {
  const whole = Math.floor(n);
  const rest = n - whole;
  const start = (letter: string): string => (whole > 0 ? `${whole}${letter}` : '');
  if (unit === 'Y') return `P${start('Y')}${Math.round(rest * 12)}M`;
  if (unit === 'H') return `PT${start('H')}${Math.round(rest * 60)}M`;
  if (unit === 'TM') return `PT${start('M')}${Math.round(rest * 60)}S`;
  if (unit === 'D') return `P${start('D')}T${Math.round(rest * 24)}H`;
  if (unit === 'C') return `P${Math.round(n * 100)}Y`;
  if (unit === 'M' || unit === 'W') return `P${n}${unit}`;
  return `P${n}${unit}`;
}

/** The clock or part of the day: "T22:00", "TNI"; null when the words give neither. */
export function clockValue(fields: Fields): string | null {
  if (fields.clockword) return `T${fields.clockword}`;
  const zone = fields.zone ?? '';
  if (fields.hhmm) return `T${fields.hhmm.slice(0, 2)}:${fields.hhmm.slice(2)}${zone}`;
  if (fields.hour === undefined) return fields.part ? `T${fields.part}` : null;
  const hour = hourOfDay(fields.hour, fields.ampm ?? fields.ap, fields.part);
  return `T${String(hour).padStart(2, '0')}:${String(fields.minute ?? 0).padStart(2, '0')}${zone}`;
}

function hourOfDay(hour: number, half: string | undefined, part: string | undefined): number {
  if (half === 'AM') return hour === 12 ? 0 : hour;
  if (half === 'PM' || (hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5))))
    return hour === 12 ? 12 : hour + 12;
  return hour;
}

/** TIMEX3 value of something that comes again: "P1D", "XXXX-WXX-2". */
export function setValue(fields: Fields): string {
  const part = fields.part ? `T${fields.part}` : '';
  if (fields.adverbial) return fields.adverbial;
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}${part}`;
  if (fields.month !== undefined) return `XXXX-${String(fields.month).padStart(2, '0')}`;
  if (fields.season) return `XXXX-${fields.season}`;
  if (fields.unit) return durationValue(1, fields.unit);
  return `XXXX-XX-XX${part}`;
}
