import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/core/exhibit/safeFileName.js';

describe('a file name that is not trusted becomes one that is safe', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system32\\evil.exe', 'evil.exe'],
    ['a\0b\r\nc.png', 'abc.png'],
    ['photo\u202egnp.exe', 'photognp.exe'],
    ['CON.txt', '_CON.txt'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['', 'file'],
    ['name. . .', 'name'],
    ['Чек №5: «оплата».pdf', 'Чек №5 «оплата».pdf'],
    ['и\u0306.txt', 'й.txt'],
  ])('%j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  it('keeps the extension of an overlong name', () => {
    expect(safeFileName(`${'я'.repeat(300)}.png`)).toBe(`${'я'.repeat(116)}.png`);
  });

  it('never names a folder, never is empty, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[/\\\0]/);
        expect(safe).not.toMatch(/^\.*$/);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });
});
