import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { linesOf, textOf, type Piece } from './Piece.js';
import { holdsMiddle } from './quotesOf.js';

/** As far from both sides of the panel, but for this share of its width. */
const even = 0.02;
/** What stands apart from the lines above it by more of their height is no part of their paragraph. */
const apart = 2.5;
/** A card with so many heights of its one line shows something besides it: stars to choose from. */
const roomy = 3.5;
/** Paler than so much of the strongest line is a card's corner. */
const pale = 0.3;

/**
 * Whether a bubble is a card in the middle of the panel that tells or asks something of its own («Оцените ответ»): as far
 * from both sides, without a time, and of lines of other widths set about its middle, or of one with much room below it.
 * What somebody says begins at one edge.
 */
export function isNoticeCard({ shape, bbox, lines, stamps, floats, quoteBoxes }: Block, panel: Box): boolean {
  const isEven = Math.abs(bbox[0] - panel[0] - (right(panel) - right(bbox))) <= even * panel[2];
  if (shape !== 'bubble' || floats !== undefined || !isEven || stamps.length > 0) return false;
  const strongest = Math.max(...lines.map(({ contrast }) => contrast));
  const own = lines.filter((line) => line.contrast > pale * strongest && /\p{L}{2}/u.test(textOf(line.words)) && !quoteBoxes.some((box) => holdsMiddle(box, line.bbox)));
  const first = firstParagraph(own);
  if (first.length === 0 || !linesOf(first).every((line) => isSetInMiddle(line, bbox))) return false;
  const [widths, lineHigh] = [own.map((line) => line.bbox[2]), first[0]!.bbox[3]];
  const isRagged = own.every((line) => isSetInMiddle([line], bbox)) && Math.max(...widths) - Math.min(...widths) > lineHigh;
  return isRagged || (linesOf(first).length === 1 && bbox[3] > roomy * lineHigh);
}

function isSetInMiddle(line: readonly BlockLine[], [x, , width]: Box): boolean {
  const [from, to] = [line[0]!.bbox[0], right(line.at(-1)!.bbox)];
  return Math.abs((from + to) / 2 - x - width / 2) <= Math.max(3, 0.5 * line[0]!.xHeightPx);
}

/** The lines up to the first that stands apart. */
function firstParagraph(runs: readonly BlockLine[]): readonly BlockLine[] {
  const at = runs.findIndex((run, index) => index > 0 && run.bbox[1] - bottom(runs[index - 1]!.bbox) > apart * runs[index - 1]!.bbox[3]);
  return at < 0 ? runs : runs.slice(0, at);
}

/** A card in the middle without its fields and buttons, and what it answers: they stand apart below what it says. */
export function withoutFields(piece: Piece, panel: Box): Piece {
  return piece.block.side === 'center' && isNoticeCard(piece.block, panel) ? { ...piece, quote: null, runs: firstParagraph(piece.runs) } : piece;
}
