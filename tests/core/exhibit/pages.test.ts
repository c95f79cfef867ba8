import { describe, expect, it } from 'vitest';
import { PageComposer, type PageContent } from '../../../src/core/exhibit/PageComposer.js';
import { pageAt, placesOf } from '../../../src/core/exhibit/pagePlaces.js';
import { tellUtf16 } from '../../../src/core/exhibit/tellUtf16.js';
import { wordNotice } from '../../../src/core/wording/wordNotice.js';
import { pageLines } from '../../../src/renderer/exhibit/pageLines.js';

/** A page of one line whose words are ten units wide each. */
const page = (text: string): PageContent => {
  let start = 0;
  const words = text.split(/[ \n]/).flatMap((word, at) => {
    const own = [start, word.length, at * 10, text.slice(0, start).includes('\n') ? 20 : 5, 8, 8];
    start += word.length + 1;
    return own;
  });
  return { width: 100, height: 200, by: 'text-layer', text, confidence: 1, words };
};

const composed = (...texts: readonly string[]): PageComposer => {
  const composer = new PageComposer();
  for (const text of texts) composer.add(text === '' ? { ...page(''), by: 'none', words: [] } : page(text));
  return composer;
};

describe('pages put together to one text', () => {
  it('know where each begins and ends, empty ones too', () => {
    const { text, pages } = composed('one two', '', 'three');
    expect(text).toBe('one two\n\nthree');
    expect(pages.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, 'one two'],
      [2, ''],
      [3, 'three'],
    ]);
    expect([pageAt(pages, 4)?.number, pageAt(pages, 8)?.number, pageAt(pages, 9)?.number, pageAt(pages, 14)]).toEqual([1, undefined, 3, undefined]);
  });

  it('lead from a stretch of the text to the words it touches, on both its pages', () => {
    const { text, pages } = composed('one two', 'three');
    expect(placesOf(pages, [text.indexOf('two'), text.length])).toEqual([
      { page: 1, bbox: [10, 5, 8, 8] },
      { page: 2, bbox: [0, 5, 8, 8] },
    ]);
  });

  it('lead to the page alone where places were not kept', () => {
    const { pages } = composed('one two');
    expect(placesOf([{ ...pages[0]!, words: [] }], [0, 3])).toEqual([{ page: 1 }]);
  });

  it('are kept up to two million characters, and say that more was there', () => {
    const composer = composed('a'.repeat(1_999_990), 'b'.repeat(100), 'c');
    expect([composer.text.length, composer.isCut, composer.isFull]).toEqual([2_000_000, true, true]);
    expect(composer.pages.map(({ words }) => words.length)).toEqual([6, 0, 0]);
  });

  it('give their lines back for selecting', () => {
    const { text, pages } = composed('one two\nthree');
    expect(pageLines(pages[0]!, text)).toEqual([
      { text: 'one two', box: [0, 5, 18, 8] },
      { text: 'three', box: [20, 20, 8, 8] },
    ]);
  });
});

describe('UTF-16 without a byte order mark', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

  it.each([
    ['Russian with spaces', utf16('Заявление покупателя, 5 марта'), 'utf-16le'],
    ['English', utf16('A claim of the buyer'), 'utf-16le'],
    ['big-endian', Buffer.from(utf16('Заявление покупателя')).swap16(), 'utf-16be'],
    ['UTF-8 is none', Buffer.from('Заявление покупателя, 5 марта'), null],
    ['zeros are none', new Uint8Array(100), null],
    ['a few bytes are none', utf16('abc'), null],
  ])('%s', (_rule, bytes, expected) => {
    expect(tellUtf16(bytes)).toBe(expected);
  });
});

it.each([
  ['ru', 'Текст прочитан не со всех страниц: посмотрите остальные сами. Страницы: 3, 7, 12–20.'],
  ['en', 'Not every page could be read: look at the others yourself. Pages: 3, 7, 12–20.'],
] as const)('pages that were not read are named in runs (%s)', (language, expected) => {
  const pages = [3, 7, ...Array.from({ length: 9 }, (_, at) => 12 + at)];
  expect(wordNotice({ code: 'W_PAGES_UNREAD', pages }, language)).toBe(expected);
});
