import { describe, expect, it } from 'vitest';
import { withShapes, type Candidate } from '../../../../src/core/chat/layout/Candidate.js';
import { choosePanel } from '../../../../src/core/chat/layout/choosePanel.js';
import type { GroundText } from '../../../../src/core/chat/layout/groundText.js';
import type { Colour } from '../../../../src/core/chat/layout/Raster.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { disc, emPx, fieldOf, letter, letters, shapeAt } from './shapes.js';

const candidate = (box: Box, shapes: readonly Shape[] = [], text: GroundText | null = null, isFramed = false): Candidate => ({ box, ground: null, shapes, text, isFramed, isStack: false, isSlice: false });
const onGround = (box: Box, ground: Colour = [255, 255, 255], lines = 1): GroundText => ({ field: fieldOf(box, ground), marks: Array.from({ length: lines }, (_, at) => letters([box[0], box[1] + at * 60, box[2], 30], 12)).flat() });
const chosen = (...candidates: Candidate[]): Box | null => choosePanel(candidates, 1000, emPx);

/** Four bubbles at two sides from `top` on. */
const bubbles = (top: number): Shape[] => [
  shapeAt([30, top, 500, 100], { letters: 14 }),
  shapeAt([470, top + 150, 500, 100], { letters: 14 }),
  shapeAt([30, top + 300, 300, 100], { letters: 9 }),
  shapeAt([670, top + 450, 300, 100], { letters: 9 }),
];
const feed: Box = [0, 300, 1000, 1200];
const conversation = candidate(feed, bubbles(350));

