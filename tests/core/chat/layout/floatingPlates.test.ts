import { describe, expect, it } from 'vitest';
import { findBlocks, type LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { floatingPlates } from '../../../../src/core/chat/layout/floatingPlates.js';
import { floatingWords } from '../../../../src/core/chat/layout/floatingWords.js';
import { islandInk } from '../../../../src/core/chat/layout/islandInk.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import { withFloating } from '../../../../src/core/chat/layout/withFloating.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, blue, Canvas, grey, white } from './canvas.js';

const panel: Box = [0, 0, 480, 700];
const emPx = 30;
const plate: Box = [190, 66, 100, 44];

/** A plate that darkens what it floats over, with white letters in its middle. */
function withPlate(canvas: Canvas, [x, y, width, height]: Box = plate): Canvas {
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const at = (row * canvas.width + column) * 3;
      for (let channel = 0; channel < 3; channel += 1) canvas.data[at + channel] = canvas.data[at + channel]! * 0.6 + 20;
    }
  }
  for (let i = 0; i < 5; i += 1) canvas.fill([x + Math.round(width / 2) - 32 + i * 14, y + 14, 6, 16], white);
  return canvas;
}

const lilac: Colour = [228, 190, 215];
/** A bubble whose upper edge and whose first line the plate crosses. */
const talk = (ground: Colour): Canvas => new Canvas(480, 700, ground).bubble([106, 86, 360, 90], blue, white).bubble([14, 200, 300, 90], grey, black).bubble([106, 320, 360, 90], blue, white);

describe('a plate that floats over messages', () => {
  it('is found with its words, though a bubble’s edge and its text shine through', () => {
    const [found, ...more] = floatingPlates(withPlate(talk(lilac)), panel, emPx);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ side: 'center', floats: true, box: [190, 66, 100, 38] });
    expect(found!.runs.map(({ box }) => box)).toEqual([[208, 80, 62, 16]]);
    expect(found!.runs[0]!.marks).toHaveLength(5);
  });

  it('is found with whole letters where those fill most of its rows', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac));
    for (let i = 0; i < 5; i += 1) canvas.fill([206 + i * 14, 80, 12, 16], white);
    expect(floatingPlates(canvas, panel, emPx)[0]!.runs.flatMap(({ marks }) => marks).map(({ box }) => box[3])).toEqual([16, 16, 16, 16, 16]);
  });

  it('is found whole though letters cut a row off equally far from the middle', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac), [120, 66, 240, 44]);
    const shade: Colour = [228 * 0.6 + 20, 190 * 0.6 + 20, 215 * 0.6 + 20];
    canvas.fill([120, 66, 240, 44], shade);
    for (let i = 0; i < 10; i += 1) canvas.fill([173 + i * 14, 80, 6, 16], white);
    canvas.fill([180, 88, 24, 1], white).fill([276, 88, 24, 1], white);
    expect(floatingPlates(canvas, panel, emPx).map(({ box }) => box)).toEqual([[120, 66, 240, 44]]);
  });

  it('is none where a bubble is as wide at both sides of the middle, without words in its middle', () => {
    expect(floatingPlates(new Canvas(480, 700, white).fill([190, 66, 100, 44], blue), panel, emPx)).toEqual([]);
  });

  it('is none where words stand at the side of such a field', () => {
    expect(floatingPlates(new Canvas(480, 700, white).fill([140, 66, 200, 44], blue).line(150, 80, 5, white), panel, emPx)).toEqual([]);
  });

  it('takes no line away from a bubble in the middle that is wider than a day', () => {
    const raster = talk(white).fill([106, 320, 360, 90], white).fill([30, 320, 420, 134], grey).line(50, 338, 22, black).line(50, 372, 22, black);
    for (let i = 0; i < 24; i += 1) raster.fill([74 + i * 14, 414, 6, 16], black);
    const lines = findBlocks(raster)!.blocks.filter(({ box }) => box[1] === 320).flatMap(({ runs }) => runs).map(({ box }) => box[1]);
    expect(lines).toEqual([338, 372, 414]);
  });

  it('takes no letter away from the messages below, and adds itself to them', () => {
    const { blocks } = findBlocks(withPlate(talk(lilac)))!;
    expect(blocks.map(({ side, floats = false }) => [side, floats])).toEqual([['center', true], ['center', true], ['right', false], ['left', false], ['right', false]]);
    expect(blocks[2]!.runs.flatMap(({ marks }) => marks).some(({ box: [x, y] }) => x > 190 && x < 290 && y < 100)).toBe(false);
  });
});

