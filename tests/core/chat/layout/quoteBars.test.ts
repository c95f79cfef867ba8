import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { quoteBars } from '../../../../src/core/chat/layout/quoteBars.js';
import type { TextRun } from '../../../../src/core/chat/layout/textRuns.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const em = 20;
const run = (box: Box): TextRun => ({ box, marks: [], letterPx: 10 });
const bar = (box: Box): Mark => ({ box, area: box[2] * box[3], colour: [120, 120, 120], strength: 90 });
const heading = run([100, 100, 80, 14]);
const quoted = run([118, 126, 300, 14]);
const text = run([100, 160, 300, 14]);

describe('an upright bar on the panel', () => {
  it('below a heading quotes what stands beside it', () => expect(quoteBars([bar([100, 122, 3, 30])], [heading, quoted, text], em)).toEqual([[100, 122, 318, 30]]));

  it.each<[what: string, box: Box]>([
    ['beside the heading too, as a message is marked', [86, 98, 3, 60]],
    ['without a heading above it', [100, 156, 3, 30]],
    ['with nothing beside it', [60, 122, 3, 30]],
    ['as low as a letter', [100, 122, 3, 18]],
    ['as wide as a letter', [100, 122, 10, 30]],
  ])('%s quotes nothing', (_, box) => expect(quoteBars([bar(box)], [heading, quoted, text], em)).toEqual([]));
});
