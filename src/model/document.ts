import type { Report } from './report.ts';
import type { SectionKind } from './section-kind.ts';
import type { Span } from './span.ts';

/** A stretch of the report of one kind. Sections follow each other, do not overlap and leave out only white space. */
export type Section = { readonly kind: SectionKind; readonly span: Span };

/** Tokens [first, end) and where they stand; `section` is an index into `Document.sections`. */
export type Sentence = { readonly first: number; readonly end: number; readonly section: number; readonly span: Span };

/** Columns: row i is token i, in text order. */
export type Tokens = { readonly count: number; readonly start: Int32Array; readonly end: Int32Array };

/** A report cut into sections, sentences and tokens; all offsets are into `report.text`. */
export type Document = {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
};
