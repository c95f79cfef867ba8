import type { Mark } from './useMark.js';

/** Where the words stand that the person selected on a page, in the page's unit; null when nothing of a page is selected. */
export function selectedOn(frame: HTMLElement | null, scale: number): Mark | null {
  const selection = window.getSelection();
  if (frame === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const sheet = start?.closest<HTMLElement>('[data-page]');
  if (sheet === null || sheet === undefined || !frame.contains(sheet)) return null;
  const { left, top, bottom } = sheet.getBoundingClientRect();
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.top >= top && rect.bottom <= bottom);
  if (rects.length === 0) return null;
  const [x, y] = [Math.min(...rects.map((rect) => rect.left)), Math.min(...rects.map((rect) => rect.top))];
  const [right, foot] = [Math.max(...rects.map((rect) => rect.right)), Math.max(...rects.map((rect) => rect.bottom))];
  return { page: Number(sheet.dataset.page), bbox: [(x - left) / scale, (y - top) / scale, (right - x) / scale, (foot - y) / scale] };
}
