import type { Box } from '../../exhibit/Reading.js';
import { clockMarks } from './clockMarks.js';
import type { LaidBlock, LaidRun } from './findBlocks.js';
import { clocksIn, plainClocksIn } from './pictureStamps.js';
import { bottom, colourAt, colourDistance, isWithin, overlapArea, right, union, type Colour, type Raster } from './Raster.js';

/** A shape so high and wide, in font sizes, that bears so few marks shows a drawing rather than a word. */
const [leastHigh, leastWide, mostMarks] = [3.4, 3, 6];
/** One about as high as wide, as words are not, may be lower and bear more marks: a face's eyes and mouth. */
const [squareShare, squareHigh, squareMarks] = [1.25, 2.8, 10];
/** And where the plate of a time was found by itself below one in a fill that nothing is said in, so many. */
const plateMarks = 16;
/** Text on the panel has more marks. */
const mostScrap = 12;
/** How far before and beyond a drawing's lower right corner the plate of its time may stand, in font sizes. */
const [inside, across, below] = [5, 3, 4.6];
/** The plate's edge around the time, in font sizes. */
const plateEdge = 0.4;
/** How far a plate reaches beyond its time: at the left, at the right, where ticks may stand, above and below, in font sizes. */
const [plateLeft, plateRight, plateHigh] = [1.2, 2.5, 0.8];

/**
 * Drawings without a frame, stickers, with the time on the plate that hangs over their lower right corner, where what is
 * found of them has none. The parts of such a drawing that were found by themselves are no blocks any more.
 * @param plated the times on small plates that were found by themselves ({@link timePlates})
 */
export function withStickerStamps(raster: Raster, blocks: readonly LaidBlock[], panel: Box, emPx: number, plated: readonly LaidRun[] = []): LaidBlock[] {
  const pieced = scrapsTogether(blocks, emPx);
  const kept = [...blocks, ...pieced.keys()];
  const said = blocks.filter((one) => one.shape === 'bubble' && one.runs.some((run) => clockMarks(run.marks) !== null));
  for (const drawing of [...pieced.keys(), ...blocks]) {
    if (areSeveral(raster, pieced.get(drawing) ?? [], panel, emPx)) continue;
    // Beyond the part of a window that the conversation keeps to buttons float.
    if (!kept.includes(drawing) || drawing.box[0] >= right(panel)) continue;
    const isClear = isDrawing(drawing, emPx);
    if (!isClear && !(plated.length > 0 && isDrawing(drawing, emPx, plateMarks) && !isOfOthers(drawing, said))) continue;
    const stamp = [...(isClear ? clocksBeside(raster, drawing, panel, emPx) : []), ...plated.filter(({ box }) => isWithin(box, cornerOf(drawing.box, panel, emPx)))].find((run) => isFree(run, drawing, kept, emPx));
    if (stamp === undefined) continue;
    const edge = Math.round(emPx * plateEdge);
    const box = union(drawing.box, [stamp.box[0] - edge, stamp.box[1] - edge, stamp.box[2] + 2 * edge, stamp.box[3] + 2 * edge]);
    const sticker: LaidBlock = { ...drawing, shape: 'picture', box, runs: [stamp], quoteBoxes: [] };
    const isPart = (one: LaidBlock): boolean => one !== drawing && (isScrap(one, stamp, emPx) ? overlapArea(one.box, stamp.box) > 0 : isDrawing(one, emPx) && overlapArea(one.box, box) > 0.6 * one.box[2] * one.box[3]);
    for (const part of kept.filter(isPart)) kept.splice(kept.indexOf(part), 1);
    kept[kept.indexOf(drawing)] = sticker;
    for (const scrap of pieced.get(drawing) ?? []) if (kept.includes(scrap)) kept.splice(kept.indexOf(scrap), 1);
  }
  return kept.filter((one) => !pieced.has(one));
}