describe('the panel of the conversation', () => {
  it('is where bubbles keep to two sides, though elsewhere more is written', () => {
    const page = candidate([0, 1500, 1000, 500], [], onGround([20, 1520, 900, 400], [255, 255, 255], 3));
    expect(chosen(page, conversation)).toEqual(feed);
  });

  it('is the card that takes up most of a page, where the page has a list of others beside it', () => {
    const card = candidate([360, 100, 640, 1400], [shapeAt([380, 200, 300, 100], { letters: 9 }), shapeAt([680, 350, 300, 100], { letters: 9 })]);
    const list = [0, 1, 2, 3].map((at) => shapeAt([20, 120 + at * 200, 320, 100], { letters: 16 }));
    const page = (lines: number): Candidate => candidate([0, 0, 1000, 1500], list, onGround([20, 120, 300, 30], [255, 255, 255], lines));
    expect(chosen(page(4), card)).toEqual(card.box);
    expect(chosen(page(2), card)).toEqual([0, 0, 1000, 1500]);
  });

  it('is the card between a title bar and a field to write in, though a page’s menu beside it says more', () => {
    const page = candidate([0, 0, 1000, 1500], [], onGround([20, 120, 300, 30], [240, 240, 240], 4));
    const card = (isFramed: boolean): Candidate => candidate([400, 200, 560, 1100], [], onGround([420, 300, 400, 30], [255, 255, 255], 4), isFramed);
    const [menu, pane] = [candidate([0, 0, 1000, 1500], [], onGround([20, 320, 300, 30], [240, 240, 240], 6)), card(true)];
    expect([chosen(menu, pane), chosen(menu, card(false)), chosen(page, pane)]).toEqual([pane.box, menu.box, pane.box]);
  });

  it('may be as narrow as a third where narrower panes stand beside it', () => {
    const page = candidate([0, 0, 1000, 1500], [], onGround([20, 20, 100, 400], [240, 240, 240], 3));
    const [list, pane] = [candidate([150, 100, 250, 1300]), candidate([400, 100, 340, 1300], [], onGround([420, 120, 300, 400], [255, 255, 255], 6))];
    expect(chosen(page, list, pane)).toEqual(pane.box);
    expect([chosen(page, pane), chosen(page, list, pane, candidate([740, 100, 360, 1300]))]).toEqual([page.box, page.box]);
  });

  it('is the pane beside a list of chats, however much that says', () => {
    const list = shapeAt([100, 200, 250, 1200], { letters: 60 });
    const open = shapeAt([100, 100, 250, 100], { letters: 20 });
    const pane = candidate([353, 100, 547, 1300], [], onGround([420, 120, 300, 400], [255, 255, 255], 5));
    expect(chosen(candidate([0, 0, 1000, 1500], [list, open]), pane)).toEqual(pane.box);
  });

  it('reads on across a band from side to side, however little is below it', () => {
    const above = candidate([0, 0, 1000, 240], [shapeAt([30, 60, 400, 100], { letters: 9 })]);
    const band = candidate([0, 240, 1000, 60], [], onGround([300, 250, 400, 40], [230, 230, 230]));
    expect(chosen(above, band, conversation)).toEqual([0, 0, 1000, 1500]);
  });

  it('reads on across a band to rows of the other side, as far from its edge as these are from theirs', () => {
    const lefts = candidate(feed, [shapeAt([30, 350, 500, 100], { letters: 14 }), shapeAt([30, 500, 300, 100], { letters: 9 }), shapeAt([30, 650, 400, 100], { letters: 9 })]);
    const above = (end: number): Candidate => candidate([0, 0, 1000, 240], [shapeAt([end - 300, 20, 300, 80], { letters: 9 }), shapeAt([end - 500, 120, 500, 80], { letters: 14 })]);
    const band = candidate([0, 240, 1000, 60], [], onGround([300, 250, 400, 40], [230, 230, 230]));
    expect(chosen(above(970), band, lefts)).toEqual([0, 0, 1000, 1500]);
    expect(chosen(above(900), band, lefts)).toEqual(feed);
  });

  it('ends above an empty field to write in that ends where a bubble does, at the foot of a phone', () => {
    const foot = (count: number): Candidate => candidate([0, 1500, 1000, 200], [shapeAt([200, 1540, 330, 90], { letters: count })]);
    expect([chosen(conversation, foot(2)), chosen(conversation, foot(9))]).toEqual([feed, [0, 300, 1000, 1400]]);
  });

  it('reads on across a band though a scroll bar stands beside the one part only', () => {
    const below = (width: number, y = 1560): Candidate => candidate([0, y, width, 300], [shapeAt([30, y + 20, 400, 100], { letters: 9 })]);
    expect([chosen(conversation, below(985)), chosen(conversation, below(960)), chosen(conversation, below(985, 1500))]).toEqual([[0, 300, 1000, 1560], feed, feed]);
    expect(chosen(candidate([0, 0, 985, 240], [shapeAt([30, 60, 400, 100], { letters: 9 })]), conversation)).toEqual(feed);
  });

  it('goes on above a slice of its ground where a bubble crosses the slice’s edge', () => {
    const whole: Box = [0, 0, 1000, 1500];
    const top = (y: number): Candidate => candidate(whole, [shapeAt([200, 40, 300, 80], { letters: 9 }), shapeAt([60, y, 400, 160], { letters: 9 })]);
    expect(chosen(top(220), conversation)).toEqual(whole);
    expect(chosen(top(130), conversation)).toEqual(feed);
  });

  it.each([['right above it', 273, 27], ['further up', 120, 60]])('goes on above such a slice where a bubble like the slice’s own stands %s', (_, y, height) => {
    const whole: Box = [0, 100, 1000, 1400];
    const top = (x: number, ground?: Colour): Candidate => candidate(whole, [shapeAt([x, y, 300, height], { letters: 5, ...(ground && { ground }) })]);
    expect([chosen(top(670), conversation), chosen(top(400), conversation), chosen(top(670, [120, 180, 240]), conversation)]).toEqual([whole, feed, feed]);
  });

  it('reads on to the part with a title between its buttons, where a message stands below it', () => {
    const title = [shapeAt([40, 40, 120, 80], { letters: 2 }), shapeAt([300, 40, 380, 80], { letters: 9 }), shapeAt([860, 40, 100, 80], { letters: 1 })];
    const above = (message: Shape): Candidate => candidate([0, 0, 1000, 300], [...title, message]);
    expect(chosen(above(shapeAt([30, 160, 400, 100], { letters: 9 })), conversation)).toEqual([0, 0, 1000, 1500]);
    expect(chosen(above(shapeAt([200, 160, 400, 100], { letters: 9 })), conversation)).toEqual(feed);
  });

  it('reads on to messages in rows among the drawings of a wallpaper', () => {
    const drawing = (x: number, y: number): Shape => shapeAt([x, y, 80, 40], { letters: 2 });
    const drawings = [drawing(560, 40), drawing(760, 40), drawing(40, 160), drawing(300, 160), drawing(560, 240)];
    const above = (second: Shape): Candidate => candidate([0, 0, 1000, 300], [...drawings, shapeAt([30, 30, 400, 90], { letters: 9 }), second]);
    expect(chosen(above(shapeAt([670, 160, 300, 90], { letters: 9 })), conversation)).toEqual([0, 0, 1000, 1500]);
    expect(chosen(above(shapeAt([300, 160, 300, 90], { letters: 9 })), conversation)).toEqual([0, 0, 1000, 1500]);
    expect(chosen(above(shapeAt([450, 30, 500, 90], { letters: 9 })), conversation)).toEqual(feed);
  });

  it('is not the bar of a browser, whatever is written in it, where little is said below', () => {
    const bar = candidate([0, 0, 1000, 80], [shapeAt([10, 6, 300, 36], { letters: 12 }), shapeAt([10, 40, 970, 36], { letters: 30 })]);
    const page = candidate([300, 80, 700, 620], [shapeAt([660, 300, 300, 80], { letters: 4 })]);
    expect(chosen(bar, page)).toEqual([300, 80, 700, 620]);
  });

  it('does not read on to a field from side to side that ends by chance where messages do', () => {
    const bar = candidate([0, 0, 1000, 97], [shapeAt([10, 54, 960, 36], { letters: 30 })]);
    expect(chosen(bar, candidate([0, 97, 1000, 1200], bubbles(350)))).toEqual([0, 97, 1000, 1200]);
  });

  it('does not read on across what is higher than a band', () => {
    const above = candidate([0, 0, 1000, 180], [shapeAt([30, 60, 400, 100], { letters: 9 })]);
    expect(chosen(above, candidate([0, 180, 1000, 120], [], onGround([300, 200, 400, 40], [230, 230, 230])), conversation)).toEqual(feed);
  });

  it('does not read on to what has bubbles in other columns', () => {
    const other = candidate([0, 1560, 1000, 120], [shapeAt([200, 1580, 300, 80], { letters: 6 })]);
    expect(chosen(conversation, other)).toEqual(feed);
  });

  it('is no keyboard', () => {
    const keys = Array.from({ length: 30 }, (_, at) => shapeAt([10 + (at % 10) * 98, 1550 + Math.floor(at / 10) * 130, 88, 110], { letters: 1 }));
    expect(chosen(candidate([0, 1500, 1000, 500], keys), candidate(feed, bubbles(350).slice(0, 1)))).toEqual(feed);
  });

  it('is no list of other chats, however much its lines say', () => {
    const face = (at: number): Shape => shapeAt([30, 330 + at * 100, 60, 60], { letters: 2 });
    const list = { ...shapeAt([20, 300, 400, 900], { letters: 80 }), inner: [0, 1, 2].map(face) };
    const page = candidate([0, 0, 1000, 2000], [list]);
    const small: Box = [430, 300, 560, 900];
    expect(chosen(page, candidate(small, [shapeAt([440, 350, 300, 100], { letters: 9 })]))).toEqual(small);
    expect(chosen(candidate([0, 0, 1000, 2000], [{ ...list, inner: [0, 1].map(face) }]), candidate(small, [shapeAt([440, 350, 300, 100], { letters: 9 })]))).toEqual([0, 0, 1000, 2000]);
  });

  it('is no list of other chats that the open one’s plate parts, nor one whose faces a copy changed', () => {
    const face = (at: number, side = 60): Shape => shapeAt([30 + 60 - side, 330 + at * 100, side, 60], { letters: 2 });
    const part = (top: number, height: number, inner: Shape[]): Shape => ({ ...shapeAt([20, top, 400, height], { letters: 60 }), inner });
    const small = candidate([430, 300, 560, 900], [shapeAt([440, 350, 300, 100], { letters: 9 })]);
    const on = (...parts: Shape[]): Box | null => chosen(candidate([0, 0, 1000, 2000], parts), small);
    expect(on(part(300, 200, [face(0), face(1)]), part(500, 100, [face(2)]))).toEqual(small.box);
    expect(on(part(300, 500, [face(0), face(1, 57), face(2, 63)]))).toEqual(small.box);
    // Three files of one width, one below the other, each with its sign.
    expect(on(part(320, 100, [face(0)]), part(430, 100, [face(1)]), part(540, 100, [face(2)]))).toEqual([0, 0, 1000, 2000]);
  });

  it('is the column of cards that leave room at one of its sides only', () => {
    const cards = [0, 1, 2].map((at) => shapeAt([12, 320 + at * 200, 786, 160], { letters: 20 }));
    const column: Box = [0, 300, 800, 900];
    const side = candidate([800, 300, 200, 900], [shapeAt([820, 320, 100, 300], { letters: 9 })]);
    expect(chosen(side, candidate(column, cards))).toEqual(column);
  });

  it('is the largest where nothing is said', () => {
    expect(chosen(candidate([0, 0, 1000, 300]), candidate(feed))).toEqual(feed);
    expect(chosen()).toBeNull();
  });

  it('is the feed between a title bar and a field to write in that look like cards of one stack, where pictures alone were sent', () => {
    const stack: Box = [100, 200, 800, 1200];
    const between: Box = [100, 300, 800, 1000];
    const bars = { ...candidate(stack, [], onGround([130, 220, 600, 40], [255, 255, 255], 2)), isStack: true };
    const shown = candidate(between, [shapeAt([500, 400, 350, 300])], null, true);
    expect([chosen(bars, shown), chosen(bars, candidate(between, [], null, true))]).toEqual([between, stack]);
  });

  it('is rather a chat that floats over a page than the page', () => {
    const page = candidate([0, 0, 1000, 2000], bubbles(100));
    const widget: Box = [550, 900, 400, 900];
    const small = [shapeAt([560, 950, 250, 80], { letters: 6 }), shapeAt([690, 1100, 250, 80], { letters: 6 }), shapeAt([560, 1250, 200, 80], { letters: 6 })];
    expect(chosen(page, candidate(widget, small, null, true))).toEqual(widget);
  });
});

