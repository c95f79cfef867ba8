import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/russian';
import { describe, expect, it } from 'vitest';
import { stemRussian } from '../../../src/core/search/stemRussian.js';

const words = new Set(
  ['src/core/wording/wordFault.ts', 'src/core/wording/wordTerms.ts', 'tests/support/chats/phrases.mjs', 'src/cli/words.ts']
    .flatMap((file) => readFileSync(file, 'utf8').toLowerCase().replace(/ё/g, 'е').match(/[а-я]+/g) ?? []),
);

describe('the Russian stemmer', () => {
  it('stems as the Snowball project does', () => {
    expect(words.size).toBeGreaterThan(500);
    const differing = [...words].filter((word) => stemRussian(word) !== stemmer(word)).map((word) => [word, stemRussian(word), stemmer(word)]);
    expect(differing).toEqual([]);
  });
});
