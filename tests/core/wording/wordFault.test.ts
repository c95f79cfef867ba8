import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/core/faults.js';
import { wordFault } from '../../../src/core/wording/wordFault.js';

const faults: readonly Fault[] = [
  { code: 'E_CORRUPT', input: 'a.png' },
  { code: 'E_TOO_LARGE', input: 'letter.eml', limit: '50 MB' },
  { code: 'E_LOCKED', input: 'case', holder: 'pid 7' },
  { code: 'E_TIMEOUT', input: 'b.png', seconds: 60 },
];

describe('a fault in words', () => {
  it.each(faults)('names its input in one sentence: $code', (fault) => {
    for (const language of ['ru', 'en'] as const) {
      const sentence = wordFault(fault, language);
      expect(sentence).toContain(fault.input);
      expect(sentence).toMatch(/^[^\n]+\.$/);
    }
  });

  it('keeps to one line whatever a file is called', () => {
    expect(wordFault({ code: 'E_EMPTY', input: 'a\n\u001b[31m\u202egnp.exe' }, 'en')).toBe(
      '"a\ufffd\ufffd[31m\ufffdgnp.exe": the file is empty; take it from its source again.',
    );
  });
});
