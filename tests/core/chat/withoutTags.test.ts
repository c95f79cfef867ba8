import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withoutTags } from '../../../src/core/chat/withoutTags.js';
import { bubble, flat, line } from './blocks.js';

/** A field with a word, right of a name in 39 px high letters that ends at 120 px. */
const tag = (text: string, box: Block['bbox']): Block => ({ ...bubble('left', box[1], []), bbox: box, lines: [line(text, { x: box[0] + 10, y: box[1] + 15 })] });
const name = (text = 'Мария', x = 30): Block => flat('left', 300, text, { x });
const left = (...blocks: Block[]): number => withoutTags(blocks.map(pieceOf)).length;

describe('a tag behind a name', () => {
  it('is nothing said', () => expect(left(name(), tag('Агент', [140, 285, 130, 70]))).toBe(1));

  it('is nothing said in smaller print on a field that a shadow made higher', () => {
    const small = (xHeightPx: number): Block => ({ ...tag('Агент', [140, 285, 130, 110]), lines: [line('Агент', { x: 150, y: 300, xHeightPx })] });
    expect(left(name(), small(20))).toBe(1);
    expect(left(name(), small(24))).toBe(2);
  });

  it.each<[why: string, name: Block, field: Block]>([
    ['it is as high as a bubble', name(), tag('Агент', [140, 285, 130, 110])],
    ['it stands further off', name(), tag('Агент', [340, 285, 130, 70])],
    ['it stands below the name', name(), tag('Агент', [140, 345, 130, 70])],
    ['a time stands before it', name('14:32'), tag('Агент', [140, 285, 130, 70])],
    ['it says more', name(), tag('Фото уже отправил', [140, 285, 400, 70])],
  ])('is said where %s', (_, before, field) => expect(left(before, field)).toBe(2));
});
