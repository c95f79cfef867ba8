import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { right } from './layout/Raster.js';

/** Edges of cards in one column differ by no more, px. */
const slackPx = 6;

/** Whether a bubble with words reaches out of a card's width at one side and ends within it at the other, as those of a chat's two sides do: cards stand in one column. */
export function isStaggered({ shape, floats, lines, bbox }: Block, card: Box): boolean {
  const [before, behind] = [card[0] - bbox[0], right(bbox) - right(card)];
  const reachesOut = (out: number, within: number): boolean => out > slackPx && within < -slackPx;
  return shape === 'bubble' && floats === undefined && lines.length > 0 && bbox[0] < right(card) && right(bbox) > card[0] && (reachesOut(before, behind) || reachesOut(behind, before));
}
