import type { SectionKind } from './section-kind.ts';

/** One news report as it came in. `text` is never altered after intake; null means that the input did not say. */
export type Report = {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  readonly url: string | null;
  /** Language code, "en" for English. */
  readonly language: string | null;
  /** Stretches whose kind the source itself marks, a page's captions for one; `[start, end)` in UTF-16 units of `text`. */
  readonly sections?: readonly { readonly kind: SectionKind; readonly span: readonly [start: number, end: number] }[];
};
