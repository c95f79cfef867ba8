import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSegments } from '../../../src/core/letter/letterSegments.js';

const kinds = (lines: readonly string[]): string[] => letterSegments(lines.join('\n')).map(({ kind, text }) => `${kind}: ${text.split('\n').length}`);

describe('a letter is told apart into words, quotes and signature', () => {
  it.each([
    ['words alone', ['Здравствуйте!', '', 'Где деньги?'], ['words: 3']],
    ['words over a quote', ['Нет.', '', '> Вы получили?', '> Напишите.'], ['words: 2', 'quote: 2']],
    ['an answer between quotes', ['> Получили?', 'Нет.', '> Когда?', 'Вчера.'], ['quote: 1', 'words: 1', 'quote: 1', 'words: 1']],
    ['the line that says whose quote it is', ['Нет.', '', '12 марта 2024 г., 14:30 Иван <a@b.ru> пишет:', '> Вы получили?'], ['words: 2', 'quote: 2']],
    ['such a line broken in two', ['No.', 'On Mon, 11 Mar 2024 at 20:41, Shop <help@shop.example>', 'wrote:', '', '> Did you?'], ['words: 1', 'quote: 4']],
    ['a letter that Outlook quotes', ['Прошу ответить.', '', 'От: Поддержка', 'Отправлено: 12 марта 2024 г.', 'Тема: Возврат', '', 'Ждите.'], ['words: 2', 'quote: 5']],
    ['a forwarded letter', ['См. ниже', '-------- Пересылаемое сообщение --------', 'текст'], ['words: 1', 'quote: 2']],
    ['a signature behind its mark', ['Где деньги?', '-- ', 'Анна', '+7 900 123-45-67'], ['words: 1', 'signature: 3']],
    ['a signature behind a farewell', ['Где деньги?', '', 'С уважением,', 'Анна'], ['words: 2', 'signature: 2']],
    ['a signature over a quote', ['Нет.', '-- ', 'Анна', '> Получили?'], ['words: 1', 'signature: 2', 'quote: 1']],
    ['a farewell too far from the end', ['С уважением отношусь', ...Array.from({ length: 15 }, () => 'текст')], ['words: 16']],
    ['a letter that is all farewell', ['С уважением, Анна'], ['words: 1']],
  ])('%s', (_what, lines, expected) => {
    expect(kinds(lines)).toEqual(expected);
  });

  it('and nothing is lost, whatever the text', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', '> a', '>> b', '-- ', 'On x, a wrote:', 'От: а', 'Тема: б', 'С уважением', '_____________________'));
    fc.assert(fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      expect(letterSegments(text).map((segment) => segment.text).join('\n')).toBe(text);
    }));
  });
});
