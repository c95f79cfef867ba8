import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';

/** The clock, the title, and what is said of whom one talks to: what stands lower is a pinned message, the order, buttons. */
const mostRows = 3;
/** A clock by itself, which stands at the right on some phones, has no more marks. */
const clockMarks = 6;

/**
 * The lines of a title bar that may tell the screen's clock and the chat's title, and so are worth reading: those of its
 * first rows, without what begins beyond the middle, as the battery and buttons do.
 * @param head the lines above the panel
 */
export function tellingHead(head: readonly LaidBlock[], [x, , width]: Box): LaidBlock[] {
  const middle = x + width / 2;
  const telling = head.filter(({ box, runs }) => box[0] < middle || runs.every(({ marks }) => marks.length <= clockMarks));
  const rows: LaidBlock[][] = [];
  for (const line of [...telling].sort((a, b) => a.box[1] - b.box[1])) {
    const row = rows.find((one) => one.some((other) => isLevel(other.box, line.box)));
    if (row === undefined) rows.push([line]);
    else row.push(line);
  }
  const read = new Set(rows.slice(0, mostRows).flat());
  return telling.filter((line) => read.has(line));
}

/** Whether the middle of one stands between the top and the foot of the other. */
function isLevel([, y, , height]: Box, [, top, , high]: Box): boolean {
  const [one, other] = [y + height / 2, top + high / 2];
  return (one >= top && one <= top + high) || (other >= y && other <= y + height);
}
