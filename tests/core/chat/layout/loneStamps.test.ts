import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { withLoneStamps } from '../../../../src/core/chat/layout/loneStamps.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, grey } from './canvas.js';

const emPx = 30;
const panel: Box = [0, 0, 800, 900];
const ground: Colour = [60, 50, 90];
const yellow: Colour = [255, 205, 60];
const block = (shape: LaidBlock['shape'], box: Box, marks: readonly Mark[] = []): LaidBlock => ({ shape, box, side: 'left', runs: marks.length === 0 ? [] : [{ box, marks, letterPx: 16, field: { box, distance: new Uint8Array(box[2] * box[3]), ground }, holes: [] }], fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [] });
const mark = (box: Box): Mark => ({ box, area: box[2] * box[3], colour: grey, strength: 200 });
/** «22:30» on the panel itself. */
const clock = (x: number, y: number): LaidBlock => block('flat', [x, y, 62, 16], [...[0, 13, 37, 50].map((at) => mark([x + at, y, 10, 16])), mark([x + 28, y + 3, 3, 3]), mark([x + 28, y + 10, 3, 3])]);
const said = (box: Box): LaidBlock => block('bubble', box, Array.from({ length: 12 }, (_, at) => mark([box[0] + 20 + at * 14, box[1] + 20, 10, 16])));
const above = said([20, 40, 500, 90]);
const sticker = (x = 80): Canvas => new Canvas(800, 900, ground).fill([x, 180, 240, 200], yellow).fill([x + 80, 380, 80, 60], yellow);
const shown = (raster: Canvas, ...blocks: LaidBlock[]): unknown[] => withLoneStamps(raster, blocks, panel, emPx).map(({ shape, box }) => [shape, box]);

describe('a time that stands alone', () => {
  it('is that of the drawing above it, with whatever was found of that', () => {
    const stamp = clock(250, 460);
    expect(shown(sticker(), above, block('bubble', [120, 250, 40, 40]), stamp, said([20, 500, 500, 90]))).toEqual([['bubble', above.box], ['picture', [80, 180, 240, 296]], ['bubble', [20, 500, 500, 90]]]);
  });

  it.each<[what: string, raster: Canvas, blocks: readonly LaidBlock[]]>([
    ['with nothing drawn above it', new Canvas(800, 900, ground), [above, clock(250, 460)]],
    ['right below a bubble', sticker(), [said([20, 180, 500, 270]), clock(250, 460)]],
    ['with a bubble at the other side', sticker(), [above, said([500, 250, 280, 90]), clock(250, 460)]],
    ['with a picture at the other side', new Canvas(800, 900, ground).fill([500, 180, 240, 200], yellow).fill([580, 380, 80, 60], yellow), [above, block('picture', [500, 180, 240, 260]), clock(250, 460)]],
    ['below what goes on to the other side', sticker().fill([80, 180, 640, 260], yellow).fill([400, 180, 320, 260], [20, 20, 20]), [above, clock(250, 460)]],
    ['below a field with a short word', new Canvas(800, 900, ground).fill([80, 300, 240, 140], yellow), [above, block('bubble', [80, 300, 240, 140], [mark([120, 350, 10, 16])]), clock(250, 460)]],
    ['below a picture that was found', sticker(), [above, block('picture', [80, 180, 240, 220]), clock(250, 460)]],
    ['beside a picture that the panel’s top cuts and that was not found', new Canvas(800, 900, ground).fill([20, 0, 360, 130], yellow), [clock(430, 100)]],
    ['below a line', new Canvas(800, 900, ground).fill([80, 250, 240, 12], yellow), [above, clock(250, 460)]],
    ['far below the drawing', sticker(), [above, clock(250, 560)]],
  ])('stays what it is %s', (_, raster, blocks) => expect(shown(raster, ...blocks)).toEqual(blocks.map(({ shape, box }) => [shape, box])));
});
