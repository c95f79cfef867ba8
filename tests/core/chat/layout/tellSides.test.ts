import { describe, expect, it } from 'vitest';
import type { LaidBlock } from '../../../../src/core/chat/layout/findBlocks.js';
import { tellSides } from '../../../../src/core/chat/layout/tellSides.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { emPx, laid } from './shapes.js';

const panel: Box = [0, 0, 1000, 2000];
const grey: Colour = [235, 237, 240];
const blue: Colour = [204, 228, 254];
const paragraph = [[20, 700], [20, 640], [20, 300]] as const;

const sides = (blocks: readonly LaidBlock[], faces: readonly Box[] = []): string[] => tellSides(blocks, { panel, emPx, faces, hasBubbles: true }).map(({ side }) => side);

describe('cards as wide as the panel', () => {
  const cards = (x: number): LaidBlock[] => [laid([x, 100, 940, 170], { lines: paragraph }), laid([x, 300, 940, 90], { fill: blue }), laid([x, 500, 940, 90])];

  it('keep to no side by a few pixels, and so to that of the others', () => expect(sides(cards(34))).toEqual(['left', 'left', 'left']));

  it('are bubbles where one gap is clearly the smaller', () => expect(sides(cards(58))).toEqual(['right', 'right', 'right']));
});

describe('a field nearly as wide as the panel', () => {
  const talk = [laid([30, 100, 640, 90], { lines: [[20, 560]] }), laid([430, 300, 540, 90], { fill: blue, lines: [[20, 460]] })];
  const field = (x: number, width: number, more: readonly (readonly [number, number])[] = []): LaidBlock => laid([30, 500, 940, 200], { fill: [31, 31, 34], lines: [[x, width], ...more] });

  it('tells something where its only line is short and in its middle', () => expect(sides([...talk, field(270, 400)])[2]).toBe('center'));
  it('tells it though a badge leaves a mark or two on it', () => expect(sides([...talk, field(270, 400, [[860, 40]])])[2]).toBe('center'));
  it('is said where its line begins at its edge, fills it, or has another below it', () => {
    expect([field(20, 400), field(30, 880), field(270, 400, [[20, 500]])].map((one) => sides([...talk, one])[2])).not.toContain('center');
  });
});

describe('bubbles of one side', () => {
  it('share an edge, whatever their width', () => {
    const blocks = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 540, 90]), laid([800, 700, 170, 90])];
    expect(sides(blocks)).toEqual(['left', 'left', 'right', 'right']);
  });

  it('are told by their own fill where an edge meets that of the others too', () => {
    // As wide as the column: its left edge meets three of the others, its right edge one of its kind.
    const wide = laid([30, 700, 900, 90], { fill: blue });
    const blocks = [laid([30, 100, 640, 90], { fill: grey }), laid([30, 300, 240, 90], { fill: grey }), laid([30, 500, 400, 90], { fill: grey }), laid([430, 600, 500, 90], { fill: blue }), wide];
    expect(sides(blocks).at(-1)).toBe('right');
  });

  it('of one fill and both edges keep to one column, whatever of another width ends where they do', () => {
    const blocks = [laid([130, 100, 700, 90], { fill: grey }), laid([130, 300, 700, 90], { fill: grey }), laid([30, 900, 800, 90], { fill: [200, 60, 60] }), laid([430, 500, 540, 90], { fill: blue })];
    expect(sides(blocks, [[60, 120, 60, 60]]).slice(0, 2)).toEqual(['left', 'left']);
  });

  it('do not share one by chance far from their side of the panel', () => {
    const blocks = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 540, 90]), laid([430, 700, 240, 90], { fill: blue })];
    expect(sides(blocks).slice(0, 3)).toEqual(['left', 'left', 'right']);
  });

  it('keep to it also where one ends a few pixels short of the column', () => {
    const blocks = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 540, 90]), laid([800, 700, 170, 90]), laid([500, 900, 455, 90])];
    expect(sides(blocks).at(-1)).toBe('right');
  });

  it('are told by what the other column leaves where they have none of their own', () => {
    const blocks = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([600, 500, 250, 90], { fill: blue })];
    expect(sides(blocks)).toEqual(['left', 'left', 'right']);
  });

  it('are set in from the one known column by far less than from the other, as a drawing is whose frame is not seen', () => {
    const drawing = (x: number): string => sides([laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([x, 500, 250, 200], { shape: 'picture' })]).at(-1)!;
    expect([drawing(70), drawing(600)]).toEqual(['left', 'right']);
  });

  it('may fill nearly the whole panel', () => {
    const blocks = [laid([80, 100, 840, 170], { lines: paragraph }), laid([80, 300, 340, 90]), laid([80, 500, 500, 90]), laid([600, 700, 320, 90], { fill: blue })];
    expect(sides(blocks)).toEqual(['left', 'left', 'left', 'right']);
  });
});