describe('white words over a picture', () => {
  /** A picture of many colours, so that no row of the plate has one. */
  function picture(): Canvas {
    const canvas = new Canvas(480, 700, lilac);
    for (let x = 60; x < 420; x += 12) canvas.fill([x, 4, 12, 500], [90 + ((x * 7) % 80), 60 + ((x * 3) % 90), 70 + (x % 60)]);
    return canvas;
  }

  it('are found in the middle below the top', () => {
    const found = floatingWords(withPlate(picture()), panel, emPx);
    expect(found).toContainEqual(expect.objectContaining({ side: 'center', floats: true, runs: [expect.objectContaining({ box: [208, 80, 62, 16] })] }));
  });

  it('are found in dark ink on a plate that lightens', () => {
    const canvas = new Canvas(480, 700, lilac).fill([240, 60, 200, 40], blue).fill([190, 66, 50, 44], [240, 230, 238]).fill([240, 66, 50, 34], [170, 180, 240]).fill([240, 100, 50, 10], [240, 230, 238]);
    for (let i = 0; i < 5; i += 1) canvas.fill([208 + i * 14, 80, 6, 16], [70, 60, 90]);
    expect(floatingWords(canvas, panel, emPx)).toContainEqual(expect.objectContaining({ floats: true, runs: [expect.objectContaining({ box: [208, 80, 62, 16] })] }));
  });

  const places = (canvas: Canvas): Box[] => floatingWords(canvas, panel, emPx).flatMap(({ runs }) => runs.map(({ box }) => box));

  it('are found wherever they stand, and not where they go on at a side', () => {
    expect(places(withPlate(picture(), [190, 400, 100, 44]))).toEqual([[208, 414, 62, 16]]);
    expect(places(picture().line(150, 80, 14, white)).some(([, , width]) => width > 60)).toBe(false);
  });

  it('are found above the gaps between the letters that the plate ends in', () => {
    const canvas = withPlate(picture());
    for (let i = 0; i < 14; i += 1) canvas.fill([156 + i * 12, 101, 7, 3], white);
    expect(places(canvas)).toEqual([[208, 80, 62, 16]]);
  });

  it('are found in grey on a plate as white as the panel', () => {
    const canvas = new Canvas(480, 700, white);
    for (let i = 0; i < 5; i += 1) canvas.fill([208 + i * 14, 80, 6, 16], [150, 155, 160]);
    expect(places(canvas)).toEqual([[208, 80, 62, 16]]);
  });

  it('are told from paler letters that shine through, and from those of the same line beside the plate', () => {
    const canvas = new Canvas(480, 700, black).line(60, 78, 22, white);
    expect(places(withPlate(canvas))).toEqual([[208, 80, 62, 16]]);
  });
});

describe('ink on a plate of its own', () => {
  const field = (canvas: Canvas): Uint8Array => islandInk(canvas, [0, 0, 100, 60], true, emPx).distance;
  const isInk = (canvas: Canvas, x: number, y: number): boolean => field(canvas)[y * 100 + x]! > 0;

  it('is no gap between dark letters on a light ground', () => {
    const text = new Canvas(100, 60, white).fill([33, 20, 3, 20], black).fill([40, 20, 3, 20], black);
    expect(isInk(text, 38, 30)).toBe(false);
    expect(isInk(new Canvas(100, 60, black).fill([36, 20, 4, 20], white), 38, 30)).toBe(true);
  });

  it('is not what is paler than half of the ink near it', () => {
    const both = (other: Colour): Canvas => new Canvas(100, 60, black).fill([36, 20, 4, 20], white).fill([44, 20, 4, 20], other);
    expect(isInk(both([110, 110, 110]), 46, 30)).toBe(false);
    expect(isInk(both([190, 190, 190]), 46, 30)).toBe(true);
  });
});

