import { useRef, type PointerEvent } from 'react';
import type { Point } from './zoomGeometry.js';

/** So far a hand may tremble before a press becomes a drag, in CSS pixels. */
const tremble = 3;

interface Drag {
  /** Where it began, in pixels of the window and of the picture within the element that was pressed. */
  readonly window: Point;
  readonly picture: Point;
  isMoved: boolean;
}

/**
 * Hears an element being dragged. `onDrag` gets where it began within the element and how far it went, both in pixels of
 * the picture; `onEnd` follows when it was let go after having moved.
 */
export function useBoxDrag(scale: number, onDrag: (from: Point, by: Point) => void, onEnd: () => void = () => undefined) {
  const drag = useRef<Drag | null>(null);
  const move = (event: PointerEvent) => {
    const from = drag.current;
    if (from === null) return;
    const by = { x: event.clientX - from.window.x, y: event.clientY - from.window.y };
    from.isMoved ||= Math.hypot(by.x, by.y) > tremble;
    if (from.isMoved) onDrag(from.picture, { x: by.x / scale, y: by.y / scale });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.stopPropagation();
      drag.current = { window: { x: event.clientX, y: event.clientY }, picture: { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale }, isMoved: false };
    },
    onPointerMove: move,
    onPointerUp: (event: PointerEvent) => {
      move(event);
      const isMoved = drag.current?.isMoved === true;
      drag.current = null;
      if (isMoved) onEnd();
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
