import type { Box } from '../../exhibit/Reading.js';
import type { LaidBlock } from './findBlocks.js';
import type { GroundText } from './groundText.js';
import type { Mark } from './inkMarks.js';
import { bottom, isWithin, overlapArea, right, union, type Colour } from './Raster.js';
import type { Shape } from './Shape.js';

/** An emoji sent by itself is drawn so large, in font sizes. */
const [leastEm, mostEm] = [2, 7];
/** Its colours are not grey: the channels differ by more, 0–255. */
const saturation = 55;
/** And fill so much of its box: lines of a wallpaper do not. */
const leastFull = 0.35;

/** What begins within so many px of the panel's top is cut, and may be the foot of anything. */
const cutPx = 2;
/** So much of its height a disc shares with what it stands beside. */
const besideShare = 0.3;
/** Emoji in a row stand so near, in font sizes, and level within so many px. */
const [nearEm, levelPx] = [0.7, 3];

/**
 * Large coloured drawings on the panel's own ground that no block holds: what may be emoji sent by themselves, without a bubble,
 * several in a row as one. Whether they are tells the time on a plate below (see withStickerStamps).
 * @param blocks what was found on the panel
 * @param discs small shapes that are no faces: a round emoji is one as well
 * @param shapes all of the panel's: an even part of a drawing is one
 */
export function loneEmoji(text: GroundText | null, blocks: readonly LaidBlock[], panel: Box, emPx: number, discs: readonly Shape[] = [], shapes: readonly Shape[] = []): LaidBlock[] {
  const isLarge = ([, , width, height]: Box): boolean => Math.min(width, height) >= emPx * leastEm && Math.max(width, height) <= emPx * mostEm;
  const isColoured = (colour: Colour): boolean => Math.max(...colour) - Math.min(...colour) > saturation;
  const parts = shapes.filter(({ box, marks, field }) => Math.max(box[2], box[3]) <= emPx * mostEm && marks.length === 0 && isColoured(field.ground));
  const drawn = (text?.marks ?? []).filter(({ colour }) => isColoured(colour)).map((mark) => withParts(mark, parts)).filter(({ box, area }) => area >= leastFull * box[2] * box[3]);
  // What somebody sent stands beside nothing that is said, as faces and floating buttons do.
  const isBeside = ({ box }: Drawn): boolean => blocks.some((one) => one.shape === 'bubble' && Math.min(bottom(one.box), bottom(box)) - Math.max(one.box[1], box[1]) > besideShare * box[3]);
  const all = [...drawn, ...discs.map(({ box, field }) => ({ box, colour: field.ground }))].filter(({ box, colour }) => isLarge(box) && isWithin(box, panel, 0) && box[1] > panel[1] + cutPx && isColoured(colour));
  return inRows(all, emPx)
    .filter((row) => !isBeside(row) && !blocks.some((one) => overlapArea(one.box, row.box) > 0))
    .map(({ box, colour }) => ({ shape: 'picture', box, side: 'left', runs: [], fillColour: colour, cutTop: false, cutBottom: false, quoteBoxes: [] }));
}

/** A mark with the parts of its drawing that were found as shapes. */
function withParts({ box, area, colour }: Mark, shapes: readonly Shape[]): Drawn & { readonly area: number } {
  const parts = shapes.filter((one) => overlapArea(one.box, box) > 0);
  return { colour, box: parts.map((one) => one.box).reduce(union, box), area: parts.reduce((sum, { region }) => sum + region.area, area) };
}

interface Drawn {
  readonly box: Box;
  readonly colour: Colour;
}

/** Those that stand level beside each other are one. */
function inRows(all: readonly Drawn[], emPx: number): Drawn[] {
  const rows: Drawn[] = [];
  for (const one of [...all].sort((a, b) => a.box[0] - b.box[0])) {
    const at = rows.findIndex(({ box }) => Math.abs(box[1] - one.box[1]) <= levelPx && Math.abs(bottom(box) - bottom(one.box)) <= levelPx && one.box[0] - right(box) <= emPx * nearEm);
    if (at < 0) rows.push(one);
    else rows[at] = { box: union(rows[at]!.box, one.box), colour: rows[at]!.colour };
  }
  return rows;
}