describe('the part above', () => {
  const bar: Box = [0, 0, 1000, 300];

  it('does not join when it is a title bar with a button in it', () => {
    expect(chosen(conversation, candidate(bar, [shapeAt([400, 100, 240, 80], { letters: 7 })]))).toEqual(feed);
  });

  it('does not join when it is a title bar with words on it', () => {
    expect(chosen(conversation, candidate(bar, [], onGround([200, 100, 400, 40])))).toEqual(feed);
  });

  it('does not join when it is a title bar with a face in the column of those beside messages', () => {
    const withFaces = candidate(feed, [...bubbles(350), shapeAt([30, 1350, 70, 70], { letters: 1 })]);
    expect(chosen(candidate([0, 0, 1000, 300], [shapeAt([30, 100, 72, 72], { letters: 1 })]), withFaces)).toEqual(feed);
    // The face in front of it may leave less of its width than of its height.
    expect(chosen(candidate([0, 0, 1000, 300], [shapeAt([30, 100, 72, 84], { letters: 2 })]), withFaces)).toEqual(feed);
  });

  it('does not join when it is a page’s bar below its tabs, of another ground, with the face of who is signed in at its end', () => {
    const end = (width: number): Candidate => candidate([0, 100, 1000, 200], [shapeAt([880, 150, width, 60], { letters: 1 })]);
    expect([chosen(end(70), conversation), chosen(end(98), conversation)]).toEqual([feed, [0, 100, 1000, 1400]]);
  });

  it('does not join when it is the bar of a page whose lines stand on its ground, with who has signed in', () => {
    const page = (x: number): Candidate => candidate([x, 200, 1000 - x, 600], [], onGround([x + 40, 220, 500, 40], [255, 255, 255], 8));
    const head = (x: number): Candidate => candidate([x, 40, 1000 - x, 160], [], onGround([x + 40, 80, 700, 40], [255, 255, 255]));
    expect(chosen(head(0), page(0))).toEqual([0, 200, 1000, 600]);
    expect(chosen(head(200), page(200), candidate([0, 40, 200, 760]))).toEqual([200, 40, 800, 760]);
  });

  it('joins when an edge cut the conversation in two: its bubbles stand in the same columns', () => {
    const upper = candidate(bar, [shapeAt([30, 40, 420, 100], { letters: 12 }), shapeAt([570, 180, 400, 100], { letters: 12 })]);
    expect(chosen(conversation, upper)).toEqual([0, 0, 1000, 1500]);
  });

  it('joins below a title bar whatever column its bubbles keep to', () => {
    const upper = candidate([0, 100, 1000, 200], [shapeAt([90, 140, 420, 100], { letters: 12 })]);
    expect(chosen(conversation, upper)).toEqual([0, 100, 1000, 1400]);
  });
});

