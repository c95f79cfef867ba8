import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, picture, screen, stampLine, violet } from './blocks.js';

const talk = [bubble('left', 900, ['Какой размер указан на бирке?'], { stamp: '14:32' }), bubble('right', 1200, ['Сорок второй, как я и писала'], { stamp: '14:35' })];
const head = (name: BlockLine): Block => ({ ...bubble('left', 240, [name]), bbox: [30, 240, 200, 56] });
const photo: Block = { ...picture('left', 300), lines: [stampLine('14:30', { x: 560, y: 730 })], stamps: [{ text: '14:30', bbox: [560, 730, 70, 30], confidence: 0.9 }] };
const told = (...blocks: readonly Block[]) => interpretBlocks([...blocks, ...talk], screen()).messages.slice(0, -2).map(({ author, text, time }) => ({ author, text, time }));

describe('a coloured name in what is seen of a bubble above its picture', () => {
  it('is who sent the picture', () => {
    expect(told(head(line('Екатерина', { ink: violet })), photo)).toEqual([{ author: 'Екатерина', text: '', time: '14:30' }]);
  });

  it('is without the tag at the end of its row', () => {
    const tagged = head(line('Екатерина', { ink: violet }));
    expect(told({ ...tagged, lines: [...tagged.lines, stampLine('админ', { x: 500, y: 262 })] }, photo)).toEqual([{ author: 'Екатерина', text: '', time: '14:30' }]);
  });

  it.each<[what: string, block: Block]>([
    ['in the ink of text', head(line('Екатерина'))],
    ['that is a sentence', head(line('Посмотрите, пожалуйста.', { ink: violet }))],
    ['far above the picture', { ...head(line('Екатерина', { ink: violet })), bbox: [30, 20, 200, 56] }],
  ])('is none %s', (_, block) => expect(told(block, photo)).toHaveLength(2));
});
