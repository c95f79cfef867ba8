import { describe, expect, it } from 'vitest';
import { joinLevel } from '../../../../src/core/chat/layout/joinLevel.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import { disc, emPx, shapeAt } from './shapes.js';

const [left, right] = [shapeAt([30, 400, 160, 280]), shapeAt([370, 401, 160, 280])];
const thing = shapeAt([180, 420, 200, 100]);
const boxes = (...shapes: Shape[]) => joinLevel(shapes, emPx).map(({ box }) => box);

describe('the parts of a photo at both sides of what it shows', () => {
  it('are one, with what stands between', () => expect(boxes(left, thing, right)).toEqual([[30, 400, 500, 281]]));

  it.each<[what: string, other: Shape]>([
    ['one that ends elsewhere', shapeAt([370, 400, 160, 200])],
    ['one with text', shapeAt([370, 400, 160, 280], { letters: 6 })],
    ['one far away', shapeAt([800, 400, 160, 280])],
    ['a disc', disc([370, 400, 280, 280])],
  ])('are not made with %s', (_, other) => expect(boxes(left, other)).toEqual([left.box, other.box]));

  it('are two with something said between', () => expect(boxes(left, shapeAt([200, 420, 150, 100], { letters: 6 }), right)).toHaveLength(3));
});

describe('the parts of a photo one above the other', () => {
  const wall = shapeAt([30, 400, 500, 250]);

  it('are one where they meet, however low the lower one is', () => expect(boxes(wall, shapeAt([30, 650, 500, 90]))).toEqual([[30, 400, 500, 340]]));

  it.each<[what: string, other: Shape]>([
    ['one below which the ground is seen', shapeAt([30, 654, 500, 90])],
    ['a narrower one', shapeAt([30, 650, 400, 90])],
    ['one with text', shapeAt([30, 650, 500, 90], { letters: 6 })],
  ])('are not made with %s', (_, other) => expect(boxes(wall, other)).toEqual([wall.box, other.box]));

  it('are one though the lower one falls into two, in whatever order they are found', () => {
    const [low, beside] = [shapeAt([30, 650, 150, 120]), shapeAt([380, 650, 150, 120])];
    expect(boxes(wall, low, beside)).toEqual([[30, 400, 500, 370]]);
    expect(boxes(low, wall, beside)).toEqual([[30, 400, 500, 370]]);
  });

  it('stay two photos above one below which the ground is seen', () => expect(boxes(wall, shapeAt([30, 655, 150, 120]), shapeAt([380, 655, 150, 120]))).toHaveLength(2));

  it('are none that are too low together', () => expect(boxes(shapeAt([30, 400, 500, 40]), shapeAt([30, 440, 500, 40]))).toHaveLength(2));
});
