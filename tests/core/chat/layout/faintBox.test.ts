import { describe, expect, it } from 'vitest';
import { faintBox, type FaintBox } from '../../../../src/core/chat/layout/faintBox.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas } from './canvas.js';

const emPx = 30;
const leaf: Box = [0, 0, 480, 700];
const ground: Colour = [240, 240, 240];
/** What varies on a copy, as the layout tells it of the picture. */
const noise = 8;
const canvas = (colour = ground): Canvas => new Canvas(480, 700, colour);
const stepped = (step: number): Colour => [ground[0] + step, ground[1] + step, ground[2] + step];

/** The box of ten letters from a place on, as {@link Canvas.line} draws them. */
const lineAt = (x: number, y: number): Box => [x, y, 9 * 14 + 8 + 9, 16];
const found = (raster: Canvas, x: number, y: number, within = leaf): FaintBox | null => faintBox(raster, lineAt(x, y), within, emPx, noise, ground);
/** Edges are told to two pixels. */
const expectBox = (one: FaintBox | null, [x, y, width, height]: Box): void => {
  const [left, top, wide, high] = one!.box;
  const apart = [left - x, top - y, left + wide - x - width, top + high - y - height];
  expect(apart.every((by) => Math.abs(by) <= 2), `${one!.box.join(' ')} for ${[x, y, width, height].join(' ')}`).toBe(true);
};

describe('a rectangle nearly of the colour of its ground', () => {
  it.each([4, 5, 6, -4, -6])('is found around its text by a step of %i', (step) => {
    const box: Box = [60, 200, 240, 90];
    const raster = canvas().fill(box, stepped(step)).line(78, 218, 10, black).line(78, 252, 10, black).grain(3);
    const one = found(raster, 78, 218);
    expectBox(one, box);
    one!.colour.forEach((value, channel) => expect(Math.abs(value - stepped(step)[channel]!)).toBeLessThan(1.5));
  });

  it('is not seen around text on plain ground, with grain or without', () => {
    expect(found(canvas().line(78, 218, 10, black), 78, 218)).toBeNull();
    expect(found(canvas().line(78, 218, 10, black).grain(3), 78, 218)).toBeNull();
  });

  it('is not seen where an edge stands at one side only', () => {
    const raster = canvas().fill([60, 0, 420, 700], stepped(5)).line(78, 218, 10, black);
    expect(found(raster, 78, 218)).toBeNull();
  });

  it('is not seen between a face and a tag beside the text, however their ripples colour its ground', () => {
    const raster = canvas().fill([60, 200, 200, 60], stepped(5)).fill([20, 200, 40, 60], [90, 120, 160]).fill([260, 200, 100, 60], [20, 120, 80]).line(78, 218, 10, black);
    expect(found(raster, 78, 218)).toBeNull();
  });

  it('is not made of two edges with other colours inside of them', () => {
    const raster = canvas().fill([60, 150, 120, 200], stepped(-14)).fill([180, 150, 150, 200], stepped(14)).line(78, 218, 10, black);
    expect(found(raster, 78, 218)).toBeNull();
  });

  it('is cut where the panel ends', () => {
    const raster = canvas().fill([60, 640, 240, 60], stepped(5)).line(78, 660, 10, black).grain(3);
    expectBox(found(raster, 78, 660), [60, 640, 240, 60]);
    const lower = canvas().fill([60, 0, 240, 60], stepped(5)).line(78, 24, 10, black).grain(3);
    expectBox(found(lower, 78, 24), [60, 0, 240, 60]);
    // Whatever goes on beyond it.
    expect(found(raster, 78, 660, [0, 0, 480, 680])!.box[1] + found(raster, 78, 660, [0, 0, 480, 680])!.box[3]).toBe(680);
  });

  it('ends at a gap of four pixels to the next', () => {
    const raster = canvas().fill([60, 200, 240, 60], stepped(6)).fill([60, 264, 240, 60], stepped(6)).line(78, 222, 10, black).line(78, 286, 10, black).grain(2);
    expectBox(found(raster, 78, 222), [60, 200, 240, 60]);
    expectBox(found(raster, 78, 286), [60, 264, 240, 60]);
  });

  it('reaches to its end above round corners', () => {
    const raster = canvas();
    const radius = 24;
    for (let y = 0; y < 100; y += 1) {
      const away = Math.max(0, radius - Math.min(y, 99 - y));
      const inset = Math.round(radius - Math.sqrt(radius * radius - away * away));
      raster.fill([60 + inset, 200 + y, 240 - 2 * inset, 1], stepped(6));
    }
    expectBox(found(raster.line(84, 226, 10, black).line(84, 260, 10, black), 84, 226), [60, 200, 240, 100]);
  });

  it('follows a fill that grows lighter from row to row', () => {
    const raster = canvas([200, 200, 200]).paint([60, 200, 240, 180], (_, y) => [215 + y / 6, 215 + y / 6, 215 + y / 6]).line(78, 218, 10, black).line(78, 252, 10, black);
    expectBox(found(raster, 78, 218), [60, 200, 240, 180]);
  });
});

describe('a tag close about its letters', () => {
  it('ends right below them, and not below the text under it', () => {
    const box: Box = [62, 198, 178, 22];
    const raster = canvas().fill(box, stepped(14)).line(78, 202, 10, black).line(40, 228, 30, black);
    expectBox(found(raster, 78, 202), box);
  });
});
