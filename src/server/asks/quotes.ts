import { type Cell, listQuotes } from '../../index.ts';
import type { Quotation, QuoteParty, QuotesAnswer } from '../../model/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { numberOf, queryOf, readCursor, writeCursor } from '../filter.ts';
import { route, type Words } from '../route.ts';

/** Reports that one request looks through; the next one goes on. */
const MOST_REPORTS = 200;
/** Reports whose readings are opened at once. */
const BATCH = 20;

const includes = (word: string | null, wanted: string): boolean => word?.toLowerCase().includes(wanted.toLowerCase()) ?? false;

const isParty = (party: QuoteParty | null, wanted: string): boolean =>
  party !== null && (includes(party.name, wanted) || party.country === wanted || party.sectors.includes(wanted));

function fits(quote: Quotation, { speaker, to, about, outlet, words }: Words): boolean {
  const asked = (
    wanted: string | undefined,
    parties: readonly (QuoteParty | null)[],
    texts: readonly (string | null)[],
  ): boolean =>
    wanted === undefined || parties.some((party) => isParty(party, wanted)) || texts.some((text) => includes(text, wanted));
  return (
    asked(speaker, [quote.speaker], [quote.source]) &&
    asked(to, [quote.to], []) &&
    asked(about, quote.about, []) &&
    asked(outlet, [quote.outlet], [quote.publisher]) &&
    asked(words, [], [quote.words])
  );
}

/** Quotations of reports, the latest report first, until there are enough or enough was looked through. */
export async function findQuotes(record: OpenRecord, query: Words, limit: number): Promise<QuotesAnswer> {
  const quotes: Quotation[] = [];
  let [looked, after] = [0, readCursor(query.after)];
  for (;;) {
    const listed = await record.reports({ limit: BATCH, after, source: query.source ?? null });
    const kept = new Map((await record.kept(listed.map(({ id }) => id))).map((one) => [one.id, one]));
    for (const { id, day } of listed) {
      const { report, reading } = kept.get(id)!;
      const found = listQuotes({ record: reading, text: report.text }).filter((quote) => fits(quote, query));
      quotes.push(...found.map((quote) => ({ ...quote, report: id })));
      after = { start: day ?? '', id };
      looked++;
      if (quotes.length >= limit) return { quotes, looked, next: writeCursor(after) };
    }
    if (listed.length < BATCH) return { quotes, looked, next: null };
    if (looked >= MOST_REPORTS) return { quotes, looked, next: writeCursor(after) };
  }
}

export const quotes = route({
  path: '/quotes.json',
  summary: 'Who said what about whom, to whom, when and through which outlet, the latest reports first',
  query: queryOf('speaker', 'to', 'about', 'outlet', 'words', 'source', 'limit', 'after'),
  answer: 'QuotesAnswer',
  table: ({ quotes: found }) => [HEADINGS, ...found.map(cellsOf)],
  run: ({ query }, { record }) => findQuotes(record, query, numberOf(query.limit, 50)),
});

const HEADINGS = [
  'report',
  'statement',
  'publisher',
  'speaker',
  'speaker_country',
  'speaker_sectors',
  'source',
  'stance',
  'direct',
  'words',
  'about',
  'to',
  'outlet',
  'date',
  'date_basis',
  'by',
] as const;

function cellsOf(quote: Quotation): Cell[] {
  const { speaker, date } = quote;
  const name = (party: QuoteParty | null): string => party?.name ?? '';
  return [
    quote.report,
    quote.statement,
    quote.publisher,
    name(speaker),
    speaker?.country ?? null,
    speaker?.sectors.join(' ') ?? null,
    quote.source,
    quote.stance,
    String(quote.direct),
    quote.words,
    quote.about.map(name).join('; '),
    name(quote.to),
    name(quote.outlet),
    date && (date.start === date.end ? date.start : `${date.start}/${date.end}`),
    date?.basis ?? null,
    quote.by.map(name).join(' > '),
  ];
}
