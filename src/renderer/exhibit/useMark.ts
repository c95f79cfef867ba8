import { useState, type KeyboardEvent } from 'react';
import type { PagePlace } from '../../core/exhibit/pagePlaces.js';
import type { Box } from '../../core/exhibit/Reading.js';
import type { ReadPage } from '../../core/exhibit/ReadPage.js';
import { growByLine, lineFrom, moved, onPage, sized, stepLine } from './markBox.js';
import { pageLines } from './pageLines.js';

/** A place on a page that is about to become an entry. */
export type Mark = Required<PagePlace>;

/**
 * The marking of a place on the pages of a document. `mark` is null while nothing is marked; it is on as soon as the person
 * calls for it, at a line to begin with, and ends with `leave`.
 */
export function useMark(pages: readonly ReadPage[], text: string) {
  const [mark, setMark] = useState<Mark | null>(null);
  const page = mark === null ? undefined : pages[mark.page - 1];
  const linesOf = (of: ReadPage): readonly Box[] => pageLines(of, text).map(({ box }) => box);
  const place = (number: number, box: Box) => {
    const on = pages[number - 1];
    if (on !== undefined) setMark({ page: number, bbox: onPage(box, on) });
  };
  /** Begins at a box, else at the first line below a height of the page. */
  const begin = (number: number, from: Box | number) => {
    const on = pages[number - 1];
    if (on !== undefined) setMark({ page: number, bbox: typeof from === 'number' ? lineFrom(linesOf(on), from, on) : onPage(from, on) });
  };
  const change = (to: (box: Box, on: ReadPage, lines: readonly Box[]) => Box) => {
    if (mark !== null && page !== undefined) setMark({ page: mark.page, bbox: to(mark.bbox, page, linesOf(page)) });
  };
  const leave = () => setMark(null);
  /**
   * M begins and leaves, Enter goes on to the form, Escape leaves; arrows go from line to line, with Shift move the box,
   * with Alt take a line in or out or change the width. Tells whether it was one of these keys.
   */
  const hear = ({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, { start, goOn }: { readonly start: () => void; readonly goOn: () => void }): boolean => {
    if (ctrlKey || metaKey || pages.length === 0) return false;
    const act = code === 'KeyM' && !altKey ? (mark === null ? start : leave) : mark === null ? undefined : { Escape: leave, Enter: goOn }[key];
    if (act !== undefined) {
      act();
      return true;
    }
    const arrow = arrows[key];
    if (mark === null || arrow === undefined) return false;
    const [right, down] = arrow;
    if (shiftKey) change((box, on) => moved(box, arrow, on));
    else if (altKey) change((box, on, lines) => (down === 0 ? sized(box, [right, 0], on) : growByLine(lines, box, down, on)));
    else if (down !== 0) change((box, on, lines) => stepLine(lines, box, down, on));
    return true;
  };
  return { mark, begin, place, hear, leave };
}

const arrows: Readonly<Record<string, readonly [right: 0 | 1 | -1, down: 0 | 1 | -1]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
