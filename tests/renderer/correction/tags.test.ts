import { describe, expect, it } from 'vitest';
import { parseTags, wordTags } from '../../../src/renderer/correction/tags.js';

describe('tags as a person types them', () => {
  it.each([
    ['чек, обещание', ['чек', 'обещание']],
    ['  #чек ;  два   слова ', ['чек', 'два слова']],
    ['Чек, чек, ЧЕК', ['Чек']],
    [', ,', []],
    ['', []],
  ])('%j', (typed, tags) => {
    expect(parseTags(typed)).toEqual(tags);
  });

  it('come back as they were written', () => {
    expect(parseTags(wordTags(['чек', 'два слова']))).toEqual(['чек', 'два слова']);
  });

  it('stay within what the contract allows', () => {
    const many = parseTags(Array.from({ length: 80 }, (_, at) => `t${at}${'x'.repeat(400)}`).join(','));
    expect([many.length, Math.max(...many.map((tag) => tag.length))]).toEqual([50, 300]);
  });
});
