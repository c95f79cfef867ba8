import { useEffect, useState, type RefObject } from 'react';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { scaledBy } from './zoomGeometry.js';

const step = 1.25;
const margin = 24;
/** A page is not blown up beyond this width when it is fitted, CSS pixels. */
const widestFit = 900;

/** How large pages are shown: CSS pixels for one of their units. Fitted to the width of the frame until the person chooses. */
export function usePageScale(frame: RefObject<HTMLElement | null>, pages: readonly ReadPage[]) {
  const [space, setSpace] = useState(0);
  const [own, setOwn] = useState<number | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setSpace(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 1);
  const fitted = Math.min(widestFit, Math.max(80, space - margin)) / widest;
  const scale = own ?? fitted;
  const zoom = (times: number) => setOwn(scaledBy(scale, times));
  return { scale, isMeasured: space > 0, isOwn: own !== null, larger: () => zoom(step), smaller: () => zoom(1 / step), fit: () => setOwn(null) };
}
