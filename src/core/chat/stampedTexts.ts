import type { Block } from './Block.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';

/** In heights of a line: how near below each other lines of one text and its stamp stand, and how far off one edge they begin. */
const [near, aligned] = [1.5, 0.4];

/**
 * The lines on the panel that have a time of their own right below them, where they begin, and that time: what is said
 * without a bubble, and no title.
 */
export function stampedTexts(blocks: readonly Block[]): ReadonlySet<Block> {
  const flats = blocks.filter(({ shape, side }) => shape === 'flat' && side !== 'center');
  const found = new Set<Block>();
  for (const stamp of flats.filter(isStamp)) {
    for (let below: Block | undefined = stamp; below !== undefined; below = flats.find((one) => below !== undefined && !isStamp(one) && isRightAbove(one, below))) found.add(below);
  }
  return new Set([...found].filter((one) => !isStamp(one) || [...found].some((text) => isRightAbove(text, one))));
}

/** «10:42», with what was read of icons behind it. */
function isStamp({ lines }: Block): boolean {
  const words = lines.flatMap((line) => line.words);
  return words.length > 0 && (readStamp(textOf(words.slice(0, 1)))?.time ?? null) !== null && words.slice(1).every(({ text }) => text.length <= 2);
}

function isRightAbove({ bbox: [x, y, , height] }: Block, { bbox: below }: Block): boolean {
  const gap = below[1] - y - height;
  return y < below[1] && gap > -0.5 * height && gap < near * height && Math.abs(below[0] - x) < aligned * height;
}
