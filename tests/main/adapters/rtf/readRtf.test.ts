import { describe, expect, it } from 'vitest';
import { readRtfDocument } from '../../../../src/main/adapters/office/readRtfDocument.js';
import { rtfBody } from '../../../../src/main/adapters/mail/outlook/rtfBody.js';

const documentOf = (rtf: string): string => readRtfDocument(Buffer.from(rtf, 'latin1')).text;
const bodyOf = (rtf: string) => rtfBody(Buffer.from(rtf, 'latin1'));

describe('Rich Text Format', () => {
  it.each([
    ['Cyrillic by a font that the document only names', String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'c4\'e0\f0  caf\'e9}`, 'Да café'],
    ['Japanese, whose letters take two bytes', String.raw`{\rtf1\ansi\ansicpg932 \'93\'fa\'96\'7b}`, '日本'],
    ['a code page in UTF-8', `{\\rtf1\\ansi\\ansicpg65001 ${Buffer.from('Да').toString('latin1')}}`, 'Да'],
    ['raw bytes that hold braces', '{\\rtf1 a{\\pict\\bin4 }}}\\}b}', 'ab'],
    ['a group that older readers pass over', String.raw`{\rtf1 a{\*\unknown no\par}b{\*\shppict{\pict 00}}c}`, 'abc'],
    ['braces left open and closed too often', '}}}{\\rtf1 a{{{b', 'ab'],
    ['signs that stand for a letter ending with their group', String.raw`{\rtf1\uc3 {\u1044 x}\u1072 xyzb}`, 'Даb'],
  ])('is read the same in a document and in a letter: %s', (_what, rtf, text) => {
    expect(documentOf(rtf)).toBe(text);
    expect(bodyOf(rtf)).toEqual({ text, html: null });
  });

  it('puts cells apart in a document, and leaves out numbers of lists that are empty', () => {
    expect(documentOf(String.raw`{\rtf1 A\cell B\cell\row \tab one\par\par two\par}`)).toBe('A\tB\none\n\ntwo');
  });

  it('that was made of HTML is HTML in a letter and words in a document', () => {
    const rtf = String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 ok{\*\htmltag84 &nbsp;}\htmlrtf \~\htmlrtf0 yes{\*\htmltag72 </p>}\htmlrtf }\htmlrtf0 }`;
    expect(bodyOf(rtf).html).toBe('<p>ok&nbsp;yes</p>');
    expect(documentOf(rtf)).toBe('ok\u00a0yes');
  });

  it('of any depth ends', () => {
    expect(documentOf(`{\\rtf1 ${'{'.repeat(100_000)}deep`)).toBe('deep');
  });
});
