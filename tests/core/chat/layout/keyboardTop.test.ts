import { describe, expect, it } from 'vitest';
import { keyboardTop } from '../../../../src/core/chat/layout/keyboardTop.js';
import type { Box } from '../../../../src/core/exhibit/Reading.js';

const emPx = 40;
const row = (y: number, count: number, height = 100): Box[] => Array.from({ length: count }, (_, at): Box => [20 + at * 96, y, 86, height]);
const screenfuls: readonly Box[] = [[0, 0, 1000, 1500], [0, 1500, 1000, 500]];

describe('the top of the keyboard', () => {
  it('is that of the ground which its rows and the words above them stand on', () => {
    expect(keyboardTop([[30, 900, 600, 120], ...row(1580, 10), ...row(1710, 9)], screenfuls, emPx)).toBe(1500);
  });

  it('is that of its highest row where it shares the ground of the conversation', () => {
    expect(keyboardTop([...row(1580, 10), ...row(1710, 9), ...row(1840, 7)], [[0, 0, 1000, 2000]], emPx)).toBe(1580);
  });

  it('is nowhere with one row, with few fields in a row, with rows far apart or of other heights', () => {
    expect(keyboardTop(row(1580, 10), screenfuls, emPx)).toBeNull();
    expect(keyboardTop([...row(1580, 6), ...row(1710, 6)], screenfuls, emPx)).toBeNull();
    expect(keyboardTop([...row(1580, 10), ...row(1780, 10)], screenfuls, emPx)).toBeNull();
    expect(keyboardTop([...row(1580, 10), ...row(1710, 10, 60)], screenfuls, emPx)).toBeNull();
  });
});
