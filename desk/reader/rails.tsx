import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ReportRecord } from '../../src/model/index.ts';
import { depthOf, type Segment, segmentsIn } from './cut.ts';

type Props = {
  readonly place: { readonly current: HTMLElement | null };
  readonly record: ReportRecord;
  readonly segments: readonly Segment[];
  /** Statements of the chosen claim. */
  readonly voices: readonly string[];
};
type Rail = { readonly id: string; readonly depth: number; readonly top: number; readonly height: number };

const STEP = 5;
const DEEPEST = 4;

/** A bar in the margin for each voice that the words beside it stand within; the ladder says the same in words. */
export function Rails({ place, record, segments, voices }: Props) {
  const [rails, setRails] = useState<readonly Rail[]>([]);
  const measure = useCallback(() => {
    if (place.current) setRails(measureRails(place.current, record, segments));
  }, [place, record, segments]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const watch = new ResizeObserver(measure);
    if (place.current) watch.observe(place.current);
    const media = matchMedia('print');
    media.addEventListener('change', measure);
    return () => {
      watch.disconnect();
      media.removeEventListener('change', measure);
    };
  }, [place, measure]);
  const height = Math.max(0, ...rails.map((rail) => rail.top + rail.height));
  return (
    <svg class="rails" width={STEP * DEEPEST} height={height} aria-hidden="true">
      {rails.map(({ id, depth, top, height }) => (
        <rect
          key={`${id} ${top}`}
          x={(depth - 1) * STEP}
          y={top}
          width={2.5}
          height={height}
          rx={1}
          class={voices.includes(id) ? 'lit' : ''}
        />
      ))}
    </svg>
  );
}

function measureRails(place: HTMLElement, record: ReportRecord, segments: readonly Segment[]): Rail[] {
  const elements = place.querySelectorAll('[data-start]');
  const origin = place.getBoundingClientRect().top;
  return record.statements.flatMap(({ id, content }) => {
    const depth = Math.min(DEEPEST, depthOf(record, id));
    return content.flatMap((span) => {
      const inside = segmentsIn(segments, [span]);
      const [first, last] = [elements[inside[0] ?? -1], elements[inside.at(-1) ?? -1]];
      if (!first || !last) return [];
      const top = first.getClientRects()[0]?.top ?? 0;
      const bottom = [...last.getClientRects()].at(-1)?.bottom ?? top;
      return [{ id, depth, top: Math.round(top - origin), height: Math.max(4, Math.round(bottom - top)) }];
    });
  });
}
