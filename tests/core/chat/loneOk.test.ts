import { describe, expect, it } from 'vitest';
import { loneOk } from '../../../src/core/chat/letters/loneOk.js';
import { line } from './blocks.js';

const russian = 'Добрый день, чем могу помочь?';
const read = (text: string, letterHeights: readonly number[], talk = russian): string => loneOk([{ ...line(text), letters: letterHeights.map((height, at) => [60 + at * 18, 36 - height, 16, height] as const) }], 26, talk)[0]!.words[0]!.text;

describe('«ок» alone in a message', () => {
  it.each<[wanted: string, heights: readonly number[]]>([
    ['ok', [26, 36]],
    ['Ок', [36, 26]],
    ['ок', [26, 26]],
    ['ОК', [36, 36]],
  ])('is %s by the heights of its letters, however it was read', (wanted, heights) => {
    expect([read('OK', heights), read('ОК', heights)]).toEqual([wanted, wanted]);
  });

  it('is small where a round letter reaches a little beyond the other and the line', () => expect(read('OK', [27, 23])).toBe('ок'));

  it('has the script of the conversation where two capitals look alike', () => {
    expect([...read('ОК', [36, 36], 'Hello, how can I help?')].every((letter) => letter < 'a')).toBe(true);
  });

  it('has the letters of the only script where nobody writes in the other, however high they seem', () => {
    const english = 'Hello! You are chatting with the assistant. How can I help you today?';
    expect([read('Ok', [26, 26], english), read('ок', [26, 26], english)]).toEqual(['Ok', 'ok']);
  });

  it('is so with any short word of letters that look like Latin ones, and with none where Russian is said', () => {
    const english = 'Hello! You are chatting with the assistant. How can I help you today?';
    expect([read('по', [26, 26], english), read('уир', [26, 26, 26], english), read('да', [26, 26], english)]).toEqual(['no', 'yup', 'да']);
    expect(read('по', [26, 26])).toBe('по');
  });
});
