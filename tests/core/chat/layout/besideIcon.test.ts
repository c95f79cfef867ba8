import { describe, expect, it } from 'vitest';
import { besideIcon } from '../../../../src/core/chat/layout/besideIcon.js';
import { textRuns } from '../../../../src/core/chat/layout/textRuns.js';
import { emPx, letter, letters } from './shapes.js';

const name = letters([100, 100, 0, 0], 6);
const size = letters([100, 128, 0, 0], 4);
const icon = letter(60, 112, 40);

describe('a sign as high as two lines', () => {
  it('is no letter of either of them', () => {
    const near = letter(70, 112, 40);
    expect(textRuns([...name, ...size, near], emPx).flatMap(({ marks }) => marks)).toContain(near);
    const runs = textRuns(besideIcon([...name, ...size, near], emPx), emPx);
    expect(runs.map(({ marks }) => marks.length)).toEqual([6, 4]);
  });

  it('is none either where it is hardly higher than a letter', () => {
    const low = letter(60, 118, 31);
    expect(textRuns(besideIcon([...name, ...size, low], emPx), emPx).map(({ marks }) => marks.length)).toEqual([6, 4]);
  });

  it('stays beside one line: it is a large letter', () => {
    expect(besideIcon([...name, icon], emPx)).toContain(icon);
  });

  it('stays where only a scrap stands below the line', () => {
    expect(besideIcon([...name, ...size.slice(0, 2), icon], emPx)).toContain(icon);
  });
});
