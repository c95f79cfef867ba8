import { describe, expect, it } from 'vitest';
import { plateColumn } from '../../../../src/core/chat/layout/plateColumn.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { disc, emPx, fieldOf, letter, shapeAt } from './shapes.js';

const said = (...box: Box): Shape => shapeAt(box, { letters: 12 });
/** A field with a word in its middle. */
const plate = (x: number, y: number, width = 200): Shape => shapeMarked([x, y, width, 44], Array.from({ length: 8 }, (_, at) => x + width / 2 - 71 + at * 18));
const shapeMarked = (box: Box, places: readonly number[]): Shape => ({ ...shapeAt(box), marks: places.map((x) => letter(x, box[1] + 14)) });
const talk = [said(420, 100, 760, 90), said(420, 300, 300, 90), said(420, 500, 400, 90)];

describe('messages that all begin at one edge', () => {
  it('stand in the column in whose middle days do, faces left of them included', () => {
    expect([plateColumn([...talk, plate(700, 220)], [], emPx), plateColumn([...talk, plate(700, 220)], [[360, 130, 50, 50]], emPx)]).toEqual([[420, 1180], [360, 1240]]);
  });

  it('do so though several days are of one width, buttons float beyond, and a wallpaper has drawings', () => {
    const drawing: Shape = { ...said(1500, 300, 240, 60), marks: talk[0]!.marks.map((mark) => ({ ...mark, strength: 30 })) };
    expect(plateColumn([...talk, plate(700, 220), plate(700, 420), plate(700, 640), drawing, said(1800, 880, 60, 60), disc([1700, 600, 40, 40])], [], emPx)).toEqual([420, 1180]);
  });

  it('do so though times lie on their stickers and beside them, or only a wide notice stands in the middle', () => {
    const clock: Shape = { ...shapeAt([600, 420, 84, 44]), marks: [...[612, 626, 648, 662].map((x) => ({ ...letter(x, 434), box: [x, 434, 11, 16] as Box })), letter(641, 437, 3), letter(641, 445, 3)] };
    const onSticker = [shapeAt([440, 400, 180, 140], { letters: 1 }), plate(560, 500, 120)];
    const notice: Shape = { ...plate(460, 240, 680), field: fieldOf([460, 240, 680, 44], [120, 140, 100]) };
    for (const more of [[clock, plate(700, 220)], [...onSticker, plate(700, 220)], [notice]]) expect(plateColumn([...talk, ...more], [], emPx)).toEqual([420, 1180]);
    expect(plateColumn([...talk, plate(460, 240, 680)], [], emPx)).toBeNull();
  });

  it('do so though a wallpaper’s strokes made one plate longer, and letters of another stand in a shape of their own', () => {
    const longer = { ...plate(700, 220), region: { ...plate(700, 220).region, box: [700, 220, 240, 44] as Box }, box: [700, 220, 240, 44] as Box };
    const whole = plate(700, 420);
    const parted: Shape = { ...whole, marks: whole.marks.filter((_, at) => at < 2 || at > 3), inner: [shapeAt([whole.marks[2]!.box[0] - 2, 432, 36, 24])] };
    expect([plateColumn([...talk, longer, parted], [], emPx), plateColumn([...talk, longer], [], emPx)]).toEqual([[420, 1180], null]);
  });

  it('tell none where nothing stands in the middle, something is said beyond, or plates have no middle in common', () => {
    expect(plateColumn(talk, [], emPx)).toBeNull();
    expect(plateColumn([...talk, plate(700, 220), said(1100, 700, 400, 90)], [], emPx)).toBeNull();
    expect(plateColumn([...talk, plate(700, 220), plate(800, 420)], [], emPx)).toBeNull();
  });

  it('are not filled by a short answer at the other side, nor is one with its time a plate', () => {
    expect(plateColumn([...talk, plate(1000, 220)], [], emPx)).toBeNull();
    expect(plateColumn([...talk, shapeMarked([650, 220, 300, 44], [670, 688, 706, 724, 850, 868, 886, 904])], [], emPx)).toBeNull();
  });
});
