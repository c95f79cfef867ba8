import { readTime } from '../dating/readTime.js';
import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';

/** The card at the top of the conversation that tells what it is about: over its whole width, and without a time where messages have theirs. */
export function topCard(blocks: readonly Block[], panel: Box): Block | null {
  const [first, ...others] = blocks.filter(({ shape, floats }) => shape === 'bubble' && floats === undefined);
  if (first === undefined || blocks[0] !== first || first.cutTop || others.length === 0) return null;
  const [before, after] = [first.bbox[0] - panel[0], right(panel) - right(first.bbox)];
  const isWhole = first.bbox[2] > cardWide * panel[2] && Math.abs(before - after) <= 0.02 * panel[2] && others.every(({ bbox, side }) => side === 'center' || bbox[2] < 0.95 * first.bbox[2]);
  const next = blocks.find(({ bbox }) => bbox[1] >= bottom(first.bbox));
  // Where times stand below what was said, a card has none there; one further off than the others are is that of what the card hides.
  const gapTo = (above: Block, { bbox }: Block): number => (bbox[1] < bottom(above.bbox) ? Infinity : bbox[1] - bottom(above.bbox));
  const isLineOfTime = (one: Block): boolean => one.shape === 'flat' && isTimed(one);
  const usual = Math.min(...blocks.filter((one) => one !== next && isLineOfTime(one)).flatMap((line) => others.map((one) => gapTo(one, line))));
  const isOwnStamp = next !== undefined && isLineOfTime(next) && gapTo(first, next) < Math.min(2 * next.bbox[3], 1.5 * Math.max(usual, 3));
  return isWhole && first.side !== 'center' && blocks.some((one) => one !== first && isTimed(one)) && !isStamped(first) && !isOwnStamp ? first : null;
}
/** So much of the panel's width takes up what goes from side to side. */
export const cardWide = 0.88;
/** A time within a line («Поездка вчера в 19:05») is no stamp. */
const isStamped = ({ stamps, lines }: Block): boolean => stamps.length > 0 || lines.some(({ words }) => readStamp(textOf(words)) !== null);
/** Whether a time stands in it, read as a stamp or among its words. */
export const isTimed = ({ stamps, lines }: Block): boolean => stamps.length > 0 || lines.some(({ words }) => words.some(({ text }) => readTime(text) !== null));