describe('a bubble in the middle of its panel', () => {
  const column = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 400, 540, 90], { fill: blue })];

  it('is neither side’s', () => {
    expect(sides([...column, laid([350, 500, 300, 50], { fill: [220, 220, 220] })]).at(-1)).toBe('center');
  });

  it('belongs to the column at whose edge it ends, give or take less than a letter', () => {
    const right = [laid([400, 100, 500, 90], { fill: blue }), laid([600, 300, 300, 90], { fill: blue })];
    expect(sides([...column.slice(0, 2), ...right, laid([110, 500, 780, 90], { fill: [220, 220, 220] }), laid([340, 600, 625, 90], { shape: 'picture' })])).toEqual(['left', 'left', 'right', 'right', 'right', 'right']);
  });

  it('belongs to the side of the outermost bubble where no two share an edge', () => {
    const blocks = [laid([190, 100, 310, 90]), laid([400, 300, 570, 90], { fill: blue }), laid([200, 500, 600, 90], { fill: [220, 220, 220] })];
    expect(sides(blocks)).toEqual(['left', 'right', 'left']);
  });

  it('belongs to a side where its lines begin below each other, as text that is said does', () => {
    expect(sides([...column, laid([100, 500, 800, 170], { lines: paragraph })]).at(-1)).not.toBe('center');
  });
});

describe('a notice', () => {
  it('in the very middle is neither side\'s, though it ends near a column', () => {
    const blocks = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 400, 90], { fill: blue }), laid([500, 700, 330, 90], { fill: blue }), laid([160, 900, 680, 40], { fill: [220, 220, 220], lines: [[20, 600]] })];
    expect(sides(blocks).at(-1)).toBe('center');
  });
});

describe('a face', () => {
  it('tells the side of what stands beside it, also against the column', () => {
    const blocks = [laid([120, 100, 700, 90]), laid([120, 300, 240, 90]), laid([120, 500, 760, 90])];
    expect(sides(blocks, [[890, 515, 70, 70]])).toEqual(['left', 'left', 'right']);
  });

  it('of one side each tells nothing', () => {
    const blocks = [laid([120, 100, 700, 90]), laid([120, 300, 240, 90]), laid([120, 500, 760, 90])];
    expect(sides(blocks, [[890, 515, 70, 70], [40, 515, 70, 70]]).at(-1)).toBe('left');
  });
});

describe('text on the panel', () => {
  it.each<[side: string, box: Box]>([
    ['left', [30, 100, 300, 24]],
    ['center', [350, 100, 300, 24]],
    ['right', [670, 100, 300, 24]],
  ])('keeps to the side it is nearer to, or to the middle: %s', (side, box) => {
    expect(sides([laid(box, { shape: 'flat' })])).toEqual([side]);
  });

  it('that spans the panel stands not in its middle', () => {
    expect(sides([laid([40, 100, 920, 24], { shape: 'flat' })])).toEqual(['left']);
  });

  it('makes no column for bubbles', () => {
    const blocks = [laid([60, 100, 300, 24], { shape: 'flat' }), laid([60, 200, 200, 24], { shape: 'flat' }), laid([60, 300, 900, 90]), laid([460, 500, 500, 90], { fill: blue })];
    expect(sides(blocks).slice(2)).toEqual(['right', 'right']);
  });
});

it('nothing but the side changes', () => {
  const blocks = [laid([30, 100, 640, 90]), laid([800, 700, 170, 90], { shape: 'picture' })];
  expect(tellSides(blocks, { panel, emPx, faces: [], hasBubbles: true }).map((block) => ({ ...block, side: 'left' }))).toEqual(blocks);
});

describe('a bubble whose face the edge of the panel hides', () => {
  it('keeps to the side of the others with its fill', () => {
    const blocks = [laid([30, 100, 840, 40], { fill: blue }), laid([130, 300, 840, 90], { fill: grey }), laid([30, 500, 840, 90], { fill: blue })];
    expect(sides(blocks, [[30, 300, 80, 80], [890, 500, 80, 80]])).toEqual(['right', 'left', 'right']);
  });
});

