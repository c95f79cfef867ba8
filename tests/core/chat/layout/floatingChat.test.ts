import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height] = [1600, 900];
const whole: Box = [0, 0, width, height];
const box: Box = [1080, 90, 480, 760];
const dark: Colour = [30, 36, 46];

/** A shop: goods in a row, a bar across the page that the chat hides, more text than the chat has. */
function shop(): Canvas {
  const raster = new Canvas(width, height, white).fill([0, 0, width, 40], grey).fill([0, 150, width, 3], [250, 190, 0]);
  for (const [at, x] of [40, 300, 560, 820].entries()) {
    raster.fill([x, 190, 240, 330], [226, 228, 232]).fill([x + 1, 191, 238, 328], white).fill([x + 12, 202, 216, 150], [210 - at * 20, 200, 190]);
    raster.line(x + 12, 370, 14, black).line(x + 12, 410, 12, black).fill([x + 12, 450, 120, 40], [250, 190, 0]).line(x + 24, 462, 6, black);
  }
  for (let y = 560; y < 860; y += 40) raster.line(40, y, 60, black);
  return raster;
}

/** A window over it with a head, a white body and a thin line around it. */
const popup = (raster: Canvas): Canvas => raster.fill([box[0] - 1, box[1] - 1, box[2] + 2, box[3] + 2], [214, 217, 222]).fill(box, white).fill([box[0], box[1], box[2], 70], dark).line(box[0] + 60, box[1] + 26, 11, white);
const [x, y] = [box[0], box[1]];
/** «12:31» as far as its marks tell. */
function time(raster: Canvas, left: number, top: number): Canvas {
  for (const digit of [0, 10, 26, 36]) raster.fill([left + digit, top, 7, 12], black);
  for (const dot of [2, 8]) raster.fill([left + 20, top + dot, 3, 3], black);
  return raster;
}
const talk = (raster: Canvas): Canvas => raster.bubble([x + 14, y + 110, 300, 90], grey, black).bubble([x + 206, y + 230, 260, 54], blue, white).bubble([x + 14, y + 310, 210, 54], grey, black).bubble([x + 166, y + 390, 300, 90], blue, white);

