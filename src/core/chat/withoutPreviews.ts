import type { Box } from '../exhibit/Reading.js';
import { bottom, right, union } from './layout/Raster.js';
import { linesOf, textOf, textOfRuns, type Piece } from './Piece.js';

/** Edges that differ by no more, px, are one. */
const slackPx = 2;
/** Where a card ends with the name of a site, room of that share of a small letter's height is none. */
const seamShare = 0.5;
/** The name of a site, as a machine may read it. */
export const siteName = /^[\p{L}\d-]{2,}(?:\.[\p{L}\d!-]{2,})+$/u;
/** An address in a text, whole or cut. */
export const link = /(?:https?:|www\.|\p{L}\.\p{L}{2,}\/)\S*/iu;

/**
 * The things of a conversation without the previews of links: a field of the same edges that goes on below a bubble with a
 * link, with no room between as messages have. The bubble reaches as far as its preview and has its stamp.
 */
export function withoutPreviews(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const at = kept.findIndex((above) => isPreviewOf(piece, above, textHeightPx));
    const above = kept[at];
    if (above === undefined) kept.push(piece);
    else kept[at] = { ...above, block: { ...above.block, bbox: union(above.block.bbox, piece.block.bbox), cutBottom: piece.block.cutBottom }, time: above.time ?? piece.time, day: above.day ?? piece.day, edited: above.edited || piece.edited };
  }
  return kept;
}

function isPreviewOf(piece: Piece, { block: above, runs }: Piece, textHeightPx: number): boolean {
  const { block: { shape, bbox }, runs: own, time } = piece;
  if (above.shape === 'flat') return shape === 'bubble' && time === null && linesOf(own).length >= leastLines && isNear(bbox, above.bbox, textHeightPx) && link.test(textOf(linesOf(runs).at(-1)?.flatMap(({ words }) => words) ?? []));
  const seamPx = siteName.test(textOf(own.at(-1)?.words ?? [])) ? Math.max(slackPx, seamShare * textHeightPx) : slackPx;
  const isColumn = Math.abs(bbox[0] - above.bbox[0]) <= slackPx && Math.abs(right(bbox) - right(above.bbox)) <= slackPx;
  return shape !== 'flat' && above.shape === 'bubble' && isColumn && Math.abs(bbox[1] - bottom(above.bbox)) <= seamPx && link.test(textOfRuns(runs));
}

/** Below text on the panel itself a preview is a field that begins where the text does, a line or so below; it tells a title and more. */
function isNear(card: Box, text: Box, textHeightPx: number): boolean {
  const gap = card[1] - bottom(text);
  return gap >= 0 && gap <= under * textHeightPx && Math.abs(card[0] - text[0]) <= textHeightPx;
}
const [leastLines, under] = [2, 2];
