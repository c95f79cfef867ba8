import { describe, expect, it } from 'vitest';
import { gradientField } from '../../../../src/core/chat/layout/gradientField.js';
import { inkMarks } from '../../../../src/core/chat/layout/inkMarks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, noise, white } from './canvas.js';

const emPx = 30;
const whole: Box = [0, 0, 300, 90];
const canvas = (colourAt: (x: number, y: number) => Colour): Canvas => new Canvas(300, 90, white).paint(whole, (x, y) => colourAt(x / 300, y / 90));

/** Falls by half, faster and faster: no plane keeps to it. */
const bent = (x: number, y: number): Colour => [220 - 150 * x * x, 60 + 70 * y, 250 - 110 * (1 - x) * (1 - x)];
const placesOf = (raster: Canvas, box = whole): Box[] => inkMarks(raster, gradientField(raster, box, emPx)!).map((mark) => mark.box);

describe('a fill that changes slowly', () => {
  it('leaves the letters on it as ink, and nothing else', () => {
    const raster = canvas(bent).line(40, 20, 10, white).line(40, 54, 8, white);
    expect(placesOf(raster)).toHaveLength(18);
    expect(placesOf(raster)[0]).toEqual([40, 20, 9, 16]);
  });

  it('varies more in a strong colour, which copies keep more coarsely than lightness', () => {
    const grained = (ground: Colour): Canvas => new Canvas(300, 90, ground).grain(27).line(40, 36, 10, white);
    expect(gradientField(grained([52, 199, 89]), whole, emPx)).not.toBeNull();
    expect(gradientField(grained([120, 125, 130]), whole, emPx)).toBeNull();
  });

  it('is what most of the box has, whatever stands at its corners', () => {
    const raster = canvas(bent).line(60, 36, 10, white);
    for (const [x, y] of [[0, 0], [285, 0], [0, 75], [285, 75]] as const) raster.fill([x, y, 15, 15], [15, 20, 25]);
    const field = gradientField(raster, whole, emPx)!;
    expect(field.distance[45 * 300 + 30]).toBe(0);
    expect(field.distance[80 * 300 + 290]).toBeGreaterThan(40);
    expect(placesOf(raster)).toHaveLength(14);
  });

  it('is found in a low bubble with round corners, an emoji and few letters', () => {
    const raster = new Canvas(171, 68, white).paint([0, 0, 160, 64], (x, y) => (Math.hypot(Math.max(32 - x, x - 128, 0), y - 32) > 32 ? [255, 255, 255] : [30 - y / 5, 140 - y / 3, 255]));
    raster.fill([88, 12, 40, 40], [251, 208, 56]).line(26, 24, 3, white);
    expect(gradientField(raster, [0, 0, 171, 68], emPx)).not.toBeNull();
  });

  it('has grain that is no ink', () => {
    expect(placesOf(canvas(bent).grain(10))).toEqual([]);
    expect(placesOf(canvas(bent).line(40, 36, 10, white).grain(10))).toHaveLength(10);
  });

  it('has its colour in the middle as the ground', () => {
    const field = gradientField(canvas((x) => [100 + 100 * x, 50, 200]), whole, emPx)!;
    field.ground.forEach((value, channel) => expect(Math.abs(value - [150, 50, 200][channel]!)).toBeLessThan(2));
  });

  it.each<[what: string, colourAt: () => (x: number, y: number) => Colour]>([
    ['noise', () => { const any = noise(); return () => [128 + any(120), 128 + any(120), 128 + any(120)]; }],
    ['stripes', () => (x) => (Math.floor(x * 20) % 2 === 0 ? [20, 20, 20] : [230, 230, 230])],
  ])('is none in %s', (_, colourOf) => expect(gradientField(canvas(colourOf()), whole, emPx)).toBeNull());

  it.each<Box>([
    [10, 10, 1, 1],
    [10, 10, 300 - 10, 1],
    [10, 10, 2, 70],
  ])('is found in a box of %i %i %i %i too', (...box) => {
    const field = gradientField(new Canvas(300, 90, [90, 120, 150]), box, emPx)!;
    expect([field.box, field.ground.map(Math.round), Math.max(...field.distance)]).toEqual([box, [90, 120, 150], 0]);
  });
});
