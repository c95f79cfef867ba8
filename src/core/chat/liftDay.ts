import { parseDayMark } from '../dating/parseDayMark.js';
import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { bottom, right, union } from './layout/Raster.js';

/** How far a day's middle may stand from the panel's, as a part of its width. */
const offMiddle = 0.015;

/**
 * Takes the day that floats over the top of a bubble out of it: where both have one colour, the two are one area. It is
 * the first line, alone, in the very middle of the panel, and begins elsewhere than the lines below.
 */
export function liftDay(block: Block, panel: Box): readonly Block[] {
  const [first, second] = block.lines;
  if (block.shape !== 'bubble' || first === undefined || second === undefined || block.lines.length < 2) return [block];
  const rest = block.lines.slice(1);
  const isAlone = rest.every(({ bbox }) => bbox[1] >= bottom(first.bbox) - first.bbox[3] * 0.2);
  const isInMiddle = Math.abs(first.bbox[0] + first.bbox[2] / 2 - (panel[0] + panel[2] / 2)) <= panel[2] * offMiddle;
  const isIndented = first.bbox[0] - Math.min(...rest.filter(isText).map(({ bbox }) => bbox[0])) > first.xHeightPx * 2;
  const day = parseDayMark(first.words.map(({ text }) => text).join(' '));
  if (!isAlone || !isInMiddle || !isIndented || day === null || day.time !== null) return [block];
  const pad = Math.round(first.bbox[3] * 0.4);
  const pill: Block = { ...block, shape: 'flat', side: 'center', bbox: [first.bbox[0] - pad, first.bbox[1] - pad, first.bbox[2] + 2 * pad, first.bbox[3] + 2 * pad], lines: [first], stamps: [], quoteBoxes: [], cutTop: false, cutBottom: false, floats: true };
  // The day may reach to the panel's edge where the bubble does not.
  const cutTop = block.cutTop && block.bbox[1] < pill.bbox[1] - pad;
  const top = Math.min(bottom(first.bbox) + pad, rest.map(({ bbox }) => bbox).reduce(union)[1]);
  return [pill, { ...block, lines: rest, bbox: [block.bbox[0], top, block.bbox[2], bottom(block.bbox) - top], cutTop }];
}

const isText = ({ words, bbox, xHeightPx }: BlockLine): boolean => words.length > 0 && right(bbox) - bbox[0] > xHeightPx * 2;
