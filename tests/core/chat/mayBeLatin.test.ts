import { describe, expect, it } from 'vitest';
import { isAmongLatin, isDrawnAlike, isLatinWord, mayBeLatin } from '../../../src/core/chat/letters/mayBeLatin.js';

describe('a word in Russian letters', () => {
  it.each(['е-тай', 'ВВМ', 'Ноте', 'ОНО'])('may be Latin: %s', (word) => expect(mayBeLatin(word)).toBe(true));
  it.each(['заказ', 'Ок', 'М', 'ВВМ7'])('is Russian by a letter that no Latin one looks like, or too short to tell: %s', (word) => expect(mayBeLatin(word)).toBe(false));
});

describe('a Latin word', () => {
  it.each([['e-mail', true], ['RRN', true], ['Home', true], ['oTBeTa', false], ['HeT', false], ['w', false]])('is written as such are: %s %s', (word, told) => expect(isLatinWord(word)).toBe(told));
  it.each([['Cpok', 'Срок', false], ['OT', 'от', true], ['Het', 'Нет', true], ['RRN', 'ВВМ', false], ['mail', 'тай', false], ['open', 'ореп', true]])('"%s" is drawn like «%s»: %s', (latin, russian, told) => expect(isDrawnAlike(latin, russian)).toBe(told));
});

describe('a word among Latin ones', () => {
  const at = (text: string, word: string): boolean => isAmongLatin(text.split(' '), text.split(' ').indexOf(word));

  it('has such at both sides, numbers left out, or two at its one side', () => {
    expect(at('iPhone 13 Рго Max', 'Рго')).toBe(true);
    expect(at('ореп dispute here', 'ореп')).toBe(true);
  });
  it('has none where one of the two is Russian or there is but one', () => {
    expect(at('списание VISA от Сбера', 'от')).toBe(false);
    expect(at('VISA от', 'от')).toBe(false);
    expect(at('от', 'от')).toBe(false);
  });
});
