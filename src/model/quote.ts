import type { RecordEntity, RecordSpan, RecordWhen, ReportRecord, Stance } from './record.ts';

/** One who speaks, listens, carries a quotation or is spoken of. */
export type QuoteParty = Pick<RecordEntity, 'name' | 'country' | 'sectors'>;

/** One entry of the index of quotations: who said what about whom, to whom, when, through which outlet. */
export type Quotation = {
  /** Id of the report and, in it, of the statement. */
  readonly report: string;
  readonly statement: string;
  readonly publisher: string | null;
  /** Null where nobody is named. */
  readonly speaker: QuoteParty | null;
  /** The words that name the source, "" where there are none. */
  readonly source: string;
  readonly stance: Stance;
  readonly direct: boolean;
  /** What is said, in the report's own words; parts that the report sets apart are joined by " … ". */
  readonly words: string;
  readonly content: readonly RecordSpan[];
  readonly about: readonly QuoteParty[];
  readonly to: QuoteParty | null;
  readonly outlet: QuoteParty | null;
  /** The day it was said on; where no words give one, the report's, as assumed. */
  readonly date: Pick<RecordWhen, 'start' | 'end' | 'basis'> | null;
  /** Those who hand it on, outermost first: the speakers of the statements that it stands within. */
  readonly by: readonly (QuoteParty | null)[];
};

/** What the index is made from. */
export type Quoted = { readonly record: ReportRecord; readonly text: string };
