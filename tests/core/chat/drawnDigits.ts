import type { InkField } from '../../../src/core/chat/layout/inkField.js';
import type { Mark } from '../../../src/core/chat/layout/inkMarks.js';
import type { TextRun } from '../../../src/core/chat/layout/textRuns.js';
import type { Box, ReadWord } from '../../../src/core/exhibit/Reading.js';

/** Digits of seven strokes, as clocks have them: which of top, upper left and right, middle, lower left and right, bottom are drawn. */
const strokes: Readonly<Record<string, string>> = { 0: '1110111', 1: '0010010', 2: '1011101', 3: '1011011', 4: '0111010', 5: '1101011', 6: '1101111', 7: '1010010', 8: '1111111', 9: '1111011', '₽': '1111100' };
const places: readonly Box[] = [[0, 0, 10, 2], [0, 0, 2, 8], [8, 0, 2, 8], [0, 7, 10, 2], [0, 8, 2, 8], [8, 8, 2, 8], [0, 14, 10, 2]];

/** A run of digits and signs in ink of a strength; `thin` is that of level strokes, paler as between two pixels. */
export function drawnRun(shown: string, strength = 200, thin = strength): TextRun & { readonly field: InkField; readonly holes: readonly Box[] } {
  const box: Box = [0, 0, shown.length * 13, 16];
  const distance = new Uint8Array(box[2] * box[3]);
  const marks: Mark[] = [];
  const fill = ([x, y, width, height]: Box, value: number): void => {
    for (let row = y; row < y + height; row += 1) distance.fill(value, row * box[2] + x, row * box[2] + x + width);
  };
  const mark = (at: Box): number => marks.push({ box: at, area: 40, colour: [0, 0, 0], strength });
  const sign = (at: Box): void => {
    fill(at, strength);
    mark(at);
  };
  let x = 0;
  for (const one of shown) {
    if (one === ' ') x += 1;
    else if (one === '?') {
      // The hook of a 2, with a dot below.
      [...strokes[2]!].forEach((on, at) => on === '1' && fill([x + places[at]![0], places[at]![1], places[at]![2], places[at]![3]], strength));
      mark([x, 0, 10, 13]);
      sign([x + 4, 14, 3, 2]);
      x += 6;
    }
    else if (one === ':') [4, 12].forEach((y) => sign([x, y, 3, 3]));
    else if (!(one in strokes)) sign(one === '.' ? [x, 13, 3, 3] : [x, 6, 5, 3]);
    else {
      [...strokes[one]!].forEach((on, at) => on === '1' && fill([x + places[at]![0], places[at]![1], places[at]![2], places[at]![3]], at % 3 === 0 ? thin : strength));
      mark([x, 0, 10, 16]);
    }
    x += one in strokes ? 13 : 7;
  }
  return { box, marks, letterPx: 16, field: { box, distance, ground: [255, 255, 255] }, holes: [] };
}

/** A run with the one word that was read of it. */
export function drawnText(shown: string, read: string): { readonly run: ReturnType<typeof drawnRun>; readonly word: ReadWord } {
  const run = drawnRun(shown);
  return { run, word: { text: read, bbox: run.box, confidence: 0.9 } };
}
