import type { Amount, Details } from '../../src/model/index.ts';

/** One value of a claim's details, by its path: "toll.killed". */
export type DetailWords = { readonly field: string; readonly words: string };

/** The details of a claim, each in words. */
export function detailsInWords(details: Details): DetailWords[] {
  return Object.entries(details).flatMap(([part, fields]) =>
    Object.entries(fields as Readonly<Record<string, unknown>>).map(([name, value]) => ({
      field: `${part}.${name}`,
      words: valueInWords(value),
    })),
  );
}

/** Any value of a field as people read it: numbers, "at least 3", "2–4", lists, parties. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ') || 'none';
  if (typeof value !== 'object') return value === true ? 'yes' : value === false ? 'no' : String(value);
  if ('min' in value && 'max' in value) return amountInWords(value as Amount);
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { readonly start: string; readonly end: string };
    return start === end ? start : `${start} – ${end}`;
  }
  if ('name' in value) return String(value.name);
  return Object.entries(value)
    .map(([name, one]) => `${name} ${valueInWords(one)}`)
    .join(', ');
}

function amountInWords({ min, max, approximate }: Amount): string {
  const about = approximate ? 'about ' : '';
  if (min !== null && min === max) return `${about}${min}`;
  if (min === null) return max === null ? 'not said' : `at most ${max}`;
  return max === null ? `at least ${min}` : `${about}${min}–${max}`;
}
