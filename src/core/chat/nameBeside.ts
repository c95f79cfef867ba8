import type { Block, ScreenContext } from './Block.js';
import { authorNamed } from './nameInCorner.js';
import { ownName } from './ownName.js';
import type { Piece } from './Piece.js';

/**
 * The pieces of a chat without bubbles with the own ones at the right: those of the author whose name stands at the foot
 * of the list beside it, or there before «вы». As they were found where neither tells, or it tells of more than one.
 */
export function withOwnBeside(pieces: readonly Piece[], { beside = [] }: ScreenContext): readonly Piece[] {
  if (beside.length === 0 || pieces.some(({ block }) => block.shape === 'bubble' && block.side === 'right')) return pieces;
  const authors = pieces.map(({ author }) => author);
  const owners = new Set(beside.map((line) => authorNamed(nameOf(line), authors)).filter((author) => author !== null));
  if (owners.size !== 1) return pieces;
  return pieces.map((piece) => (piece.author !== null && owners.has(piece.author) && piece.block.side === 'left' ? { ...piece, block: { ...piece.block, side: 'right' } } : piece));
}

/** The line without «вы» behind the name; null where its end in other ink is something else. */
function nameOf(line: Block): Block | null {
  const words = line.lines.flatMap((one) => one.words);
  const last = words.at(-1)?.text.replace(/[^\p{L}]/gu, '') ?? '';
  const hasTail = line.lines.length > 1 || line.lines[0]?.turnsAt !== undefined;
  if (words.length > 1 && ownName.test(last)) return { ...line, lines: [{ ...line.lines[0]!, words: words.slice(0, -1) }] };
  return hasTail ? null : line;
}
