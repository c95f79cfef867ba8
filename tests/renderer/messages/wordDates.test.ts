import { expect, it } from 'vitest';
import { wordMoment } from '../../../src/renderer/messages/wordDates.js';

it('words an instant by the wall clock of the case, the same way in every place', () => {
  const at = '2024-03-15T22:32:10.000Z';
  const plain = (text: string): string => text.replace(/\s/gu, ' ');
  expect(plain(wordMoment(at, 'Europe/Moscow', 'ru'))).toBe('16 мар. 2024 г. 01:32');
  expect(plain(wordMoment(at, 'Europe/Moscow', 'en'))).toBe('16 Mar 2024 01:32');
  expect(plain(wordMoment(at, 'UTC', 'en'))).toBe('15 Mar 2024 22:32');
});
