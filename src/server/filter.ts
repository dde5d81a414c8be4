import { z } from 'zod';
import type { Cursor, RecordFilter } from '../model/index.ts';
import { FILTERS, writeFilter } from '../record/index.ts';
import type { Words } from './route.ts';

const word = (docs: string): z.ZodType<string | undefined> => z.string().max(1000).optional().describe(docs);

const FILTER_WORDS = Object.fromEntries(
  FILTERS.map(({ name, value, docs }) => [
    name,
    value === null
      ? z
          .string()
          .regex(/^(?:|1|yes|true)$/)
          .optional()
          .describe(docs)
      : word(docs),
  ]),
);

/** A whole number as words write it, up to a bound. */
const numeral = (most: number, docs: string): z.ZodType<string | undefined> =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .refine((given) => Number(given) >= 1 && Number(given) <= most, `must be from 1 to ${most}`)
    .optional()
    .describe(docs);

const MORE = {
  limit: numeral(500, 'at most so many'),
  after: z
    .string()
    .max(200)
    .regex(/^[^_]*_.+$/)
    .optional()
    .describe('the `next` of the page before'),
  newest: z
    .string()
    .regex(/^(?:|1|yes|true)$/)
    .optional()
    .describe('the latest first'),
  every: numeral(500, 'one in so many'),
  period: z.enum(['day', 'month', 'year']).optional().describe('how long the periods are'),
  words: word('part of a name, or a country code'),
  source: word('only of this publisher'),
  speaker: word('only what this one says: part of a name, or a code in capitals'),
  to: word('only what is said to this one'),
  about: word('only what names this one'),
  outlet: word('only what is said through this outlet'),
  dyads: z.enum(['all', 'first']).optional().describe('a row for each pair of actor and recipient, or for the first alone'),
  mirror: z.enum(['yes', 'no']).optional().describe('write a mutual act from both sides'),
  target: word('a report, claim or event'),
  seq: numeral(999_999, 'after this entry of the ledger'),
} as const;

/** A query that takes the words named and no others; a word that is misspelt would silently widen what is found. */
export const queryOf = (...names: readonly (keyof typeof MORE)[]): z.ZodType<Words> =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, MORE[name]]))) as unknown as z.ZodType<Words>;

/** The filter language and further words. */
export const filterAnd = (...names: readonly (keyof typeof MORE)[]): z.ZodType<Words> =>
  z.strictObject({
    ...FILTER_WORDS,
    ...Object.fromEntries(names.map((name) => [name, MORE[name]])),
  }) as unknown as z.ZodType<Words>;

/** A number of the query. */
export const numberOf = (given: string | undefined, otherwise: number): number =>
  given === undefined ? otherwise : Number(given);

/** A switch of the query. */
export const isOn = (given: string | undefined): boolean => given !== undefined;

/** Where a list goes on, as an address writes it, and back. */
export const writeCursor = (cursor: Cursor | null): string | null => cursor && `${cursor.start}_${cursor.id}`;
export function readCursor(given: string | undefined): Cursor | null {
  if (given === undefined) return null;
  const at = given.indexOf('_');
  return { start: given.slice(0, at), id: given.slice(at + 1) };
}

/** A command line with the filter as its options. */
export function commandOf(name: string, args: readonly string[], filter: RecordFilter): string {
  const options = [...new URLSearchParams(writeFilter(filter))].flatMap(([option, value]) =>
    value === '' ? [`--${option}`] : [`--${option}`, shellWord(value)],
  );
  return ['demarche', name, ...args.map(shellWord), ...options].join(' ');
}

const shellWord = (word: string): string =>
  /^[\w./:@%+,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", "'\\''")}'`;
