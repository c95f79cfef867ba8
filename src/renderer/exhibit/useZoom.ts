import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fittedScale, scaledBy, scrollTo, shareAt, type Point, type Size } from './zoomGeometry.js';

const step = 1.25;

/** How large a picture is shown in its frame. `scale` is CSS pixels for one pixel of the picture. */
export function useZoom(frame: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>, picture: Size | null) {
  const [space, setSpace] = useState<Size>({ width: 0, height: 0 });
  const [own, setOwn] = useState<number | null>(null);
  const [isWhole, setWhole] = useState(false);
  const anchor = useRef<{ readonly point: Point; readonly share: Point } | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setSpace({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  const scale = own ?? (picture === null ? 1 : fittedScale(picture, space, isWhole));
  /** What lies at the point, by default the middle of the frame, stays there. */
  const zoom = (times: number, point: Point | null = middleOf(frame.current)) => {
    const lying = sheet.current?.getBoundingClientRect();
    anchor.current = point === null || lying === undefined ? null : { point, share: shareAt(point, lying) };
    setOwn((before) => scaledBy(before ?? scale, times));
  };
  useLayoutEffect(() => {
    const lying = sheet.current?.getBoundingClientRect();
    if (anchor.current === null || lying === undefined) return;
    const { x, y } = scrollTo(anchor.current.point, anchor.current.share, lying);
    frame.current?.scrollBy(x, y);
    anchor.current = null;
  }, [scale, frame, sheet]);
  const fit = (whole: boolean) => {
    anchor.current = null;
    setOwn(null);
    setWhole(whole);
  };
  const isMeasured = space.width > 0;
  return { isMeasured, scale, isWhole: own === null && isWhole, zoom, larger: () => zoom(step), smaller: () => zoom(1 / step), fit };
}

function middleOf(element: HTMLElement | null): Point | null {
  if (element === null) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
