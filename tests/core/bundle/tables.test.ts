import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagInfoText, parseBagInfo } from '../../../src/core/bundle/bagInfo.js';
import { base64OfHex } from '../../../src/core/bundle/base64OfHex.js';
import { dayTitle, daysFromTo, plural } from '../../../src/core/bundle/dayTitle.js';
import { escapeHtml } from '../../../src/core/bundle/escapeHtml.js';
import { parseCsv } from '../../../src/core/bundle/parseCsv.js';

describe('bag-info.txt', () => {
  it('keeps a value on its line, so that no title can add a label', () => {
    expect(bagInfoText([['External-Description', 'Спор\r\nPayload-Oxum: 1.1\u2028x']])).toBe('External-Description: Спор Payload-Oxum: 1.1 x\n');
  });
  it('is read from any maker: folded lines, any case, the first of equal labels', () => {
    const info = parseBagInfo('Payload-Oxum: 12.3\r\nNote: one\r\n  two\r\npayload-oxum: 9.9\r\nno label\r\n');
    expect([...info]).toEqual([
      ['payload-oxum', '12.3'],
      ['note', 'one two'],
    ]);
  });
});

describe('CSV', () => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  it('gives back every cell as written', () => {
    const row = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(parseCsv(rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join(''))).toEqual(rows);
      }),
    );
  });
  it('may have a byte order mark, bare cells, an empty last cell and no last line feed', () => {
    expect(parseCsv('\ufeffa,"b ""c""",\r\n1,,3')).toEqual([
      ['a', 'b "c"', ''],
      ['1', '', '3'],
    ]);
  });
});

describe('small words of the pages', () => {
  it('write a digest as base64, as node does', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64OfHex(Buffer.from(bytes).toString('hex'))).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
  it('leave nothing of a text that a browser could take for markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
    expect(escapeHtml('a<b>&"\'\u0000\n')).toBe('a&lt;b&gt;&amp;&quot;&#39;\n');
  });
  it('name days and stretches in both languages', () => {
    expect(dayTitle('2024-03-15', 'ru')).toBe('15 марта 2024, пятница');
    expect(dayTitle('2024-02-29', 'en')).toBe('Thursday, 29 February 2024');
    expect(daysFromTo('2024-03-04', '2024-03-21', 'ru').replaceAll('\u00a0', ' ')).toBe('4 марта 2024 – 21 марта 2024');
    expect(daysFromTo('2024-03-04', '2024-03-04', 'en').replaceAll('\u00a0', ' ')).toBe('4 March 2024');
  });
  it.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [21, 'день'],
    [22, 'дня'],
    [112, 'дней'],
  ])('count in Russian: %d %s', (count, word) => {
    expect(plural(count, 'ru', ['день', 'дня', 'дней'])).toBe(word);
  });
});
