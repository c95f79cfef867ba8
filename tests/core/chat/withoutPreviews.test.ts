import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import { withoutPreviews } from '../../../src/core/chat/withoutPreviews.js';
import { bubble, flat } from './blocks.js';

/** What is left of a bubble (100–190) and a field so far below it. */
const read = (said: string, gap: number, ...more: string[]) =>
  withoutPreviews([pieceOf(bubble('right', 100, [said])), { ...pieceOf(bubble('right', 190 + gap, ['Возврат товара', ...more])), time: '12:03' }], 26).map(({ runs, time, block }) => [textOfRuns(runs), time, block.bbox[3]]);

describe('a field right below a bubble with a link', () => {
  it('is the preview of the link, whose stamp is that of the message', () => expect(read('https://vitrina.example/help', 0)).toEqual([['https://vitrina.example/help', '12:03', 180]]));
  it('is a message where the ground is seen between', () => expect(read('https://vitrina.example/help', 6)).toHaveLength(2));
  it('is the preview across a seam where it ends with the name of a site', () => expect(read('https://vitrina.example/help', 6, 'vitrina.example')).toHaveLength(1));
  it('is none where there is no link', () => expect(read('Спасибо', 0)).toHaveLength(2));
});

describe('a field below a line with a link on the panel itself', () => {
  const under = (said: string, y: number, ...card: string[]) => withoutPreviews([pieceOf(flat('left', 100, said)), pieceOf(bubble('left', y, card))], 26).length;
  const link = 'Подробнее: https://vitrina.example/help';

  it('is its preview where it begins with it and tells a title and more', () => expect(under(link, 160, 'Витрина', 'Возврат товара')).toBe(1));
  it('is none further below, with one line, or without a link above', () => expect([under(link, 230, 'Витрина', 'Возврат товара'), under(link, 160, 'Возврат товара'), under('Спасибо', 160, 'Витрина', 'Возврат товара')]).toEqual([2, 2, 2]));
});
