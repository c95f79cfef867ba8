import { describe, expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import type { BlockLine } from '../../../src/core/chat/Block.js';
import { bubble, grey, line, screen, stampLine } from './blocks.js';

const saidIn = (lines: readonly (string | BlockLine)[]): string | undefined =>
  interpretBlocks([bubble('left', 300, ['Здравствуйте, чем помочь?'], { stamp: '14:00' }), bubble('left', 600, lines, { stamp: '14:05' })], screen()).messages.find(({ time }) => time === '14:05')?.text;

/** A line that begins further right than others do. */
const setIn = (text: string, by: number): BlockLine => {
  const one = line(text);
  return { ...one, words: one.words.map((word) => ({ ...word, bbox: [word.bbox[0] + by, word.bbox[1], word.bbox[2], word.bbox[3]] as const })) };
};

describe('what the app adds to a message', () => {
  it.each<[what: string, lines: readonly (string | BlockLine)[], said: string]>([
    ['that it was passed on', [line('Переслано', { xHeightPx: 20, contrast: 0.5, ink: grey }), 'Скиньте фото бирки'], 'Скиньте фото бирки'],
    ['from whom', [line('Переслано от Ольга', { xHeightPx: 20, ink: [40, 90, 200] }), 'Скиньте фото бирки'], 'Скиньте фото бирки'],
    ['in English', [line('Forwarded from Olga', { xHeightPx: 20, ink: [40, 90, 200] }), 'Send a photo'], 'Send a photo'],
    ['from whom, without a word between', [line('Пересланное сообщение Марина', { xHeightPx: 22, ink: [40, 90, 200] }), 'Скиньте фото бирки'], 'Скиньте фото бирки'],
    ['below the name of who passes it on', [line('Илья', { ink: [120, 40, 200] }), line('Пересланное сообщение Марина', { xHeightPx: 22, ink: [40, 90, 200] }), 'Скиньте фото бирки'], 'Скиньте фото бирки'],
    ['whose name has its own line', [line('Forwarded from:', { ink: [40, 90, 200] }), line('Ольга', { ink: [40, 90, 200] }), 'Скиньте фото'], 'Скиньте фото'],
    ['whose name stands behind its face', [line('Переслано от', { xHeightPx: 22 }), setIn('® Ольга', 60), 'Скиньте фото'], 'Скиньте фото'],
    ['below the name of who passed it on', [line('Аркадий Мельник', { ink: [171, 118, 217] }), line('Переслано от', { ink: [40, 90, 200] }), line('Маркет Скидки', { ink: [40, 90, 200] }), 'Начислили вам баллы'], 'Начислили вам баллы'],
    ['whose name is hardly lower than a stamp', [line('Переслано от', { xHeightPx: 24 }), line('Анна К.', { xHeightPx: 23 }), 'Трек не прислали', line('плз', { xHeightPx: 24 })], 'Трек не прислали плз'],
    ['with one sign of text', [line('Переслано от', { xHeightPx: 22 }), setIn('Ольга', 60), '+'], '+'],
    ['how large a file is', ['Чек № 4471.pdf', line('86 КБ', { xHeightPx: 20, contrast: 0.5, ink: grey })], 'Чек № 4471.pdf'],
    ['with its kind misread', ['Выписка.х!5х', line('412 КБ', { xHeightPx: 20, contrast: 0.5, ink: grey })], 'Выписка.xlsx'],
    ['with its letters misread', ['video_raspakovka.mp4', line('18,4 МВ', { xHeightPx: 20, contrast: 0.5, ink: grey })], 'video_raspakovka.mp4'],
  ])('is not said: %s', (_, lines, said) => expect(saidIn(lines)).toBe(said));

  it.each<[what: string, lines: readonly (string | BlockLine)[], said: string]>([
    ['as the text goes on', ['Переслано от имени', 'магазина вчера'], 'Переслано от имени магазина вчера'],
    ['with a name in the ink of the text', ['Переслано Марина', 'вчера вечером'], 'Переслано Марина вчера вечером'],
    ['as all there is', ['Переслано'], 'Переслано'],
    ['with the strength of a text', ['Вложения', 'пришлю вечером'], 'Вложения пришлю вечером'],
    ['a size without a file', ['Сколько весит?', '86 КБ'], 'Сколько весит? 86 КБ'],
  ])('is said when it stands there %s', (_, lines, said) => expect(saidIn(lines)).toBe(said));
});

describe('the label above what is attached', () => {
  it('is neither said nor who says it', () => {
    const own = bubble('left', 600, [line('Вложения (1)', { xHeightPx: 20, contrast: 0.4, ink: grey }), 'Выписка за март.xlsx'], { stamp: '14:05' });
    expect(interpretBlocks([own], screen()).messages).toMatchObject([{ author: null, text: 'Выписка за март.xlsx' }]);
  });
});

describe('the name of a picture’s file below it', () => {
  const name = (y: number): BlockLine => line('IMG_2999.jpg · 1,0 МБ', { x: 60, y, xHeightPx: 20, contrast: 0.5, ink: grey });
  const said = (y: number): string | undefined => {
    const own = bubble('left', 600, ['Вот фото бирки, посмотрите.'], { bbox: [30, 600, 640, y - 540] });
    return interpretBlocks([bubble('left', 300, ['Здравствуйте, чем помочь?'], { stamp: '14:00' }), { ...own, lines: [...own.lines, name(y)] }], screen()).messages.at(-1)?.text;
  };

  it('is not said', () => expect(said(1000)).toBe('Вот фото бирки, посмотрите.'));
  it('is said right below a text', () => expect(said(670)).toBe('Вот фото бирки, посмотрите. IMG_2999.jpg · 1,0 МБ'));
});

describe('three dots of one size', () => {
  const dots = (x: number, step: number): BlockLine => ({ ...stampLine('есо', { x, contrast: 0.9 }), bbox: [x, 0, 2 * step + 16, 16], letters: [0, 1, 2].map((at) => [x + at * step, 0, 16, 16] as const) });

  it('well apart say that somebody writes', () => expect(interpretBlocks([bubble('left', 300, ['Здравствуйте']), bubble('left', 600, [dots(0, 28)])], screen()).messages.map(({ text }) => text)).toEqual(['Здравствуйте']));
  it('close together are letters', () => expect(interpretBlocks([bubble('left', 300, ['Здравствуйте']), bubble('left', 600, [dots(0, 19)])], screen()).messages).toHaveLength(2));
});
