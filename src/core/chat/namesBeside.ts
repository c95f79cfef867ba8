import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { right } from './layout/Raster.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';
import { isNameLike, nameOf } from './takeAuthor.js';

/** One name beside one bubble may be a button or a title; so many are the names of those who speak. */
const enough = 2;
/** Between a name and its bubble, in heights of the name's line. */
const reach = 3;

/**
 * The bubbles beside whose first line a name stands by itself, at the outer side, where other interfaces have a face. None
 * where fewer than two do.
 * @returns the bubbles by the line on the panel that names who speaks in them
 */
export function namesBeside(blocks: readonly Block[]): ReadonlyMap<Block, Block> {
  const bubbles = blocks.filter(({ shape, side }) => shape === 'bubble' && side !== 'center');
  const found = new Map<Block, Block>();
  for (const name of blocks.filter(isName)) {
    const bubble = bubbles.find((one) => standsBeside(name.bbox, one));
    if (bubble !== undefined) found.set(name, bubble);
  }
  return found.size < enough ? new Map() : found;
}

function isName({ shape, lines }: Block): boolean {
  const text = textOf(lines.flatMap(({ words }) => words));
  return shape === 'flat' && lines.length > 0 && isNameLike(nameOf(text)) && readStamp(text, true) === null;
}

function standsBeside(name: Box, { bbox, side, lines: [first] }: Block): boolean {
  const gap = side === 'left' ? bbox[0] - right(name) : name[0] - right(bbox);
  if (first === undefined || gap < 0 || gap > reach * name[3]) return false;
  return Math.abs(name[1] + name[3] / 2 - first.bbox[1] - first.bbox[3] / 2) < 0.6 * Math.max(name[3], first.bbox[3]);
}
