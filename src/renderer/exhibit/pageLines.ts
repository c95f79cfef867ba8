import type { Box } from '../../core/exhibit/Reading.js';
import { wordStride, type ReadPage } from '../../core/exhibit/ReadPage.js';

/** A line of a page: its text, and where it stands in the page's own unit. */
export interface PageLine {
  readonly text: string;
  readonly box: Box;
}

/** The lines of a page, put together from its words: a new one behind a line feed, or where the next word stands lower or higher. */
export function pageLines({ words, start, end }: ReadPage, text: string): readonly PageLine[] {
  const own = text.slice(start, end);
  const lines: { from: number; to: number; box: Box }[] = [];
  for (let at = 0; at + wordStride <= words.length; at += wordStride) {
    const [from, length, left, top, width, height] = words.slice(at, at + wordStride) as [number, number, number, number, number, number];
    const line = lines.at(-1);
    const box: Box = [left, top, width, height];
    if (line !== undefined && !own.slice(line.to, from).includes('\n') && isBeside(line.box, box)) {
      line.to = from + length;
      line.box = union(line.box, box);
    } else {
      lines.push({ from, to: from + length, box });
    }
  }
  return lines.map(({ from, to, box }) => ({ text: own.slice(from, to), box }));
}

function isBeside([x, y, , height]: Box, [nextX, nextY, , nextHeight]: Box): boolean {
  return nextX >= x && Math.abs(nextY + nextHeight / 2 - (y + height / 2)) < Math.max(height, nextHeight) * 0.7;
}

function union([x, y, width, height]: Box, [x2, y2, width2, height2]: Box): Box {
  const [left, top] = [Math.min(x, x2), Math.min(y, y2)];
  return [left, top, Math.max(x + width, x2 + width2) - left, Math.max(y + height, y2 + height2) - top];
}
