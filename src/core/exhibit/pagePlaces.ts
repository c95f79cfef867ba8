import type { Box } from './Reading.js';
import { wordStride, type ReadPage } from './ReadPage.js';

/** A place in a document: a page and a box on it, in the page's own unit. Without a box the page alone is known. */
export interface PagePlace {
  readonly page: number;
  readonly bbox?: Box;
}

/** The page on which a position of the reading's text stands; undefined between pages and behind the last. */
export function pageAt(pages: readonly ReadPage[], position: number): ReadPage | undefined {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  const page = pages[low];
  return page !== undefined && page.start <= position ? page : undefined;
}

/** Where a stretch of the reading's text stands: a place for each word it touches, or the pages alone where places are unknown. */
export function placesOf(pages: readonly ReadPage[], [start, end]: readonly [start: number, end: number]): readonly PagePlace[] {
  const touched = pages.filter((page) => page.start < end && page.end > start);
  return touched.flatMap((page): readonly PagePlace[] => {
    const boxes = boxesWithin(page, start - page.start, end - page.start);
    return boxes.length === 0 ? [{ page: page.number }] : boxes.map((bbox) => ({ page: page.number, bbox }));
  });
}

function boxesWithin({ words }: ReadPage, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + wordStride <= words.length; at += wordStride) {
    const [from, length, left, top, width, height] = words.slice(at, at + wordStride) as [number, number, number, number, number, number];
    if (from < end && from + length > start) boxes.push([left, top, width, height]);
  }
  return boxes;
}
