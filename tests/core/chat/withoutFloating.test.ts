import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/core/chat/Piece.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutFloating } from '../../../src/core/chat/withoutFloating.js';
import { bubble, flat } from './blocks.js';

const said = (y: number, author: string): Piece => ({ ...pieceOf(flat('left', y, 'Возврат только за ваш счёт', { x: 60 })), author, time: '14:32' });
const button = (text: string): Piece => pieceOf({ ...bubble('right', 900, [text]), bbox: [880, 900, 90, 90] });
const left = (...pieces: Piece[]): number => withoutFloating(pieces, 26).length;

describe('a small round thing with a sign over texts on the ground', () => {
  const room = [said(300, 'Мария'), said(500, 'Олег'), said(700, 'Мария')];

  it('is a button where these stand below names and times', () => {
    expect(left(...room, button('м'))).toBe(3);
    expect(left(...room, button('Хорошо'))).toBe(4);
  });

  it('stays where too few of them do', () => {
    expect(left(...room.slice(1), button('м'))).toBe(3);
  });
});
