import type { Difference, IntakeProblem, Lesson, Report, ReportRecord, WhyAnswer } from '../../model/index.ts';

/** What the reading thread is asked. */
export type Order =
  | {
      readonly kind: 'read';
      readonly reports: readonly Report[];
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly lessons: readonly Lesson[];
    }
  | { readonly kind: 'explain'; readonly report: Report; readonly lessons: readonly Lesson[] }
  | {
      readonly kind: 'compare';
      readonly place: string;
      readonly reports: readonly string[];
      readonly lessons: readonly Lesson[];
    };

/** What it hands back. */
export type Handed =
  | {
      readonly kind: 'read';
      readonly read: readonly { readonly report: Report; readonly reading: ReportRecord }[];
      readonly problems: readonly IntakeProblem[];
    }
  | { readonly kind: 'explained'; readonly why: WhyAnswer }
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  /** More text than is read at once. */
  | { readonly kind: 'too-much'; readonly most: number }
  | { readonly kind: 'failed'; readonly why: string };
