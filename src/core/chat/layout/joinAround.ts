import type { LaidBlock } from './findBlocks.js';
import { inReadingOrder } from './shapeBlocks.js';
import { bottom, colourDistance, right, union } from './Raster.js';

/** Halves differ by no more at their edges, px, and in their fill in one channel, 0–255. */
const [edgeSlackPx, sameFill] = [3, 8];

/**
 * The bubbles with those whole again that a plate in the middle parts from top to foot, where the panel's edge leaves only
 * a line of them: level with each other, filled alike, the plate reaching from one to the other. Messages never stand so.
 */
export function joinAround(bubbles: readonly LaidBlock[], plates: readonly LaidBlock[], emPx: number): LaidBlock[] {
  const joined = [...bubbles];
  for (const plate of plates) {
    const first = joined.find((one) => one.shape === 'bubble' && !plates.includes(one) && crosses(plate, one) && reaches(plate, right(one.box)) && one.box[0] < plate.box[0]);
    const second = joined.find((one) => first !== undefined && one !== first && isLevel(one, first) && reaches(plate, one.box[0]) && right(one.box) > right(plate.box));
    if (first === undefined || second === undefined) continue;
    const whole = { ...first, box: union(first.box, second.box), runs: inReadingOrder([...first.runs, ...second.runs], emPx), quoteBoxes: [...first.quoteBoxes, ...second.quoteBoxes] };
    joined.splice(joined.indexOf(second), 1);
    joined[joined.indexOf(first)] = whole;
  }
  return joined;
}

/** Whether a plate reaches over an upright edge, or up to it. */
const reaches = ({ box }: LaidBlock, edge: number): boolean => edge >= box[0] - edgeSlackPx && edge <= right(box) + edgeSlackPx;

/** Whether a plate has rows in common with a block. */
const crosses = ({ box: plate }: LaidBlock, { box }: LaidBlock): boolean => Math.min(bottom(plate), bottom(box)) > Math.max(plate[1], box[1]);

function isLevel(a: LaidBlock, b: LaidBlock): boolean {
  const isOfOneHeight = Math.abs(a.box[1] - b.box[1]) <= edgeSlackPx && Math.abs(bottom(a.box) - bottom(b.box)) <= edgeSlackPx;
  return a.shape === 'bubble' && isOfOneHeight && colourDistance(a.fillColour, b.fillColour) <= sameFill;
}
