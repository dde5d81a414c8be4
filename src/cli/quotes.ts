import { listQuotes } from '../index.ts';
import type { Quotation, QuoteParty } from '../model/index.ts';
import { readFilter } from '../record/filter.ts';
import { fitsQuote, type QuoteFilter } from '../record/fits.ts';
import type { Quotes } from '../record/index.ts';
import { type Command, given, type Options } from './command.ts';
import { writeCsv } from './csv.ts';
import type { Desk, Exit } from './desk.ts';
import { eachReports, totalSize } from './files.ts';
import { inkOf } from './ink.ts';
import { otherName, RECORD, withRecord } from './kept/door.ts';
import { startProgress } from './progress.ts';
import { quoteLegend, writeQuotes } from './quote-table.ts';
import { quoted, writeWords } from './words.ts';

const FORMATS = ['text', 'jsonl', 'json', 'csv'] as const;
const LIMIT = 50;

/** Lists who said what about whom. */
export const quotes: Command = {
  name: 'quotes',
  summary: 'list who said what about whom, to whom, when, and through which outlet',
  argument: '[FILE… | -]',
  arguments: 'any',
  details: [
    'Without a FILE they are those of the record, the latest report first.',
    'WHO is a part of a name in any case ("brandt"), or a code of a country or sector as a whole in capitals (NOR, GOV).',
    'Into a terminal it writes a table. Into a pipe or a file it writes one JSON object per line, unless --format says otherwise.',
    'Exit code: 0 something was found, 1 nothing was found, 2 something could not be read (the rest is read all the same).',
  ],
  options: [
    { name: 'speaker', value: 'WHO', docs: 'only what this one says' },
    { name: 'to', value: 'WHO', docs: 'only what is said to this one' },
    { name: 'about', value: 'WHO', docs: 'only what names this one' },
    { name: 'outlet', value: 'WHO', docs: 'only what is said through this outlet, or printed by it' },
    { name: 'since', value: 'DATE', docs: 'said on or after this day, month or year' },
    { name: 'until', value: 'DATE', docs: 'said on or before this day, month or year' },
    { name: 'text', value: 'WORDS', docs: 'only what holds these words' },
    { name: 'limit', value: 'N', docs: `of the record at most so many (${LIMIT}; 0 for all)` },
    RECORD,
    { name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'a table for people, jsonl one a line, json one array, or csv' },
  ],
  examples: [
    {
      command: 'demarche quotes --speaker RUS --about FRA --since 2031',
      docs: 'what one said of the other, in all of the record',
    },
    { command: 'demarche quotes sample/envoys.txt', docs: 'everything that anybody says in a report' },
    { command: 'demarche quotes reports/*.txt --speaker brandt --about DNK', docs: 'what Brandt says of Denmark' },
    {
      command: 'demarche quotes reports.jsonl --outlet radio --format csv > radio.csv',
      docs: 'what was said on the radio, as a table',
    },
  ],
  run: (files, options, desk) => (files.length ? fromFiles(files, options, desk) : fromRecord(options, desk)),
};

async function fromFiles(files: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  const filter = filterOf(options);
  if (filter === null) return badDate(desk);
  const sheet = startSheet(options, desk);
  const progress = startProgress(desk, totalSize(files, desk), files.length);
  let whole = true;
  for (const file of files)
    for await (const opened of eachReports(file, desk)) {
      whole &&= opened.whole;
      for (const report of opened.reports) {
        const all = listQuotes({ record: desk.reader().read(report), text: report.text });
        progress.clear();
        sheet.add(all.filter((quote) => fitsQuote(quote, filter)));
        progress.step(opened.bytes / opened.reports.length);
      }
      if (!opened.reports.length) progress.skip(opened.bytes);
    }
  progress.clear();
  const found = sheet.end();
  if (!found) sayOtherNames(options, desk);
  return whole ? (found ? 0 : 1) : 2;
}

/** Where nobody fits, the names that reports are indexed by: whoever looks for AFP wants Agence France-Presse. */
function sayOtherNames(options: Options, desk: Desk): void {
  for (const option of ['speaker', 'to', 'about', 'outlet']) {
    const word = given(options, option);
    const other = word === null ? null : otherName(word, desk);
    if (other !== null) desk.say(writeWords({ what: `${word} is ${other}`, hint: `--${option} ${quoted(other)}` }));
  }
}