/** Scraps that stand near each other, in a fill that nothing is said in, as the drawing that they may be pieces of, with those pieces. */
function scrapsTogether(blocks: readonly LaidBlock[], emPx: number): Map<LaidBlock, readonly LaidBlock[]> {
  const said = blocks.filter((one) => one.shape === 'bubble' && countOf(one) > mostMarks);
  const isPiece = (one: LaidBlock): boolean => one.shape !== 'flat' && one.floats !== true && countOf(one) <= mostPieceMarks && !isOfOthers(one, said);
  const groups: LaidBlock[][] = [];
  for (const piece of blocks.filter(isPiece)) {
    const near = groups.find((group) => group.some((one) => overlapArea(grown(one.box, 2 * emPx), piece.box) > 0));
    if (near === undefined) groups.push([piece]);
    else near.push(piece);
  }
  return new Map(groups.filter((group) => group.length > 1).map((group) => [{ ...group[0]!, shape: 'picture', box: group.map(({ box }) => box).reduce(union), runs: [] }, group]));
}
const [mostPieceMarks, sameFill] = [3, 24];
const countOf = ({ runs }: LaidBlock): number => runs.reduce((sum, { marks }) => sum + marks.length, 0);
/** Whether a block is filled as what is said is. */
const isOfOthers = ({ fillColour }: LaidBlock, said: readonly LaidBlock[]): boolean => said.some((one) => colourDistance(one.fillColour, fillColour) <= sameFill);
const grown = ([x, y, width, height]: Box, by: number): Box => [x - by, y - by, width + 2 * by, height + 2 * by];

/** Whether two pieces have a time each: they are drawings by themselves. */
function areSeveral(raster: Raster, pieces: readonly LaidBlock[], panel: Box, emPx: number): boolean {
  const clocks = pieces.filter((one) => isDrawing(one, emPx)).flatMap((one) => clocksBeside(raster, one, panel, emPx).slice(0, 1));
  return clocks.some((one) => clocks.some((other) => overlapArea(one.box, other.box) === 0));
}

/** The times at the corner of a drawing. What stands in it on its own ground may be said there, below a picture. */
function clocksBeside(raster: Raster, { box, fillColour }: LaidBlock, panel: Box, emPx: number): readonly LaidRun[] {
  const corner = cornerOf(box, panel, emPx);
  const light = clocksIn(raster, corner, emPx);
  const beside = ({ box: [x, y, , height] }: LaidRun): Colour => colourAt(raster, Math.max(0, x - 2), y + (height >> 1));
  return light.length > 0 ? light : plainClocksIn(raster, corner, emPx).filter((run) => overlapArea(run.box, box) === 0 || colourDistance(beside(run), fillColour) > otherGround);
}
/** From so much on two grounds differ, 0–255. */
const otherGround = 40;

function isDrawing(block: LaidBlock, emPx: number, most = squareMarks): boolean {
  const { shape, box, runs, floats } = block;
  if (floats === true || shape === 'flat' || runs.some((run) => clockMarks(run.marks) !== null)) return false;
  const count = countOf(block);
  const isSquare = Math.max(box[2], box[3]) <= squareShare * Math.min(box[2], box[3]);
  if (isSquare && count <= most && box[3] >= emPx * squareHigh) return true;
  return count <= mostMarks && (shape === 'picture' || (box[3] >= emPx * leastHigh && box[2] >= emPx * leastWide));
}

/** Where the time of a drawing may stand: its plate may reach beyond a narrow one at both sides. */
function cornerOf(box: Box, panel: Box, emPx: number): Box {
  const [x, y] = [Math.max(panel[0], Math.min(box[0] + (box[2] >> 1), right(box) - Math.round(emPx * inside))), bottom(box) - Math.round(emPx * 2)];
  return [x, y, Math.min(right(panel), Math.round(right(box) + emPx * across)) - x, Math.min(bottom(panel), Math.round(bottom(box) + emPx * below)) - y];
}

/** Whether a time stands in no other block, unless that is its plate. */
function isFree(run: LaidRun, drawing: LaidBlock, blocks: readonly LaidBlock[], emPx: number): boolean {
  return !blocks.some((one) => one !== drawing && one.floats !== true && overlapArea(one.box, run.box) > 0 && !isScrap(one, run, emPx) && !isDrawing(one, emPx));
}

/** What was found of a time and the drawing about it: its plate, or a few marks on the panel. */
const isScrap = (one: LaidBlock, clock: LaidRun, emPx: number): boolean => isPlate(one, clock, emPx) || (one.shape === 'flat' && countOf(one) <= mostScrap);

/** Whether a block is no more than the plate of a time. */
function isPlate({ box }: LaidBlock, { box: clock }: LaidRun, emPx: number): boolean {
  const [left, other] = [clock[0] - box[0], right(box) - right(clock)];
  return left <= emPx * plateLeft && other <= emPx * plateRight && clock[1] - box[1] <= emPx * plateHigh && bottom(box) - bottom(clock) <= emPx * plateHigh;
}
