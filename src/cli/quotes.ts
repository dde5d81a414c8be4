import { listQuotes } from '../index.ts';
import type { Quotation, QuoteParty } from '../model/index.ts';
import { type Command, given, type Options } from './command.ts';
import { writeCsv } from './csv.ts';
import { openReports } from './files.ts';
import { inkOf } from './ink.ts';
import { writeQuotes } from './quote-table.ts';

const FORMATS = ['text', 'jsonl', 'json', 'csv'] as const;

/** Lists who said what about whom. */
export const quotes: Command = {
  name: 'quotes',
  summary: 'list who said what about whom, to whom, when, and through which outlet',
  argument: 'FILE… | -',
  arguments: 'many',
  details: [
    'WHO is a part of a name in any case ("brandt"), or a code of a country or sector as a whole in capitals (NOR, GOV).',
    'Into a terminal it writes a table. Into a pipe or a file it writes one JSON object per line, unless --format says otherwise.',
    'Exit code: 0 something was found, 1 nothing was found, 2 something could not be read (the rest is read all the same).',
  ],
  options: [
    { name: 'speaker', value: 'WHO', docs: 'only what this one says' },
    { name: 'to', value: 'WHO', docs: 'only what is said to this one' },
    { name: 'about', value: 'WHO', docs: 'only what names this one' },
    { name: 'outlet', value: 'WHO', docs: 'only what is said through this outlet, or printed by it' },
    { name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'a table for people, jsonl one a line, json one array, or csv' },
  ],
  examples: [
    { command: 'demarche quotes sample/envoys.txt', docs: 'everything that anybody says in a report' },
    { command: 'demarche quotes reports/*.txt --speaker brandt --about DNK', docs: 'what Brandt says of Denmark' },
    {
      command: 'demarche quotes reports.jsonl --outlet radio --format csv > radio.csv',
      docs: 'what was said on the radio, as a table',
    },
  ],
  async run(files, options, desk) {
    const found: Quotation[] = [];
    let whole = true;
    for (const file of files) {
      const opened = await openReports(file, desk);
      whole &&= opened.whole;
      for (const report of opened.reports) {
        const all = listQuotes({ record: desk.reader().read(report), text: report.text });
        found.push(...all.filter((quote) => fits(quote, options)));
      }
    }
    const format = given(options, 'format') ?? (desk.terminal ? 'text' : 'jsonl');
    desk.out(write(found, format, desk.columns, desk.colour));
    return whole ? (found.length ? 0 : 1) : 2;
  },
};

function write(found: readonly Quotation[], format: string, columns: number, colour: boolean): string {
  if (format === 'jsonl') return found.map((quote) => `${JSON.stringify(quote)}\n`).join('');
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  if (format === 'csv') return writeCsv([HEADINGS, ...found.map(cellsOf)]);
  return writeQuotes(found, columns, inkOf(colour));
}

function fits(quote: Quotation, options: Options): boolean {
  const asked = (name: string, parties: readonly (QuoteParty | null)[], words: readonly (string | null)[] = []): boolean => {
    const wanted = given(options, name);
    return wanted === null || parties.some((party) => isParty(party, wanted)) || words.some((word) => includes(word, wanted));
  };
  return (
    asked('speaker', [quote.speaker], [quote.source]) &&
    asked('to', [quote.to]) &&
    asked('about', quote.about) &&
    asked('outlet', [quote.outlet], [quote.publisher])
  );
}

const isParty = (party: QuoteParty | null, wanted: string): boolean =>
  party !== null && (includes(party.name, wanted) || party.country === wanted || party.sectors.includes(wanted));

const includes = (word: string | null, wanted: string): boolean => word?.toLowerCase().includes(wanted.toLowerCase()) ?? false;

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
