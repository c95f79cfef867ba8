import { describe, expect, it } from 'vitest';
import { withoutList } from '../../../../src/core/chat/layout/withoutList.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { disc, emPx, letters, shapeAt } from './shapes.js';

const panel: Box = [0, 100, 1900, 1100];
const page = { width: 1900, height: 1200, data: new Uint8Array(0) };
const rows = [200, 300, 400, 500, 600, 700];
const faces = rows.map((y) => disc([100, y, 70, 70]));
const names = rows.flatMap((y) => letters([180, y, 0, 0], 18));
const talk = [shapeAt([640, 240, 500, 80], { letters: 12 }), shapeAt([1180, 380, 500, 80], { letters: 12 }), shapeAt([640, 520, 300, 80], { letters: 9 })];
const conversation = (shapes: readonly Shape[], marks = names, raster = page): Box => withoutList(panel, shapes, marks, raster, emPx);

describe('a page on whose ground a list of chats and a conversation stand', () => {
  it('is the conversation alone, as far as it goes', () => expect(conversation([...faces, ...talk])).toEqual([628, 100, 1064, 1100]));

  it('is so where the open row and counts of what is unread have fields of their own', () => {
    const open = { ...shapeAt([80, 190, 500, 90], { letters: 12 }), inner: [faces[0]!] };
    expect(conversation([open, ...faces.slice(1), shapeAt([540, 420, 30, 30], { letters: 1 }), ...talk])).toEqual([628, 100, 1064, 1100]);
  });

  it.each<[why: string, shapes: readonly Shape[], marks?: typeof names]>([
    ['faces stand beside messages, right of which the other side’s are', [...faces, ...rows.map((y) => shapeAt([190, y, 400, 70], { letters: 9 })), ...talk], []],
    ['faces stand at uneven rows', [...faces.slice(0, 3), disc([100, 530, 70, 70]), disc([100, 690, 70, 70]), ...talk]],
    ['nothing is written beside the faces', [...faces, ...talk], []],
    ['something crosses from the one into the other', [...faces, ...talk, shapeAt([400, 640, 600, 80], { letters: 12 })]],
    ['nothing is said beside the list', faces],
  ])('is left as it is where %s', (_, shapes, marks) => expect(conversation(shapes, marks)).toEqual(panel));

  it('is left as it is on a phone', () => expect(conversation([...faces, ...talk], names, { ...page, height: 2400 })).toEqual(panel));
});
