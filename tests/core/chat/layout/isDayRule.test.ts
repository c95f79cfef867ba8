import { describe, expect, it } from 'vitest';
import { isDayRule } from '../../../../src/core/chat/layout/isDayRule.js';
import { choosePanel } from '../../../../src/core/chat/layout/choosePanel.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';
import { black, Canvas, grey, white } from './canvas.js';
import { emPx, shapeAt } from './shapes.js';

const upper: Box = [100, 60, 800, 120];
const lower: Box = [100, 180, 800, 400];
const ruled = (): Canvas => new Canvas(1000, 600, white).fill([100, 180, 800, 2], grey);
const isRule = (raster: Canvas): boolean => isDayRule(raster, upper, lower, emPx);

describe('a rule from side to side between two parts of a column', () => {
  it('belongs to both where words stand in it, in a field of their own or none', () => {
    expect(isRule(ruled().fill([420, 160, 160, 40], white).line(430, 173, 8, black))).toBe(true);
    expect(isRule(ruled().fill([200, 170, 160, 22], white).line(210, 173, 8, black))).toBe(true);
  });

  it.each<[what: string, raster: Canvas]>([
    ['that stops for nothing', ruled()],
    ['under which a bubble begins', ruled().bubble([420, 180, 300, 80], [210, 230, 250], black)],
    ['that cuts a face and the name beside it', ruled().fill([160, 180, 90, 60], [130, 190, 120]).line(270, 181, 8, black)],
    ['that stops for no words', ruled().fill([420, 160, 160, 40], white)],
    ['of another colour, which cuts a bubble, with a light line below it', new Canvas(1000, 600, grey).paint([100, 60, 800, 120], (_, y) => [30, 160 - y, 170 - y]).line(430, 170, 8, white).fill([100, 180, 800, 2], white).bubble([420, 180, 300, 80], [220, 224, 230], black)],
    ['of which most is hidden', ruled().fill([110, 160, 780, 40], white).line(430, 173, 8, black)],
  ])('ends a title bar %s', (_, raster) => expect(isRule(raster)).toBe(false));

  it('is none where the colour changes from there on', () => {
    expect(isRule(new Canvas(1000, 600, white).fill([100, 180, 800, 400], grey).fill([420, 160, 160, 40], white).line(430, 173, 8, black))).toBe(false);
  });
});

describe('the panel of the conversation', () => {
  it('goes on across such a rule, however low the part beyond is', () => {
    const notice: Box = [0, 100, 1000, 60];
    const talk: Box = [0, 160, 1000, 800];
    const candidates = ([[0, 0, 1000, 100], notice, talk] as Box[]).map((box) => ({ box, ground: null, shapes: box === talk ? [shapeAt([30, 300, 500, 100], { letters: 14 })] : [], text: null, isFramed: false, isStack: false, isSlice: false }));
    expect(choosePanel(candidates, 1000, emPx, (above) => above === notice)).toEqual([0, 100, 1000, 860]);
    expect(choosePanel(candidates, 1000, emPx)).toEqual(talk);
  });
});
