import type { Headed } from './dayLines.js';
import { bottom, colourDistance } from './layout/Raster.js';
import type { Piece } from './Piece.js';

/** In heights of the day's line: lines of one paragraph stand no further apart. */
const near = 0.6;
/** Inks of one line and the next differ by no more in one channel, 0–255; heights of letters by this share. */
const [sameInk, sameHeight] = [48, 0.2];

/**
 * The things of a conversation without the line in the middle of the panel that stands as close above a day as lines of
 * one paragraph do, in its ink and as large: how the messages of that day were sent («Сообщение SMS»), which nobody said.
 */
export function withoutOverDay(lines: readonly Headed[]): readonly Headed[] {
  const days = lines.filter(({ piece, mark }) => mark !== null && isLine(piece));
  return lines.filter(({ piece, mark }) => mark !== null || !isLine(piece) || !days.some((day) => isRightOver(piece, day.piece)));
}

const isLine = ({ block, runs }: Piece): boolean => block.shape === 'flat' && block.side === 'center' && block.floats !== true && runs.length === 1;

function isRightOver({ runs: [label] }: Piece, { runs: [day] }: Piece): boolean {
  if (label === undefined || day === undefined) return false;
  const gap = day.bbox[1] - bottom(label.bbox);
  const isAlike = colourDistance(label.inkColour, day.inkColour) < sameInk && Math.abs(label.xHeightPx - day.xHeightPx) < sameHeight * day.xHeightPx;
  return gap >= 0 && gap < near * day.bbox[3] && isAlike;
}
