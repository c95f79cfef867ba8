import { describe, expect, it } from 'vitest';
import { fittedScale, scaledBy, scrollTo, shareAt } from '../../../src/renderer/exhibit/zoomGeometry.js';

describe('the size of a picture in its frame', () => {
  const frame = { width: 824, height: 624 };

  it.each([
    ['a phone’s screenshot gets a readable column, not the whole width', { width: 1080, height: 2400 }, false, 460 / 1080],
    ['a wide picture fills the width', { width: 1600, height: 900 }, false, 800 / 1600],
    ['a small picture is not blown up', { width: 300, height: 200 }, false, 1],
    ['a small tall picture is not blown up either', { width: 200, height: 300 }, false, 1],
    ['the whole of a tall picture is bound by the height', { width: 1080, height: 2400 }, true, 600 / 2400],
    ['the whole of a small picture is its own size', { width: 300, height: 200 }, true, 1],
  ])('%s', (_rule, picture, isWhole, scale) => {
    expect(fittedScale(picture, frame, isWhole)).toBeCloseTo(scale, 6);
  });

  it('stays usable in a frame that has hardly any room', () => {
    expect(fittedScale({ width: 1000, height: 1000 }, { width: 0, height: 0 }, true)).toBeCloseTo(0.04, 6);
  });

  it('grows and shrinks only as far as one can still look', () => {
    expect([scaledBy(1, 1.25), scaledBy(7, 2), scaledBy(0.06, 0.1)]).toEqual([1.25, 8, 0.05]);
  });
});

describe('changing the size about a point', () => {
  it('tells which share of the picture lies under it', () => {
    expect(shareAt({ x: 150, y: 300 }, { x: 100, y: 100, width: 200, height: 400 })).toEqual({ x: 0.25, y: 0.5 });
  });

  it('scrolls so that the share comes back to the point', () => {
    const point = { x: 150, y: 300 };
    const share = shareAt(point, { x: 100, y: 100, width: 200, height: 400 });
    expect(scrollTo(point, share, { x: 100, y: 100, width: 400, height: 800 })).toEqual({ x: 50, y: 200 });
  });

  it('need not scroll when nothing changed', () => {
    const lying = { x: -40, y: 12, width: 320, height: 640 };
    const point = { x: 33, y: 77 };
    const { x, y } = scrollTo(point, shareAt(point, lying), lying);
    expect([x, y].map(Math.abs).every((drift) => drift < 1e-9)).toBe(true);
  });
});
