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
  const across = block.shape === 'bubble' ? block.lines.find((line) => isDayAcross(line, block, panel)) : undefined;
  if (across !== undefined) return [pillOf(block, worded(across)), { ...block, lines: block.lines.filter((line) => line !== across) }];
  const [first, second] = block.lines;
  if (block.shape !== 'bubble' || first === undefined || second === undefined || block.lines.length < 2) return [block];
  const rest = block.lines.slice(1);
  const isAlone = rest.every(({ bbox }) => bbox[1] >= bottom(first.bbox) - first.bbox[3] * 0.2);
  const isInMiddle = Math.abs(first.bbox[0] + first.bbox[2] / 2 - (panel[0] + panel[2] / 2)) <= panel[2] * offMiddle;
  const isIndented = first.bbox[0] - Math.min(...rest.filter(isText).map(({ bbox }) => bbox[0])) > first.xHeightPx * 2;
  const day = parseDayMark(first.words.map(({ text }) => text).join(' '));
  if (!isAlone || !isInMiddle || !isIndented || day === null || day.time !== null) return [block];
  const pad = padOf(first);
  const pill = pillOf(block, first);
  // The day may reach to the panel's edge where the bubble does not.
  const cutTop = block.cutTop && block.bbox[1] < pill.bbox[1] - pad;
  const top = Math.min(bottom(first.bbox) + pad, rest.map(({ bbox }) => bbox).reduce(union)[1]);
  return [pill, { ...block, lines: rest, bbox: [block.bbox[0], top, block.bbox[2], bottom(block.bbox) - top], cutTop }];
}

const padOf = ({ bbox }: BlockLine): number => Math.round(bbox[3] * 0.4);

function pillOf(block: Block, day: BlockLine): Block {
  const pad = padOf(day);
  return { ...block, shape: 'flat', side: 'center', bbox: [day.bbox[0] - pad, day.bbox[1] - pad, day.bbox[2] + 2 * pad, day.bbox[3] + 2 * pad], lines: [day], stamps: [], quoteBoxes: [], cutTop: false, cutBottom: false, floats: true };
}

/** A line as far as it has words: what shines through a day's plate is read as a sign. */
function worded(line: BlockLine): BlockLine {
  const words = line.words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length === 0 ? line : { ...line, words, bbox: words.map(({ bbox }) => bbox).reduce(union) };
}

/** Whether a line names the day in sight: in the very middle of the panel, and in the rows between two lines of a text, as no line of that stands. */
function isDayAcross(line: BlockLine, { lines }: Block, panel: Box): boolean {
  const { words, bbox } = worded(line);
  const day = parseDayMark(words.map(({ text }) => text).join(' '));
  if (day === null || day.time !== null || Math.abs(bbox[0] + bbox[2] / 2 - (panel[0] + panel[2] / 2)) > panel[2] * offMiddle) return false;
  const texts = lines.filter((other) => other !== line && isText(other));
  if (isAtTop(bbox, texts, panel)) return true;
  const shared = (other: BlockLine): number => Math.min(bottom(bbox), bottom(other.bbox)) - Math.max(bbox[1], other.bbox[1]);
  return texts.some((other) => shared(other) > leastShared * bbox[3] && shared(other) < mostShared * bbox[3] && right(other.bbox) > bbox[0] && other.bbox[0] < right(bbox));
}
const [leastShared, mostShared] = [0.12, 0.75];

/** Whether a line stands at the panel's very top, beside words in its rows but clear of them, as no part of their line would be. */
function isAtTop(bbox: Box, texts: readonly BlockLine[], panel: Box): boolean {
  const level = texts.filter((other) => other.bbox[1] < bottom(bbox) && bottom(other.bbox) > bbox[1]);
  const isClear = (other: BlockLine): boolean => Math.max(other.bbox[0] - right(bbox), bbox[0] - right(other.bbox)) > clear * bbox[3];
  return bbox[1] - panel[1] < nearTop * bbox[3] && texts.length > level.length && level.length > 0 && level.every(isClear);
}
/** In its own heights. */
const [nearTop, clear] = [3, 1.5];

const isText = ({ words, bbox, xHeightPx }: BlockLine): boolean => words.length > 0 && right(bbox) - bbox[0] > xHeightPx * 2;
