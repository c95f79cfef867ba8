import { describe, expect, it } from 'vitest';
import { wordReason } from '../../../src/renderer/imports/wordReason.js';

describe('why a file was refused', () => {
  it('is told without the name and path that stand above it', () => {
    const fault = { code: 'E_EMPTY', input: '/home/anna/пустой.png' } as const;
    expect(wordReason(fault, 'пустой.png', 'ru')).toBe('Файл пуст; возьмите его заново из источника.');
    expect(wordReason(fault, 'пустой.png', 'en')).toBe('The file is empty; take it from its source again.');
  });

  it('is told whole when the name could not be shown as it is', () => {
    expect(wordReason({ code: 'E_EMPTY', input: 'a' }, 'a\nb', 'en')).toBe('"a\ufffdb": the file is empty; take it from its source again.');
  });
});
