import { describe, expect, it } from 'vitest';
import { findFaces, standsBeside } from '../../../../src/core/chat/layout/findFaces.js';
import type { Shape } from '../../../../src/core/chat/layout/Shape.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { disc, emPx, letter, shapeAt } from './shapes.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';

/** Two columns of bubbles: from 120 at the left, up to 960 at the right. */
const said = [shapeAt([120, 1080, 500, 120], { letters: 20 }), shapeAt([120, 200, 500, 140], { letters: 20 }), shapeAt([460, 400, 500, 140], { letters: 20 }), shapeAt([120, 600, 300, 140], { letters: 10 })];

const panel: Box = [0, 0, 1000, 1200];

/** What one more shape is taken for. */
function taken(shape: Shape, bubbles: readonly Shape[] = said, flats: readonly Box[] = []): 'face' | 'floating' | 'neither' {
  const { faces, floating } = findFaces([...bubbles, shape], bubbles, flats, panel, emPx);
  return faces.includes(shape) ? 'face' : floating.includes(shape) ? 'floating' : 'neither';
}

const withMarks = (shape: Shape, marks: readonly Mark[]): Shape => ({ ...shape, marks });

describe('a small disc or square', () => {
  it.each<[where: string, shape: Shape, expected: ReturnType<typeof taken>]>([
    ['left of a bubble, at its foot, is a face', disc([40, 270, 70, 70]), 'face'],
    ['left of a bubble, at its head, is a face', disc([40, 200, 70, 70]), 'face'],
    ['square, with the letters of a name, is a face', shapeAt([40, 270, 70, 70], { letters: 2 }), 'face'],
    ['right of a bubble is a face', disc([966, 440, 60, 60]), 'face'],
    ['far from every bubble is none', disc([40, 900, 70, 70]), 'neither'],
    ['larger than faces is none', shapeAt([-60, 200, 150, 150]), 'neither'],
    ['smaller than faces is none', disc([90, 300, 24, 24]), 'neither'],
    ['with more letters than a name’s first ones is none', shapeAt([40, 270, 70, 70], { letters: 5 }), 'neither'],
    ['with ragged edges, as a drawing has, is none', shapeAt([40, 270, 70, 70], { fullness: 0.5 }), 'neither'],
    ['longer than high is none', shapeAt([20, 270, 90, 60]), 'neither'],
    ['within the columns and at no edge of them floats over the messages', disc([850, 640, 80, 80]), 'floating'],
    ['cut by the edge of the panel is a face still', shapeAt([40, 1160, 70, 40], { fullness: 0.9 }), 'face'],
    ['as low, but not cut, is none', shapeAt([40, 270, 70, 40], { fullness: 0.9 }), 'neither'],
    ['at the edge of a column, with nothing beside it, is a short message', disc([880, 900, 80, 80]), 'neither'],
    ['at the edge of a column beside a message floats over the messages', disc([880, 640, 80, 80]), 'floating'],
    ['at the edge of a column, filled as nothing there, floats over the messages', disc([880, 900, 80, 80], { ground: [120, 120, 120] }), 'floating'],
    ['filled as nothing there, with what a badge leaves above its arrow, floats as well', withMarks(disc([880, 900, 80, 80], { ground: [120, 120, 120] }), [letter(910, 905), letter(905, 940)]), 'floating'],
    ['filled as nothing there, with a word of two letters on a line, is a short message', withMarks(disc([880, 900, 80, 80], { ground: [120, 120, 120] }), [letter(900, 930), letter(922, 930)]), 'neither'],
    ['as low as a badge, beside a message, floats', disc([850, 640, 36, 36], { letters: 1 }), 'floating'],
    ['of which a badge hides a part floats as well', shapeAt([860, 640, 100, 80], { letters: 1, fullness: 0.8 }), 'floating'],
  ])('%s', (_, shape, expected) => expect(taken(shape)).toBe(expected));

  describe('filled as no bubble, at the edge of a column', () => {
    const button = disc([880, 900, 80, 80], { ground: [120, 120, 120] });
    const red = (x: number): Mark => ({ ...letter(x, 905), colour: [240, 80, 60] });

    it('floats over the messages whatever badge hides its upper part', () => expect(taken(withMarks(button, [red(900), red(922), letter(905, 950)]))).toBe('floating'));
    it('floats where all that is said there is as wide as the panel', () => {
      const wide = [shapeAt([40, 200, 920, 140], { letters: 20 }), shapeAt([40, 400, 920, 140], { letters: 20 })];
      expect(taken(withMarks(button, [letter(905, 940)]), wide)).toBe('floating');
    });
    it('floats beside a field of its fill that spans the panel, and over a single message', () => {
      const spanning = shapeAt([20, 700, 940, 120], { letters: 12, ground: [120, 120, 120] });
      expect(taken(withMarks(button, [letter(905, 940)]), [...said, spanning])).toBe('floating');
      expect(taken(withMarks(disc([870, 900, 80, 80], { ground: [120, 120, 120] }), [letter(905, 940)]), [shapeAt([450, 600, 500, 140], { letters: 20 })])).toBe('floating');
    });
  });

  it('is a face all the same where a large sign parts its upper end from it, left of all columns', () => {
    const part = shapeAt([20, 270, 84, 66], { letters: 1, fullness: 0.8 });
    expect(taken(part, [...said, part])).toBe('face');
    const within = shapeAt([650, 220, 84, 66], { letters: 1, fullness: 0.8 });
    expect(taken(within, [...said, within])).not.toBe('face');
  });

  it('is a face where a sign leaves no more of it, if as much is left of another below', () => {
    const [one, other] = [270, 700].map((y) => shapeAt([20, y, 84, 52], { letters: 1, fullness: 0.8 })) as [Shape, Shape];
    expect(taken(one, [...said, one])).toBe('neither');
    expect(taken(one, [...said, one, other])).toBe('face');
  });

  it('is said, and no button, where a stamp stands below it', () => {
    expect(taken(disc([850, 800, 80, 80]), said)).toBe('floating');
    expect(taken(disc([850, 800, 80, 80]), said, [[850, 890, 70, 20]])).toBe('neither');
  });

  it('stands within the columns that low messages with a common edge make', () => {
    const lefts = [said[1]!, said[3]!];
    const lows = [shapeAt([760, 400, 200, 60], { letters: 6 }), shapeAt([860, 900, 100, 60], { letters: 2 })];
    const button = disc([640, 200, 80, 80]);
    expect(taken(button, lefts)).toBe('face');
    expect(taken(button, [...lefts, ...lows])).toBe('floating');
  });

  it('is a face beside a low field that shares no edge, as the one to write in', () => {
    expect(taken(disc([40, 270, 70, 70]), [...said, shapeAt([20, 1100, 640, 60], { letters: 8 })])).toBe('face');
  });

  it('does not float where one thing only was said', () => {
    const one = [said[1]!];
    expect(taken(disc([300, 640, 80, 80]), one)).toBe('neither');
  });

  it('beside text on the panel is a face where there are no bubbles', () => {
    expect(taken(disc([20, 100, 60, 60]), [], [[100, 100, 400, 80]])).toBe('face');
    expect(taken(disc([20, 400, 60, 60]), [], [[100, 100, 400, 80]])).toBe('neither');
  });

  it('is told by the columns of messages, not by a row of buttons that reaches further', () => {
    const row = shapeAt([30, 760, 940, 60], { letters: 12 });
    expect(taken(disc([40, 270, 70, 70]), [...said, row])).toBe('face');
  });
});

