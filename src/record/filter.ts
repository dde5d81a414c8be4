import { EVENT_TYPES, type RecordFilter } from '../model/index.ts';
import { sound } from './bulk.ts';
import { RecordError } from './engine.ts';

type Field = {
  /** The word on the command line and in a URL. */
  readonly name: string;
  readonly value: string | null;
  readonly docs: string;
  readonly read: (given: string) => Partial<RecordFilter>;
};

const words = (given: string): string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const VERDICTS = ['right', 'wrong', 'undecided', 'open'] as const;
const STANDINGS = ['none', 'historical', 'future', 'hypothetical', 'negation'] as const;
const HAPPENED = ['told', 'disputed', 'denied', 'not yet', 'possible'] as const;

/** The filter language: one line a word, the same on the command line, in the library and in a URL. */
export const FILTERS: readonly Field[] = [
  {
    name: 'from',
    value: 'ACTOR',
    docs: 'who acts: a country code (RUS), with a sector ("RUS MIL"), a name or part of one',
    read: (v) => ({ from: words(v) }),
  },
  { name: 'to', value: 'ACTOR', docs: 'whom it is done to', read: (v) => ({ to: words(v) }) },
  { name: 'actor', value: 'ACTOR', docs: 'on either side', read: (v) => ({ actor: words(v) }) },
  {
    name: 'type',
    value: 'TYPE',
    docs: "one of PLOVER's types, several with commas",
    read: (v) => ({ type: words(v).map(typeOf) }),
  },
  { name: 'mode', value: 'MODE', docs: 'a mode of the type, such as expel', read: (v) => ({ mode: words(v) }) },
  { name: 'context', value: 'CONTEXT', docs: 'a context, such as diplomatic', read: (v) => ({ context: words(v) }) },
  { name: 'place', value: 'PLACE', docs: 'a country code or the name of a place', read: (v) => ({ place: words(v) }) },
  { name: 'since', value: 'DATE', docs: 'on or after this day, month or year', read: (v) => ({ since: dateOf(v, 'start') }) },
  { name: 'until', value: 'DATE', docs: 'on or before this day, month or year', read: (v) => ({ until: dateOf(v, 'end') }) },
  {
    name: 'said-by',
    value: 'VOICE',
    docs: "a voice among those who say so: a country code, a name or part of one; outlet is a report's own",
    read: (v) => ({ saidBy: words(v) }),
  },
  { name: 'source', value: 'PUBLISHER', docs: 'told by this publisher', read: (v) => ({ source: words(v) }) },
  { name: 'origins', value: 'N', docs: 'told by at least so many origins', read: (v) => ({ origins: numberOf('origins', v) }) },
  {
    name: 'ruling',
    value: 'RULING',
    docs: 'what people said: right, wrong, undecided or open',
    read: (v) => ({ ruling: oneOf('ruling', VERDICTS, v) }),
  },
  {
    name: 'auxiliary',
    value: 'MODE',
    docs: 'none, historical, future, hypothetical or negation',
    read: (v) => ({ auxiliary: oneOf('auxiliary', STANDINGS, v) }),
  },
  {
    name: 'happened',
    value: 'HOW',
    docs: 'told, disputed, denied, not yet or possible',
    read: (v) => ({ happened: oneOf('happened', HAPPENED, v) }),
  },
  { name: 'disputed', value: null, docs: 'only events whose claims dispute something', read: () => ({ disputed: true }) },
  {
    name: 'text',
    value: 'WORDS',
    docs: 'words of the sentences; "a phrase" between quotation marks, begin* for any ending',
    read: (v) => ({ text: v }),
  },
];

/** The filter that words name, as given on the command line or in a URL's query. Words that are no filter are left alone. */
export function readFilter(given: Readonly<Record<string, string | boolean | undefined>>): RecordFilter {
  return Object.assign(
    {},
    ...FILTERS.flatMap(({ name, read }) => {
      // The command line writes `said-by` as one word with a capital.
      const value = given[name] ?? given[camel(name)];
      return value === undefined || value === false ? [] : [read(value === true ? '' : sound(String(value)))];
    }),
  ) as RecordFilter;
}

/** Names of the filters among the words. */
export const filtersIn = (given: Readonly<Record<string, string | boolean | undefined>>): string[] =>
  FILTERS.map(({ name }) => name).filter((name) => (given[name] ?? given[camel(name)]) !== undefined);

/** The filter as the query of a URL, in the order of the list. */
export function writeFilter(filter: RecordFilter): string {
  const query = new URLSearchParams();
  for (const { name } of FILTERS) {
    const value = (filter as Readonly<Record<string, unknown>>)[camel(name)];
    if (value === undefined) continue;
    query.set(name, Array.isArray(value) ? value.join(',') : value === true ? '' : String(value));
  }
  return query.toString();
}

/** The filter as a sentence of what is looked for: "from RUS, type SANCTION". */
export const sayFilter = (filter: RecordFilter): string =>
  FILTERS.flatMap(({ name }) => {
    const value = (filter as Readonly<Record<string, unknown>>)[camel(name)];
    return value === undefined
      ? []
      : [value === true ? name : `${name.replace('-', ' ')} ${Array.isArray(value) ? value.join(' or ') : String(value)}`];
  }).join(', ');

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function typeOf(word: string): string {
  const type = EVENT_TYPES.find((known) => known === word.toUpperCase());
  if (!type) throw new RecordError('bad-value', `type ${word}`);
  return type;
}

function oneOf<T extends string>(name: string, known: readonly T[], given: string): T[] {
  return words(given).map((word) => {
    const found = known.find((one) => one === word.toLowerCase());
    if (!found) throw new RecordError('bad-value', `${name} ${word}`);
    return found;
  });
}

function numberOf(name: string, given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new RecordError('bad-value', `${name} ${given}`);
  return Number(given);
}

/** "2031", "2031-03" and "2031-03-11" as the first or the last day that they mean. */
function dateOf(given: string, end: 'start' | 'end'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(given.trim()) ?? [];
  const wrong = !year || Number(month ?? 1) > 12 || Number(day ?? 1) > 31 || month === '00' || day === '00';
  if (wrong) throw new RecordError('bad-value', `date ${given}`);
  if (end === 'start') return `${year}-${month ?? '01'}-${day ?? '01'}`;
  return `${year}-${month ?? '12'}-${day ?? '31'}`;
}