describe('what floats, among the blocks of a conversation', () => {
  const plateBlock = (box: Box): LaidBlock => ({ shape: 'bubble', box, side: 'center', runs: [], fillColour: grey, cutTop: false, cutBottom: false, quoteBoxes: [], floats: true });
  const bubbleBlock = (box: Box, runs: LaidBlock['runs'] = []): LaidBlock => ({ ...plateBlock(box), side: 'left', runs, floats: undefined });
  const told = (canvas: Canvas, plates: LaidBlock[], bubbles: LaidBlock[]): unknown[] => withFloating({ raster: canvas, panel, emPx }, plates, bubbles, []).map(({ box, floats, runs }) => [box, floats, runs.map((run) => run.box)]);
  const words: Box = [208, 80, 62, 16];

  it('is a plate over something that is said, with its words as they stand out beside it', () => {
    const said: Box = [190, 100, 200, 90];
    const canvas = withPlate(new Canvas(480, 700, lilac));
    const [found] = floatingWords(canvas, panel, emPx);
    expect(told(canvas, [plateBlock(plate)], [bubbleBlock(said)])).toEqual([[said, undefined, []], [plate, true, []], [found!.box, true, [words]]]);
  });

  it('is such a line though a drawing of the wallpaper looks out from under it: a mark or two on the ground', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac));
    const { runs } = floatingWords(canvas, panel, emPx)[0]!;
    const ornament = (marks: number): LaidBlock => ({ ...bubbleBlock([270, 60, 40, 30], [{ ...runs[0]!, box: [270, 60, 40, 30], marks: Array.from({ length: marks }, () => runs[0]!.marks[0]!) }]), shape: 'flat' });
    const floats = (flat: LaidBlock): unknown => withFloating({ raster: canvas, panel, emPx }, [{ ...plateBlock(plate), runs }], [], [flat]).find(({ box }) => box === plate)?.floats;
    expect([floats(ornament(2)), floats(ornament(6))]).toEqual([false, true]);
  });

  it('is a line of the conversation where nothing lies below the plate, and pieces of it are gone', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac));
    const { box, runs } = floatingWords(canvas, panel, emPx)[0]!;
    expect(told(canvas, [{ ...plateBlock(plate), runs }], [bubbleBlock([192, 66, 50, 44], runs)])).toEqual([[plate, false, [words]], [box, true, [words]]]);
  });

  it('is no plate where a bubble of its place is filled as its letters would be', () => {
    const { runs } = floatingWords(withPlate(new Canvas(480, 700, lilac)), panel, emPx)[0]!;
    const inked = (colour: Colour): LaidBlock => ({ ...plateBlock(plate), runs: runs.map((run) => ({ ...run, marks: run.marks.map((mark) => ({ ...mark, colour })) })) });
    const floats = (ink: Colour): unknown => withFloating({ raster: new Canvas(480, 700, lilac), panel, emPx }, [inked(ink)], [bubbleBlock(plate, runs)], [])[0]!.floats;
    expect([floats(grey), floats(white)]).toEqual([undefined, false]);
  });

  it('is no plate where a notice of several lines has its place', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac));
    const { runs } = floatingWords(canvas, panel, emPx)[0]!;
    const twice = [...runs, ...runs.map((run) => ({ ...run, box: [run.box[0], run.box[1] + 20, run.box[2], run.box[3]] as const }))];
    const [notice, once] = [bubbleBlock(plate, twice), bubbleBlock(plate, runs)];
    expect(told(canvas, [{ ...plateBlock(plate), runs }], [notice])[0]).toEqual([plate, undefined, twice.map(({ box }) => box)]);
    expect(told(canvas, [{ ...plateBlock(plate), runs }], [once])[0]).toEqual([plate, false, [words]]);
  });

  it('is a plate rather than a bubble about as large whose line has more marks: what shines through is among them', () => {
    const canvas = withPlate(new Canvas(480, 700, lilac));
    const { runs } = floatingWords(canvas, panel, emPx)[0]!;
    const more = (box: Box, marks: number): LaidBlock => bubbleBlock(box, [{ ...runs[0]!, box: [198, 76, 84, 26], marks: [...runs[0]!.marks, ...runs[0]!.marks].slice(0, marks) }]);
    const shown = (bubble: LaidBlock): unknown => told(canvas, [{ ...plateBlock(plate), runs }], [bubble])[0];
    const around: Box = [184, 54, 112, 60];
    expect(shown(more(around, 9))).toEqual([plate, false, [words]]);
    expect(shown(more(plate, 9))).toEqual([plate, false, [words]]);
    expect(shown(more(around, 5))).toEqual([around, undefined, [[198, 76, 84, 26]]]);
    expect(shown(more([100, 54, 300, 60], 9))).toEqual([[100, 54, 300, 60], undefined, [[198, 76, 84, 26]]]);
  });

  it('is nothing that is wider than a day and lies over what is said', () => {
    const wide: Box = [20, 60, 440, 44];
    expect(told(new Canvas(480, 700, lilac), [plateBlock(wide)], [bubbleBlock([0, 80, 300, 90])])).toEqual([[[0, 80, 300, 90], undefined, []]]);
  });
});
