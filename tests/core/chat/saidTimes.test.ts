import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

const others = [bubble('right', 900, ['Во сколько приедет курьер?']), bubble('left', 1100, ['Уточняем, подождите немного'])];
const first = (block: Block) => interpretBlocks([block, ...others], screen()).messages[0];

describe('a time behind which the sentence goes on', () => {
  const own = (text: string): Block => {
    const block = bubble('right', 300, ['Не приехал', text], { bbox: [330, 300, 60 + text.length * 18, 140] });
    return { ...block, stamps: [{ ...block.lines[1]!.words[1]!, confidence: 0.9 }] };
  };

  it('is said', () => expect(first(own('Уже 21:05, где вы?'))).toMatchObject({ text: 'Не приехал Уже 21:05, где вы?', time: null }));
  it('is none before what was read of ticks, or before the state of a message', () => {
    expect(first(own('Уже 21:05 ми'))).toMatchObject({ text: 'Не приехал Уже', time: '21:05' });
    expect(first(own('Уже 21:05 прочитано'))).toMatchObject({ time: '21:05' });
  });
});

it('a time from which something lasts to another is said', () => {
  const offered = line('10:00–14:00', { x: 160, y: 320, contrast: 0.5 });
  const words = (text: string): Block => ({ ...bubble('left', 300, [], { bbox: [30, 300, 420, 90] }), lines: [{ ...offered, words: [{ ...offered.words[0]!, text }] }], stamps: [{ text: '10:00', bbox: [160, 322, 90, 30], confidence: 0.9 }] });
  expect(first(words('10:00–14:00'))).toMatchObject({ text: '10:00–14:00', time: null });
});

describe('a time with a full stop behind it', () => {
  const ending = (time: string): Block => {
    const last = line(`прибытия ${time}`, { x: 60, y: 370 });
    const words = last.words.map((word, at): BlockLine['words'][number] => (at === 0 ? word : { ...word, bbox: [word.bbox[0], word.bbox[1], word.bbox[2], 30] }));
    return bubble('left', 300, ['Номер рейса 41-63, время', { ...last, words }], { bbox: [30, 300, 500, 140] });
  };

  it('ends what is said, though digits are lower than letters: a full stop is no ticks', () => {
    expect(first(ending('14:40.'))).toMatchObject({ text: 'Номер рейса 41-63, время прибытия 14:40.', time: null });
    expect(first(ending('14:40»'))).toMatchObject({ time: '14:40' });
  });
});

describe('«ред.» before a stamp that was read apart from it', () => {
  const own = (mark: number): Block => {
    const text = line('Хорошо ред.', { x: 360, y: 320 });
    const words = [text.words[0]!, { ...text.words[1]!, bbox: [500, 332, 60, mark] as const }];
    const stamp = line('19:36', { x: 580, y: 330, xHeightPx: 20, contrast: 0.4 });
    return { ...bubble('right', 300, [], { bbox: [330, 300, 360, 90] }), lines: [{ ...text, words }, stamp], stamps: [{ ...stamp.words[0]!, confidence: 0.9 }] };
  };

  it('is the app’s where it is lower than what is said', () => {
    expect(first(own(24))).toMatchObject({ text: 'Хорошо', time: '19:36', edited: true });
    expect(first(own(39))).toMatchObject({ text: 'Хорошо ред.', time: '19:36', edited: false });
  });
});

it('a scrap behind the text that could not be made out is the stamp where it is somewhat paler, and said where it is sure', () => {
  const own = (confidence: number): Block => ({ ...bubble('right', 300, [], { bbox: [330, 300, 400, 90] }), lines: [line('Принято', { x: 360, y: 320, contrast: 0.97 }), line('WAS', { x: 560, y: 330, xHeightPx: 24, contrast: 0.69, confidence })] });
  expect(first(own(0.3))).toMatchObject({ text: 'Принято', time: null });
  expect(first(own(0.9))).toMatchObject({ text: 'Принято WAS', time: null });
});
