import { afterAll, describe, expect, it } from 'vitest';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readLatinWords } from '../../../../src/main/adapters/ocr/readLatinWords.js';
import { lookedAgain } from './lookedAgain.js';

/** Real pixels through the real engine. */
describe('a Latin word that was read in Russian letters', () => {
  afterAll(closeRecogniser);

  const settled = (written: string, read: string, confidence = 0.9): Promise<string> => lookedAgain(readLatinWords, written, read, confidence);

  it.each([
    ['Home', 'Ноте', 'Home'],
    ['«RRN».', '«ВВМ».', '«RRN».'],
    ['SD-6451705', '$0-6451705', 'SD-6451705'],
    ['VIN-код', 'УИМ-код', 'VIN-код'],
  ])('«%s», read as «%s», is read again', async (written, read, told) => expect(await settled(written, read)).toBe(told));

  it('stays where its shapes are those of a Russian word', async () => expect(await settled('Сор', 'Сор')).toBe('Сор'));
  it('stays where it was surely read, and where it can hardly be', async () => {
    expect(await settled('Home', 'Ноте', 0.96)).toBe('Ноте');
    expect(await settled('Home', 'Ноте', 0.4)).toBe('Ноте');
  });
});
