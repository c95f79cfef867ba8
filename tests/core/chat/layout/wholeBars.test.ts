import { describe, expect, it } from 'vitest';
import { flatBlocks } from '../../../../src/core/chat/layout/flatBlocks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { wholeBars } from '../../../../src/core/chat/layout/wholeBars.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, fieldOf, letter } from './shapes.js';

const panel: Box = [0, 0, 400, 300];
/** A bar of 36 rows from 132 on, of which twelve in the middle are ink. */
const seen: Mark = { box: [100, 144, 5, 12], area: 60, colour: [220, 220, 220], strength: 34 };
const field = { ...fieldOf(panel), distance: new Uint8Array(panel[2] * panel[3]) };
for (let row = 132; row < 168; row += 1) field.distance.fill(34, row * panel[2] + 100, row * panel[2] + 105);

const row = (x: number, y: number, count: number): Mark[] => Array.from({ length: count }, (_, at) => letter(x + at * 18, y));
const quoted = (marks: readonly Mark[]): unknown[] => flatBlocks({ field, marks: [...row(100, 110, 5), ...marks, ...row(114, 142, 8), ...row(100, 178, 8)] }, { panel, emPx, hasBubbles: false }).flatMap(({ quoteBoxes, runs }) => [quoteBoxes, runs.map(({ box }) => box[0])]);

describe('a faint bar between strong letters', () => {
  it('is seen as high as it is', () => expect([...wholeBars({ field, marks: [seen] }, emPx).values()].map(({ box }) => box)).toEqual([[100, 132, 5, 36]]));

  it('quotes what stands close beside it, and is no letter of that', () => expect(quoted([seen])).toEqual([[[100, 132, 156, 36]], [100, 114, 100]]));

  it('is none where it does not go on', () => expect(quoted([{ ...seen, strength: 90 }])[0]).toEqual([]));
});
