import { describe, expect, it } from 'vitest';
import { cutPanels } from '../../../../src/core/chat/layout/cutPanels.js';
import { blue, Canvas, grey, white } from './canvas.js';

describe('a straight edge from side to side', () => {
  it('cuts though a bubble that is filled as the bar is hides most of it', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([14, 80, 390, 60], grey);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('cuts though such a bubble has a drawing and letters at the edge', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([14, 80, 390, 60], grey).fill([30, 80, 40, 30], [227, 6, 17]).line(100, 76, 4, [10, 10, 10]);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('cuts though a picture hides most of it, which is darker than the bar here and lighter there', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], [90, 110, 240]).fill([80, 80, 180, 60], [40, 44, 60]).fill([260, 80, 140, 60], [120, 130, 240]);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('cuts though a bubble that is somewhat lighter than the bar hides most of it, a line of which it cuts, and the wallpaper has a stroke there', () => {
    const [ground, bar, filled, ink] = [[15, 24, 34], [29, 42, 55], [35, 47, 60], [250, 250, 250]] as const;
    const raster = new Canvas(480, 700, [...ground]).fill([0, 0, 480, 80], [...bar]).fill([60, 80, 330, 60], [...filled]).fill([30, 80, 2, 12], [...bar]);
    for (let x = 76; x < 300; x += 9) raster.fill([x, 80, 4, 9], [...ink]);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('cuts though the copy has a rim of one colour at its end', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([477, 0, 3, 700], [40, 40, 40]);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 80], [0, 80, 480, 620]]);
  });

  it('cuts through what stands at a side, as the last face of a list above a bar of the desktop', () => {
    const raster = new Canvas(1000, 600, white).fill([0, 550, 1000, 50], grey).fill([4, 520, 40, 30], blue);
    expect(cutPanels(raster)).toEqual([[0, 0, 1000, 550], [0, 550, 1000, 50]]);
    expect(cutPanels(raster.fill([100, 510, 240, 40], blue))).toEqual([[0, 0, 1000, 600]]);
  });

  it('is none where two things hide it, as the tops of two cards would', () => {
    const raster = new Canvas(480, 700, white).fill([0, 0, 480, 80], grey).fill([14, 80, 180, 60], grey).fill([220, 80, 220, 60], grey);
    expect(cutPanels(raster)).toEqual([[0, 0, 480, 700]]);
  });
});

describe('the bar at the foot of a phone', () => {
  /** A step of ten from the ground to a bar, over so many rows, with the end of a bubble that is lighter than either. */
  const page = (from: number, height = 900): Canvas => {
    const raster = new Canvas(480, height, [240, 236, 230]);
    Array.from({ length: 5 }, (_, at) => raster.fill([0, from + at, 480, height - from - at], [240 + at, 238 + 2 * at, 232 + 3 * at]));
    return raster.fill([20, from - 60, 300, 62], white);
  };

  it('is cut though a copy spreads its edge over some rows', () => {
    const [feed, bar] = cutPanels(page(780));
    expect([feed![3] - 780, bar![1] - 780].every((off) => Math.abs(off) <= 5)).toBe(true);
    expect(feed![3] + bar![3]).toBe(900);
  });

  it('is not looked for further up, nor on a screen that is no phone', () => {
    expect(cutPanels(page(500))).toHaveLength(1);
    expect(cutPanels(page(420, 500))).toHaveLength(1);
  });
});

describe('an upright edge in a low part', () => {
  /** A feed that a band cuts: above it a picture which the title bar cuts, and a short line of the wallpaper right below the picture's end. */
  const feed = (to: number): Canvas => new Canvas(1000, 900, white).fill([0, 0, 1000, 60], grey).fill([0, 280, 1000, 30], grey).fill([40, 60, 460, to - 60], [40, 60, 90]).fill([40, 272, 460, 8], [40, 60, 90]);

  it('is none where it is that of a picture, and has a gap', () => {
    expect(cutPanels(feed(220).fill([560, 224, 400, 46], [0, 90, 70]))).toContainEqual([0, 60, 1000, 220]);
  });

  it('is one where it runs from end to end', () => {
    expect(cutPanels(feed(280))).toContainEqual([500, 60, 500, 220]);
  });
});

describe('cards below each other of which the panel cuts the first and the last', () => {
  const page = (): Canvas => new Canvas(1000, 600, grey).fill([30, 0, 940, 120], white).fill([30, 140, 940, 100], white).fill([30, 260, 940, 340], white);

  it('are cut at none of their sides', () => {
    expect(cutPanels(page())).toEqual([[0, 0, 1000, 600]]);
  });

  it('are cut at none on a wallpaper either, whose colour changes from side to side', () => {
    const raster = new Canvas(1000, 600, grey).paint([0, 0, 1000, 600], (x, y) => [120 + Math.round(x / 20), 200 - Math.round(y / 20), 150 + Math.round(x / 10)]);
    expect(cutPanels(raster.fill([30, 0, 900, 120], white).fill([30, 140, 400, 160], white).fill([30, 320, 700, 280], white))).toEqual([[0, 0, 1000, 600]]);
  });

  it('are cut at none where tails of bubbles and drawings of a wallpaper stand beside and between them', () => {
    const raster = new Canvas(1000, 600, grey).paint([0, 0, 1000, 600], (x, y) => [120 + Math.round(x / 20), 200 - Math.round(y / 20), 150 + Math.round(x / 10)]).fill([14, 0, 320, 200], white).fill([14, 330, 430, 150], white).fill([14, 486, 320, 40], white);
    for (const foot of [200, 526]) raster.fill([6, foot - 6, 8, 6], white);
    for (const y of [222, 250, 276, 304, 545]) raster.fill([4, y, 10, 6], [100, 150, 190]);
    raster.fill([4, 588, 10, 12], [100, 150, 190]);
    expect(cutPanels(raster)).toEqual([[0, 0, 1000, 600]]);
  });

  it('are told from a side list of which what is chosen has the colour of the feed', () => {
    const list = new Canvas(1000, 600, white).fill([0, 0, 300, 600], grey).fill([0, 140, 300, 60], white).line(40, 160, 12, [10, 10, 10]);
    expect(cutPanels(list)).toContainEqual([300, 0, 700, 600]);
  });
});