describe('a face stands beside a message', () => {
  const message: Box = [120, 200, 500, 100];
  it.each<[where: string, face: Box, expected: boolean]>([
    ['at its height', [50, 230, 60, 60], true],
    ['at the stamp below it', [50, 290, 60, 60], true],
    ['at its other side', [630, 230, 60, 60], true],
    ['not far below it', [50, 340, 60, 60], false],
    ['not when it reaches far below it', [-20, 300, 130, 130], false],
    ['not above it', [50, 130, 60, 60], false],
    ['not far to the side', [0, 230, 30, 30], false],
    ['not upon it', [150, 230, 60, 60], false],
  ])('%s', (_, face, expected) => expect(standsBeside(face, message, emPx)).toBe(expected));

  it('which is no other face', () => {
    expect(standsBeside([50, 200, 60, 60], [120, 200, 60, 60], emPx)).toBe(false);
  });
});

describe('faces in a column', () => {
  // Each side’s bubbles reach over the faces of the other.
  const wide = [shapeAt([120, 200, 840, 140], { letters: 20 }), shapeAt([30, 400, 840, 140], { letters: 20 }), shapeAt([120, 600, 840, 140], { letters: 20 }), shapeAt([30, 800, 840, 140], { letters: 20 })];
  const left = [disc([30, 200, 70, 70]), disc([30, 600, 70, 70])];
  const far = [disc([890, 400, 70, 70]), disc([890, 800, 70, 70])];

  it('are told where the bubbles of the other side reach beyond them', () => {
    expect(findFaces([...wide, ...left, ...far], wide, [], panel, emPx).faces).toEqual([...left, ...far]);
  });

  it('are not told by one alone', () => {
    expect(findFaces([...wide, left[0]!], wide, [], panel, emPx).faces).toEqual([]);
  });
});

describe('discs below each other that messages of one side reach beyond', () => {
  const discs = [230, 530, 830].map((y) => disc([800, y, 60, 60]));
  const lefts = [200, 500, 800].map((y) => shapeAt([40, y, 740, 120], { letters: 20 }));
  const found = (x: number): number => findFaces([...lefts, ...discs, shapeAt([x, 360, 940 - x, 120], { letters: 20 })], [...lefts, shapeAt([x, 360, 940 - x, 120], { letters: 20 })], [], panel, emPx).faces.length;

  it('are faces where those reach as far as what the discs stand beside', () => expect(found(30)).toBe(3));
  it('are signs of the wallpaper where those end sooner', () => expect(found(200)).toBe(0));
});
