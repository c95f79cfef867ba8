import { describe, expect, it } from 'vitest';
import { desktopWindow } from '../../../../src/core/chat/layout/desktopWindow.js';
import { findBlocks } from '../../../../src/core/chat/layout/findBlocks.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const [width, height, bar] = [1200, 800, 24];
const window: Box = [40, 64, 1120, 696];
const within: Box = [42, 66, 1116, 692];

/** A wallpaper that grows lighter from left to right, below the system's bar. */
const desktop = (shade = 60): Canvas => new Canvas(width, height, black).paint([0, bar, width, height - bar], (x): Colour => [90, 40 + Math.round((shade * x) / width), 110]);

/** A window with a title bar, four bubbles of two sides and a field. */
function talk(raster: Canvas, [x, y, w, h]: Box = window): Canvas {
  raster.fill([x, y, w, h], [246, 247, 248]).fill([x, y, w, 70], white).line(x + 460, y + 26, 11, black);
  raster.bubble([x + 300, y + 110, 300, 54], white, black).bubble([x + 640, y + 190, 280, 54], blue, white).bubble([x + 300, y + 270, 210, 54], white, black).bubble([x + 600, y + 350, 320, 90], blue, white);
  return raster.fill([x + 280, y + h - 80, w - 560, 50], grey);
}

describe('the window on a desktop', () => {
  it('is what stands amid a wallpaper below the system’s bar, without the line around it', () => {
    expect([desktopWindow(talk(desktop())), desktopWindow(talk(desktop()).grain(3))]).toEqual([within, within]);
  });

  it('is laid out as a picture of its own, of which nothing floats', () => {
    const layout = findBlocks(talk(desktop()))!;
    expect([layout.screen, layout.isFloating]).toEqual([within, false]);
    expect(layout.blocks.map(({ shape, side }) => `${shape} ${side}`)).toEqual(['bubble left', 'bubble right', 'bubble left', 'bubble right']);
  });

  it('is none where no bar of the system stands at the top or the bottom', () => {
    expect(desktopWindow(talk(desktop().paint([0, 0, width, bar], (x): Colour => [90, 40 + Math.round((60 * x) / width), 110])))).toBeNull();
  });

  it('is none where it fills the screen', () => {
    expect(desktopWindow(talk(desktop(), [0, bar, width, height - bar]))).toBeNull();
  });

  it('is no card on a page, which has one ground, or a menu beside the card', () => {
    expect(desktopWindow(talk(desktop(0)))).toBeNull();
    const besideMenu = talk(desktop(), [240, 64, 920, 696]);
    expect(desktopWindow(besideMenu)).toEqual([242, 66, 916, 692]);
    expect(desktopWindow(besideMenu.line(30, 100, 9, white).line(30, 140, 9, white).line(30, 180, 9, white))).toBeNull();
  });

  it('is no picture amid others on the desktop, half as wide as that', () => {
    expect(desktopWindow(desktop().fill([400, 200, 400, 400], white))).toBeNull();
  });
});
