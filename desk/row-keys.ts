import { useRef } from 'preact/hooks';
import { useKeys } from './keys.ts';

/** `j` and `k` over the rows of a list that is there in full: each goes to the first link or button of the next row. */
export function useRowKeys() {
  const place = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): boolean => {
    const rows = [...(place.current?.querySelectorAll<HTMLElement>('li, tbody tr') ?? [])].flatMap(
      (row) => row.querySelector<HTMLElement>('a, button') ?? [],
    );
    if (!rows.length) return false;
    const inRow = rows.findIndex((link) => link.closest('li, tr')?.contains(document.activeElement));
    rows[Math.max(0, Math.min(rows.length - 1, inRow < 0 ? 0 : inRow + by))]!.focus();
    return true;
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
  return place;
}
