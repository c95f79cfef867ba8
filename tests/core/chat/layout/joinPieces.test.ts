import { describe, expect, it } from 'vitest';
import { joinPieces } from '../../../../src/core/chat/layout/joinPieces.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, grey, white } from './canvas.js';
import { disc, emPx, shapeAt } from './shapes.js';

const blank = new Canvas(800, 800, grey);
const caption = shapeAt([60, 500, 400, 60], { letters: 9 });

describe('a dark picture that reaches beyond the frame around it', () => {
  const frame = shapeAt([60, 110, 400, 300], { letters: 9 });

  it('is one bubble with it', () => {
    const [whole, ...others] = joinPieces(blank, [frame, shapeAt([62, 100, 396, 240], { letters: 6 })], emPx);
    expect([whole!.box, others]).toEqual([[60, 100, 400, 310], []]);
    expect(whole!.marks).toHaveLength(9);
    // What little is written in it, as on a chart's axes, is shown and not said.
    expect(whole!.inner.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it.each<[what: string, other: ReturnType<typeof shapeAt>]>([
    ['one that stands beside it for the most part', shapeAt([62, 20, 396, 120], { letters: 6 })],
    ['one that reaches beyond its side', shapeAt([200, 120, 320, 60], { letters: 6 })],
    ['a disc, as a button that floats over it', disc([200, 380, 60, 40])],
  ])('is not made with %s', (_, other) => expect(joinPieces(blank, [frame, other], emPx)).toEqual([frame, other]));
});

describe('the even parts of a photo', () => {
  const sky = shapeAt([60, 200, 400, 80], { letters: 1 });
  const sea = shapeAt([200, 300, 260, 90], { letters: 2 });
  const boxes = (raster: Canvas): Box[] => joinPieces(raster, [sky, sea, caption], emPx).map(({ box }) => box);

  it('are one bubble with the caption that upright edges lead to, and say nothing', () => {
    const [whole, ...others] = joinPieces(new Canvas(800, 800, grey).fill([60, 200, 400, 360], [90, 70, 40]), [sky, sea, caption], emPx);
    expect([whole!.box, others]).toEqual([[60, 200, 400, 360], []]);
    expect(whole!.inner.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it('reach up to the top of those that lie over them, within their sides', () => {
    const raster = new Canvas(800, 800, grey).fill([60, 120, 400, 440], [90, 70, 40]).fill([60, 196, 400, 4], grey);
    const topOf = (corner: Box): number => Math.min(...joinPieces(raster, [sky, shapeAt(corner), caption], emPx).filter(({ box }) => box[3] > 200).map(({ box }) => box[1]));
    expect([topOf([60, 120, 80, 100]), topOf([40, 120, 80, 100]), topOf([60, 120, 80, 78])]).toEqual([120, 200, 200]);
  });

  it('are something else where the ground shows between them and the text', () => expect(boxes(new Canvas(800, 800, grey).fill([60, 200, 400, 80], white).fill([60, 500, 400, 60], white))).toHaveLength(3));

  it('do not reach below what is written next', () => {
    const cards = [60, 200, 340].map((y, at) => shapeAt([60, y, 400, 100], { letters: at === 0 ? 2 : 9 }));
    const raster = cards.reduce((drawn, { box }) => drawn.fill(box, white), new Canvas(800, 800, grey));
    expect(joinPieces(raster, cards, emPx)).toEqual(cards);
  });
});

describe('two parts of a photo of one width', () => {
  const parts = [shapeAt([60, 200, 400, 180]), shapeAt([60, 440, 400, 120])];
  const boxes = (raster: Canvas): Box[] => joinPieces(raster, parts, emPx).map(({ box }) => box);

  it('are one where upright edges lead across the stripe between them', () => {
    expect(boxes(new Canvas(800, 800, grey).fill([60, 200, 400, 360], [90, 70, 40]))).toEqual([[60, 200, 400, 360]]);
  });

  it('are two where the ground parts them', () => {
    expect(boxes(new Canvas(800, 800, grey).fill([60, 200, 400, 180], [90, 70, 40]).fill([60, 440, 400, 120], [90, 70, 40]))).toEqual(parts.map(({ box }) => box));
  });
});
