import type { Box, ReadWord, Side } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { clockMarks, isColon } from './layout/clockMarks.js';
import { colourDistance, overlapArea, right } from './layout/Raster.js';
import { median } from './Piece.js';

/** Fills that differ by less in one channel, 0–255, are the same. */
const sameFill = 10;
/** What begins in one column: its share of all that has a time, and how far off it may stand, px. */
const [columnShare, edgeSlackPx] = [0.75, 4];
/** Ticks against the height of the digits before them: their least height, how far they stand behind at most, how far they reach. */
const [leastHigh, mostGap, widest] = [0.5, 1.5, 4];
/** Marks of which two ticks may consist; words of several letters («ред.») are none. */
const mostTicks = 3;
const isHalf = /^[AАPР][MМ]$/iu;

/**
 * Gives sides to blocks that all begin at one edge, as messengers set both parties' in a wide window: only what the device's
 * owner sent bears ticks behind its time, and all that is filled as most ticked bubbles are is the owner's. A picture has no
 * fill; its own ticks tell. Blocks of two columns, and those without ticks, are given back as they are.
 */
export function sidesByTicks(blocks: readonly Block[]): readonly Block[] {
  const timed = blocks.filter(({ shape, floats, stamps }) => shape !== 'flat' && floats === undefined && stamps.length > 0);
  const begins = median(timed.map(({ bbox }) => bbox[0]));
  const isOfColumn = ({ bbox }: Block): boolean => Math.abs(bbox[0] - begins) <= edgeSlackPx;
  // A bubble with a time that keeps to the right tells that there are two columns, of which one is nearly empty.
  const reach = Math.max(...timed.filter((block) => block.shape === 'bubble' && isOfColumn(block)).map(({ bbox }) => right(bbox)));
  const hasOther = timed.some((block) => block.shape === 'bubble' && block.side === 'right' && !isOfColumn(block) && right(block.bbox) > reach + edgeSlackPx);
  const ticked = timed.filter(hasTicks);
  // Where all have them they may be anything that stands behind times.
  if (hasOther || ticked.length === 0 || ticked.length === timed.length || timed.filter(isOfColumn).length < columnShare * timed.length) return blocks;
  const sideOf = (block: Block): Side => {
    const alike = block.shape === 'bubble' ? timed.filter((one) => one.shape === 'bubble' && colourDistance(one.fillColour, block.fillColour) < sameFill) : timed.filter((one) => one === block);
    if (alike.length === 0) return block.side;
    const count = alike.filter((one) => ticked.includes(one)).length;
    // Ticks may run into the digits before them: half of a fill's tell as much where bubbles of another fill have none.
    const isHalfTold = count * 2 === alike.length && alike.length < timed.length && ticked.every((one) => alike.includes(one));
    return count * 2 > alike.length || isHalfTold ? 'right' : 'left';
  };
  // A sticker is set in from the column.
  const isSetIn = (block: Block): boolean => block.shape === 'picture' && block.bbox[0] > begins && ticked.includes(block);
  return blocks.map((block) => (block.shape !== 'flat' && block.floats === undefined && block.side !== 'center' && (isOfColumn(block) || isSetIn(block)) ? { ...block, side: sideOf(block) } : block));
}

/** Whether marks as high as small letters stand close behind the digits of the block's time, up to the end of its line. */
const hasTicks = ({ lines, stamps }: Block): boolean => stamps.some((stamp) => lines.some((line) => overlapArea(line.bbox, stamp.bbox) > 0 && isTicked(line, stamp)));

function isTicked({ letters: own, words, behind: more = [] }: BlockLine, stamp: ReadWord): boolean {
  const letters = [...own, ...more];
  const clock = clockMarks(letters.map((box) => ({ box, area: 0, colour: [0, 0, 0], strength: 0 })), true);
  const half = words.find(({ text }) => isHalf.test(text));
  if (clock === null && half === undefined && runsOn(letters, stamp)) return true;
  const [high, end] = clock === null ? [Math.max(...letters.map(([, , , height]) => height)), right(stamp.bbox)] : [clock.minutes[1]!.box[3], right(clock.minutes[1]!.box)];
  const behind = letters.filter((box) => box[0] >= Math.max(end, half === undefined ? 0 : right(half.bbox)));
  const first = behind[0];
  return first !== undefined && behind.length <= mostTicks && first[0] - (half === undefined ? end : right(half.bbox)) < mostGap * high && right(behind.at(-1)!) - first[0] < widest * high && behind.some((box) => box[3] >= leastHigh * high && box[2] >= leastHigh * high);
}

/** Whether the few marks behind the colon of a time reach so much further than the two digits before it that ticks run into its minutes. */
function runsOn(letters: readonly Box[], { text, bbox }: ReadWord): boolean {
  const own = letters.filter((box) => box[0] >= bbox[0] - edgeSlackPx).map((box) => ({ box }));
  const high = Math.max(...own.map(({ box }) => box[3]));
  const at = own.findIndex((_, index) => index > 0 && isColon(own.slice(index, index + 2), high));
  const [hours, rest] = [own.slice(0, at), own.slice(at + 2)];
  const first = rest[0];
  if (at < 0 || first === undefined || rest.length > mostTicks || !twoHours.test(text)) return false;
  const more = right(rest.at(-1)!.box) - first.box[0] - (right(hours.at(-1)!.box) - hours[0]!.box[0]);
  return more >= leastMore * high && more < widest * high;
}
const twoHours = /^\d\d:/u;
/** A digit is narrower by less than so much of its height than another. */
const leastMore = 0.8;
