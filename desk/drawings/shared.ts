import { useState } from 'preact/hooks';

/** What a drawing and the list that it is drawn from have in common: which of their things is the current one. */
export type Shared = {
  readonly current: string | null;
  /** For a mark in the drawing; marks are for the eye and the pointer, keys go by the list. */
  readonly mark: (id: string) => { readonly class: string; readonly onPointerEnter: () => void };
  /** For a row of the list. */
  readonly row: (id: string) => {
    readonly class: string;
    readonly onFocusIn: () => void;
    readonly onPointerEnter: () => void;
  };
};

/** One current thing for a drawing and its list: focus or point at it in either, and it is lit in both. */
export function useShared(): Shared {
  const [current, setCurrent] = useState<string | null>(null);
  const lit = (id: string): string => (id === current ? 'mark lit' : 'mark');
  return {
    current,
    mark: (id) => ({ class: lit(id), onPointerEnter: () => setCurrent(id) }),
    row: (id) => ({
      class: id === current ? 'lit' : '',
      onFocusIn: () => setCurrent(id),
      onPointerEnter: () => setCurrent(id),
    }),
  };
}