describe('a single disc beside a message', () => {
  it('is a face where the message, however wide, keeps further off the other side', () => expect(sides([laid([120, 100, 810, 90], { lines: paragraph })], [[30, 120, 60, 60]])).toEqual(['left']));

  const disc: Box = [900, 120, 60, 60];

  it('is the face of who says it where the message leaves room at its other side', () => expect(sides([laid([300, 100, 560, 90])], [disc])).toEqual(['right']));

  it('is a button to pass it on where the message begins at the other side of the panel', () => expect(sides([laid([30, 100, 860, 90], { lines: paragraph })], [disc])).toEqual(['left']));
});

describe('a line in the very middle', () => {
  const others = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 540, 90], { fill: blue }), laid([30, 560, 670, 90]), laid([420, 900, 550, 90], { fill: blue })];
  const notice = (x: number): LaidBlock => laid([x, 700, 1000 - 2 * x, 50], { fill: [40, 40, 60] });

  it('is nobody’s, though it ends where something ends by chance', () => expect(sides([...others, notice(300)]).at(-1)).toBe('center'));
});

it('a message that a sign at its end moves away from its column keeps to the side of its fill', () => {
  const talk = [laid([30, 100, 640, 90]), laid([430, 300, 540, 90], { fill: blue }), laid([700, 500, 270, 90], { fill: blue })];
  const moved = (fill: Colour) => sides([...talk, laid([440, 700, 430, 90], { fill })])[3];
  expect([moved(blue), moved([250, 230, 200])]).toEqual(['right', 'left']);
});

describe('lines of a chat without bubbles', () => {
  const line = (y: number, width: number): LaidBlock => laid([120, y, width, 60], { shape: 'flat', lines: [[0, width]] });
  const cards = [laid([120, 500, 400, 150], { lines: paragraph }), laid([700, 900, 260, 50], { lines: [[20, 200]] })];
  const all = [line(100, 300), line(200, 500), line(300, 760), ...cards];
  const told = (hasBubbles: boolean): string | undefined => tellSides(all, { panel, emPx, faces: [], hasBubbles })[2]?.side;

  it('begin below a name behind which the time stands', () => {
    const text = laid([180, 700, 640, 100], { shape: 'flat', lines: [[0, 160], [0, 640]] });
    const stamp = laid([360, 700, 60, 40], { lines: [[0, 60]] }).runs;
    expect(tellSides([{ ...text, runs: [text.runs[0]!, ...stamp, text.runs[1]!] }], { panel, emPx, faces: [], hasBubbles: false }).map(({ side }) => side)).toEqual(['left']);
  });

  it('begin below each other, however wide they are and whatever cards and buttons stand among them', () => expect(told(false)).toBe('left'));
  it('are notices by their place where it is bubbles that are said', () => expect(told(true)).toBe('center'));
});

describe('what looks like a face', () => {
  const talk = [laid([30, 100, 640, 90]), laid([30, 300, 240, 90]), laid([430, 500, 540, 90], { fill: blue }), laid([700, 700, 270, 90], { fill: blue })];

  it('tells nothing of bubbles that share an edge where it stands within their columns, as a drawing of the wallpaper does', () => {
    expect(sides(talk, [[640, 710, 50, 50]])).toEqual(['left', 'left', 'right', 'right']);
  });

  it('tells the side of what stands beside it at the edge', () => {
    expect(sides([laid([130, 100, 640, 90]), laid([130, 300, 840, 90])], [[30, 110, 60, 60], [30, 310, 60, 60]])).toEqual(['left', 'left']);
  });
});

describe('a notice on a page that is wider than its column', () => {
  const cards = [100, 240, 460].map((y) => laid([30, y, 600, 90], { lines: [[20, 300]] }));
  const notice = (x: number): LaidBlock => laid([x, 390, 200, 24], { shape: 'flat' });

  it('stands in the middle of the cards', () => {
    expect(sides([...cards, notice(230)]).at(-1)).toBe('center');
    expect(sides([...cards, notice(200)]).at(-1)).toBe('left');
  });

  it('stands in the middle of texts and the times at the end of their headings, the faces counted in', () => {
    const texts = [100, 240, 460].flatMap((y) => [laid([90, y, 200, 24], { shape: 'flat' }), laid([570, y, 60, 24], { shape: 'flat' })]);
    const faces: Box[] = [100, 240, 460].map((y) => [30, y, 40, 40]);
    const side = (faceBoxes: readonly Box[]): string => tellSides([...texts, notice(230)], { panel, emPx, faces: faceBoxes, hasBubbles: false }).at(-1)!.side;
    expect([side(faces), side([])]).toEqual(['center', 'left']);
  });
});
