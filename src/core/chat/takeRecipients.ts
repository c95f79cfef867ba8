import type { BlockLine } from './Block.js';
import { textOf, type Piece } from './Piece.js';

/** «Кому: мне», "to support@shop.example": the line below a letter's sender. */
const addressed = /^(?:кому|to)(?:\s?[:;]\s?|\s)(?<whom>\S.*)$/iu;
/** Whether a line tells to whom a letter goes. */
export const isAddressed = ({ words }: BlockLine): boolean => addressed.test(textOf(words));
/** Whether a line tells that a letter goes to the person whose mail this is. */
export const isToMe = ({ words }: BlockLine): boolean => me.test(addressed.exec(textOf(words))?.groups?.['whom'] ?? '');
/** «мне», «вам», in whatever letters they were read; the arrow that shows more sticks to them as a letter or two. */
const [toMe, toYou] = ['[мm][нh][еe@](?:[уyх¥v]{1,2})?', '[вb][аa][мm](?:[уyх¥v]{1,2})?'];
const me = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:${toMe}|меня|я|${toYou}|вы|me|you)(?![\\p{L}\\p{N}@.-])`, 'iu');
const bare = new RegExp(`^(?:${toMe}|${toYou}|to me)$`, 'iu');
/** Whether a line below a letter's sender is nothing but the person it goes to: «Вам». Elsewhere it may be said. */
export const isBareRecipient = ({ words }: BlockLine): boolean => bare.test(textOf(words));

/**
 * Takes the line that tells to whom a message goes off the messages of a mail-like thread. Where some are addressed to the
 * person and others are not, those others are the person's own.
 */
export function takeRecipients(pieces: readonly Piece[]): readonly Piece[] {
  const told = pieces.map((piece) => ({ piece, whom: recipientOf(piece) }));
  const hasMine = told.some(({ whom }) => whom !== null && me.test(whom));
  return told.map(({ piece, whom }): Piece => {
    if (whom === null) return piece;
    const rest = { ...piece, runs: piece.runs.slice(1) };
    return hasMine ? { ...rest, block: { ...piece.block, side: me.test(whom) ? 'left' : 'right' } } : rest;
  });
}

function recipientOf({ author, isLetter, runs }: Piece): string | null {
  const [first, ...others] = runs;
  if ((author === null && isLetter !== true) || first === undefined || others.length === 0) return null;
  const isPale = others.every((run) => first.contrast < 0.85 * run.contrast || first.xHeightPx < 0.9 * run.xHeightPx);
  return isPale ? (addressed.exec(textOf(first.words))?.groups?.['whom'] ?? null) : null;
}
