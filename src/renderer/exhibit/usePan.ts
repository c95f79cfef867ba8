import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Point } from './zoomGeometry.js';

/** So far a hand may tremble before a press becomes a drag, in CSS pixels. */
const tremble = 4;

/** Moves what a frame shows by dragging, and changes its size with Ctrl and the wheel or with a pinch. */
export function usePan(frame: RefObject<HTMLElement | null>, zoom: (times: number, point: Point) => void): void {
  const onZoom = useEffectEvent(zoom);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
    let isDrag = false;
    const press = (event: PointerEvent) => {
      // What can be dragged itself says so.
      const isHeld = event.target instanceof Element && event.target.closest('[data-draggable="true"]') !== null;
      if (event.button !== 0 || event.pointerType === 'touch' || isHeld) return;
      from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
      isDrag = false;
    };
    const move = (event: PointerEvent) => {
      if (from === null) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      isDrag ||= Math.hypot(dx, dy) > tremble;
      if (isDrag) element.scrollTo(from.left - dx, from.top - dy);
    };
    const release = () => {
      from = null;
    };
    // The click that ends a drag is not meant for what lies under it.
    const swallow = (event: MouseEvent) => {
      if (isDrag) event.stopPropagation();
      isDrag = false;
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onZoom(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    };
    element.addEventListener('pointerdown', press);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', release);
    element.addEventListener('click', swallow, { capture: true });
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', press);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', release);
      element.removeEventListener('click', swallow, { capture: true });
      element.removeEventListener('wheel', wheel);
    };
  }, [frame]);
}
