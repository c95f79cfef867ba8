import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import type { Piece } from '../../../src/core/chat/Piece.js';
import { withoutFloating } from '../../../src/core/chat/withoutFloating.js';
import { withoutSigns } from '../../../src/core/chat/withoutSigns.js';
import { bubble, line, screen } from './blocks.js';

const talk = [bubble('left', 220, ['Оцените доставку заказа'], { stamp: '10:00' }), bubble('left', 540, ['Спасибо за ожидание'], { stamp: '10:02' })];
/** A wallpaper that changes its colour shines through. */
const shaded = (at: number): Block['fillColour'] => [110 + 14 * at, 150 + 9 * at, 104];
const plate = (side: Block['side'], at: number, text: string, wide = 130): Block => {
  const x = 30 + at * (wide + 8);
  return bubble(side, 700, [], { bbox: [x, 700, wide, 100], fillColour: shaded(at), lines: [{ ...line(text, { x: x + 40, y: 725, contrast: 0.6, ink: [255, 255, 255] }), letters: [[x + 40, 725, 14, 30]] }] });
};
const below = bubble('left', 820, ['Оценка поможет нам'], { stamp: '10:03' });
const kinds = (...row: Block[]): string[] => interpretBlocks([...talk, ...row, below], screen()).messages.slice(2, 2 + row.length).map(({ kind }) => kind);

describe('plates side by side', () => {
  it('are buttons, whatever shines through and wherever in the panel each of them stands', () => {
    const sides = ['left', 'left', 'center', 'right', 'right'] as const;
    expect(kinds(...sides.map((side, at) => plate(side, at, String(at + 1))))).toEqual(sides.map(() => 'button'));
  });

  it('are no days, though they name some', () => {
    expect(kinds(plate('left', 0, '7 мая', 200), plate('center', 1, '8 мая', 200), plate('right', 2, '9 мая', 200))).toEqual(['button', 'button', 'button']);
    expect(kinds(bubble('center', 700, ['8 мая']))).toEqual(['separator']);
  });

  it('are no signs of the app where each can be read', () => {
    const marks = [1, 2].map((at) => pieceOf(plate('left', at, String(at))));
    expect(withoutSigns([...talk.map(pieceOf), ...marks], 26)).toHaveLength(4);
    expect(withoutSigns([...talk.map(pieceOf), marks[0]!], 26)).toHaveLength(2);
  });

  it('bear no time, so that a round thing without one still floats', () => {
    const said = [...talk, below].map((block): Piece => ({ ...pieceOf(block), time: '10:00' }));
    const round = pieceOf(bubble('right', 900, [], { bbox: [860, 900, 90, 90], fillColour: [255, 255, 255], lines: [line('м', { x: 890, y: 920, confidence: 0.5 })] }));
    const row = [0, 1, 2, 3].map((at) => pieceOf(plate('left', at, String(at + 1))));
    expect(withoutFloating([...said, ...row, round], 26)).not.toContain(round);
  });
});
