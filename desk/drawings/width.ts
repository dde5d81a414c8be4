import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide a place is, in pixels, so that a picture is drawn at its own size and its letters stay as large as those around it. */
export function useWidth(place: RefObject<HTMLElement | null>, otherwise = 720): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    look.observe(element);
    return () => look.disconnect();
  }, [place]);
  return width;
}
