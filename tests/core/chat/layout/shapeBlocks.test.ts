import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { shapeBlocks } from '../../../../src/core/chat/layout/shapeBlocks.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { disc, emPx, letter, letters, shapeAt } from './shapes.js';

const panel: Box = [0, 0, 1000, 2000];
const blocks = (said: readonly Shape[], pictures: readonly Shape[] = []): LaidBlock[] => shapeBlocks([...said, ...pictures], said, panel, emPx);
const told = (...given: Parameters<typeof blocks>): (readonly [string, Box])[] => blocks(...given).map(({ shape, box }) => [shape, box]);
const picture = shapeAt([30, 100, 500, 400]);

describe('a picture with its caption', () => {
  it('is one block, with the caption’s words', () => {
    const [one, ...more] = blocks([shapeAt([30, 500, 500, 70], { letters: 12 })], [picture]);
    expect([one!.shape, one!.box, one!.runs.flatMap(({ marks }) => marks).length, more]).toEqual(['bubble', [30, 100, 500, 470], 12, []]);
  });

  it('is one block where a copy smeared the edge between them', () => {
    expect(told([shapeAt([30, 501, 500, 70], { letters: 12 })], [picture])).toEqual([['bubble', [30, 100, 500, 471]]]);
    expect(told([shapeAt([30, 502, 500, 70], { letters: 12 })], [picture])).toEqual([['bubble', [30, 100, 500, 472]]]);
  });

  it('is one block where the copy smeared it over more, unless the picture bears its own time', () => {
    const below = shapeAt([30, 504, 500, 70], { letters: 12 });
    const stamped = { ...picture, inner: [{ ...shapeAt([430, 460, 90, 30]), marks: letters([430, 455, 0, 0], 4) }] };
    expect([told([below], [picture]), told([below], [stamped])].map((all) => all.length)).toEqual([1, 2]);
  });

  it('is one block, once, where the frame holds several pictures', () => {
    const frame: Shape = { ...shapeAt([22, 90, 516, 490]), marks: [letter(60, 540), letter(80, 540)] };
    const [upper, lower] = [shapeAt([30, 100, 500, 200]), shapeAt([30, 305, 500, 200])];
    expect(told([], [frame, upper, lower])).toEqual([['bubble', [22, 90, 516, 490]]]);
  });

  it.each<[what: string, box: Box]>([
    ['of another width', [30, 500, 300, 70]],
    ['some way below it', [30, 508, 500, 70]],
    ['some way above it', [30, 24, 500, 70]],
    ['that begins in its upper half', [30, 200, 500, 320]],
  ])('is not made with a bubble %s', (_, box) => {
    expect(told([shapeAt(box, { letters: 12 })], [picture])).toEqual([['bubble', box], ['picture', picture.box]]);
  });

  it('is one block with the frame around it, on which two letters are said', () => {
    const frame = (foot: number, ...marks: Mark[]): Shape => ({ ...shapeAt([22, 110, 516, foot - 110]), marks });
    const said = [letter(60, 520), letter(80, 520)];
    const [one, ...more] = blocks([], [frame(570, ...said), picture]);
    expect([one!.shape, one!.box, one!.runs.flatMap(({ marks }) => marks).length, more]).toEqual(['bubble', [22, 100, 516, 470], 2, []]);
    expect(told([], [frame(570), picture]).map(([shape]) => shape)).toEqual(['picture', 'picture']);
    expect(told([], [frame(510, ...said), picture]).map(([shape]) => shape)).toEqual(['picture', 'picture']);
  });
});

it('leaves out marks that are no letters and far paler than those beside them: the noise of a copy', () => {
  const box: Box = [30, 80, 500, 100];
  const dot = (strength: number, y = 104): Mark => ({ ...letter(66, y, 4), strength });
  const marksOf = (mark: Mark): number => blocks([{ ...shapeAt(box), marks: [...letters(box, 6), mark] }]).flatMap(({ runs }) => runs).reduce((sum, { marks }) => sum + marks.length, 0);
  expect([marksOf(dot(60)), marksOf(dot(120)), marksOf({ ...letter(150, 94), strength: 60 })]).toEqual([6, 7, 7]);
});

