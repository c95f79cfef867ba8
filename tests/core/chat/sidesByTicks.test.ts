import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { sidesByTicks } from '../../../src/core/chat/sidesByTicks.js';
import type { Box } from '../../../src/core/exhibit/Reading.js';
import { bubble, picture, stampLine } from './blocks.js';

/** The marks of «14:32» at a place, digits of 12×20 px and a colon of two dots; of what stands behind it, where told. */
const marksAt = (x: number, y: number, behind: readonly Box[] = []): Box[] => [[x, y, 12, 20], [x + 14, y, 12, 20], [x + 29, y + 5, 3, 3], [x + 29, y + 15, 3, 3], [x + 35, y, 12, 20], [x + 49, y, 12, 20], ...behind];
const stampAt = (x: number, y: number, isTicked: boolean): BlockLine => ({ ...stampLine('14:32', { x, y }), letters: marksAt(x, y, isTicked ? [[x + 70, y + 3, 28, 16]] : []), bbox: [x, y, isTicked ? 98 : 61, 20] });
const blue: Block['fillColour'] = [204, 228, 254];
const grey: Block['fillColour'] = [235, 237, 240];
const at = (y: number, isTicked: boolean, fillColour: Block['fillColour']): Block => ({ ...bubble('left', y, ['Когда вернутся деньги']), lines: [stampAt(500, y + 70, isTicked)], stamps: [{ text: '14:32', bbox: [500, y + 70, 61, 20], confidence: 0.9 }], fillColour });
const sides = (...blocks: Block[]): Block['side'][] => sidesByTicks(blocks).map(({ side }) => side);

describe('bubbles that all begin at one edge', () => {
  it('are by the owner of the device where most of their fill have ticks behind their time', () => {
    expect(sides(at(300, true, blue), at(450, false, grey), at(600, true, blue), at(750, false, blue))).toEqual(['right', 'left', 'right', 'right']);
  });

  it('are so as well where half of their fill have them, and none of another', () => {
    expect(sides(at(300, true, blue), at(450, false, grey), at(600, false, blue))).toEqual(['right', 'left', 'right']);
    expect(sides(at(300, true, blue), at(450, true, grey), at(600, false, blue))).toEqual(['left', 'right', 'left']);
    expect(sides(at(300, true, blue), at(450, false, blue))).toEqual(['left', 'left']);
  });

  it('keep their sides where nothing has ticks, or all have something behind their times', () => {
    expect(sides(at(300, false, blue), at(450, false, grey))).toEqual(['left', 'left']);
    expect(sides(at(300, true, blue), at(450, true, blue))).toEqual(['left', 'left']);
  });

  it('have no ticks where a word stands behind the time, or PM', () => {
    const edited = (block: Block, wide: number): Block => ({ ...block, lines: block.lines.map((one) => ({ ...one, letters: [...one.letters, ...[0, 1, 2, 3].map((i): Box => [568 + i * wide, block.bbox[1] + 73, wide - 2, 14])] })) });
    expect(sides(edited(at(300, false, blue), 9), at(450, false, grey))).toEqual(['left', 'left']);
    const half = at(300, false, blue);
    const pm = { ...half, lines: half.lines.map((one) => ({ ...one, letters: [...one.letters, [566, 370, 14, 20] as Box, [582, 370, 18, 20] as Box], words: [...one.words, { text: 'PM', bbox: [566, 370, 34, 20] as Box, confidence: 0.9 }] })) };
    expect(sides(pm, at(450, false, grey))).toEqual(['left', 'left']);
  });

  it('have ticks as well where these run into the last digit, and none where that stands alone', () => {
    const grown = (block: Block, px: number): Block => ({ ...block, lines: block.lines.map((one) => ({ ...one, letters: [...one.letters.slice(0, -1), [549, block.bbox[1] + 70, px, 20] as Box] })) });
    expect(sides(grown(at(300, false, blue), 42), at(450, false, grey), grown(at(600, false, blue), 42))).toEqual(['right', 'left', 'right']);
    expect(sides(grown(at(300, false, blue), 20), at(450, false, grey), grown(at(600, false, blue), 20))).toEqual(['left', 'left', 'left']);
  });

  it('are no such where some begin elsewhere, as in two columns', () => {
    const moved = (block: Block): Block => ({ ...block, bbox: [330, ...block.bbox.slice(1)] as unknown as Box });
    expect(sides(at(300, true, blue), moved(at(450, true, grey)))).toEqual(['left', 'left']);
  });

  it('have pictures whose own ticks tell, as they have no fill', () => {
    const sent = (y: number, isTicked: boolean): Block => ({ ...picture('left', y), lines: [stampAt(500, y + 400, isTicked)], stamps: [{ text: '14:32', bbox: [500, y + 400, 61, 20], confidence: 0.9 }] });
    expect(sides(at(300, true, blue), at(450, false, grey), sent(600, true), sent(1100, false))).toEqual(['right', 'left', 'right', 'left']);
  });

  it('are no such where a bubble keeps to the right, though nearly all keep to the left', () => {
    const own: Block = { ...at(750, true, blue), side: 'right', bbox: [430, 750, 600, 100] };
    const sent: Block = { ...picture('left', 900), lines: [stampAt(500, 1300, true)], stamps: [{ text: '14:32', bbox: [500, 1300, 61, 20], confidence: 0.9 }] };
    expect(sides(at(300, false, grey), at(450, false, grey), own, sent)).toEqual(['left', 'left', 'right', 'left']);
  });

  it('have pictures and stickers set in from their edge, behind whose time ticks stand that are none of its marks', () => {
    const sent = (y: number, behind: readonly Box[]): Block => {
      const one = picture('left', y);
      return { ...one, bbox: [one.bbox[0] + 80, ...one.bbox.slice(1)] as unknown as Box, lines: [{ ...stampAt(500, y + 400, false), behind }], stamps: [{ text: '14:32', bbox: [500, y + 400, 61, 20], confidence: 0.9 }] };
    };
    const column = [at(300, true, blue), at(450, false, grey), at(600, true, blue), at(750, false, grey)];
    expect(sides(...column, sent(900, [[570, 1303, 28, 16]]))[4]).toBe('right');
    expect(sides(...column, sent(900, []))[4]).toBe('left');
  });
});
