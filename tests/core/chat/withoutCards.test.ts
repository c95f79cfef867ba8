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

describe('the card above a text with a link', () => {
  const above = (site: string, contrast: number, said: string): string => {
    const block = bubble('left', 300, ['', '', said]);
    const card = ['Куртка зимняя', site].map((text, at) => line(text, { x: 180, y: 320 + at * 50, xHeightPx: 22, contrast: at === 0 ? 0.95 : contrast }));
    return textOfRuns(withoutCards(pieceOf({ ...block, lines: [...card, ...block.lines.filter(({ words }) => words.length > 0)] })).runs);
  };

  it('is not said up to the name of the site', () => expect(above('shop.example', 0.5, url)).toBe(url));
  it.each<[why: string, text: string]>([
    ['no link follows', above('shop.example', 0.5, 'Такую же?')],
    ['its last line is no site', above('за 7 490 рублей', 0.5, url)],
    ['the site is as strong as the text', above('shop.example', 0.95, url)],
  ])('is text where %s', (_, text) => expect(text).toContain('Куртка зимняя'));
});
