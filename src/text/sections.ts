import type { Orthography, Report, SectionKind, Span } from '../model/index.ts';
import { datelineLength, isHeadline, isName, isUnfinished, joinedDateline, kindOfLine, pictureCredit } from './kinds.ts';
import { cutParagraphs, type Paragraph, trim } from './lines.ts';

/** A stretch of one kind, before its sentences are known. */
export type Stretch = { readonly kind: SectionKind; readonly span: Span };

/** Tells title, byline, dateline, captions, credits, body and boilerplate apart, in text order. */
export function cutSections(report: Report, facts: Orthography): Stretch[] {
  const { text } = report;
  const paragraphs = cutParagraphs(text);
  const lines = paragraphs.map((paragraph) => text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 4000)));
  const marked = markedKinds(report, paragraphs);
  const own = lines.map(
    (line, i) => marked[i] ?? (paragraphs[i]!.end - paragraphs[i]!.start > 4000 ? null : kindOfLine(line, facts)),
  );
  const title = isTitle(report, lines, own) ? 0 : -1;
  const body = firstBody(lines, own, title);
  const captionBlocks = new Set(paragraphs.filter((_, i) => own[i] === 'caption').map((paragraph) => paragraph.block));
  const kinds = lines.map((line, i): SectionKind => {
    if (i === title) return 'title';
    if (own[i]) return own[i];
    if (captionBlocks.has(paragraphs[i]!.block) && isUnfinished(line)) return 'caption';
    return i < body && i > title && isName(line) ? 'caption' : 'body';
  });
  const firstProse = kinds.indexOf('body');
  return paragraphs.flatMap((paragraph, i) =>
    divideParagraph(text, paragraph, lines[i]!, { kind: kinds[i]!, first: i === firstProse }, facts),
  );
}

/** What the source itself says that a paragraph is, null where it says nothing; both lists are in text order. */
function markedKinds({ sections = [] }: Report, paragraphs: readonly Paragraph[]): (SectionKind | null)[] {
  const sorted = [...sections].filter(({ kind }) => kind !== 'title').sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return paragraphs.map(({ start, end }) => {
    while (next < sorted.length && sorted[next]!.span[1] <= start) next++;
    const mark = sorted[next];
    return mark && mark.span[0] <= start && mark.span[1] >= end ? mark.kind : null;
  });
}

/** The first line is the title when the report says so, or when it looks like a headline above other text. */
function isTitle(report: Report, lines: readonly string[], own: readonly (SectionKind | null)[]): boolean {
  const first = lines[0];
  if (first === undefined) return false;
  if (report.title !== null && plain(report.title) === plain(first)) return true;
  return own[0] === null && lines.length > 1 && isHeadline(first);
}

/** The first paragraph that reads as prose. */
function firstBody(lines: readonly string[], own: readonly (SectionKind | null)[], title: number): number {
  const found = lines.findIndex((line, i) => i > title && own[i] === null && !isUnfinished(line));
  return found < 0 ? lines.length : found;
}

const plain = (line: string): string =>
  line
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What a paragraph is, and whether it is the first of the body. */
type Place = { readonly kind: SectionKind; readonly first: boolean };

/** Takes the dateline off a paragraph's head and the picture's credit off a caption's end. */
function divideParagraph(
  text: string,
  paragraph: Paragraph,
  line: string,
  { kind, first }: Place,
  facts: Orthography,
): Stretch[] {
  if (kind === 'body') {
    const length = datelineLength(line, first, facts);
    const joined = first && length === 0 ? joinedDateline(line, facts) : null;
    if (joined) {
      const cut = paragraph.start + joined.start;
      const title = trim(text, paragraph.start, cut);
      return [
        ...(title ? [{ kind: 'title' as const, span: title }] : []),
        ...parts(text, { ...paragraph, start: cut }, paragraph.start + joined.end, 'dateline', 'body'),
      ];
    }
    return length ? parts(text, paragraph, paragraph.start + length, 'dateline', 'body') : [{ kind, span: bare(paragraph) }];
  }
  const credit = kind === 'caption' ? pictureCredit(line, facts) : null;
  if (credit !== null) return parts(text, paragraph, paragraph.start + credit, 'caption', 'credit');
  return [{ kind, span: bare(paragraph) }];
}

const bare = ({ start, end }: Paragraph): Span => ({ start, end });

function parts(text: string, { start, end }: Paragraph, cut: number, before: SectionKind, after: SectionKind): Stretch[] {
  const head = trim(text, start, cut);
  const rest = trim(text, cut, end);
  return [...(head ? [{ kind: before, span: head }] : []), ...(rest ? [{ kind: after, span: rest }] : [])];
}
