import { parseDayMark } from '../dating/parseDayMark.js';
import { readTime } from '../dating/readTime.js';
import type { Block, BlockLine } from './Block.js';
import { right } from './layout/Raster.js';
import { median, sharesLine, textOf } from './Piece.js';

/** So many rows make a list. */
const leastRows = 4;
/** Rows of one pitch differ by no more, as a share of it; in heights of a stamp, their edges. */
const [samePitch, sameEdge] = [0.05, 0.8];
/** Of all lines of text so many stand in the rows' height, so that nothing else is on the picture. */
const mostLines = 0.5;
/** A row of a list has room for a name and a line or two. */
const [leastPitch, mostPitch] = [2.5, 9];
/** Left of the names there is room for faces, as a share of the pitch. */
const faceWide = 1.2;

interface Row {
  readonly name: string;
  /** Where the name begins, px. */
  readonly begin: number;
  readonly stamp: BlockLine;
  readonly time: string | null;
}

/**
 * Whether blocks are the rows of a list of chats: of one pitch, each with a name of its own and, at one edge, when its last
 * message came, the latest first. In a conversation times go on from above to below, and names come again.
 */
export function isListOfChats(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ shape }) => shape !== 'picture').flatMap((block) => block.lines).filter(({ words }) => words.length > 0);
  // On cards stand messages, and tickets.
  const stamps = blocks.filter(({ shape }) => shape === 'flat').flatMap((block) => block.lines.filter(isStamp));
  const edge = median(stamps.map(({ bbox }) => right(bbox)));
  const rows = stamps.filter(({ bbox }) => Math.abs(right(bbox) - edge) <= sameEdge * bbox[3]).flatMap((stamp) => rowOf(stamp, lines)).sort((a, b) => a.stamp.bbox[1] - b.stamp.bbox[1]);
  const pitch = pitchOf(rows);
  if (pitch === null || new Set(rows.map(({ name }) => name)).size < rows.length) return false;
  const high = median(rows.map(({ stamp }) => stamp.bbox[3]));
  const [first, last] = [rows[0]!.stamp.bbox[1], rows.at(-1)!.stamp.bbox[1]];
  const begin = Math.min(...rows.map((row) => row.begin)) - faceWide * pitch;
  const inRows = lines.filter(({ bbox }) => bbox[1] > first - pitch && bbox[1] < last + pitch && bbox[0] > begin && right(bbox) < edge + high).length;
  return pitch >= leastPitch * high && pitch <= mostPitch * high && inRows >= mostLines * lines.length && isLatestFirst(rows);
}

/** A time or a day; messages of a thread have both. */
function isStamp({ words }: BlockLine): boolean {
  const text = textOf(words);
  const day = parseDayMark(text);
  return readTime(text) !== null || (day !== null && day.time === null);
}

function rowOf(stamp: BlockLine, lines: readonly BlockLine[]): readonly Row[] {
  const beside = lines.filter((line) => line !== stamp && sharesLine(line.bbox, stamp.bbox) && right(line.bbox) < stamp.bbox[0]).sort((a, b) => a.bbox[0] - b.bbox[0]);
  const name = beside.slice(0, 1).map(({ words }) => textOf(words)).join(' ');
  return /\p{L}/u.test(name) ? [{ name, begin: beside[0]!.bbox[0], stamp, time: readTime(textOf(stamp.words)) }] : [];
}

/** How far apart rows stand, px, where they all do so, with a row or two between them that could not be read; null elsewhere. */
function pitchOf(rows: readonly Row[]): number | null {
  if (rows.length < leastRows) return null;
  const steps = rows.slice(1).map(({ stamp }, index) => stamp.bbox[1] - rows[index]!.stamp.bbox[1]);
  const pitch = Math.min(...steps);
  const isMultiple = (step: number): boolean => Math.abs(step - Math.round(step / pitch) * pitch) <= Math.max(2, samePitch * pitch);
  return pitch > 0 && steps.every(isMultiple) && steps.filter((step) => step < 1.5 * pitch).length >= leastRows - 2 ? pitch : null;
}

/** Days stand for times, or more times follow a later one than an earlier: in a conversation they go on. */
function isLatestFirst(rows: readonly Row[]): boolean {
  const times = rows.flatMap(({ time }) => time ?? []);
  const steps = times.slice(1).map((time, index) => Math.sign(time.localeCompare(times[index]!)));
  return rows.length - times.length >= leastDays || steps.reduce((sum, step) => sum + step, 0) < 0;
}
const leastDays = 2;
