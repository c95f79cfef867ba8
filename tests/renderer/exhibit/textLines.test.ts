import { describe, expect, it } from 'vitest';
import { grownByLine, lineAt, lineNumber, lineRange, nextLine, trimmed } from '../../../src/renderer/exhibit/textLines.js';

const text = 'first\n\n  second \nthird\n';
const at = (line: string): readonly [number, number] => [text.indexOf(line), text.indexOf(line) + line.length];

describe('the lines of a text', () => {
  it('are gone over without the empty ones, in both directions, and end where the text ends', () => {
    expect(lineAt(text, 0)).toEqual(at('first'));
    expect(lineAt(text, 6)).toEqual(at('second'));
    expect(nextLine(text, at('first'), 1)).toEqual(at('second'));
    expect(nextLine(text, at('second'), -1)).toEqual(at('first'));
    expect(nextLine(text, at('first'), -1)).toEqual(at('first'));
    expect(nextLine(text, at('third'), 1)).toEqual(at('third'));
  });

  it('are taken in and out at the end of a stretch', () => {
    const grown = grownByLine(text, at('first'), 1);
    expect(text.slice(...grown)).toBe('first\n\n  second');
    expect(text.slice(...grownByLine(text, grown, 1))).toBe('first\n\n  second \nthird');
    expect(text.slice(...grownByLine(text, grown, -1))).toBe('first');
    expect(grownByLine(text, at('first'), -1)).toEqual(at('first'));
  });

  it('have numbers, by which a quotation is found again', () => {
    expect([0, 6, text.indexOf('second'), text.indexOf('third')].map((position) => lineNumber(text, position))).toEqual([1, 2, 3, 4]);
    expect(text.slice(...lineRange(text, 3, 'second \nthird'))).toBe('second \nthird');
    expect(text.slice(...lineRange(text, 4, 'gone'))).toBe('third');
    expect(trimmed('  a  ', [0, 5])).toEqual([2, 3]);
  });
});
