import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { withoutMenu } from '../../../src/core/chat/withoutMenu.js';
import { flat } from './blocks.js';

const page = { widthPx: 1920, heightPx: 1080 };
const heading = (y: number, name: string): Block[] => [{ ...flat('left', y, name), bbox: [686, y, 300, 26] }, { ...flat('right', y, '14:32'), bbox: [1700, y, 60, 18], stamps: [{ text: '14:32', bbox: [1700, y, 60, 18], confidence: 0.9 }] }];
const thread = [...heading(300, 'Мария'), ...heading(520, 'Екатерина'), ...heading(740, 'Мария')];
const menu = (...ys: number[]): Block[] => ys.map((y, at) => ({ ...flat('left', y, `Раздел ${at}`), bbox: [66, y, 150, 24] }));
const left = (blocks: readonly Block[], context = page): number => withoutMenu(blocks, context).filter(({ lines }) => textOf(lines[0]!.words).startsWith('Раздел')).length;

describe('single lines below each other left of a thread’s headings', () => {
  it('are a menu, and gone, where they stand in even steps', () => {
    expect(left([...menu(260, 336, 412, 488, 564), ...thread])).toBe(0);
    expect(withoutMenu([...menu(260, 336, 412, 488), ...thread], page)).toEqual(thread);
  });

  it('stay where the steps are uneven, the lines few, the headings unknown, and on a phone', () => {
    expect(left([...menu(260, 336, 480, 556, 720), ...thread])).toBe(5);
    expect(left([...menu(260, 336, 412), ...thread])).toBe(3);
    expect(left([...menu(260, 336, 412, 488), ...heading(300, 'Мария')])).toBe(4);
    expect(left([...menu(260, 336, 412, 488), ...thread], { widthPx: 1080, heightPx: 1920 })).toBe(4);
  });
});
