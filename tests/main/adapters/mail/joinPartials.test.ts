import { describe, expect, it } from 'vitest';
import { completePieces, type Piece } from '../../../../src/core/letter/partialLetter.js';
import { joinPartials } from '../../../../src/main/adapters/mail/joinPartials.js';
import { readLetter } from '../../../../src/main/adapters/mail/readLetter.js';
import { letterOf, multipart } from '../../../support/letters/letterOf.js';
import { piecesOf } from '../../../support/letters/piecesOf.js';

const whole = letterOf(
  ['From: inner@example.ru', 'Subject: =?utf-8?B?0J7RgtC60LDQtw==?=', 'Message-ID: <whole@example.ru>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
  multipart(['Content-Type: text/plain; charset=utf-8\n\nВ возврате отказано', `Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${'SGVsbG8h'.repeat(40)}`]),
);

describe('a letter that was sent in pieces', () => {
  const pieces = piecesOf(whole, 4);

  it('says of each piece which it is', async () => {
    const read = await Promise.all(pieces.map((piece) => readLetter(piece, { name: 'a.eml' })));
    expect(read.map(({ letter }) => letter.partial)).toEqual([1, 2, 3, 4].map((number) => ({ id: 'abc@example.ru', number, total: number === 4 ? 4 : null })));
    expect(read.every(({ warnings }) => warnings.some(({ code }) => code === 'W_LETTER_PARTIAL'))).toBe(true);
    expect(read.every(({ letter }) => letter.attachments.length === 0)).toBe(true);
  });

  it('is put together byte for byte behind its head, which is of both', async () => {
    const { letter, warnings } = await readLetter(joinPartials(pieces), { name: 'a.eml' });
    const { letter: sent } = await readLetter(whole, { name: 'a.eml' });
    expect(letter).toMatchObject({ subject: 'Отказ', messageId: '<whole@example.ru>', from: { address: 'a@example.ru' }, to: [{ address: 'b@example.ru' }], date: '2024-03-11T17:41:07Z', text: sent.text, attachments: sent.attachments });
    expect(letter.partial).toBeUndefined();
    expect(warnings).toEqual([]);
    expect(letter.attachments).toHaveLength(1);
  });

  it.each([
    ['without a number', 'id=a; total=2'],
    ['with a number of nonsense', 'id=a; number=-1; total=2'],
    ['without an id', 'number=1; total=2'],
  ])('%s is a letter like any other', async (_what, parameters) => {
    expect((await readLetter(letterOf(['From: a@x.ru', `Content-Type: message/partial; ${parameters}`], 'text'), { name: 'a.eml' })).letter.partial).toBeUndefined();
  });
});

describe('the pieces of a letter', () => {
  const piece = (number: number, total: number | null, id = 'a'): Piece<string> => ({ partial: { id, number, total }, place: `${id}${number}` });
  it.each<[what: string, pieces: readonly Piece<string>[], places: readonly string[] | null]>([
    ['all there, in any order, twice, among others', [piece(3, 3), piece(1, null), piece(1, null, 'b'), piece(2, null), { ...piece(2, null), place: 'again' }], ['a1', 'a2', 'a3']],
    ['one missing', [piece(1, null), piece(3, 3)], null],
    ['the last missing', [piece(1, null), piece(2, null)], null],
    ['of a number that nobody sends', [piece(1, 999_999)], null],
    ['none', [], null],
  ])('%s', (_what, pieces, places) => {
    expect(completePieces('a', pieces)).toEqual(places);
  });
});
