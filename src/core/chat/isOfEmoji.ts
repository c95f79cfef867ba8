import { bottom, colourDistance, right, union } from './layout/Raster.js';
import { linesOf, textOf, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';

/** Fills of one kind of bubble differ by no more, 0–255, nor edges of one column by more, px. */
const [sameFill, edgeSlackPx] = [4, 3];

/** Below a heading and above the next one there is room for a line, and for no picture: so many heights of it. */
const [leastRoom, mostRoom] = [2.2, 6];

/** Whether a bubble in which no letter was found is filled as those of its column are, and as high, or a heading has a line's room below it: emoji alone were said. */
export function isOfEmoji(piece: Piece, pieces: readonly Piece[]): boolean {
  const { block } = piece;
  if (block.shape === 'flat') return isHeadingOverLine(piece, pieces);
  const isKin = ({ block: other, runs }: Piece): boolean => other !== block && other.shape === 'bubble' && other.side === block.side && runs.length > 0 && colourDistance(other.fillColour, block.fillColour) <= sameFill;
  const sharesEdge = ({ block: { bbox } }: Piece): boolean => Math.abs(block.side === 'right' ? right(bbox) - right(block.bbox) : bbox[0] - block.bbox[0]) <= edgeSlackPx && block.bbox[3] >= 0.9 * bbox[3];
  return block.shape === 'bubble' && block.side !== 'center' && !block.cutTop && !block.cutBottom && pieces.some((one) => isKin(one) && sharesEdge(one));
}

/** Whether a name with a time stands on the panel, with nothing up to the next one but the room that a line takes, more than they keep between each other. */
function isHeadingOverLine(piece: Piece, pieces: readonly Piece[]): boolean {
  const { block, author, time, runs, quote } = piece;
  if (author === null || time === null || quote !== null) return false;
  if (isOverScrap(piece)) return true;
  if (runs.length > 0) return false;
  const isAlike = (other: Piece): boolean => other.block !== block && other.author !== null && other.time !== null && other.block.shape === 'flat' && Math.abs(other.block.bbox[0] - block.bbox[0]) <= edgeSlackPx;
  const next = pieces.filter((other) => other.block.bbox[1] >= bottom(block.bbox)).reduce<Piece | null>((first, one) => (first === null || one.block.bbox[1] < first.block.bbox[1] ? one : first), null);
  const room = next === null || !isAlike(next) ? 0 : (next.block.bbox[1] - bottom(block.bbox)) / block.bbox[3];
  return room >= leastRoom && room <= mostRoom;
}

/** Of an emoji, a machine may make a few signs: so far right of its heading's edge it begins, and so high and wide it is, in heights of that. */
const [scrapIndent, scrapHeight, scrapWidth] = [0.3, [0.6, 2], 8] as const;

/** Whether one line that says nothing stands below the heading, at its edge and no smaller than its letters. */
function isOverScrap({ block }: Piece): boolean {
  const lines = linesOf(block.lines);
  const [head, scrap, ...more] = lines.map((line) => line.map(({ bbox }) => bbox).reduce(union));
  // The heading's own time may stand below its name.
  if (lines.slice(1).some((line) => readStamp(textOf(line.flatMap(({ words }) => words))) !== null)) return false;
  if (head === undefined || scrap === undefined || more.length > 0 || block.cutBottom || scrap[1] < bottom(head)) return false;
  const [indent, height, width] = [scrap[0] - head[0], scrap[3], scrap[2]].map((px) => px / head[3]) as [number, number, number];
  return Math.abs(indent) <= scrapIndent && height >= scrapHeight[0] && height <= scrapHeight[1] && width <= scrapWidth;
}
