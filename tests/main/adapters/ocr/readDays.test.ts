import { afterAll, describe, expect, it } from 'vitest';
import type { LaidBlock, LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import { right } from '../../../../src/core/chat/layout/Raster.js';
import type { ReadWord } from '../../../../src/core/exhibit/Reading.js';
import { closeRecogniser } from '../../../../src/main/adapters/ocr/Recogniser.js';
import { readDays } from '../../../../src/main/adapters/ocr/readDays.js';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import { drawn } from './drawn.js';

/** Real pixels through the real engine; the line as the first look is said to have read it. */
describe('what stands before a month', () => {
  afterAll(closeRecogniser);

  async function settled(written: string, number: string, month: string): Promise<string> {
    const { blocks, emPx } = findBlocks(await drawn('Здравствуйте, верните деньги', written))!;
    const block: LaidBlock = blocks.at(-1)!;
    const run: LaidRun = block.runs[0]!;
    // The month begins behind the widest gap.
    const marks = [...run.marks].sort((a, b) => a.box[0] - b.box[0]);
    const gaps = marks.slice(1).map((mark, at) => mark.box[0] - right(marks[at]!.box));
    const start = marks[gaps.indexOf(Math.max(...gaps)) + 1]!.box[0];
    const words: ReadWord[] = [
      { text: number, bbox: [run.box[0], run.box[1], start - run.box[0] - 4, run.box[3]], confidence: 0.5 },
      { text: month, bbox: [start, run.box[1], right(run.box) - start, run.box[3]], confidence: 0.95 },
    ];
    const read = await readDays([block], new Map([[run, words]]), emPx);
    return read.get(run)!.map(({ text }) => text).join(' ');
  }

  it.each([
    ['11 марта', 'И', '11 марта'],
    ['27 марта', 'ЭТ', '27 марта'],
    ['11 марта', '11', '11 марта'],
  ])('is a number: «%s» read as «%s»', async (written, number, expected) => {
    expect(await settled(written, number, 'марта')).toBe(expected);
  });

  it('is a stroke that was read as the first letter of the month', async () => {
    const { blocks, emPx } = findBlocks(await drawn('Здравствуйте, верните деньги', '1 июня 2023 г.'))!;
    const block: LaidBlock = blocks.at(-1)!;
    const run: LaidRun = block.runs[0]!;
    const words = (text: string): ReadWord[] => [{ text, bbox: run.box, confidence: 0.7 }];
    const texts = async (text: string): Promise<string[]> => (await readDays([block], new Map([[run, words(text)]]), emPx)).get(run)!.map((word) => word.text);
    expect(await texts('Лиюня')).toEqual(['1', 'июня']);
    expect(await texts('1Тиюня')).toEqual(['1', 'июня']);
    expect(await texts('1июня')).toEqual(['1июня']);
    expect(await texts('июня')).toEqual(['июня']);
    expect(await texts('Лето')).toEqual(['Лето']);
  });

  it('stays where no month follows', async () => {
    expect(await settled('27 писем', 'ЭТ', 'писем')).toBe('ЭТ писем');
  });
});
