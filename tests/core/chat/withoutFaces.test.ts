import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen } from './blocks.js';

const said = bubble('left', 1060, ['Какой размер указан', 'на бирке?'], { stamp: '14:30' });
const own = bubble('right', 600, ['Сорок второй', 'размер'], { stamp: '14:32' });
const disc = (x: number, y: number, text: string): Block => ({ ...bubble('left', y, [line(text)]), bbox: [x, y, 50, 50] });
const read = (...blocks: Block[]) => interpretBlocks([own, ...blocks, said], screen()).messages;

describe('a small round field before a name', () => {
  it('is a face, whose name names who says what is below', () => expect(read(disc(30, 1000, '©'), flat('left', 1005, 'Мария', { x: 95, xHeightPx: 20, contrast: 0.6 })).map(({ text, author }) => [text, author])).toEqual([['Сорок второй размер', null], ['Какой размер указан на бирке?', 'Мария']]));

  it.each<[what: string, face: Block, name: Block]>([
    ['with a word', disc(30, 1000, 'Да'), flat('left', 1005, 'Мария', { x: 95, xHeightPx: 20, contrast: 0.6 })],
    ['above the line', disc(30, 920, 'Я'), flat('left', 1005, 'Мария', { x: 95, xHeightPx: 20, contrast: 0.6 })],
    ['before what is no name', disc(30, 1000, '+'), flat('left', 1005, 'IMG_20240312_101500.heic', { x: 95 })],
    ['far from it', disc(30, 1000, 'Я'), flat('left', 1005, 'Мария', { x: 295, xHeightPx: 20, contrast: 0.6 })],
  ])('is said %s', (_, face, name) => expect(read(face, name).map(({ bbox }) => bbox)).toContainEqual(face.bbox));
});
