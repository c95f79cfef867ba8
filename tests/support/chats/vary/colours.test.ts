import { expect, it } from 'vitest';
import { apart, contrast, legible, meanOf, over, paled, parse, print, recolour, shifted } from './colours.mjs';

it('knows the contrast of black to white and of a colour to itself', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
  expect(contrast([90, 20, 200, 1], [90, 20, 200, 1])).toBe(1);
});

it('makes words legible on any ground and leaves those that are', () => {
  for (let level = 0; level <= 255; level += 15) {
    const ground = [level, 255 - level, 128, 1];
    expect(contrast(legible([120, 120, 120, 1], ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(legible([0, 0, 0, 1], [255, 255, 255, 1], 4.5)).toEqual([0, 0, 0, 1]);
});

it('pales a stamp to about the contrast asked for, never below', () => {
  for (const wished of [2.3, 3.5, 5]) {
    const found = contrast(paled([0, 0, 0, 1], [220, 240, 255, 1], wished), [220, 240, 255, 1]);
    expect(found).toBeGreaterThanOrEqual(wished);
    expect(found).toBeLessThan(wished * 1.1);
  }
});

it('keeps dark dark and light light, and the colour where nothing turns', () => {
  for (const colour of [[23, 40, 60, 1], [230, 240, 250, 0.4], [200, 30, 30, 1]]) {
    expect(apart(shifted(colour, { hue: 0, saturation: 1, lightness: 0 }), colour)).toBeLessThan(0.001);
  }
  const lightness = ([r = 0, g = 0, b = 0]: number[]) => (Math.max(r, g, b) + Math.min(r, g, b)) / 510;
  expect(lightness(shifted([110, 120, 130, 1], { hue: 200, saturation: 1.5, lightness: 0.3 }))).toBeLessThanOrEqual(0.5001);
  expect(lightness(shifted([140, 150, 160, 1], { hue: 200, saturation: 1.5, lightness: -0.3 }))).toBeGreaterThanOrEqual(0.4999);
});

it('recolours gradients and drawings, and nothing else of a value', () => {
  const black = () => [0, 0, 0, 1];
  expect(recolour('linear-gradient(100deg, rgb(1, 2, 3) 20%, #fff)', black)).toBe('linear-gradient(100deg, rgba(0,0,0,1) 20%, rgba(0,0,0,1))');
  const drawing = recolour(`url("data:image/svg+xml,${encodeURIComponent("<svg fill='#12ab34'/>")}"), rgb(1, 2, 3)`, black);
  expect(decodeURIComponent(drawing)).toBe(`url("data:image/svg+xml,<svg fill='rgba(0,0,0,1)'/>"), rgba(0,0,0,1)`);
});

it('tells the mean of a gradient without what is drawn over it', () => {
  expect(meanOf('url("data:x,#ffffff"), linear-gradient(rgb(0, 0, 0), rgb(200, 100, 50))')).toEqual([100, 50, 25, 1]);
  expect(meanOf('none')).toBeNull();
  expect(over(parse('rgba(255, 255, 255, 0.5)'), [0, 0, 0, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  expect(print([1.4, 2, 3, 1])).toBe('rgba(1,2,3,1)');
});
