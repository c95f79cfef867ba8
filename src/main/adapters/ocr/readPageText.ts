import type { Box } from '../../../core/exhibit/Reading.js';
import { recognise, type Sheet, type SheetWord } from './Recogniser.js';

/** What was recognised on a page. */
export interface PageReading {
  /** Lines end with a line feed, the last one without. */
  readonly text: string;
  /** The words of the text in order, with where each begins in it and its place in pixels of the sheet. */
  readonly words: readonly { readonly start: number; readonly length: number; readonly box: Box }[];
  /** 0–1, the mean over its words; 0 without any. */
  readonly confidence: number;
}

/** Below that a word is a smudge, a rule or a part of a drawing rather than a word. */
const leastConfidence = 0.3;

/** Reads a whole page: its blocks and lines are found by the engine. */
export async function readPageText(sheet: Sheet): Promise<PageReading> {
  const found = (await recognise(sheet, 'page')).filter(isWord);
  const words: { start: number; length: number; box: Box }[] = [];
  let text = '';
  found.forEach((word, at) => {
    const before = found[at - 1];
    if (before !== undefined) text += isNextLine(before.box, word.box) ? '\n' : ' ';
    words.push({ start: text.length, length: word.text.length, box: word.box });
    text += word.text;
  });
  const sum = found.reduce((total, { confidence }) => total + confidence, 0);
  return { text, words, confidence: found.length === 0 ? 0 : Math.round((sum / found.length) * 1_000) / 1_000 };
}

function isWord({ text, confidence }: SheetWord): boolean {
  return confidence >= leastConfidence && /[\p{L}\p{N}]|[.,:;!?%№$€₽()«»"'+*/=-]/u.test(text);
}

/** Words come line by line: the next line begins further left, or in another column higher or lower. */
function isNextLine([x, y, , height]: Box, [nextX, nextY, , nextHeight]: Box): boolean {
  return nextX < x || Math.abs(nextY + nextHeight / 2 - (y + height / 2)) > Math.max(height, nextHeight) * 0.8;
}
