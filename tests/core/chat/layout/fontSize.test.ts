import { expect, it } from 'vitest';
import { fontSize, xHeightShare } from '../../../../src/core/chat/layout/fontSize.js';
import type { Mark } from '../../../../src/core/chat/layout/inkMarks.js';

const marks = (count: number, height: number, strength: number): Mark[] => Array.from({ length: count }, () => ({ box: [0, 0, height, height], area: height * height, colour: [10, 10, 10], strength }));
const [letters, grain] = [marks(30, 20, 220), marks(200, 6, 26)];

it('the grain of a photo tells no font size beside text', () => expect(fontSize([...letters, ...grain])).toBe(20 / xHeightShare));
it('marks that are all faint tell it', () => expect(fontSize(grain)).toBe(6 / xHeightShare));
