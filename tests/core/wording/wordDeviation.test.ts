import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../../src/core/bundle/Verification.js';
import { wordDeviation } from '../../../src/core/wording/wordDeviation.js';

const codes: readonly Deviation['code'][] = [
  'not-a-bag', 'file-missing', 'file-added', 'file-altered', 'list-altered', 'list-missing', 'oxum-mismatch', 'custody-broken',
  'custody-mismatch', 'original-missing', 'original-altered', 'original-unlisted', 'unsafe-name', 'zip-damaged', 'case-damaged', 'signature-invalid',
];

describe('a deviation in words', () => {
  it.each(codes)('names the file in one sentence: %s', (code) => {
    for (const language of ['ru', 'en'] as const) {
      const sentence = wordDeviation({ code, path: 'data/exhibits/0001.png' }, language);
      expect(sentence).toContain('data/exhibits/0001.png');
      expect(sentence).toMatch(/^[^\n]+[.]$/);
    }
  });

  it('is a sentence of its own when it concerns the whole', () => {
    expect(wordDeviation({ code: 'zip-damaged', path: '' }, 'en')).toBe('The archive is damaged or built to deceive; get the bundle anew.');
  });

  it('keeps to one line whatever a file is called', () => {
    expect(wordDeviation({ code: 'file-added', path: 'a\nb\u202egnp.exe' }, 'en')).toContain('"a\ufffdb\ufffdgnp.exe"');
  });
});
