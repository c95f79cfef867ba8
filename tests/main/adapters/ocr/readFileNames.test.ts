import { afterAll, describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readFileNames } from '../../../../src/main/adapters/ocr/readFileNames.js';
import { drawn } from './drawn.js';

const said = 'Здравствуйте, верните деньги';

/** Real pixels through the real engine. */
describe('the name of a file in Latin letters among Russian words', () => {
  afterAll(closeRecogniser);

  /** What is made of a name that is drawn, when the first look read something else. */
  async function settled(written: string, read: string, confidence: number, talk = said): Promise<string> {
    const layout = findBlocks(await drawn(talk, written))!;
    const [first, second] = layout.blocks.map(({ runs: [run] }) => run!);
    const words = new Map([[first!, [{ text: talk, bbox: first!.box, confidence: 0.95 }]], [second!, [{ text: read, bbox: second!.box, confidence }]]]);
    return [...(await readFileNames(words, layout.emPx)).values()][1]!.map(({ text }) => text).join(' ');
  }

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
