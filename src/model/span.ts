/** A half-open stretch [start, end) of `Report.text`, in UTF-16 code units: the only address of evidence. */
export type Span = { readonly start: number; readonly end: number };

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
