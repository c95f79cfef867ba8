import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import { bottom, colourDistance, right } from './Raster.js';

/** Fills of one kind of bubble differ by no more, 0–255: a field to write in may be nearly as light. */
const sameFill = 6;
/** What stands in one row ends in it but for so little, px. */
const slackPx = 2;

/** The blocks without the field to write in and what stands below its top: it stands at the bottom, wide, with its icons beside it, and holds one pale line or none. */
export function withoutInput(blocks: readonly LaidBlock[], panel: Box, emPx: number): LaidBlock[] {
  const last = lastField(blocks.filter((b) => b.shape === 'bubble'), panel);
  if (!last || last.runs.filter(isWords).length > 2 || last.runs.length > 6 || bottom(panel) - bottom(last.box) > emPx * 4.5) return [...blocks];
  // Messages never stand beside anything: icons take up the field's room.
  const hasIcons = blocks.some((b) => b.shape === 'flat' && right(b.box) <= last.box[0] && b.box[2] < emPx * 2 && b.box[1] > last.box[1] - emPx * 0.4 && bottom(b.box) < bottom(last.box) + emPx * 0.4);
  const isWide = last.box[2] > panel[2] * (hasIcons ? 0.4 : 0.45) && last.box[3] < emPx * 4;
  const spansMiddle = last.box[0] < panel[0] + panel[2] * (hasIcons ? 0.45 : 0.35) && last.box[0] + last.box[2] > panel[0] + panel[2] * 0.65;
  if (!isWide || !spansMiddle || isStrong(last, blocks) || isTimed(last)) return [...blocks];
  return blocks.filter((b) => b.box[1] < last.box[1] - emPx * 0.4);
}

/** The lowest bubble; where it is slim and stands below, or in the rows of, one with words that spans the panel, or behind a wide one, it is that one's button. */
function lastField(bubbles: readonly LaidBlock[], panel: Box): LaidBlock | undefined {
  const [above, last] = [bubbles.at(-2), bubbles.at(-1)];
  const isBelow = above !== undefined && last !== undefined && above.box[2] > panel[2] * 0.8 && last.box[1] >= bottom(above.box);
  const isInRows = above !== undefined && last !== undefined && above.box[2] > panel[2] * (last.box[0] >= right(above.box) ? 0.6 : 0.8) && last.box[1] >= above.box[1] - slackPx && bottom(last.box) <= bottom(above.box) + slackPx;
  const isButton = (isBelow || isInRows) && last.box[2] < panel[2] * 0.25 && above.runs.some(isWords);
  return isButton ? above : last;
}

/** Several marks beside each other, wider than an icon. */
const isWords = ({ marks, box }: LaidRun): boolean => marks.length >= 3 && box[2] > box[3] * 1.5;

/** Whether a block bears a time behind what else it says. */
const isTimed = ({ runs }: LaidBlock): boolean => runs.some(isWords) && runs.some(({ marks }) => clockMarks(marks) !== null);

/** Whether a block's text is as strong as that of the others: what waits in the field to write in is pale. */
function isStrong(block: LaidBlock, blocks: readonly LaidBlock[]): boolean {
  if (!block.runs.some(isWords)) return false;
  const others = blocks.filter((one) => one !== block && one.shape === 'bubble').map(strengthOf);
  // What an edge cuts at the edge of the others was said, though a gradient fills each otherwise; a field to write in is wider than they are.
  const isCut = block.cutBottom && blocks.some((one) => one !== block && one.shape === 'bubble' && one.box[2] >= block.box[2] - 3);
  const isKin = blocks.some((one) => one !== block && one.shape === 'bubble' && (isCut || colourDistance(one.fillColour, block.fillColour) <= sameFill) && (Math.abs(one.box[0] - block.box[0]) <= 3 || Math.abs(right(one.box) - right(block.box)) <= 3));
  return strengthOf(block) > (isKin ? 0.5 : 0.75) * Math.max(1, ...others);
}

const strengthOf = ({ runs }: LaidBlock): number => Math.max(0, ...(runs.some(isWords) ? runs.filter(isWords) : runs).map(({ marks }) => marks.reduce((sum, mark) => sum + mark.strength, 0) / Math.max(1, marks.length)));