describe('the head of a phone’s screen', () => {
  const head = candidate([0, 0, 1000, 300], [], onGround([200, 100, 700, 40], [255, 255, 255], 5));
  const talk = candidate([0, 300, 1000, 1200], bubbles(350).slice(2, 3));

  it('is not the panel however much is written on it, where something is said below', () => {
    expect(chosen(head, talk)).toEqual(feed);
  });

  it('is told by its height and place', () => {
    const high: Box = [0, 0, 1000, 420];
    expect(chosen({ ...head, box: high }, candidate([0, 420, 1000, 1200], bubbles(450).slice(2, 3)))).not.toEqual([0, 420, 1000, 1200]);
  });
});

describe('the part below', () => {
  const below: Box = [0, 1500, 1000, 400];
  const lines = candidate(feed, [], onGround([40, 350, 900, 600], [255, 255, 255], 9));

  it.each<[what: string, part: Candidate, joins: boolean]>([
    ['joins where lines go on upon the same ground', candidate(below, [], onGround([40, 1520, 900, 200])), true],
    ['does not where the ground is another', candidate(below, [], onGround([40, 1520, 900, 200], [230, 230, 235])), false],
    ['does not when it is as low as a field to write in', candidate([0, 1500, 1000, 120], [], onGround([40, 1520, 900, 30])), false],
    ['does not in another column', candidate([300, 1500, 700, 400], [], onGround([340, 1520, 600, 200])), false],
  ])('%s', (_, part, joins) => expect(chosen(lines, part)).toEqual(joins ? [0, 300, 1000, 1600] : feed));

  it('joins where a slanting edge of the wallpaper parts the ground, so that the boxes overlap', () => {
    expect(chosen(conversation, candidate([0, 1440, 1000, 400], bubbles(1510).slice(0, 2)))).toEqual([0, 300, 1000, 1540]);
    expect(chosen(conversation, candidate([0, 1250, 1000, 400], bubbles(1510).slice(0, 1)))).toEqual([0, 300, 1000, 1350]);
    expect(chosen(conversation, candidate([0, 1120, 1000, 400], bubbles(1510).slice(0, 1)))).toEqual(feed);
  });

  it('does not join when it is the ground of the title bar with a bubble of its colour, which reaches into the feed', () => {
    expect(chosen(candidate([0, 0, 1000, 420], bubbles(350).slice(0, 1)), candidate(feed, bubbles(350).slice(1)))).toEqual(feed);
  });

  it('does not join over a gap', () => {
    expect(chosen(conversation, candidate([0, 1600, 1000, 400], bubbles(1610)))).not.toEqual([0, 300, 1000, 1700]);
  });
});

