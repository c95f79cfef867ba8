import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { textOfRuns, type Piece } from '../../../src/core/chat/Piece.js';
import { withoutSigns } from '../../../src/core/chat/withoutSigns.js';
import { bubble, flat, line, stampLine } from './blocks.js';

/** x-height of running text, px. */
const heightPx = 26;
const timed = (block: Block): Piece => ({ ...pieceOf(block), runs: [], time: '14:30' });
const texts = (...pieces: readonly Piece[]): string[] => withoutSigns(pieces, heightPx).map(({ runs, time }) => textOfRuns(runs) || (time ?? ''));

describe('the ticks over a time beside a bubble', () => {
  const said = pieceOf(bubble('right', 300, ['Где мой заказ?']));
  const time = timed(flat('left', 350, stampLine('14:30'), { x: 240 }));
  const ticks = (x: number, y: number, text = 'w', more: Partial<Piece> = {}): Piece => ({ ...pieceOf(flat('left', y, stampLine(text), { x })), ...more });

  it('are nothing said, nor are those under it', () => {
    expect(texts(said, ticks(262, 318), time)).toEqual(['Где мой заказ?', '14:30']);
    expect(texts(said, ticks(262, 382, 'м“'), time)).toEqual(['Где мой заказ?', '14:30']);
  });

  it.each<[what: string, pieces: readonly Piece[]]>([
    ['stand further off', [said, ticks(262, 260), time]],
    ['stand beside it', [said, ticks(180, 350), time]],
    ['are words', [said, ticks(250, 318, 'Нет'), time]],
    ['have a time of their own', [said, ticks(262, 318, 'w', { time: '14:29' }), time]],
    ['have no bubble beside them', [pieceOf(bubble('right', 600, ['Где мой заказ?'])), ticks(262, 318), time]],
  ])('are kept where they %s', (_, pieces) => expect(withoutSigns(pieces, heightPx)).toHaveLength(3));
});

describe('a small field with a sign', () => {
  const fill = [204, 228, 254] as const;
  const talk = [pieceOf(bubble('left', 300, ['Какой размер?'], { fillColour: [245, 245, 246] })), pieceOf(bubble('right', 500, ['Сорок второй']))];
  const sign = (x: number, fillColour: Block['fillColour'], read: { text?: string; confidence?: number } = {}): Piece =>
    pieceOf({ ...bubble('right', 900, []), bbox: [x, 900, 90, 86], fillColour, lines: [{ ...line(read.text ?? '~', { x: x + 20, y: 920, confidence: read.confidence ?? 0.7 }), letters: [[x + 20, 920, 18, 30]] }] });
  const at = { column: 880, beyond: 960 };

  it('is no bubble where it is filled as none is', () => expect(texts(...talk, sign(at.column, [20, 20, 20]))).toHaveLength(2));

  it('is none where it stands off the column of its side, though it is nearly as light as bubbles', () => {
    expect(texts(...talk, sign(at.beyond, [254, 254, 254]))).toHaveLength(2);
    expect(texts(...talk, sign(at.beyond, [254, 254, 254], { text: 'м', confidence: 0.95 }))).toHaveLength(2);
  });

  it('is said in the column of its side, filled as that is', () => expect(texts(...talk, sign(at.column, fill))).toHaveLength(3));

  it('is said where it could be read well, with the fill of its side or in its column', () => {
    expect(texts(...talk, sign(at.beyond, fill, { text: '1', confidence: 0.95 }))).toHaveLength(3);
    expect(texts(...talk, sign(at.column, [20, 20, 20], { text: '1', confidence: 0.95 }))).toHaveLength(3);
  });
});

describe('a small field on which no word is read', () => {
  const said = [bubble('left', 300, ['Где мой заказ?']), bubble('left', 500, ['Заказ передан в доставку'])].map((block) => pieceOf({ ...block, bbox: [130, block.bbox[1], 540, 90] }));
  const field = (x: number): Piece => pieceOf({ ...bubble('left', 700, []), bbox: [x, 700, 80, 80], lines: [{ ...line(''), bbox: [x + 20, 720, 40, 40], letters: [[x + 20, 720, 15, 40], [x + 40, 720, 15, 40]] }] });

  it('is a face before the column in which others begin', () => expect(withoutSigns([...said, field(30)], heightPx)).toHaveLength(2));
  it('may be sent within it', () => expect(withoutSigns([...said, field(130)], heightPx)).toHaveLength(3));
});
