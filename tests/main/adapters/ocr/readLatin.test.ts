import { afterAll, describe, expect, it } from 'vitest';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readLatin } from '../../../../src/main/adapters/ocr/readLatin.js';
import { lookedAgain } from './lookedAgain.js';

/** Real pixels through the real engine. */
describe('what is written in Latin letters whatever stands around', () => {
  afterAll(closeRecogniser);

  const settled = (written: string, read: string): Promise<string> => lookedAgain(readLatin, written, read, 0.9);

  it.each([
    ['maria1990@mail.ru', 'таг1а1990@тай.ги', 'maria1990@mail.ru'],
    ['maria1990@mail.ru', 'таг1а1990@тай.ги.', 'maria1990@mail.ru.'],
    ['m***a@mail.ru', 'т***а@тай.ги', 'm***a@mail.ru'],
    ['EE576702656CN', 'ЕЕ576702656СМ', 'EE576702656CN'],
  ])('«%s», read as «%s», is read again', async (written, read, told) => expect(await settled(written, read)).toBe(told));

  it.each(['maria1990@mail.ru', 'Собака@'])('«%s» stays as it was read', async (read) => expect(await settled('Таких', read)).toBe(read));
  it('stays as it was read where the second look finds none', async () => expect(await settled('Таких', 'таг1а@тай.ги')).toBe('таг1а@тай.ги'));
});