describe('a shape', () => {
  it('belongs to the smallest box that holds it', () => {
    const [inner, outer]: Box[] = [[100, 100, 300, 300], [0, 0, 1000, 1000]];
    const [small, large] = [shapeAt([120, 120, 100, 50]), shapeAt([50, 500, 700, 50])];
    expect(withShapes([outer!, inner!], [small, large])).toEqual([
      [inner, [small]],
      [outer, [large]],
    ]);
  });
});

describe('a field to search in above the conversation', () => {
  const lines = candidate([0, 300, 1000, 1200], [shapeAt([30, 420, 300, 100], { letters: 9 }), shapeAt([15, 1380, 970, 60], { letters: 9 })], onGround([30, 600, 900, 400], [255, 255, 255], 3));
  const head = (from: number, end: number): Candidate => candidate([0, 180, 1000, 120], [shapeAt([from, 200, end - from, 60], { letters: 5 })]);

  it('is none of it, though it ends where the field to write in does', () => {
    expect(chosen(head(700, 985), lines)).toEqual([0, 300, 1000, 1200]);
    expect(chosen(head(30, 260), lines)).toEqual([0, 180, 1000, 1320]);
  });

  it('goes on across hairlines below which a face stands at one place, and to what an edge leaves above the first', () => {
    const letterAt = (y: number, high: number, more: readonly Shape[] = []): Candidate => candidate([0, y, 1000, high], [disc([40, y + 30, 80, 80]), ...more]);
    const last = letterAt(1203, 800, [shapeAt([30, 1700, 440, 90], { letters: 8 }), shapeAt([530, 1700, 440, 90], { letters: 9 })]);
    const top = (x: number): Candidate => candidate([0, 0, 1000, 297], [], onGround([x, 200, 400, 30], [255, 255, 255]));
    expect(chosen(top(28), letterAt(300, 450), letterAt(753, 200), letterAt(956, 244), last)).toEqual([0, 0, 1000, 2003]);
    // A subject stands there in larger letters, in one part with the title bar.
    const subject = candidate([0, 0, 1000, 297], [], { ...onGround([0, 0, 1000, 0]), marks: Array.from({ length: 12 }, (_, at) => letter(40 + at * 22, 214, 20)) });
    expect(chosen(subject, letterAt(300, 450), letterAt(753, 200), letterAt(956, 244), last)).toEqual([0, 300, 1000, 1703]);
    expect(chosen(top(400), letterAt(300, 450), letterAt(753, 200), letterAt(956, 244), last)).toEqual([0, 300, 1000, 1703]);
    expect(chosen(top(28), candidate([0, 300, 1000, 900], [disc([40, 400, 80, 80])]), last)).toEqual(last.box);
  });
});
