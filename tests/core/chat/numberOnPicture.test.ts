import { expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

it('a number that is a guess is nothing that was said where it stands on a picture, many times as high', () => {
  const told = (confidence: number, height: number) => interpretBlocks([bubble('left', 300, ['Какой размер указан', 'на бирке?']), bubble('right', 500, [line('288', { confidence })], { bbox: [330, 500, 440, height] })], screen()).messages[1]!.text;
  expect([told(0.13, 560), told(0.9, 560), told(0.13, 80)]).toEqual(['', '288', '288']);
});