describe('a chat that floats over a page', () => {
  it('is one where little is said, by turns, and more is told on its ground', () => {
    const ok = popup(shop()).bubble([x + 14, y + 110, 100, 54], grey, black).bubble([x + 366, y + 230, 100, 54], blue, white).bubble([x + 14, y + 350, 100, 54], grey, black).bubble([x + 366, y + 470, 100, 54], blue, white);
    for (const row of [180, 300, 420, 540]) ok.line(x + 120, y + row, 16, black);
    expect(findBlocks(ok)!.screen).not.toEqual(whole);
  });

  it('is one in a lower corner though it shows a picture alone, with the time below it, which goods have not', () => {
    const low: Box = [1200, 440, 340, 420];
    const widget = (hasTime: boolean): Canvas => {
      const raster = shop().fill([low[0] - 1, low[1] - 1, low[2] + 2, low[3] + 2], [214, 217, 222]).fill(low, white).fill([low[0], low[1], low[2], 70], dark).line(low[0] + 60, low[1] + 26, 11, white);
      raster.fill([low[0] + 40, low[1] + 100, 200, 200], [90, 120, 100]);
      return hasTime ? time(raster, low[0] + 44, low[1] + 312) : raster;
    };
    expect([findBlocks(widget(true))!.screen[0] > 1190, findBlocks(widget(false))!.screen[0] > 1190]).toEqual([true, false]);
  });

  it('is none where counts of what is new change sides beside lines of other chats', () => {
    const list = popup(shop());
    for (const [at, side] of [366, 14, 366, 14].entries()) list.bubble([x + side, y + 110 + at * 120, 50, 54], [240, 90, 80], [240, 90, 80]).line(x + side + 12, y + 130 + at * 120, 2, white);
    for (const row of [180, 300, 420, 540]) list.line(x + 120, y + row, 16, black);
    expect(findBlocks(list)!.screen).toEqual(whole);
  });

  it('is laid out as a picture of its own, without the page, from its own corner', () => {
    const { screen, panel, blocks, head } = findBlocks(talk(popup(shop())))!;
    for (const [at, place] of box.entries()) expect(Math.abs(screen[at]! - place)).toBeLessThanOrEqual(3);
    expect([panel[0], panel[2]]).toEqual([0, screen[2]]);
    expect(blocks.map(({ shape, side, box: one }) => [shape, side, one[0] + screen[0], one[1] + screen[1], one[2]])).toEqual([
      ['bubble', 'left', x + 14, y + 110, 300],
      ['bubble', 'right', x + 206, y + 230, 260],
      ['bubble', 'left', x + 14, y + 310, 210],
      ['bubble', 'right', x + 166, y + 390, 300],
    ]);
    expect(head).toHaveLength(1);
  });

  it('is one where the other side says several lines, though most of the rest has no bubble that was found', () => {
    const cut = popup(shop()).bubble([x + 14, y + 420, 130, 54], grey, black).bubble([x + 166, y + 520, 300, 90], blue, white);
    for (const row of [110, 150, 190, 230, 270, 310, 650, 690]) cut.line(x + 30, y + row, 24, black);
    expect(findBlocks(cut)!.screen[0]).toBeGreaterThan(x - 4);
  });

  it('may show one side alone below its title', () => {
    const raster = popup(shop()).bubble([x + 14, y + 110, 300, 90], grey, black).bubble([x + 14, y + 310, 210, 54], grey, black);
    expect(findBlocks(raster)!.screen[0]).toBeGreaterThan(x - 4);
  });

  it('may show bubbles of one side and one width, each with its time below', () => {
    const raster = popup(shop());
    for (const row of [110, 260]) {
      raster.bubble([x + 14, y + row, 300, 90], grey, black);
      time(raster, x + 20, y + row + 98);
    }
    expect(findBlocks(raster)!.screen[0]).toBeGreaterThan(x - 4);
  });

  it('may offer answers beside each other', () => {
    const raster = talk(popup(shop())).bubble([x + 14, y + 520, 180, 54], grey, black).bubble([x + 240, y + 520, 180, 54], grey, black);
    expect(findBlocks(raster)!.screen[0]).toBeGreaterThan(x - 4);
  });

  it.each<[what: string, raster: () => Canvas]>([
    ['holds the fields of a form, of one width', () => popup(shop()).bubble([x + 40, y + 110, 400, 54], grey, black).bubble([x + 40, y + 190, 400, 54], grey, black).bubble([x + 40, y + 270, 400, 54], grey, black)],
    ['holds fields beside each other', () => popup(shop()).bubble([x + 14, y + 110, 200, 54], grey, black).bubble([x + 266, y + 110, 200, 54], blue, white).bubble([x + 14, y + 210, 180, 54], grey, black).bubble([x + 276, y + 210, 190, 54], blue, white)],
    ['holds a list of other chats, one of them chosen, and a field to search in', () => {
      const raster = popup(shop()).bubble([x + 14, y + 76, 400, 54], grey, black).bubble([x + 366, y + 250, 100, 54], blue, white).bubble([x + 366, y + 460, 100, 54], blue, white);
      for (let row = y + 140; row < y + 740; row += 70) raster.line(x + 20, row + 8, 12, black).line(x + 20, row + 36, 20, black);
      return raster;
    }],
    ['holds nothing but text', () => popup(shop()).line(x + 30, y + 130, 20, black).line(x + 30, y + 170, 18, black)],
    ['holds a picture and a button, below no title', () => shop().fill([x - 2, y - 2, 484, 764], [150, 154, 160]).fill(box, white).fill([x + 20, y + 40, 240, 300], [120, 90, 70]).bubble([x + 260, y + 500, 200, 54], blue, white)],
    ['is not there', shop],
  ])('is none where a window %s', (_, raster) => expect(findBlocks(raster())!.screen).toEqual(whole));
});
