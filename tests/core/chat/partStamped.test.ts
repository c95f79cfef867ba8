import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { partStamped } from '../../../src/core/chat/partStamped.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { bubble, line, stampLine } from './blocks.js';

/** A bubble of lines, some with a stamp at their end. */
function grown(rows: readonly (readonly [text: string, stamp?: BlockLine])[], more: Partial<Block> = {}): Block {
  const own = bubble('right', 300, rows.map(([text]) => text), { stamps: rows.flatMap(([, end], at) => (end === undefined ? [] : [{ text: textOf(end.words), bbox: [860, 322 + at * 50, 80, 30] as const, confidence: 0.9 }])), ...more });
  return { ...own, lines: own.lines.flatMap((text, at) => [text, ...(rows[at]![1] === undefined ? [] : [{ ...rows[at]![1], bbox: [860, 322 + at * 50, 80, 30] as const }])]) };
}
const at = (time: string): BlockLine => stampLine(time);
const parts = (block: Block): unknown[] => partStamped(block).map(({ lines, stamps }) => [lines.map(({ words }) => textOf(words)).join(' '), stamps.map(({ text }) => text).join(' ')]);

describe('bubbles that grew together', () => {
  it('are parted below each stamp at the end of a line', () => {
    const block = grown([['Опять никого', at('17:59 W')], ['Время 22:15'], ['и позже', at('18:01')]], { cutTop: true, cutBottom: true });
    expect(parts(block)).toEqual([['Опять никого 17:59 W', '17:59 W'], ['Время 22:15 и позже 18:01', '18:01']]);
    expect(partStamped(block).map(({ bbox, cutTop, cutBottom }) => [bbox[1], bbox[1] + bbox[3], cutTop, cutBottom])).toEqual([
      [300, expect.any(Number), true, false],
      [expect.any(Number), block.bbox[1] + block.bbox[3], false, true],
    ]);
  });

  it('are so where they are of different width, as those of the other side are', () => {
    const block = grown([['Опять', at('17:59')], ['Время и ещё кое-что', at('18:01')]]);
    const narrow = { ...block, lines: block.lines.map((one) => (textOf(one.words) === '17:59' ? { ...one, bbox: [560, 322, 80, 30] as const } : one)) };
    expect(partStamped(narrow)).toHaveLength(2);
    const inText = { ...block, lines: block.lines.map((one) => (textOf(one.words) === '17:59' ? { ...one, bbox: [400, 322, 80, 30] as const } : textOf(one.words).startsWith('Опять') ? { ...one, bbox: [360, 320, 300, 39] as const } : one)) };
    expect(partStamped(inText)).toEqual([inText]);
  });

  it('are so where a stamp stands below the right end of its line, and below a name it begins where that does', () => {
    const block = grown([['Опять никого'], ['Время и ещё кое-что', at('18:01')]]);
    const below = (x: number): Block => ({ ...block, lines: [block.lines[0]!, { ...stampLine('17:59'), bbox: [x, 352, 80, 16] as const }, ...block.lines.slice(1)] });
    expect([partStamped(below(700)), partStamped(below(360))].map(({ length }) => length)).toEqual([2, 1]);
  });

  it('are so with a wallpaper’s drawing below, which is gone', () => {
    const block = grown([['Опять никого', at('17:59')], ['Время', at('18:01')], ['> о']]);
    expect(parts(block)).toEqual([['Опять никого 17:59', '17:59'], ['Время 18:01', '18:01']]);
    expect(partStamped(block)[1]!.bbox[1] + partStamped(block)[1]!.bbox[3]).toBeLessThan(block.bbox[1] + block.bbox[3] - 60);
  });

  it.each<[what: string, block: Block]>([
    ['one stamp alone', grown([['Опять никого'], ['Время 22:15', at('18:01')]])],
    ['a time of the text’s own print', grown([['Приедем в', line('17:59')], ['Подходит', at('18:01')]])],
    ['a time that the line does not end with', grown([['Опять никого', at('17:59 позже')], ['Время', at('18:01')]])],
    ['a voice’s length behind its wave', grown([['>', at('0:51')], ['Слушайте', at('15:02')]])],
    ['no stamp at its foot', grown([['Иван', at('17:59')], ['Подходит']])],
  ])('are one message with %s', (_, block) => expect(partStamped(block)).toEqual([block]));
});
