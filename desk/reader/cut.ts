import type { RecordSpan, ReportRecord, SectionKind } from '../../src/model/index.ts';
import type { Anchor, MarkKind } from './anchors.ts';

/** A stretch of the text with one look: no mark begins or ends within it. */
export type Segment = { readonly start: number; readonly end: number; readonly kinds: readonly MarkKind[] };
/** A paragraph or line with one kind of section. */
export type Block = { readonly kind: SectionKind; readonly segments: readonly Segment[] };

/** Cuts a text once at the ends of all marks, so that marks lie side by side and never within one another. */
export function cutText(text: string, record: ReportRecord, anchors: readonly Anchor[]): Block[] {
  const edges = edgesOf(record, anchors);
  const marks = anchors.flatMap(({ kind, spans }) => spans.map((span) => ({ kind, span })));
  marks.sort((a, b) => a.span[0] - b.span[0]);
  return blocksOf(text, record).map(({ kind, span }) => ({ kind, segments: segmentsOf(span, edges, marks) }));
}

/** All places where a mark, a clause of somebody's words or a sentence of evidence begins or ends, ascending. */
function edgesOf({ statements }: ReportRecord, anchors: readonly Anchor[]): number[] {
  const spans = [...anchors.flatMap(({ spans }) => spans), ...statements.flatMap(({ content }) => content)];
  return [...new Set(spans.flat())].sort((a, b) => a - b);
}

type Mark = { readonly kind: MarkKind; readonly span: RecordSpan };

function segmentsOf([from, to]: RecordSpan, edges: readonly number[], marks: readonly Mark[]): Segment[] {
  const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
  const near = marks.filter(({ span }) => span[0] < to && span[1] > from);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const kinds = new Set(near.filter(({ span }) => span[0] <= start && span[1] >= end).map(({ kind }) => kind));
    return { start, end, kinds: [...kinds] };
  });
}

/** Paragraphs, cut at blank lines and where a section begins. */
function blocksOf(text: string, { sections }: ReportRecord): { readonly kind: SectionKind; readonly span: RecordSpan }[] {
  const blocks: { kind: SectionKind; span: RecordSpan }[] = [];
  for (const match of text.matchAll(/[^\r\n]+(?:\r?\n(?![ \t]*\r?\n)[^\r\n]+)*/g)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = sections.map(({ span }) => span[0]).filter((start) => start > from && start < to);
    const cuts = [from, ...new Set(inside), to];
    for (const [i, end] of cuts.slice(1).entries()) {
      const start = cuts[i]!;
      if (text.slice(start, end).trim()) blocks.push({ kind: kindAt(sections, start, end), span: [start, end] });
    }
  }
  return blocks;
}

function kindAt(sections: ReportRecord['sections'], start: number, end: number): SectionKind {
  return sections.find(({ span }) => span[0] < end && span[1] > start)?.kind ?? 'body';
}

/** The segments that lie within some spans; `all` ascend and do not overlap. */
export function segmentsIn(all: readonly Segment[], spans: readonly RecordSpan[]): number[] {
  return [...new Set(spans.flatMap(([start, end]) => run(all, start, end)))];
}

function run(all: readonly Segment[], start: number, end: number): number[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < all.length && all[i]!.start < end; i++) found.push(i);
  return found;
}

/** How deep within other voices a statement stands: 1 for the outermost. */
export function depthOf({ statements }: ReportRecord, id: string): number {
  let depth = 0;
  for (let at: string | null = id; at !== null && depth < 9; depth++) {
    const found = statements.find((known) => known.id === at);
    at = found?.within ?? null;
  }
  return depth;
}