/** Reports of the record in which nothing fits, after which it is said that the search goes on. */
function fromRecord(options: Options, desk: Desk): Promise<Exit> {
  return withRecord(options, desk, {}, async (record) => {
    const filter = filterOf(options);
    if (filter === null) return badDate(desk);
    const most = Number(given(options, 'limit') ?? LIMIT) || Number.POSITIVE_INFINITY;
    const sheet = startSheet(options, desk);
    for (let after: Quotes['next'] = null, left = most; ; ) {
      const page: Quotes = await record.quotes(filter, { limit: Math.min(left, 200), after });
      const quotes = page.quotes.slice(0, left);
      for (const of of byReport(quotes)) sheet.add(of);
      left -= quotes.length;
      after = page.next;
      if (left > 0 && after) continue;
      const found = sheet.end();
      if (!found) sayOtherNames(options, desk);
      if (after && desk.terminal) desk.say(`  the first ${found}, the latest first; --limit ${found * 10} for more, 0 for all\n`);
      return found ? 0 : 1;
    }
  });
}

/** Quotations that stand beside one another, of one report each. */
function byReport(quotes: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    if (last && last[0]!.report === quote.report) last.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** What the options ask for; null where a date is none. */
function filterOf(options: Options): QuoteFilter | null {
  const { speaker, to, about, outlet, text } = options as Readonly<Record<string, string | undefined>>;
  try {
    const { since, until } = readFilter({
      since: given(options, 'since') ?? undefined,
      until: given(options, 'until') ?? undefined,
    });
    return { speaker, to, about, outlet, text, since, until };
  } catch {
    return null;
  }
}

function badDate(desk: Desk): Exit {
  desk.say(writeWords({ what: '--since and --until need a date', hint: '--since 2031-03' }));
  return 2;
}

/** Writes quotations report by report, so that memory does not grow with their number; the end gives how many there were. */
type Sheet = { readonly add: (quotes: readonly Quotation[]) => void; readonly end: () => number };

function startSheet(options: Options, desk: Desk): Sheet {
  const format = given(options, 'format') ?? (desk.terminal ? 'text' : 'jsonl');
  const ink = inkOf(desk.colour);
  let found = 0;
  const writers: Readonly<Record<string, { one: (quote: Quotation) => string; end: () => string }>> = {
    jsonl: { one: (quote) => `${JSON.stringify(quote)}\n`, end: () => '' },
    json: {
      one: (quote) => `${found ? ',\n' : '[\n'}${JSON.stringify(quote, null, 2)}`,
      end: () => (found ? '\n]\n' : '[]\n'),
    },
    csv: {
      one: (quote) => writeCsv([...(found ? [] : [HEADINGS]), cellsOf(quote)]),
      end: () => (found ? '' : writeCsv([HEADINGS])),
    },
  };
  const writer = writers[format];
  return {
    add: (quotes) => {
      if (!writer && quotes.length) desk.out(`${found ? '\n' : ''}${writeQuotes(quotes, desk.columns, ink)}`);
      for (const quote of quotes) {
        if (writer) desk.out(writer.one(quote));
        found++;
      }
    },
    end: () => {
      desk.out(writer ? writer.end() : quoteLegend(found, ink));
      return found;
    },
  };
}

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
];

function cellsOf(quote: Quotation): string[] {
  const { speaker, date } = quote;
  const name = (party: QuoteParty | null): string => party?.name ?? '';
  return [
    quote.report,
    quote.statement,
    quote.publisher ?? '',
    name(speaker),
    speaker?.country ?? '',
    speaker?.sectors.join(' ') ?? '',
    quote.source,
    quote.stance,
    String(quote.direct),
    quote.words,
    quote.about.map(name).join('; '),
    name(quote.to),
    name(quote.outlet),
    date ? (date.start === date.end ? date.start : `${date.start}/${date.end}`) : '',
    date?.basis ?? '',
    quote.by.map(name).join(' > '),
  ];
}
