import type { Block } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { readStamp } from './readStamp.js';
import { textOf } from './Piece.js';

/** Before a time or a day: that somebody has read it. Behind a dot stands when it was sent («Прочитано · 16:22»). */
const readAt = /^[^\p{L}\d]{0,3}(?:прочитано|просмотрено|read|seen)(?!\p{L})[\s,:]*(?:в |at )?(?=[\p{L}\d])/iu;

/** A word of delivery in straight quotation marks, and a time behind it: a machine sees such marks where there are none. */
const quoted = /^"(\p{Lu}\p{Ll}+)"(?=\s+\d{1,2}:\d{2}$)/u;
/** In heights of its line: so near below the bubble of its side stands a line of delivery. */
const near = 1.5;

/**
 * The blocks with what tells a delivery, on the panel right below a bubble, freed of quotation marks: in a bubble such a
 * word is said.
 */
export function withoutQuotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const [line, ...others] = block.lines;
    const text = line === undefined ? '' : textOf(line.words);
    if (block.shape !== 'flat' || others.length > 0 || !quoted.test(text) || readStamp(text.replace(quoted, '$1')) === null) return block;
    const isBelow = ({ shape, side, bbox }: Block): boolean => shape !== 'flat' && side === block.side && block.bbox[1] >= bottom(bbox) && block.bbox[1] - bottom(bbox) <= near * block.bbox[3] && block.bbox[0] >= bbox[0] - block.bbox[3] && right(block.bbox) <= right(bbox) + block.bbox[3];
    if (!blocks.some(isBelow)) return block;
    return { ...block, lines: [{ ...line!, words: line!.words.map((word) => ({ ...word, text: word.text.replace(/^"|"$/gu, '') })) }] };
  });
}

/**
 * The blocks without the lines on the panel that tell when the message above was read, «Read 08:47»: a message is not sent
 * when it is read.
 */
export function withoutReceipts(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ shape, lines }) => {
    const text = lines.map(({ words }) => textOf(words)).join(' ');
    return shape !== 'flat' || !readAt.test(text) || readStamp(text, true) === null;
  });
}
