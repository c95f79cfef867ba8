import { describe, expect, it } from 'vitest';
import { isNameLike, nameOf } from '../../../src/core/chat/takeAuthor.js';

describe('a comma at the end of the first line', () => {
  it.each([['Мария,', true], ['Анна Кузнецова,', true], ['Возврат оформляйте через площадку,', false], ['Добрый день Анна,', false]])('%s: a name is %s', (line, isName) => {
    expect(isNameLike(nameOf(line))).toBe(isName);
  });
});
