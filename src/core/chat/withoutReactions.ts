import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { bottom, overlapArea, right, union } from './layout/Raster.js';
import { sharesLine, textOf, textOfRuns, type Piece } from './Piece.js';

/** A reaction is no higher than that, in heights of small letters, and no wider. */
const [mostHigh, mostWide] = [3.6, 9];

/** What is read so badly is not read. */
const doubtful = 0.7;

/**
 * The things of a conversation without the small fields that hang on the lower edge of a message, or over an upper corner:
 * an emoji with the count of those who chose it, or none.
 */
export function withoutReactions(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  return pieces.filter((piece) => !isReaction(piece) || !pieces.some((other) => other !== piece && hangsOn(piece, other)));

  function isReaction({ block, runs, time, day, author, quote }: Piece): boolean {
    if (block.shape !== 'bubble' || time !== null || day !== null || author !== null || quote !== null) return false;
    const isSmall = block.bbox[3] <= mostHigh * textHeightPx && block.bbox[2] <= mostWide * textHeightPx;
    const text = textOfRuns(runs).replace(/\s/gu, '');
    // An emoji may be taken for a letter, before the count as well.
    return isSmall && (/^[^\p{L}\d]?(?:\d{1,3})?$/u.test(text) || (/^\p{L}\d{0,2}$/u.test(text) && runs.every(({ words }) => words.every(({ confidence }) => confidence < doubtful))));
  }
}

/** It stands in the lower half of a larger thing, or its middle near the lower edge, or right below text, and within its width. */
function hangsOn({ block: { bbox: small }, runs }: Piece, { block }: Piece): boolean {
  const { bbox } = block;
  const fromEdge = small[1] + small[3] / 2 - bottom(bbox);
  const isWithin = small[0] >= bbox[0] - small[3] && right(small) <= right(bbox) + small[3];
  const isInside = small[1] > bbox[1] + bbox[3] / 2 && bottom(small) <= bottom(bbox) + 2;
  const isUnread = runs.every(({ words }) => words.every(({ confidence }) => confidence < doubtful));
  return (isUnread && isOverCorner(small, bbox)) || (isWithin && (block.shape === 'flat' ? isUnder(small, block) : bbox[3] > small[3] && (isInside || Math.abs(fromEdge) <= small[3])));
}

/** Below text on the panel itself it stands in a row of its own, in which a piece of its emoji may have been taken for text. */
function isUnder(small: Box, { bbox, lines }: Block): boolean {
  const scraps = lines.filter(({ bbox: run, words }) => sharesLine(run, small) && run[2] < small[3] && textOf(words).length <= 2);
  const whole = scraps.reduce((box, run) => union(box, run.bbox), small);
  const low = scraps.length === 0 ? bottom(bbox) : Math.max(bbox[1], ...lines.filter((run) => !scraps.includes(run)).map((run) => bottom(run.bbox)));
  return small[1] >= low - 2 && small[1] + small[3] / 2 - low <= 1.5 * small[3] && Math.abs(whole[0] - bbox[0]) <= small[3] / 2;
}

/** It lies over an upper corner of what is at least as high, and reaches beyond it both ways. */
function isOverCorner(small: Box, bbox: Box): boolean {
  const isAcross = overlapArea(small, bbox) > 0 && small[1] < bbox[1] && bbox[3] >= small[3] && bbox[2] > small[2];
  return isAcross && (small[0] < bbox[0] || right(small) > right(bbox));
}
