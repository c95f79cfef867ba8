import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import type { GroundText } from '../../../../src/core/chat/layout/groundText.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';
import { loneEmoji } from '../../../../src/core/chat/layout/loneEmoji.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import { withFloating } from '../../../../src/core/chat/layout/withFloating.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { Canvas, white } from './canvas.js';
import { disc, emPx, fieldOf, laid, shapeAt } from './shapes.js';

const panel: Box = [0, 0, 600, 500];
const yellow: Colour = [250, 190, 20];
const ground: Colour = [200, 214, 153];
const emoji: Box = [470, 100, 80, 88];
const mark = (box: Box, colour: Colour = yellow, full = 0.6): Mark => ({ box, area: box[2] * box[3] * full, colour, strength: 160 });
const text = (...marks: Mark[]): GroundText => ({ field: fieldOf(panel, ground), marks });
const found = (one: Mark, blocks: readonly LaidBlock[] = []): number => loneEmoji(text(one), blocks, panel, emPx).length;

describe('a large drawing on the panel that no block holds', () => {
  it('may be an emoji sent by itself', () => {
    expect(loneEmoji(text(mark(emoji)), [], panel, emPx)).toMatchObject([{ shape: 'picture', box: emoji, runs: [] }]);
  });

  it.each<[what: string, count: number]>([
    ['it is grey', found(mark(emoji, [120, 120, 120]))],
    ['it is as low as letters or a line', found(mark([470, 100, 80, 30]))],
    ['it is drawn in lines, as a wallpaper is', found(mark(emoji, yellow, 0.2))],
    ['the panel’s top cuts it', found(mark([470, 1, 80, 88]))],
    ['it stands in a bubble', found(mark(emoji), [laid([300, 90, 280, 120])])],
    ['there is no text at all', loneEmoji(null, [], panel, emPx).length],
  ])('is none where %s', (_, count) => expect(count).toBe(0));
});

describe('an emoji sent by itself', () => {
  /** A plate below the emoji, wider than it, with a time of upright strokes. */
  function canvas(): Canvas {
    const drawn = new Canvas(600, 500, ground).fill(emoji, yellow).fill([446, 200, 120, 36], [110, 118, 84]);
    for (const at of [0, 12, 30, 42]) drawn.fill([460 + at, 210, 3, 16], white).fill([466 + at, 210, 3, 16], white).fill([460 + at, 210, 9, 3], white);
    return drawn.fill([484, 214, 3, 3], white).fill([484, 221, 3, 3], white);
  }
  const told = (raster: Canvas): LaidBlock[] => withFloating({ raster, panel, emPx }, [], [], [], loneEmoji(text(mark(emoji)), [], panel, emPx));

  it('is a message with the time on the plate below it', () => {
    expect(told(canvas()).map(({ shape, runs }) => [shape, runs.map(({ box }) => box)])).toEqual([['picture', [[460, 210, 51, 16]]]]);
  });

  it('is none without a time', () => {
    expect(told(new Canvas(600, 500, ground).fill(emoji, yellow))).toEqual([]);
  });
});

describe('round emoji', () => {
  const round = (x: number, ground: Colour = yellow) => disc([x, 100, 80, 80], { ground, letters: 3 });
  it('may be sent as well, several in a row as one', () => {
    expect(loneEmoji(text(), [], panel, emPx, [round(300), round(390)]).map(({ box }) => box)).toEqual([[300, 100, 170, 80]]);
  });
  it('are none beside a bubble, as faces are', () => expect(loneEmoji(text(), [laid([20, 90, 260, 120])], panel, emPx, [round(300)])).toEqual([]));
  it('are none where they are grey, as buttons are', () => expect(loneEmoji(text(), [], panel, emPx, [round(300, [230, 230, 230])])).toEqual([]));
});

describe('in a chat without times', () => {
  const column = [laid([250, 20, 300, 60]), laid([400, 220, 150, 60])];
  const told = (bubbles: readonly LaidBlock[]): number => withFloating({ raster: new Canvas(600, 500, ground), panel, emPx }, [], bubbles, [], loneEmoji(text(mark(emoji)), bubbles, panel, emPx)).filter(({ shape }) => shape === 'picture').length;
  it('an emoji that ends where several bubbles do is said', () => expect(told(column)).toBe(1));
  it('one that stands elsewhere is not', () => expect(told(column.map((one) => ({ ...one, box: [one.box[0] - 60, one.box[1], one.box[2], one.box[3]] as const })))).toBe(0));
});

describe('an emoji', () => {
  const right = [laid([250, 20, 330, 60], { lines: [[20, 280]] }), laid([400, 220, 180, 60], { lines: [[20, 130]] })];
  const told = (emojiAt: Box, bubbles: readonly LaidBlock[], flats: readonly LaidBlock[] = []): number => withFloating({ raster: new Canvas(600, 500, ground), panel, emPx }, [], bubbles, flats, loneEmoji(text(mark(emojiAt)), bubbles, panel, emPx)).filter(({ shape }) => shape === 'picture').length;
  const time = (x: number): LaidBlock => laid([x, 160, 60, 18], { shape: 'flat', lines: [[0, 60]] });

  it('is said where the text of several bubbles ends', () => {
    expect(told(emoji, right)).toBe(1);
    expect(told([380, 100, 80, 88], right)).toBe(0);
  });

  it('is said where a time stands beside its foot, where it does in bubbles', () => {
    const stamped = [laid([250, 20, 330, 60], { lines: [[20, 100], [230, 60]] }), laid([400, 220, 180, 60], { lines: [[10, 50], [80, 60]] })];
    expect(told([380, 100, 80, 88], stamped, [time(480)])).toBe(1);
    expect(told([380, 100, 80, 88], stamped)).toBe(0);
    expect(told([380, 100, 80, 88], stamped, [time(490)])).toBe(0);
    expect(told([380, 100, 80, 88], right, [time(480)])).toBe(0);
  });

  it('is one with the even part of it that was found as a shape', () => {
    const part = shapeAt([470, 130, 40, 40], { ground: yellow });
    expect(loneEmoji(text(mark([500, 100, 50, 88])), [], panel, emPx)).toEqual([]);
    expect(loneEmoji(text(mark([500, 100, 50, 88])), [], panel, emPx, [], [part]).map(({ box }) => box)).toEqual([emoji]);
  });
});
