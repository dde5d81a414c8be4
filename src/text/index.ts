import type { Document, Orthography, Report, Section, SectionKind, Sentence, Span } from '../model/index.ts';
import { isAdded, isSignature, lowered } from './kinds.ts';
import { trim } from './lines.ts';
import { cutSections, type Stretch } from './sections.ts';
import { cutLong, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

export { LONGEST_SENTENCE } from './sentences.ts';
export { LONGEST_TOKEN } from './words.ts';

/** How much of one report is read, in UTF-16 units: about 400,000 words. */
export const LONGEST_REPORT = 2_000_000;

/** How many stretches at a report's end are searched for sentences that the paper has added. */
const TAIL = 3;

/**
 * Cuts a report into sections, sentences and tokens. Tokens follow the conventions of Universal Dependencies for English;
 * they and the white space between them rebuild the text. Time and memory grow in proportion to the text.
 */
export function divide(report: Report, facts: Orthography): Document {
  const text = report.text.slice(0, readableEnd(report.text));
  const stretches = cutSections({ ...report, text }, facts);
  const tokens: Span[] = [];
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  stretches.forEach((stretch, i) => {
    const first = tokens.length;
    tokenize(text, stretch.span, facts, tokens);
    const ends = isProse(stretch.kind)
      ? splitSentences(text, tokens, first, tokens.length, facts)
      : cutLong(text, tokens, first, [tokens.length]);
    addStretch(stretch, ends.length === 1 || i >= stretches.length - TAIL, first, ends);
  });
  return { report, sections, sentences, tokens: toColumns(tokens) };

  function addStretch(stretch: Stretch, searched: boolean, first: number, ends: readonly number[]): void {
    let from = first;
    for (const [i, end] of ends.entries()) {
      const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
      const kind = searched && stretch.kind === 'body' ? kindAtEnd(text, span, facts) : stretch.kind;
      const open = sections.at(-1);
      if (i > 0 && open && open.kind === kind)
        sections[sections.length - 1] = { kind, span: { start: open.span.start, end: span.end } };
      else sections.push({ kind, span });
      sentences.push({ first: from, end, section: sections.length - 1, span });
      from = end;
    }
  }
}

/** A sentence of the body, or one that a paper or an agency has put behind it. */
function kindAtEnd(text: string, span: Span, facts: Orthography): SectionKind {
  if (isSignature(text.slice(span.start, Math.min(span.end, span.start + 200)), facts)) return 'credit';
  return isAdded(lowered(text, span), facts) ? 'boilerplate' : 'body';
}

/** What of a report is too long to be read, null for nothing: it belongs into the record's list of what was skipped. */
export function unreadRest({ text }: Report): Span | null {
  const end = readableEnd(text);
  return end < text.length ? trim(text, end, text.length) : null;
}

/** Where reading ends: at the last line break or, failing that, the last space within the measure. */
function readableEnd(text: string): number {
  if (text.length <= LONGEST_REPORT) return text.length;
  const line = text.lastIndexOf('\n', LONGEST_REPORT - 1);
  if (line > LONGEST_REPORT / 2) return line;
  const space = text.lastIndexOf(' ', LONGEST_REPORT - 1);
  if (space > LONGEST_REPORT / 2) return space;
  return isLowSurrogate(text.charCodeAt(LONGEST_REPORT)) ? LONGEST_REPORT - 1 : LONGEST_REPORT;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Datelines, bylines and credits are no sentences: they stay in one piece. */
const isProse = (kind: Section['kind']): boolean =>
  kind === 'body' || kind === 'caption' || kind === 'title' || kind === 'boilerplate';

function toColumns(tokens: readonly Span[]): Document['tokens'] {
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  tokens.forEach((token, i) => {
    start[i] = token.start;
    end[i] = token.end;
  });
  return { count: tokens.length, start, end };
}
