import type { Block } from './Block.js';
import { readStamp } from './readStamp.js';
import { textOf } from './Piece.js';

/** Before a time or a day: that somebody has read it. Behind a dot stands when it was sent («Прочитано · 16:22»). */
const readAt = /^[^\p{L}\d]{0,3}(?:прочитано|просмотрено|read|seen)(?!\p{L})[\s,:]*(?:в |at )?(?=[\p{L}\d])/iu;

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
