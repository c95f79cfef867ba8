import type { Block, ScreenContext } from './Block.js';
import { right } from './layout/Raster.js';
import { median, sharesLine } from './Piece.js';

/** What begins in one column, px; so many lines make a menu; their steps differ by this share at most. */
const [edgeSlackPx, leastLines, evenShare] = [4, 4, 0.15];

/**
 * The blocks of a wide page without the menu left of its thread: single lines below each other in even steps, all of which
 * end before the headings begin, those whose time stands at the far end of their row.
 */
export function withoutMenu(blocks: readonly Block[], { widthPx, heightPx }: Pick<ScreenContext, 'widthPx' | 'heightPx'>): readonly Block[] {
  const begins = widthPx > heightPx ? headingsLeft(blocks) : null;
  if (begins === null) return blocks;
  const before = blocks.filter(({ shape, lines, bbox, stamps }) => shape === 'flat' && lines.length === 1 && stamps.length === 0 && right(bbox) < begins - bbox[3]);
  const menus = before.map((first) => before.filter((one) => Math.abs(one.bbox[0] - first.bbox[0]) <= edgeSlackPx)).filter((lines) => lines.length >= leastLines && isEven(lines));
  return blocks.filter((block) => !menus.some((menu) => menu.includes(block)));
}

/** Where the headings of a thread begin, px; null where there are not two. */
function headingsLeft(blocks: readonly Block[]): number | null {
  const flats = blocks.filter(({ shape }) => shape === 'flat');
  const lefts = flats
    .filter(({ stamps, side }) => stamps.length > 0 && side === 'right')
    .flatMap((time) => flats.filter((one) => one !== time && one.side === 'left' && sharesLine(one.bbox, time.bbox)).map(({ bbox }) => bbox[0]).sort((a, b) => a - b).slice(0, 1));
  const middle = median(lefts);
  return lefts.filter((left) => Math.abs(left - middle) <= edgeSlackPx).length < 2 ? null : middle;
}

function isEven(lines: readonly Block[]): boolean {
  const levels = lines.map(({ bbox }) => bbox[1] + bbox[3] / 2).sort((a, b) => a - b);
  const steps = levels.slice(1).map((level, at) => level - levels[at]!);
  return steps.every((step) => Math.abs(step - median(steps)) <= evenShare * median(steps));
}
