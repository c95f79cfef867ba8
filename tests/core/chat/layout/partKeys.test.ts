import { expect, it } from 'vitest';
import { partKeys } from '../../../../src/core/chat/layout/partKeys.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, letters, shapeAt } from './shapes.js';

const boxes = (shapes: readonly Shape[]): Box[] => shapes.map(({ box }) => box);
/** A field with a word in its middle, or at its beginning. */
function key(y: number, { x = 60, width = 400, from }: { readonly x?: number; readonly width?: number; readonly from?: number } = {}): Shape {
  return { ...shapeAt([x, y, width, 60]), marks: letters([from ?? x + width / 2 - 60, y + 8, 0, 0], 6) };
}
const message = (...inner: Shape[]): Shape => ({ ...shapeAt([50, 100, 420, 400], { letters: 12 }), inner });

it('sets the keys at the foot of a message apart from it', () => {
  expect(boxes(partKeys([message(key(320), key(400))], emPx))).toEqual([[50, 100, 420, 220], [60, 320, 400, 60], [60, 400, 400, 60]]);
});

it('leaves nothing of a message whose words are hidden', () => {
  expect(boxes(partKeys([{ ...message(key(320), key(400)), marks: [] }], emPx))).toEqual([[60, 320, 400, 60], [60, 400, 400, 60]]);
});

it.each<[what: string, inner: readonly Shape[]]>([
  ['one field, as an answered message is', [key(320)]],
  ['fields whose words begin at their edge', [key(320, { from: 62 }), key(400, { from: 62 })]],
  ['fields of two widths', [key(320), key(400, { x: 60, width: 360 })]],
  ['narrow fields', [key(320, { width: 200 }), key(400, { width: 200 })]],
  ['fields with something below them', [key(320), key(400), shapeAt([60, 470, 100, 25])]],
])('keeps %s with the message', (_, inner) => {
  expect(boxes(partKeys([message(...inner)], emPx))).toEqual([[50, 100, 420, 400]]);
});
