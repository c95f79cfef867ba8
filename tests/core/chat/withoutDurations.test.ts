import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { withoutDurations } from '../../../src/core/chat/withoutDurations.js';
import { bubble, flat, screen, stampLine } from './blocks.js';

const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ text, time }) => [text, time]);
const voice = (length: string, seen = length, ...more: string[]): Block => bubble('right', 500, [stampLine(length), ...more.map((text) => stampLine(text))], { seen });

describe('how long a voice message lasts', () => {
  it.each(['0:38', '1:24'])('«%s» is no stamp', (length) => {
    expect(told(bubble('left', 300, ['Сорок второй'], { stamp: '14:32' }), voice(length))).toEqual([['Сорок второй', '14:32'], ['', null]]);
  });

  it('is no stamp where the first look left a digit out of that of a text', () => {
    const stamp: Block = { ...flat('right', 460, stampLine('1:41 ми'), { x: 800 }), stamps: [{ text: '11:41', bbox: [800, 460, 70, 30], confidence: 0.9 }] };
    expect(told(bubble('right', 340, ['Сорок второй']), stamp, bubble('right', 900, [stampLine('0:38')], { seen: '0:38' }))).toEqual([['Сорок второй', '11:41'], ['', null]]);
  });

  it('stays beside its stamp', () => {
    expect(told(bubble('left', 300, ['Сорок второй'], { stamp: '14:32' }), voice('0:38', '14:40', '14:40'))[1]).toEqual(['', '14:40']);
  });

  it('is left out above the stamp that stands in its bubble', () => {
    const stamps = ['0:56', '14:40'].map((text, at) => ({ text, bbox: [600, 520 + at * 50, 70, 20] as const, confidence: 0.9 }));
    const [block] = withoutDurations([{ ...bubble('left', 500, [stampLine('0:56'), stampLine('14:40')]), stamps }]);
    expect(block!.stamps.map(({ text }) => text)).toEqual(['14:40']);
    expect(block!.lines.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['', '14:40']);
  });

  it('has the wave before it, whatever was read of that with doubt, where a stamp stands below', () => {
    const wave = (confidence: number, ...below: readonly string[]): Block => {
      const all = bubble('left', 500, ['ЧАН', ...below.map((text) => stampLine(text))], { lineLook: { confidence } });
      return { ...all, lines: [...all.lines, stampLine('0:56', { x: 500, y: all.lines[0]!.bbox[1] })] };
    };
    const textOf = (block: Block): string => withoutDurations([block])[0]!.lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
    expect(textOf(wave(0.3, '14:40'))).toBe('14:40');
    expect(textOf(wave(0.9, '14:40'))).toBe('ЧАН 14:40 0:56');
    // A short answer read with doubt, and its stamp.
    expect(textOf(wave(0.3))).toMatch(/^ЧАН/);
  });

  it.each<[why: string, block: Block]>([
    ['AM or PM stands behind it', bubble('right', 500, [stampLine('9:24 PM')])],
    ['something is said there', bubble('right', 500, ['Хорошо'], { stamp: '9:24', seen: '9:24' })],
  ])('it is none where %s', (_why, block) => {
    expect(told(bubble('left', 300, ['Сорок второй'], { stamp: '10:32' }), block)[1]?.[1]).toMatch(/^(?:09|21):24$/);
  });

  it('is a stamp where texts have stamps of one digit', () => {
    expect(told(bubble('left', 300, ['Сорок второй'], { stamp: '9:32', seen: '9:32' }), voice('9:38'))[1]?.[1]).toBe('09:38');
  });
});
