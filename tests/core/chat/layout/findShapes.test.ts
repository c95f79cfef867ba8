import { describe, expect, it } from 'vitest';
import { findShapes, type FoundShapes } from '../../../../src/core/chat/layout/findShapes.js';
import { growRegions } from '../../../../src/core/chat/layout/growRegions.js';
import type { Raster } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const whole: Box = [0, 0, 480, 700];
const found = (raster: Raster, leaves: readonly Box[] = [whole]): FoundShapes | null => findShapes(raster, growRegions(raster, leaves, 4), leaves, 4);
const boxes = (raster: Raster, leaves?: readonly Box[]): Box[] => (found(raster, leaves)?.shapes ?? []).map(({ box }) => box).sort((a, b) => a[1] - b[1]);
const canvas = (): Canvas => new Canvas(480, 700, white);

/** Large letters with a hole in each, as «О» has, wide enough for a region of its own. */
function rings(raster: Canvas, count: number, ground = white): Canvas {
  for (let at = 0; at < count; at += 1) raster.fill([40 + at * 40, 100, 30, 30], black).fill([43 + at * 40, 103, 24, 24], ground);
  return raster;
}
const ringBoxes = Array.from({ length: 9 }, (_, at): Box => [40 + at * 40, 100, 30, 30]);

describe('the shapes of a screenshot', () => {
  it('are what is filled on its ground', () => {
    expect(boxes(canvas().bubble([14, 60, 300, 90], grey, black).bubble([206, 180, 260, 54], blue, white))).toEqual([
      [14, 60, 300, 90],
      [206, 180, 260, 54],
    ]);
  });

  it('hold what stands in them, whose letters are not theirs', () => {
    const raster = canvas().fill([14, 60, 400, 200], grey).line(40, 180, 15, black).fill([34, 80, 300, 60], blue).line(50, 100, 12, white);
    const [outer] = found(raster)!.shapes;
    expect(outer!.inner.map(({ box }) => box)).toEqual([[34, 80, 300, 60]]);
    expect(outer!.inner[0]!.marks).toHaveLength(12);
    expect(outer!.marks).toHaveLength(15);
  });

  it('are found where a line of the title bar runs into a bubble from side to side', () => {
    const raster = canvas().fill([0, 0, 480, 60], [214, 222, 240]).fill([0, 60, 480, 5], grey).bubble([14, 60, 300, 160], grey, black);
    expect(boxes(raster, [[0, 0, 480, 60], [0, 60, 480, 640]])).toContainEqual([14, 60, 300, 160]);
  });

  it('are without the tail at their foot', () => {
    const raster = canvas().bubble([24, 60, 300, 90], grey, black).fill([14, 142, 10, 8], grey);
    expect(boxes(raster)).toEqual([[24, 60, 300, 90]]);
  });

  it('are no holes of large letters, and those letters are text', () => {
    const raster = rings(canvas().line(40, 300, 24, black), 9);
    expect(boxes(raster)).toEqual([]);
    expect(found(raster)!.texts.get(whole)!.marks.map(({ box }) => box).slice(0, 9)).toEqual(ringBoxes);
  });

  it('are no holes of large letters in a bubble', () => {
    const raster = rings(canvas().fill([14, 60, 420, 110], grey).line(40, 140, 24, black), 9, grey);
    const [bubble, ...others] = found(raster)!.shapes;
    expect([bubble!.box, others, bubble!.inner]).toEqual([[14, 60, 420, 110], [], []]);
    expect(bubble!.marks.map(({ box }) => box).slice(0, 9)).toEqual(ringBoxes);
  });

  it('are found on the ground of a chat that floats over a page, also those that fall into slices', () => {
    const page: Box = [0, 0, 1100, 700];
    const raster = new Canvas(1100, 700, [240, 241, 243]).line(40, 60, 20, black).line(40, 100, 24, black);
    raster.fill([600, 100, 420, 60], [40, 60, 200]).line(640, 120, 8, white).fill([600, 160, 420, 400], white).fill([600, 560, 420, 64], [226, 228, 232]).line(630, 584, 10, black);
    // A gradient in steps, each too slim for an area of its own.
    for (let at = 0; at < 50; at += 1) raster.fill([700 + at * 4, 200, 4, 54], [20 + at * 4, 40, 220 - at * 3]);
    raster.line(716, 219, 10, white);
    const { shapes, framed } = found(raster, [page])!;
    expect(framed).toEqual([[600, 160, 420, 400]]);
    expect(shapes.map(({ box }) => box)).toContainEqual([700, 200, 200, 54]);
  });

  it('are as high as their shadow shows where that alone tells them from the ground', () => {
    const raster = canvas().line(60, 270, 9, [150, 150, 150]).line(180, 120, 9, [150, 150, 150]).bubble([206, 600, 260, 54], blue, white);
    // Its shadow fades outward, and is nearly gone above.
    const [x, y, w, h] = [44, 422, 292, 102];
    raster.paint([20, 400, 340, 150], (column, row) => {
      const [dx, dy] = [Math.max(x - column - 20, column + 20 - x - w + 1, 0), Math.max((y - row - 400) * 12, row + 400 - y - h + 1, 0)];
      const shade = dx === 0 && dy === 0 ? 255 : 255 - Math.round(14 * Math.exp(-(dx + dy) / 5));
      return [shade, shade, shade];
    });
    raster.line(62, 448, 15, black).line(62, 482, 12, black);
    const shape = found(raster)!.shapes.find(({ box }) => box[0] < 60)!;
    expect(shape.box[1]).toBeGreaterThan(380);
    expect(shape.marks).toHaveLength(27);
  });

  it('are no ground that three bubbles of one width stand on, set in to either side', () => {
    const raster = canvas().fill([60, 40, 400, 600], [250, 244, 230]);
    for (const [at, x] of [70, 110, 70].entries()) raster.bubble([x, 60 + at * 120, 330, 54], grey, black);
    expect(found(raster)!.grounds.map(({ box }) => box)).toContainEqual([60, 40, 400, 600]);
  });

  it('are no ground that three bubbles stand on', () => {
    const raster = canvas()
      .fill([60, 40, 400, 600], [250, 244, 230])
      .bubble([80, 60, 300, 90], grey, black)
      .bubble([200, 180, 240, 54], blue, white)
      .bubble([80, 260, 210, 54], grey, black);
    const { shapes, grounds } = found(raster)!;
    expect(shapes.map(({ box }) => box)).toHaveLength(3);
    expect(grounds.map(({ box }) => box)).toContainEqual([60, 40, 400, 600]);
  });

  it('are no blank card with one message at either side', () => {
    const card = (text: number): Canvas => new Canvas(1000, 700, grey).fill([40, 60, 860, 600], white).bubble([60, 90, 300, 54], blue, white).bubble([500, 200, 380, 54], black, white).line(80, 400, text, black);
    const groundsOf = (raster: Raster): Box[] => found(raster, [[0, 0, 1000, 700]])!.grounds.map(({ box }) => box);
    expect(groundsOf(card(0))).toContainEqual([40, 60, 860, 600]);
    expect(groundsOf(card(12))).not.toContainEqual([40, 60, 860, 600]);
  });

  it('are no ground but a picture where what it shows stands in its middle, above the time in its corner', () => {
    const sent = (shown: Box): Canvas => new Canvas(1000, 700, grey).fill([40, 60, 620, 600], [84, 94, 110]).bubble(shown, white, black).bubble([460, 560, 180, 54], black, white);
    const groundsOf = (raster: Raster): Box[] => found(raster, [[0, 0, 1000, 700]])!.grounds.map(({ box }) => box);
    expect(groundsOf(sent([200, 120, 300, 360]))).not.toContainEqual([40, 60, 620, 600]);
    expect(groundsOf(sent([60, 120, 300, 360]))).toContainEqual([40, 60, 620, 600]);
  });

  it('tell the size of the text', () => {
    const letters = (height: number): Canvas => ringBoxes.reduce((raster, [x, y]) => raster.fill([x, y, 12, height], black), canvas());
    const sizeOf = (raster: Raster): number => found(raster)!.emPx;
    expect(sizeOf(letters(24)) / sizeOf(letters(16))).toBeCloseTo(24 / 16);
  });

  it('are none where nothing is written', () => {
    expect(found(canvas().fill([14, 60, 300, 90], grey))).toBeNull();
  });
});