describe('a side list that has the colour of the title bar', () => {
  const dark = (): Canvas => new Canvas(1000, 600, [24, 26, 27]);

  it('is cut from the feed where the feed’s edges make a corner', () => {
    expect(cutPanels(dark().fill([260, 60, 740, 540], [19, 20, 21]))).toEqual([[0, 0, 260, 600], [260, 0, 740, 60], [260, 60, 740, 540]]);
  });

  it('stands at the right as well', () => {
    expect(cutPanels(dark().fill([0, 60, 700, 540], [19, 20, 21]))).toEqual([[0, 0, 700, 60], [0, 60, 700, 540], [700, 0, 300, 600]]);
  });

  it.each<[what: string, box: [number, number, number, number]]>([
    ['a long bubble that the foot of the panel cuts is none', [260, 60, 600, 540]],
    ['nor is one that begins in the lower half', [260, 320, 740, 280]],
  ])('%s', (_, box) => expect(cutPanels(dark().fill(box, [19, 20, 21]))).toEqual([[0, 0, 1000, 600]]));
});

describe('a side list below the caption of a window, which has the colour of its top and of the title bar', () => {
  /** A list whose chosen talk is blue, its line, and a feed between a title bar and a field to write in. */
  const page = (caption: number): Canvas => new Canvas(1000, 600, white).fill([300, caption, 1, 600 - caption], grey).fill([301, 80, 699, 470], [150, 190, 130]).fill([0, 120, 300, 60], [60, 150, 220]);

  it('is cut from the feed, whose title bar is cut from it too', () => expect(cutPanels(page(24).fill([900, 8, 60, 10], grey))).toContainEqual([300, 80, 700, 470]));

  it.each<[what: string, raster: Canvas]>([
    ['where what stands above is no caption, but as high as a message', page(70)],
    ['where more is seen above than the buttons of a window', page(24).fill([200, 4, 500, 16], grey)],
  ])('is not %s', (_, raster) => expect(cutPanels(raster)).toEqual([[0, 0, 1000, 600]]));
});

describe('a window with its shadow', () => {
  const [x, y, width, height] = [60, 40, 380, 500];
  /** A white page that darkens towards the window by so much. */
  const page = (depth: number): Canvas =>
    new Canvas(500, 620, white)
      .paint([0, 0, 500, 620], (column, row) => {
        const away = Math.max(x - column, column - x - width, y - row, row - y - height, 0);
        const shade = 255 - Math.round(depth * Math.max(0, 1 - away / 50));
        return [shade, shade, shade];
      })
      .fill([x, y, width, height], white)
      .fill([x, y, width, 40], grey);

  it('is cut from the page, and into its parts', () => {
    expect(cutPanels(page(90))).toEqual([[0, 0, 500, 40], [0, 40, 60, 500], [440, 40, 60, 500], [0, 540, 500, 80], [60, 40, 380, 40], [60, 80, 380, 460]]);
  });

  it('is none without one: a bubble on a page', () => expect(cutPanels(page(0).fill([x, y, width, height], grey))).toEqual([[0, 0, 500, 620]]));

  it('is none where something stands beside it', () => {
    const raster = page(90);
    for (let at = 0; at < 90; at += 1) raster.fill([10 + (at % 3) * 10, 60 + Math.floor(at / 3) * 12, 5, 10], [10, 10, 10]);
    expect(cutPanels(raster)).not.toContainEqual([60, 80, 380, 460]);
  });
});

describe('cards with round corners and borders, beside which a side list was cut off', () => {
  it('are cut at none of their sides, though the ground between their corners is low', () => {
    const page = new Canvas(1000, 600, grey);
    // Each a border and a white field, its corners as steps.
    for (const [y, height] of [[0, 120], [132, 108], [252, 108], [372, 108], [492, 108]] as const) {
      const [top, foot] = [y === 0 ? 0 : 10, y === 492 ? 0 : 10];
      page.fill([30, y + top, 600, height - top - foot], [210, 214, 220]).fill([40, y, 580, height], [210, 214, 220]).fill([32, y + top + 1, 596, height - top - foot - 2], white).fill([42, y + 2, 576, height - 4], white);
    }
    expect(cutPanels(page)).toEqual([[0, 0, 1000, 600]]);
  });
});
