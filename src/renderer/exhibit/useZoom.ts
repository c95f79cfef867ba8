import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const step = 1.25;
const least = 0.05;
const most = 8;
/** A phone's screenshot is not blown up beyond this width when it is fitted, in CSS pixels. */
const widestPortrait = 460;
const margin = 24;

/** How large a picture is shown in its frame. `scale` is CSS pixels for one pixel of the picture. */
export function useZoom(frame: RefObject<HTMLElement | null>, picture: Size | null) {
  const [space, setSpace] = useState<Size>({ width: 0, height: 0 });
  const [own, setOwn] = useState<number | null>(null);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setSpace({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  const scale = own ?? (picture === null ? 1 : fitted(picture, space, isWhole));
  const zoom = useCallback((times: number) => setOwn((before) => Math.min(most, Math.max(least, (before ?? scale) * times))), [scale]);
  const fit = (whole: boolean) => {
    setOwn(null);
    setWhole(whole);
  };
  const isMeasured = space.width > 0;
  return { isMeasured, scale, isWhole: own === null && isWhole, isFitted: own === null, zoom, larger: () => zoom(step), smaller: () => zoom(1 / step), fit };
}

function fitted({ width, height }: Size, space: Size, isWhole: boolean): number {
  const across = Math.max(40, space.width - margin);
  if (isWhole) return Math.min(1, across / width, Math.max(40, space.height - margin) / height);
  return (height > width ? Math.min(across, widestPortrait) : Math.min(across, width)) / width;
}
