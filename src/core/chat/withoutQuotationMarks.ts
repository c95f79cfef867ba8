import type { Block } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';

/** A word of delivery in straight quotation marks, and a time behind it: a machine sees such marks where there are none. */
const quoted = /^"(\p{Lu}\p{Ll}+)"(?=\s+\d{1,2}:\d{2}$)/u;
/** In heights of its line: so near below the bubble of its side stands a line of delivery. */
const near = 1.5;

/**
 * The blocks with what tells a delivery, on the panel right below a bubble, freed of quotation marks: in a bubble such a
 * word is said.
 */
export function withoutQuotationMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const [line, ...others] = block.lines;
    const text = line === undefined ? '' : textOf(line.words);
    if (block.shape !== 'flat' || others.length > 0 || !quoted.test(text) || readStamp(text.replace(quoted, '$1')) === null) return block;
    const isBelow = ({ shape, side, bbox }: Block): boolean => shape !== 'flat' && side === block.side && block.bbox[1] >= bottom(bbox) && block.bbox[1] - bottom(bbox) <= near * block.bbox[3] && block.bbox[0] >= bbox[0] - block.bbox[3] && right(block.bbox) <= right(bbox) + block.bbox[3];
    if (!blocks.some(isBelow)) return block;
    return { ...block, lines: [{ ...line!, words: line!.words.map((word) => ({ ...word, text: word.text.replace(/^"|"$/gu, '') })) }] };
  });
}
