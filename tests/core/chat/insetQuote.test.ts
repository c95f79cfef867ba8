import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import { bubble, line, violet } from './blocks.js';

type Line = ReturnType<typeof line>;
const name = (look: Parameters<typeof line>[1] = {}): Line => line('Вы', { x: 90, y: 320, xHeightPx: 20, ink: violet, ...look });
const quoted = (look: Parameters<typeof line>[1] = {}): Line => line('Не смешно', { x: 90, y: 370, xHeightPx: 22, contrast: 0.8, ...look });
const said = line('Скиньте фото бирки и чек', { x: 60, y: 430 });
const read = (...lines: Line[]): readonly [string | null, string] => {
  const { quote, runs } = pieceOf({ ...bubble('left', 300, []), lines });
  return [quote, textOfRuns(runs)];
};

describe('the quoted part of a bubble whose tint was not seen', () => {
  it('is the name and the smaller words set in above what is said', () => {
    expect(read(name(), quoted(), said)).toEqual(['Не смешно', 'Скиньте фото бирки и чек']);
  });

  it.each<[why: string, lines: Line[]]>([
    ['it begins where the text does', [name({ x: 60 }), quoted({ x: 60 }), said]],
    ['the name has no colour', [name({ ink: [20, 20, 20] }), quoted(), said]],
    ['the words are as large and strong as what is said', [name(), quoted({ xHeightPx: 26, contrast: 0.95 }), said]],
    ['nothing is said below', [name(), quoted()]],
    ['there is but the name', [name(), said]],
    ['its lines begin at two edges', [name(), quoted({ x: 120 }), said]],
  ])('is none where %s', (_, lines) => expect(read(...lines)[0]).toBeNull());
});