describe('the plate of a file in a wide bubble', () => {
  const icon = shapeAt([50, 160, 50, 50]);
  const lines = [...letters([110, 150, 300, 20], 9), ...letters([110, 182, 300, 20], 5)];
  const plate = { ...shapeAt([40, 150, 330, 76]), marks: lines, inner: [icon] };
  const words = (one: Shape): number => blocks([{ ...shapeAt([30, 80, 900, 160], { letters: 6 }), inner: [one] }]).flatMap(({ runs }) => runs).reduce((sum, { marks }) => sum + marks.length, 0);

  it('says the file’s name', () => expect(words(plate)).toBe(20));
  it.each<[what: string, box: Box]>([['as high as a sheet', [56, 158, 40, 56]], ['of which its kind leaves a part', [50, 160, 60, 46]]])('says it beside an icon %s', (_, box) => expect(words({ ...plate, inner: [shapeAt(box)] })).toBe(20));
  it('says nothing beside a bar', () => expect(words({ ...plate, inner: [shapeAt([50, 155, 20, 60])] })).toBe(6));
  it('says its name where the icon is but a large mark, as in copies', () => expect(words({ ...plate, marks: [...lines, letter(50, 160, 50)], inner: [] })).toBeGreaterThanOrEqual(20));
  it('says nothing without an icon beside its lines', () => expect(words({ ...plate, inner: [] })).toBe(6));
  it('says nothing with one line, as a tag or a button', () => expect(words({ ...plate, marks: lines.slice(0, 9) })).toBe(6));
});

describe('a field at the foot of a card', () => {
  const words = (wide: number): number => blocks([{ ...shapeAt([30, 80, wide, 200], { letters: 6 }), inner: [shapeAt([50, 160, 0.9 * wide, 110], { letters: 12 })] }]).flatMap(({ runs }) => runs).reduce((sum, { marks }) => sum + marks.length, 0);

  it('is read where the card is far wider than any bubble: an answer to a request', () => expect(words(41 * emPx)).toBe(18));
  it('is left unread in a bubble, where it is the preview of a link', () => expect(words(39 * emPx)).toBe(6));
});

describe('a field of its own in a bubble', () => {
  const field = shapeAt([50, 120, 460, 200], { letters: 20 });
  const stamp = letters([440, 350, 60, 20], 3);
  const quotes = (...answer: Shape['marks'][]): number => blocks([{ ...shapeAt([30, 100, 500, 300]), marks: [...stamp, ...answer.flat()], inner: [field] }]).flatMap(({ quoteBoxes }) => quoteBoxes).length;

  it('is what is answered where something is said below it', () => expect(quotes(letters([50, 340, 200, 20], 4))).toBe(1));

  it('bears its words, whatever follows: where only a stamp does, they tell whether it is what is said', () => {
    expect(quotes()).toBe(1);
    const [one] = blocks([{ ...shapeAt([30, 100, 500, 300]), marks: stamp, inner: [field] }]);
    expect(one!.runs.flatMap(({ marks }) => marks)).toHaveLength(23);
  });
});

describe('a bubble with a field to write in', () => {
  const asked = (field: Box, count = 9): string[] => blocks([], [{ ...shapeAt([30, 100, 420, 200], { letters: 2 }), inner: [shapeAt(field, { letters: count })] }]).map(({ shape }) => shape);

  it('is no picture, however little is said above the field', () => {
    const bubble = { ...shapeAt([30, 100, 420, 200], { letters: 2 }), inner: [shapeAt([50, 210, 300, 72], { letters: 9 })] };
    expect(blocks([bubble]).map(({ shape }) => shape)).toEqual(['bubble']);
  });

  it.each<[why: string, field: Box, letters?: number]>([
    ['a field stands further from the side than from the foot', [80, 210, 300, 72]],
    ['nothing is written in it', [50, 210, 300, 72], 0],
    ['it is narrow', [50, 210, 120, 72]],
  ])('is a picture where %s', (_, field, count) => expect(asked(field, count)).toEqual(['picture']));
});

describe('the chip of a reaction', () => {
  const message = shapeAt([30, 100, 500, 90], { letters: 14 });
  const chip = (y: number, letters = 2, width = 90): Shape => shapeAt([60, y, width, 44], { letters });

  it('over the lower edge of what was said is no message', () => {
    expect(told([message, chip(170)])).toEqual([['bubble', message.box]]);
  });

  it.each<[what: string, shape: Shape]>([
    ['a short «Ок» below', chip(194)],
    ['a short «Ок» that touches it', chip(190)],
    ['one with words on it', chip(170, 4)],
    ['a wide one', chip(170, 2, 300)],
    ['one beside it', shapeAt([560, 170, 90, 44], { letters: 2 })],
  ])('is not %s', (_, shape) => expect(told([message, shape])).toHaveLength(2));
});

