import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model/index.ts';
import type { Read } from '../../src/record/index.ts';

/** Countries of the variants. */
export const CODES: readonly string[] = [
  'RUS',
  'FRA',
  'DEU',
  'USA',
  'GBR',
  'CHN',
  'IND',
  'PAK',
  'TUR',
  'SYR',
  'IRN',
  'ISR',
  'UKR',
  'POL',
  'NOR',
  'DNK',
  'SWE',
  'FIN',
  'EGY',
  'NGA',
  'BRA',
  'MEX',
  'JPN',
  'KOR',
];

/** Reports that we made up: the sample, and a few written for measuring. */
export function reportsOfOurOwn(): Report[] {
  const sample = readFileSync(new URL('../../sample/envoys.txt', import.meta.url), 'utf8');
  const texts = [
    sample,
    'Norway recalled its ambassador to Denmark on Tuesday, the foreign ministry said. Denmark condemned the step and called it a grave mistake between neighbours. Sweden urged both governments to hold talks in Stockholm next week. Norwegian troops attacked Danish soldiers near Skagen on Monday, killing three people.',
    'Poland accused Russia of jamming navigation over the Baltic on Wednesday. The Russian foreign ministry denied the charge and demanded proof. Germany promised to send two frigates. Protesters blocked the port of Gdansk for hours, police said.',
    'India and Pakistan agreed to reopen a border crossing on Thursday after a year of closure. The Indian foreign minister met his counterpart in Dubai. Villagers near the crossing demonstrated against the decision on Friday.',
    'Egyptian police arrested twelve activists in Cairo on Sunday. France criticised the arrests and called for their release. The United States suspended aid to Egypt. A court in Cairo sentenced a journalist to five years in prison.',
    'Japan imposed sanctions on three Korean companies on Monday. South Korea threatened to withdraw from a trade agreement. China offered to mediate between the two governments and invited their ministers to Beijing.',
  ];
  return texts.map((text, i) => ({
    id: `own-${i}`,
    text,
    title: null,
    publisher: `Paper ${i}`,
    published: '2031-03-12',
    url: null,
    language: 'en',
  }));
}

/** A stream of numbers that the seed alone decides. */
function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const LETTERS = 'etaoinshrdlu';

/** The order in which variants come: as news does, a day after the other with a few days' delay, or any day of ten years. */
export type Order = 'time' | 'any';

const DAYS = 3650;

/** How many days before the last one the variant of this place among all is dated. */
function daysBack(draw: (below: number) => number, order: Order, place: number): number {
  const any = draw(DAYS);
  return order === 'any' ? any : Math.max(0, DAYS - 1 - Math.floor(place * DAYS) + draw(4));
}

/**
 * Another report of the same length: other states, another day within ten years, and about half of the words put in other letters,
 * so that variants are no copies of one another. The reading is varied alike, so that every span still holds.
 */
export function variantOf({ report, reading }: Read, seed: number, order: Order, of: number): Read {
  const draw = numbers(seed + 1);
  const turn = draw(CODES.length);
  const days = daysBack(draw, order, seed / of);
  const text = report.text.replace(/(?<= )[a-z]{5,}(?= )/g, (word) =>
    draw(2) ? word : word.replace(/[a-z]/g, () => LETTERS[draw(LETTERS.length)]!),
  );
  const shift = (day: string): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  const json = JSON.stringify(reading)
    .replace(/"(\d{4}-\d{2}-\d{2})"/g, (_, day: string) => `"${shift(day)}"`)
    .replace(/"country":"([A-Z]{3})"/g, (whole, code: string) => {
      const at = CODES.indexOf(code);
      return at < 0 ? whole : `"country":"${CODES[(at + turn) % CODES.length]}"`;
    });
  const id = `${report.id}-${seed}`;
  return {
    report: { ...report, id, text, publisher: `Paper ${draw(200)}`, published: shift('2031-03-12') },
    reading: { ...(JSON.parse(json) as Read['reading']), id },
  };
}
