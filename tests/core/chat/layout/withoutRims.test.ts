import { describe, expect, it } from 'vitest';
import type { GroundText } from '../../../../src/core/chat/layout/groundText.js';
import { withoutRims } from '../../../../src/core/chat/layout/withoutRims.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { grey } from './canvas.js';

const emPx = 28;
const bubble: Box = [506, 422, 174, 68];
const textOf = (...boxes: readonly Box[]): GroundText => ({
  field: { box: [0, 0, 700, 700], distance: new Uint8Array(0), ground: grey },
  marks: boxes.map((box) => ({ box, area: box[2] * box[3], colour: grey, strength: 110 })),
});
const kept = (mark: Box): boolean => withoutRims(textOf(mark), [{ box: bubble }], emPx).marks.length === 1;

describe('a thin stroke along the side of a bubble', () => {
  it('is what a copy leaves of its colour, at either side', () => {
    expect(kept([498, 437, 5, 37])).toBe(false);
    expect(kept([682, 437, 5, 37])).toBe(false);
  });

  it.each<[what: string, mark: Box]>([
    ['stands off it', [470, 437, 5, 37]],
    ['reaches beyond its rows', [498, 400, 5, 80]],
    ['stands at one end of it', [498, 424, 3, 20]],
    ['is as wide as a letter', [490, 437, 13, 37]],
    ['is short', [498, 450, 3, 13]],
  ])('is kept where it %s', (_, mark) => expect(kept(mark)).toBe(true));
});
