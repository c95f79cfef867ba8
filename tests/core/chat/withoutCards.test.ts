import { describe, expect, it } from 'vitest';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutCards } from '../../../src/core/chat/withoutCards.js';
import { bubble, line } from './blocks.js';

const url = 'Смотрите https:/shop.example/help/85295';
/** A bubble with words and a link, and two lines below it of a size and as far right as told. */
const read = (xHeightPx: number, x: number, said = url, lines = 2): string => {
  const block = bubble('left', 300, [said]);
  const card = ['Статья 26.1', 'Потребитель вправе'].slice(0, lines).map((text, at) => line(text, { x, y: 420 + at * 50, xHeightPx }));
  return textOfRuns(withoutCards(pieceOf({ ...block, lines: [...block.lines, ...card] })).runs);
};

describe('the card below a link', () => {
  it('is not said', () => expect(read(22, 80)).toBe(url));

  it.each<[why: string, text: string]>([
    ['its words are as large as the text', read(26, 80)],
    ['it begins where the text does', read(22, 60)],
    ['there is no link', read(22, 80, 'Смотрите раздел возвраты')],
    ['it is one line', read(22, 80, url, 1)],
  ])('is text where %s', (_, text) => expect(text).toContain('Статья 26.1'));
});
