import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { bottom, colourDistance, right, union } from './layout/Raster.js';

/** A field is set in from its bubble's sides by no more than so many of its lines' heights, or sticks out where the rim beside the rest was lost; it ends where the rest begins, px. */
const [mostInset, mostOut, slackPx] = [2, 1, 1];
/** Its fill differs from the bubble's in one channel by more, 0–255; messages of one speaker share theirs. */
const sameFill = 4;

/**
 * Makes one bubble of a field that is set into it and the rest below, where the rim around the field was not seen because
 * the wallpaper is as pale: what is quoted, or the file that was sent, and the answer with its stamp. Messages of their own
 * stand apart, have one fill, or begin or end at one edge.
 */
export function joinInsets(blocks: readonly Block[]): readonly Block[] {
  const kept = [...blocks];
  for (const rest of blocks) {
    const at = kept.findIndex((one) => one !== rest && isSetInto(one, rest));
    if (at === -1) continue;
    const field = kept[at]!;
    kept[kept.indexOf(rest)] = { ...rest, bbox: union(field.bbox, rest.bbox), lines: [...field.lines, ...rest.lines], cutTop: field.cutTop, quoteBoxes: [field.bbox, ...field.quoteBoxes, ...rest.quoteBoxes] };
    kept.splice(at, 1);
  }
  return kept;
}

function isSetInto(field: Block, rest: Block): boolean {
  const isSaid = ({ shape, side, floats, headed }: Block): boolean => shape === 'bubble' && side !== 'center' && floats === undefined && headed !== true;
  if (!isSaid(field) || !isSaid(rest) || field.lines.length === 0 || field.stamps.length > 0 || rest.lines.length === 0) return false;
  const lineHigh = Math.max(...field.lines.map(({ bbox }) => bbox[3]));
  const sides = insets(field.bbox, rest.bbox);
  // What begins before the field ends is the same bubble, however near their edges are, unless the field is no more than a count over a button.
  const over = bottom(field.bbox) - rest.bbox[1];
  const isOver = over > slackPx && over < 0.5 * lineHigh && field.bbox[2] > 2 * field.bbox[3];
  const isInset = sides.some((inset) => inset > 0) && sides.every((inset) => (Math.abs(inset) > slackPx || isOver) && inset >= -mostOut * lineHigh && inset <= mostInset * lineHigh);
  return isInset && (isOver || Math.abs(over) <= slackPx) && colourDistance(field.fillColour, rest.fillColour) > sameFill;
}

const insets = (field: Box, rest: Box): readonly number[] => [field[0] - rest[0], right(rest) - right(field)];
