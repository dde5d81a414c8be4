import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { RecordSpan, ReportRecord } from '../../src/model/index.ts';
import type { Anchor } from './anchors.ts';
import { type Block, type Segment, segmentsIn } from './cut.ts';
import { Rails } from './rails.tsx';

type Props = {
  readonly text: string;
  readonly record: ReportRecord;
  readonly anchors: readonly Anchor[];
  readonly blocks: readonly Block[];
  /** Words that are lit: those of a claim, and those of the field that has the focus. */
  readonly claim: readonly RecordSpan[];
  readonly field: readonly RecordSpan[];
  readonly voices: readonly string[];
  readonly onWords: (start: number) => void;
};

/** The report with its marks. The text is laid out once; what is lit changes by itself, so that a key costs no new layout. */
export function ReportText({ text, record, anchors, blocks, claim, field, voices, onWords }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => blocks.flatMap((block) => block.segments), [blocks]);
  const details = useMemo(() => detailsOf(segments, anchors), [segments, anchors]);
  const title = useMemo(() => blocks.find(({ kind }) => kind === 'title'), [blocks]);
  const body = useMemo(
    () =>
      blocks.map((block) => <BlockText key={block.segments[0]!.start} {...{ block, text, details }} head={block === title} />),
    [blocks, title, text, details],
  );
  useLit(place, segments, claim, 'of-claim');
  useLit(place, segments, field, 'lit');
  const chosen = (target: EventTarget | null): void => {
    const mark = target instanceof HTMLElement ? target.closest<HTMLElement>('mark[data-start]') : null;
    if (mark) onWords(Number(mark.dataset.start));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks are heard for all the marks within, which take the focus themselves
    <div
      ref={place}
      class="report"
      lang={record.language ?? 'en'}
      dir="auto"
      onClick={(event) => chosen(event.target)}
      onFocusCapture={(event) => chosen(event.target)}
      onKeyDown={(event) => walk(event, place.current)}
    >
      <Rails place={place} record={record} segments={segments} voices={voices} />
      {body}
    </div>
  );
}

/** Arrows go from mark to mark. */
function walk(event: KeyboardEvent, place: HTMLElement | null): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const here = document.activeElement;
  if (!by || !place || !(here instanceof HTMLElement) || here.tagName !== 'MARK') return;
  const marks = [...place.querySelectorAll<HTMLElement>('mark')];
  marks[marks.indexOf(here) + by]?.focus();
  event.preventDefault();
}

/** The claim that a mark belongs to, for `aria-details`. */
function detailsOf(segments: readonly Segment[], anchors: readonly Anchor[]): ReadonlyMap<number, string> {
  const details = new Map<number, string>();
  for (const { claim, spans } of anchors)
    for (const index of segmentsIn(segments, spans)) {
      const { start } = segments[index]!;
      if (!details.has(start)) details.set(start, claim);
    }
  return details;
}

const SAID: Partial<Readonly<Record<Block['kind'], string>>> = { caption: 'caption', boilerplate: 'not read', credit: 'credit' };

type BlockProps = {
  readonly block: Block;
  readonly text: string;
  readonly details: ReadonlyMap<number, string>;
  readonly head: boolean;
};

function BlockText({ block, text, details, head }: BlockProps) {
  const Tag = head ? 'h1' : 'p';
  return (
    <Tag class={`block ${block.kind}`}>
      {SAID[block.kind] && <span class="section-name">{SAID[block.kind]}</span>}
      {block.segments.map(({ start, end, kinds }) => {
        const words = text.slice(start, end);
        if (!kinds.length)
          return (
            <span key={start} data-start={start}>
              {words}
            </span>
          );
        const claim = details.get(start);
        return (
          <mark
            key={start}
            data-start={start}
            class={kinds.join(' ')}
            tabIndex={-1}
            aria-details={claim ? `claim-${claim}` : undefined}
          >
            {words}
          </mark>
        );
      })}
    </Tag>
  );
}

/** Gives a class to the words of some spans and takes it from those that had it. */
function useLit(
  place: { readonly current: HTMLElement | null },
  segments: readonly Segment[],
  spans: readonly RecordSpan[],
  name: string,
): void {
  const lit = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    for (const element of lit.current) element.classList.remove(name);
    const all = place.current?.querySelectorAll('[data-start]');
    const found = all ? segmentsIn(segments, spans).flatMap((index) => all[index] ?? []) : [];
    for (const element of found) element.classList.add(name);
    lit.current = found;
  }, [place, segments, spans, name]);
}
