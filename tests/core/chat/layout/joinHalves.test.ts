import { describe, expect, it } from 'vitest';
import { joinAtSides, joinEntwined, joinHalves, joinStacked } from '../../../../src/core/chat/layout/joinHalves.js';
import type { Region } from '../../../../src/core/chat/layout/labelRegions.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas } from './canvas.js';

const stride = 200;
const green: Colour = [220, 248, 198];

const ground: Colour = [240, 240, 240];

function joined(boxes: readonly Box[], fills: readonly Colour[] = [], join: typeof joinHalves = joinHalves, raster = new Canvas(stride, 100, ground)): { regions: Region[]; labels: Uint16Array } {
  const labels = new Uint16Array(stride * 100);
  const regions = boxes.map(([x, y, width, height], at): Region => {
    for (let row = y; row < y + height; row += 1) labels.fill(at + 1, row * stride + x, row * stride + x + width);
    return { label: at + 1, box: [x, y, width, height], area: width * height, hullArea: width * height };
  });
  return { regions: join(regions, { labels, regions }, raster, ({ label }) => fills[label - 1] ?? green), labels };
}

describe('areas side by side', () => {
  it('are one when they meet, are of one height and of one colour', () => {
    const { regions, labels } = joined([[20, 10, 80, 30], [102, 11, 60, 30]]);
    expect(regions).toEqual([{ label: 1, box: [20, 10, 142, 31], area: 4200, hullArea: 4200 }]);
    expect([labels[20 * stride + 50], labels[20 * stride + 150]]).toEqual([1, 1]);
  });

  it.each<[why: string, second: Box, fill?: Colour]>([
    ['apart, as buttons stand', [106, 10, 60, 30]],
    ['of another height, as a face beside its bubble', [102, 10, 60, 40]],
    ['of another colour', [102, 10, 60, 30], [255, 255, 255]],
    ['one within the other, as a quote in its bubble', [30, 10, 60, 30]],
    ['higher than long', [102, 10, 20, 30]],
  ])('are two when they are %s', (_, second, fill = green) => {
    const { regions } = joined([[20, 10, 80, 30], second], [green, fill]);
    expect(regions.map(({ label }) => label)).toEqual([1, 2]);
  });
});

describe('areas that an emoji parts', () => {
  const halves: Box[] = [[20, 10, 80, 30], [108, 10, 60, 30]];
  const sent = (): Canvas => new Canvas(stride, 100, ground).fill([20, 10, 148, 30], green).fill([98, 16, 12, 18], [250, 200, 40]);

  it('are one where the fill goes on above and below it', () => {
    expect(joined(halves, [], joinHalves, sent().grain(6)).regions.map(({ box }) => box)).toEqual([[20, 10, 148, 30]]);
  });

  it('are two where the ground is seen between them, or more than an emoji', () => {
    expect(joined(halves, [], joinHalves, sent().fill([100, 10, 8, 30], ground)).regions).toHaveLength(2);
    expect(joined(halves, [], joinHalves, new Canvas(stride, 100, green))).toMatchObject({ regions: [{ box: halves[0] }, { box: halves[1] }] });
    expect(joined([halves[0]!, [114, 10, 54, 30]], [], joinHalves, sent()).regions).toHaveLength(2);
  });
});

describe('areas one above the other', () => {
  const stacked = (second: Box, fill = green) => joined([[20, 10, 120, 20], second], [green, fill], (all, labelling, { width }, colourOf) => joinStacked(all, labelling, width, colourOf, [], 16)).regions.map(({ box }) => box);

  it('are one when they touch, are of one width and colour and too low to be bubbles', () => {
    expect(stacked([21, 30, 119, 18])).toEqual([[20, 10, 120, 38]]);
  });

  it.each<[why: string, second: Box, fill?: Colour]>([
    ['apart, as bubbles of a group stand', [20, 32, 120, 18]],
    ['of another width', [20, 30, 100, 18]],
    ['of another colour', [20, 30, 120, 18], [255, 255, 255]],
  ])('are two when they are %s', (_, second, fill) => {
    expect(stacked(second, fill)).toHaveLength(2);
  });
});