describe('the loudness of a voice message', () => {
  const bars = (wide: (at: number) => number, middle: (at: number) => number): Mark[] => Array.from({ length: 16 }, (_, at) => ({ ...letter(0, 0), box: [50 + at * 18, middle(at) - (6 + (at * 7) % 5 * 3), wide(at), 2 * (6 + (at * 7) % 5 * 3)] }));
  const runs = (marks: readonly Mark[]): number => blocks([{ ...shapeAt([30, 100, 400, 90]), marks }]).flatMap((one) => one.runs).length;

  it('is no text: narrow bars, or bars about one middle of which some touch', () => {
    expect(runs(bars(() => 4, () => 140))).toBe(0);
    expect(runs(bars((at) => (at % 3 === 0 ? 12 : 4), () => 140))).toBe(0);
  });

  it('is text where they stand now nearer, now further, as the digits of a small date', () => {
    const [level, even] = [(): number => 140, bars(() => 4, () => 140)];
    const odd = even.map((mark, at): Mark => ({ ...mark, box: [mark.box[0] + [0, 2, -2][at % 3]!, level() - mark.box[3], mark.box[2], mark.box[3]] }));
    expect([runs(even), runs(odd)]).toEqual([0, 1]);
  });

  it('is text where all are about as high, as small letters and digits', () => {
    expect(runs(bars((at) => (at % 3 === 0 ? 12 : 4), () => 140).map((mark, at): Mark => ({ ...mark, box: [mark.box[0], 140 - (8 + (at % 4)), mark.box[2], 2 * (8 + (at % 4))] })))).toBe(1);
  });

  it('is text where a point before letters of one height is half as high', () => {
    const letters = bars((at) => (at % 3 === 0 ? 12 : 4), () => 140).map((mark, at): Mark => ({ ...mark, box: [mark.box[0], 140 - (at === 0 ? 4 : 8 + (at % 4)), mark.box[2], 2 * (at === 0 ? 4 : 8 + (at % 4))] }));
    expect(runs(letters)).toBe(1);
  });

  it('is text where they are as wide and stand on a line', () => {
    expect(runs(bars((at) => (at % 3 === 0 ? 12 : 4), (at) => 160 - (6 + (at * 7) % 5 * 3)))).toBe(1);
  });
});

describe('a large shape with a mark here and there', () => {
  it('is a picture, as a drawn face is, and a bubble with words', () => {
    const face = shapeAt([30, 100, 500, 400], { letters: 2 });
    expect(told([face])).toEqual([['picture', face.box]]);
    const words = shapeAt([30, 100, 500, 400], { letters: 5 });
    expect(told([words])).toEqual([['bubble', words.box]]);
  });
});

describe('a line that ends with brackets as high as two letters', () => {
  /** Marks about one middle: `count` of a width, and three upright strokes twice as high. */
  const line = (wide: number): Mark[] => [...Array.from({ length: 15 }, (_, at): Mark => ({ ...letter(40 + at * 16, 100), box: [40 + at * 16, 100, wide, 15 + (at % 3)] })), ...[0, 1, 2].map((at): Mark => ({ ...letter(285 + at * 9, 92), box: [285 + at * 9, 92, 6, 32] }))];
  const marksRead = (wide: number): number => blocks([{ ...shapeAt([30, 80, 400, 60]), marks: line(wide) }]).flatMap(({ runs }) => runs).flatMap(({ marks }) => marks).length;

  it('is text where its letters are as wide as letters', () => expect(marksRead(13)).toBe(18));
  it('is the loudness of a voice message where they are as narrow as bars', () => expect(marksRead(6)).toBe(0));
});

it('a disc larger than a face is a picture, as a sticker is', () => {
  expect(told([], [disc([700, 100, 180, 180])])).toEqual([['picture', [700, 100, 180, 180]]]);
  expect(told([], [disc([700, 100, 120, 120])])).toEqual([]);
  expect(told([], [disc([410, 100, 180, 180])])).toEqual([]);
});
