import { describe, expect, it } from 'vitest';
import { agreeNumbers } from '../../../src/core/chat/agreeNumbers.js';
import { drawnText } from './drawnDigits.js';

const told = (...words: readonly (readonly [shown: string, read: string])[]): string[] => {
  const drawn = words.map(([shown, read]) => drawnText(shown, read));
  const settled = agreeNumbers(new Map(drawn.map(({ run, word }) => [run, [word]])));
  return drawn.map(({ run }) => settled.get(run)![0]!.text);
};

describe('the digits of numbers in texts', () => {
  it.each<[what: string, words: readonly (readonly [shown: string, read: string])[], texts: readonly string[]]>([
    ['that look alike are read alike', [['12645', '12845'], ['660', '660']], ['12645', '660']],
    ['are 3 or 5 as they are drawn, with no like', [['12345', '12545'], ['750', '730']], ['12345', '750']],
    ['keep the signs between them', [['+7-888.', '+7-868.'], ['(48)', '(48)']], ['+7-888.', '(48)']],
    ['are all there where their like tell the one that was lost', [['12345.', '1245.'], ['330', '330'], ['12', '12'], ['45', '45']], ['12345.', '330', '12', '45']],
    ['are as many as were read where what is drawn before them has no like', [['/2345', '2345'], ['12345', '12345']], ['2345', '12345']],
    ['stay as they were read where the lost one has no like', [['12345', '1245'], ['12450', '12450']], ['1245', '12450']],
    ['stay as they were read in words with letters', [['33', 'A5'], ['330', '330']], ['A5', '330']],
    ['stay as they were read where as many say so as do not', [['86', '66'], ['8', '8']], ['66', '8']],
    ['tell the day before a month’s name that was read as a letter', [['9-------', 'Эянваря'], ['39', '39'], ['93', '93']], ['9января', '39', '93']],
    ['tell no letter that has no like among them', [['9-------', 'Эянваря'], ['33', '33'], ['38', '38']], ['Эянваря', '33', '38']],
    ['tell no letter before another word, nor one that may be said', [['9-----', 'Этаж'], ['0-------', 'сянваря'], ['99', '99'], ['90', '90'], ['00', '00']], ['Этаж', 'сянваря', '99', '90', '00']],
    ['tell no capital that may be said', [['9----', 'Смарта'], ['9---', 'Imay'], ['99', '99'], ['90', '90']], ['Смарта', 'Imay', '99', '90']],
    ['are none over dots: question marks', [['???', '225'], ['22', '22']], ['225', '22']],
  ])('%s', (_what, words, texts) => expect(told(...words)).toEqual(texts));

  it.each<[what: string, sign: string, others: string, text: string]>([
    ['is told where it was read as a 2 unlike the others', '₽.', '729', '₽.'],
    ['stays the 2 that it is like', '2.', '729', '2.'],
    ['stays as it was read where no other 2 stands', '₽.', '739', '2.'],
  ])('the rouble behind a sum %s', (_what, sign, others, text) => {
    const { run } = drawnText(`${others} ${sign}`, '');
    const words = [{ text: others, bbox: [0, 0, 37, 16] as const, confidence: 0.9 }, { text: '2.', bbox: [45, 0, 20, 16] as const, confidence: 0.7 }];
    expect(agreeNumbers(new Map([[run, words]])).get(run)!.map((one) => one.text)).toEqual([others, text]);
  });
});
