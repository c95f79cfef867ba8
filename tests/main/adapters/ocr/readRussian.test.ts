import { afterAll, describe, expect, it } from 'vitest';
import { findBlocks, type LaidRun, type Layout } from '../../../../src/core/chat/layout/findBlocks.js';
import { union } from '../../../../src/core/chat/layout/Raster.js';
import type { ReadWord } from '../../../../src/core/exhibit/Reading.js';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readRussian } from '../../../../src/main/adapters/ocr/readRussian.js';
import { drawn } from './drawn.js';
import { lookedAgain, said } from './lookedAgain.js';

/** Each line as the first look is said to have read it: words with how sure it was, in place. */
function readAs({ blocks }: Layout, ...lines: (readonly [text: string, confidence: number])[]): Map<LaidRun, readonly ReadWord[]> {
  return new Map(
    blocks.map(({ runs: [run] }, at) => {
      const [text, confidence] = lines[at]!;
      return [run!, [{ text, bbox: run!.box, confidence }]];
    }),
  );
}

/** Real pixels through the real engine. */
describe('a word in Latin letters among Russian ones', () => {
  afterAll(closeRecogniser);

  const settled = (written: string, read: string, confidence: number): Promise<string> => lookedAgain(readRussian, written, read, confidence);

  it.each([
    ['Таких', 'Takux', 0.8],
    ['осмотра', 'ocmotpa', 0.75],
    ['Нет', 'Het', 0.85],
    ['Ё-моё', 'E-moé', 0.85],
  ])('«%s», read as «%s», is read again and is Russian', async (written, read, confidence) => {
    expect(await settled(written, read, confidence)).toBe(written);
  });

  it.each([
    ['Ozon', 0.94],
    ['WhatsApp', 0.93],
  ])('«%s» stays where it is written so', async (written, confidence) => {
    expect(await settled(written, written, confidence)).toBe(written);
  });

  it('stays where the first look was sure of it', async () => {
    expect(await settled('Таких', 'Takux', 0.97)).toBe('Takux');
  });

  it('stays in a conversation that is written in Latin letters', async () => {
    const layout = findBlocks(await drawn('Please refund the order', 'Таких'))!;
    const read = readAs(layout, ['Please refund the order', 0.95], ['Takux', 0.8]);
    expect(await readRussian(read, layout.emPx)).toEqual(read);
  });

  it('alone is replaced in its line; the words beside it stay as they were, in their places', async () => {
    const layout = findBlocks(await drawn(said, 'Таких денег'))!;
    const [first, second] = layout.blocks.map(({ runs: [run] }) => run!);
    const marks = [...second!.marks].sort((a, b) => a.box[0] - b.box[0]).map(({ box }) => box);
    const words: ReadWord[] = [
      { text: 'Takux', bbox: marks.slice(0, 5).reduce(union), confidence: 0.7 },
      { text: 'дeнeг', bbox: marks.slice(5).reduce(union), confidence: 0.6 },
    ];
    const settled = await readRussian(new Map([[first!, [{ text: said, bbox: first!.box, confidence: 0.95 }]], [second!, words]]), layout.emPx);
    expect(settled.get(second!)!.map(({ text, bbox }) => [text, bbox])).toEqual([
      ['Таких', words[0]!.bbox],
      ['дeнeг', words[1]!.bbox],
    ]);
  });
});