describe('areas with a field between them', () => {
  /** The upper and the lower part of a bubble, whose strips beside what stands in it were cut off their boxes, and meet half way. */
  function around(strips: readonly number[], leaves: readonly Box[] = []): number {
    const [upper, lower] = [[20, 10, 120, 26], [20, 60, 120, 26]] as const satisfies readonly Box[];
    const labels = new Uint16Array(stride * 100);
    const paint = (label: number, [x, y, width, height]: Box): void => {
      for (let row = y; row < y + height; row += 1) labels.fill(label, row * stride + x, row * stride + x + width);
    };
    paint(1, upper);
    paint(2, lower);
    for (const x of strips) {
      paint(1, [x, 36, 5, 12]);
      paint(2, [x, 48, 5, 12]);
    }
    const regions = [upper, lower].map((box, at): Region => ({ label: at + 1, box, area: box[2] * box[3], hullArea: box[2] * box[3] }));
    return joinStacked(regions, { labels, regions }, stride, () => green, leaves, 16).length;
  }

  it('are one bubble where they meet in strips at both of its sides', () => expect(around([20, 135])).toBe(1));
  it.each<[why: string, strips: readonly number[], leaves?: readonly Box[]]>([
    ['they meet at one side only', [20]],
    ['they meet in the middle', [60, 90]],
    ['they meet all along, as two messages whose gap is lost do', [20, 40, 60, 80, 100, 120, 135]],
    ['a panel ends where they meet', [20, 135], [[0, 0, 200, 48], [0, 48, 200, 52]]],
  ])('are two where %s', (_, strips, leaves) => expect(around(strips, leaves)).toBe(2));
});

describe('areas that go around something', () => {
  /** The frame above a quote, down to `foot` at its right side, and the rest below it, from there at the right and from 30 at the left. */
  const around = (quote: Box): number => {
    const labels = new Uint16Array(stride * 100);
    const fill = (label: number, [x, y, width, height]: Box): void => Array.from({ length: height }, (_, row) => labels.fill(label, (y + row) * stride + x, (y + row) * stride + x + width)).forEach(() => undefined);
    fill(1, [20, 10, 120, 20]);
    fill(1, [130, 10, 10, 40]);
    fill(2, [20, 30, 10, 40]);
    fill(2, [20, 50, 120, 20]);
    fill(3, quote);
    const region = (label: number, box: Box): Region => ({ label, box, area: 1000, hullArea: 2000 });
    return joinAtSides([region(1, [20, 10, 120, 40]), region(2, [20, 30, 120, 40])], { labels, regions: [] }, stride, () => green, []).length;
  };

  it('are one where they meet at both sides of it, at whatever height', () => {
    expect(around([30, 20, 100, 30])).toBe(1);
  });

  it('are two where they do not meet at one side', () => {
    expect(around([20, 20, 110, 30])).toBe(2);
  });
});

describe('areas that reach around each other', () => {
  const pieces: Region[] = [{ label: 1, box: [30, 10, 130, 60], area: 2600, hullArea: 3900 }, { label: 2, box: [20, 14, 110, 58], area: 1900, hullArea: 3100 }];
  const wholes = (regions: readonly Region[], other = green, mostPx = 10_000): Box[] =>
    joinEntwined(regions, { labels: new Uint16Array(stride * 100), regions }, stride, ({ label }) => (label === 1 ? green : other), mostPx).map(({ box }) => box);

  it('are pieces of one bubble', () => {
    expect(wholes(pieces)).toEqual([[20, 10, 140, 62]]);
  });

  it('are none where one fills its box or holds the other, colours differ, or both are more than a bubble', () => {
    const [one, other] = pieces as [Region, Region];
    expect(wholes([{ ...one, hullArea: 7000 }, other])).toHaveLength(2);
    expect(wholes([one, { ...other, box: [40, 14, 90, 50] }])).toHaveLength(2);
    expect(wholes(pieces, [255, 255, 255])).toHaveLength(2);
    expect(wholes(pieces, green, 8000)).toHaveLength(2);
    expect(wholes([{ ...one, box: [30, 10, 66, 36], hullArea: 1500 }, { ...other, box: [25, 12, 64, 40], hullArea: 1500 }])).toHaveLength(2);
  });
});
