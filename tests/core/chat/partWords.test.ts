import { describe, expect, it } from 'vitest';
import type { BlockLine } from '../../../src/core/chat/Block.js';
import { partWords } from '../../../src/core/chat/letters/partWords.js';
import type { Box, ReadWord } from '../../../src/core/exhibit/Reading.js';

/** How signs are drawn, px: letters 16 wide, a 1 narrower, «ы» and quotation marks of two columns; what touches its neighbour is none of its own. */
const inks: Readonly<Record<string, readonly (readonly [left: number, width: number])[]>> = { '1': [[5, 6]], ы: [[0, 11], [13, 3]], '«': [[0, 7], [9, 7]], '»': [[0, 7], [9, 7]] };
const pitch = 20;
const spaces: Readonly<Record<string, number>> = { ' ': 9, '·': 9, '˙': 7, '‧': 3 };

interface Look {
  /** Of how many columns at its front the second and third are one mark. */
  readonly touching?: boolean;
}

/** A line as it is drawn, letters 4 px apart and words 13, and as the engine read it: without the spaces that `·` and, narrower, `˙` and `‧` stand for. */
function drawn(text: string, { touching = false }: Look = {}): BlockLine {
  let x = 40;
  const letters: Box[] = [];
  const words: { text: string; from: number; to: number }[] = [];
  let isNew = true;
  for (const character of text) {
    const space = spaces[character];
    if (space !== undefined) {
      isNew ||= character === ' ';
      x += space;
      continue;
    }
    const boxes = (inks[character] ?? [[0, 16]]).map(([left, width]): Box => [x + left, 100, width, 20]);
    letters.push(...boxes);
    if (isNew) words.push({ text: '', from: x, to: x });
    isNew = false;
    const word = words.at(-1)!;
    word.text += character;
    word.to = x + 16;
    x += pitch;
  }
  const marks = touching ? letters.flatMap((box, at): Box[] => (at === 2 ? [] : at === 1 ? [[box[0], 100, letters[2]![0] + letters[2]![2] - box[0], 20]] : [box])) : letters;
  return {
    words: words.map((word): ReadWord => ({ text: word.text, bbox: [word.from, 100, word.to - word.from, 20], confidence: 0.9 })),
    bbox: [40, 100, x - 40, 20], letters: marks, baseline: 120, xHeightPx: 20, contrast: 0.9, inkColour: [0, 0, 0],
  };
}
const read = (...lines: readonly BlockLine[]): string => partWords(lines)[0]!.words.map((word) => word.text).join(' ');
const usual = drawn('на складе ещё раз всё');

describe('words that the engine joined', () => {
  it.each([
    ['а·вы пишете что нет', 'а вы пишете что нет'],
    ['всё снято на·видео и тут', 'всё снято на видео и тут'],
    ['«Вы»,·а·вы нам не ответили ещё', '«Вы», а вы нам не ответили ещё'],
    ['с 10 до‧18 всё мы тут', 'с 10 до 18 всё мы тут'],
    ['тел. 8·916 555 01·42 и ещё', 'тел. 8 916 555 01 42 и ещё'],
  ])('are parted where the gap is one between words: %s', (text, parted) => expect(read(drawn(text))).toBe(parted));

  it('keep their places and are as sure', () => {
    const [first, second] = partWords([drawn('а·вы пишете что нет')])[0]!.words;
    expect(first).toEqual({ text: 'а', bbox: [40, 100, 16, 20], confidence: 0.9 });
    expect(second!.bbox).toEqual([69, 100, 36, 20]);
  });

  it('are parted alone in a line by the gaps of lines of their size', () => {
    expect(read(drawn('без·торга'), usual)).toBe('без торга');
    expect(read(drawn('без·торга'), { ...usual, xHeightPx: 26 })).toBe('безторга');
  });

  it('are one beside the narrow 1', () => expect(read(drawn('к 11 и 1117 ещё раз не'))).toBe('к 11 и 1117 ещё раз не'));
  it('are one in Latin letters where the gap is a little narrower', () => expect(read(drawn('in˙transit на складе ещё'))).toBe('intransit на складе ещё'));
  it('are one before a lone digit of a number, and behind one that no thousands follow', () => {
    expect(read(drawn('за 2·5 дней мы всё'))).toBe('за 25 дней мы всё');
    expect(read(drawn('за 67 4·04 всё мы тут'))).toBe('за 67 404 всё мы тут');
  });
  it('are a sum and «₽» where a lone 2 stands apart behind three digits', () => {
    expect(read(drawn('списали 92·602 за всё'))).toBe('списали 92 602 за всё');
    expect(read(drawn('списали 9·260·2, а не 3'))).toBe('списали 9 260 ₽, а не 3');
    expect(read(drawn('списали 9260·2 за всё тут'))).toBe('списали 9260 ₽ за всё тут');
    expect(read(drawn('списали 92602 за всё'))).toBe('списали 92602 за всё');
  });
  it('are one before a full stop', () => expect(read(drawn('мы не были·. на складе'))).toBe('мы не были. на складе'));
  it('are one where all letters stand apart', () => expect(read(drawn('в·с·е мы на складе ещё'))).toBe('все мы на складе ещё'));

  it('are parted behind a word of one letter where others touch, else left as they are', () => {
    expect(read(drawn('а·вот мы на складе ещё', { touching: true }))).toBe('а вот мы на складе ещё');
    expect(read(drawn('вот·эту мы на складе ещё', { touching: true }))).toBe('вотэту мы на складе ещё');
  });
});
