import { afterAll, describe, expect, it } from 'vitest';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readFileNames } from '../../../../src/main/adapters/ocr/readFileNames.js';
import { lookedAgain } from './lookedAgain.js';

/** Real pixels through the real engine. */
describe('the name of a file in Latin letters among Russian words', () => {
  afterAll(closeRecogniser);

  const settled = (written: string, read: string, confidence: number, talk?: string): Promise<string> => lookedAgain(readFileNames, written, read, confidence, talk);

  it.each([
    ['Выписка_2025.pdf', 'Bpinucka_2025.pdf', 0.5],
    ['осмотра.pdf', 'ocmoTpa.pdf', 0.58],
    ['скан_чека.docx', 'ckaH_yeka.docx', 0.4],
  ])('«%s», read as «%s», is read again and is Russian', async (written, read, confidence) => {
    expect(await settled(written, read, confidence)).toBe(written);
  });

  it.each([
    ['zakluchenie_sc.pdf', 0.91],
    ['IMG_4667.pdf', 0.6],
  ])('«%s» stays where it is written so', async (written, confidence) => {
    expect(await settled(written, written, confidence)).toBe(written);
  });

  it('stays in a conversation that is written in Latin letters', async () => {
    expect(await settled('Выписка_2025.pdf', 'Bpinucka_2025.pdf', 0.5, 'Please refund the order')).toBe('Bpinucka_2025.pdf');
  });
});
