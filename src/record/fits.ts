import type { Quotation, QuoteParty } from '../model/index.ts';

/** Which quotations are asked for. Names are parts of names in any case; codes of countries and sectors stand whole, in capitals. */
export type QuoteFilter = {
  readonly speaker?: string | null;
  readonly to?: string | null;
  readonly about?: string | null;
  /** The outlet that it is said through, or the publisher that prints it. */
  readonly outlet?: string | null;
  /** ISO days, on or after and on or before which it was said. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** Part of the words that are said, in any case. */
  readonly text?: string | null;
};

/** True for a quotation that the filter lets through. */
export function fitsQuote(quote: Quotation, { speaker, to, about, outlet, since, until, text }: QuoteFilter): boolean {
  const asked = (
    wanted: string | null | undefined,
    parties: readonly (QuoteParty | null)[],
    words: readonly (string | null)[] = [],
  ): boolean => !wanted || parties.some((party) => isParty(party, wanted)) || words.some((word) => includes(word, wanted));
  return (
    asked(speaker, [quote.speaker], [quote.source]) &&
    asked(to, [quote.to]) &&
    asked(about, quote.about) &&
    asked(outlet, [quote.outlet], [quote.publisher]) &&
    asked(text, [], [quote.words]) &&
    (!since || (quote.date !== null && quote.date.end >= since)) &&
    (!until || (quote.date !== null && quote.date.start <= until))
  );
}

const isParty = (party: QuoteParty | null, wanted: string): boolean =>
  party !== null && (includes(party.name, wanted) || party.country === wanted || party.sectors.includes(wanted));

const includes = (word: string | null, wanted: string): boolean => word?.toLowerCase().includes(wanted.toLowerCase()) ?? false;
