import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';

type Props<T> = {
  readonly label: string;
  /** Rows; those that are not fetched yet are left out, and their room is kept. */
  readonly items: readonly (T | undefined)[];
  /** How many there are in all; more than `items` while the rest is not fetched. */
  readonly total?: number;
  readonly idOf: (item: T) => string;
  readonly children: (item: T, index: number) => ComponentChildren;
  /** About how high a row is, in pixels. */
  readonly height: number;
  /** Fetches more when the end comes into view. */
  readonly onEnd?: () => void;
  /** Called with the first and the last row in view. */
  readonly onRange?: (first: number, last: number) => void;
  /** Called when a row becomes the current one, by key or by focus. */
  readonly onCurrent?: (item: T) => void;
};

/**
 * A list of any length that scrolls with the page. Only rows in view are there; `j` and `k` go from row to row, and the first
 * link of a row has the focus, so that enter opens it. On paper all rows are there.
 */
export function List<T>({ label, items, total, idOf, children, height, onEnd, onRange, onCurrent }: Props<T>) {
  const place = useRef<HTMLOListElement>(null);
  const rows = useRows(place, items.length, height);
  const printing = usePrinting();
  const [current, setCurrent] = useState(-1);
  const virtual = rows.getVirtualItems();
  const first = virtual[0]?.index ?? 0;
  const last = virtual.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= 0 && last >= items.length - 10) onEnd?.();
  }, [last, items.length, onEnd]);
  useEffect(() => {
    if (last >= 0) onRange?.(first, last);
  }, [first, last, items, onRange]);

  const step = (by: 1 | -1): boolean => {
    const next = Math.max(0, Math.min(items.length - 1, current + by));
    if (!items.length) return false;
    setCurrent(next);
    rows.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => focusRow(place.current, next));
    return true;
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
  const entered = (index: number): void => {
    if (index !== current) setCurrent(index);
    if (items[index] !== undefined) onCurrent?.(items[index]);
  };
  const shown = printing ? items.map((_, index) => ({ index, start: 0, key: index })) : virtual;
  return (
    <ol
      ref={place}
      class={`rows${printing ? ' printing' : ''}`}
      aria-label={label}
      style={printing ? {} : { height: `${rows.getTotalSize()}px` }}
    >
      {shown.map(({ index, start }) => (
        <li
          key={items[index] === undefined ? index : idOf(items[index])}
          ref={(element) => {
            if (element && !printing && items[index] !== undefined) rows.measureElement(element);
          }}
          data-index={index}
          class={index === current ? 'current' : ''}
          aria-setsize={total ?? items.length}
          aria-posinset={index + 1}
          style={printing ? {} : { transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          onFocusCapture={() => entered(index)}
        >
          {items[index] === undefined ? <Unread height={height} /> : children(items[index], index)}
        </li>
      ))}
    </ol>
  );
}

/** Stands where a row will be. */
const Unread = ({ height }: { readonly height: number }) => (
  <p class="unread soft" style={{ height: `${height}px` }}>
    …
  </p>
);

function focusRow(place: HTMLElement | null, index: number, tries = 30): void {
  const link = place?.querySelector<HTMLElement>(`[data-index="${index}"] :is(a, button)`);
  if (link) link.focus({ preventScroll: false });
  else if (tries > 0) requestAnimationFrame(() => focusRow(place, index, tries - 1));
}

function useRows(
  place: { readonly current: HTMLElement | null },
  count: number,
  height: number,
): Virtualizer<Window, HTMLElement> {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const kept = useRef<Virtualizer<Window, HTMLElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: kept.current ? (kept.current.options.scrollMargin ?? 0) : 0,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(0),
  };
  kept.current ??= new Virtualizer<Window, HTMLElement>(options);
  const rows = kept.current;
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    const margin = place.current ? Math.round(place.current.getBoundingClientRect().top + scrollY) : 0;
    if (margin !== rows.options.scrollMargin) {
      rows.setOptions({ ...rows.options, scrollMargin: margin });
      rows.measure();
    }
    rows._willUpdate();
  });
  return rows;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    const change = (): void => setPrinting(media.matches);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  return printing;
}
