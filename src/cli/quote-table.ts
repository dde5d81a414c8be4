import type { Basis, Quotation, QuoteParty } from '../model/index.ts';
import { type Ink, safe } from './ink.ts';

const SIGN: Readonly<Record<Basis, string>> = { stated: '', inferred: '~', assumed: '?' };

/** Quotations of one report for people: speaker and day, the words, then to whom, through which outlet and about whom. */
export function writeQuotes(quotes: readonly Quotation[], columns: number, ink: Ink): string {
  const width = Math.min(Math.max(columns, 40), 120);
  return `${[ink.bold(headingOf(quotes[0]!)), ...quotes.flatMap((quote) => entryOf(quote, width, ink))].join('\n')}\n`;
}

/** What stands below the last of them. */
export const quoteLegend = (found: number, ink: Ink): string =>
  found ? `\n${ink.dim('  ~ inferred from other words   ? assumed, no words for it')}\n` : 'Nobody is quoted here in that way.\n';

const headingOf = ({ report, publisher }: Quotation): string =>
  [report, publisher].flatMap((word) => (word ? safe(word) : [])).join(' · ');

function entryOf(quote: Quotation, width: number, ink: Ink): string[] {
  const { date } = quote;
  const day = date ? `${SIGN[date.basis]}${date.start}${date.start === date.end ? '' : `…${date.end}`}` : '';
  const speaker = `${quote.speaker ? describe(quote.speaker) : safe(quote.source) || 'somebody not named'} ${quote.stance}`;
  const tail = [
    quote.by.length ? `as told by ${quote.by.map((one) => (one ? safe(one.name) : 'somebody not named')).join(', by ')}` : '',
    quote.to ? `to ${safe(quote.to.name)}` : '',
    quote.outlet && quote.outlet.name !== quote.to?.name ? `through ${safe(quote.outlet.name)}` : '',
    quote.about.length ? `about ${quote.about.map(describe).join(', ')}` : '',
  ].filter(Boolean);
  return [
    `  ${day.padEnd(11)} ${ink.type(speaker)}`,
    `    ${cut(quote.direct ? safe(quote.words) : `“${safe(quote.words)}”`, width - 4)}`,
    ...(tail.length ? [`    ${ink.dim(cut(tail.join(' · '), width - 4))}`] : []),
  ];
}

function describe({ name, country, sectors }: QuoteParty): string {
  const codes = [country, ...sectors].filter(Boolean).join(' ');
  return `${safe(name)}${codes ? ` (${codes})` : ''}`;
}

const cut = (words: string, width: number): string => (words.length <= width ? words : `${words.slice(0, width - 1).trimEnd()}…`);
