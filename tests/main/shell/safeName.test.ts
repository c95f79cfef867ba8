import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../../src/main/shell/safeName.js';

describe('safeName', () => {
  it.each([
    ['Снимок экрана.png', 'Снимок экрана.png'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\a.exe', 'C__Windows_a.exe'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['line\nbreak\u0000.txt', 'linebreak.txt'],
    ['  .hidden. ', 'hidden'],
    ['...', 'instead'],
    ['', 'instead'],
    [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(95)}.jpeg`],
    ['Москва\u0306.png', 'Москва\u0306.png'.normalize('NFC')],
  ])('makes %j %j', (name, expected) => {
    expect(safeName(name, 'instead')).toBe(expected);
  });

  it('gives one step of a path for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const safe = safeName(name, 'instead');
        expect(safe).toMatch(/^[^/\\:*?"<>|]{1,100}$/u);
        expect(['.', '..']).not.toContain(safe);
      }),
    );
  });
});
