import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { isNameLike, nameOf } from '../../../src/core/chat/takeAuthor.js';
import { black, bubble, grey, line, screen, violet } from './blocks.js';

const told = (blocks: readonly Block[]) => interpretBlocks(blocks, screen()).messages;

describe('the author in the first line of a bubble', () => {
  it('is told without the part in another ink that stands close behind the name', () => {
    const tagged = (text: string): Block => {
      const first = line(text, { ink: grey, contrast: 0.7, xHeightPx: 24 });
      return bubble('left', 300, [{ ...first, turnsAt: 60 + first.words[1]!.bbox[0] - first.bbox[0] }, 'Остались ли у вас вопросы?'], { stamp: '14:32' });
    };
    expect(told([tagged('Ольга поддержка')])[0]).toMatchObject({ author: 'Ольга', text: 'Остались ли у вас вопросы?' });
    expect(told([tagged('Заказ 90582018-0004')])[0]).toMatchObject({ author: null });
  });

  it('is told by bold letters above those that are not, where the text would have fitted behind it', () => {
    const boldly = (text: string, share: number): Block[] => [
      bubble('left', 300, [{ ...line(text), inkShare: share }, { ...line('Минутку, пожалуйста'), inkShare: 0.5 }], { stamp: '14:32' }),
      bubble('left', 500, [{ ...line('Мы получили ваше обращение сегодня'), inkShare: 0.5 }], { stamp: '14:33' }),
    ];
    expect(told(boldly('Ассистент', 0.62))[0]).toMatchObject({ author: 'Ассистент', text: 'Минутку, пожалуйста' });
    expect(told(boldly('Ассистент', 0.52))[0]).toMatchObject({ author: null });
    // What a card is about.
    expect(told(boldly('Заказ оформлен', 0.62))[0]).toMatchObject({ author: null });
  });
});

describe('a known name alone at the top of a bubble', () => {
  const named = (height: number) => told([bubble('left', 300, [line('Аркадий Мельник', { ink: [171, 118, 217] }), 'Записала. Курьер позвонит за час'], { stamp: '14:32' }), bubble('left', 600, [line('Аркадий Мельник', { ink: [171, 118, 217] })], { stamp: '14:33', bbox: [30, 600, 640, height] })])[1];

  it('is whose voice message or picture it is', () => expect(named(200)).toMatchObject({ author: 'Аркадий Мельник', text: '', time: '14:33' }));
  it('is so by its own ink as well', () => {
    const blocks = (ink: readonly [number, number, number]) => told([bubble('left', 300, ['Записала. Курьер позвонит за час', 'до доставки'], { stamp: '14:32' }), bubble('left', 600, [line('Аркадий Мельник', { ink })], { stamp: '14:33', bbox: [30, 600, 640, 200] })])[1];
    expect(blocks([171, 118, 217])).toMatchObject({ author: 'Аркадий Мельник', text: '' });
    expect(blocks([10, 10, 10])).toMatchObject({ author: null, text: 'Аркадий Мельник' });
  });
  it('is said where it is as low as small letters, above a reaction', () => {
    const low = (high: number) => told([bubble('left', 300, ['Записала. Курьер позвонит за час', 'до доставки'], { stamp: '14:32' }), bubble('left', 600, [{ ...line('Неа'), bbox: [60, 0, 54, high] }], { stamp: '14:33', bbox: [30, 600, 640, 8 * high + 40] })])[1];
    expect([low(26), low(39)]).toMatchObject([{ author: null }, { author: 'Неа', text: '' }]);
  });
  it('is what is said of the picture below where it looks as text does and goes on in small letters', () => {
    const above = (text: string) => told([bubble('left', 300, ['Записала. Курьер позвонит за час', 'до доставки'], { stamp: '14:32' }), bubble('left', 600, [line(text)], { stamp: '14:33', bbox: [30, 600, 640, 500] })])[1];
    expect([above('Вот что пришло'), above('Аркадий Мельник')]).toMatchObject([{ author: null, text: 'Вот что пришло' }, { author: 'Аркадий Мельник', text: '' }]);
  });
  it('is one word that is said of the picture below at the right, where one has no name', () => {
    const above = (side: 'left' | 'right', ink: readonly [number, number, number]) => told([bubble(side, 300, ['Записала. Курьер позвонит за час', 'до доставки'], { stamp: '14:32' }), bubble(side, 600, [line('Перевёл', { ink })], { stamp: '14:33', bbox: [side === 'left' ? 30 : 330, 600, 640, 500] })])[1];
    expect(above('right', [10, 10, 10])).toMatchObject({ author: null, text: 'Перевёл' });
    expect(above('left', [10, 10, 10])).toMatchObject({ author: 'Перевёл', text: '' });
    expect(above('right', [171, 118, 217])).toMatchObject({ author: 'Перевёл', text: '' });
  });
  it('is said where an icon before it is lower than its words, as on a button', () => {
    const icon = line('<', { x: 300, y: 640, xHeightPx: 13, ink: [171, 118, 217] });
    const words = line('Позвать оператора', { x: 340, y: 632, ink: [171, 118, 217] });
    expect(told([bubble('left', 300, ['Записала. Курьер позвонит за час'], { stamp: '14:32' }), { ...bubble('left', 600, []), lines: [icon, words], bbox: [30, 600, 640, 100] }])[1]).toMatchObject({ author: null });
  });
  it('is said in a bubble of its height', () => expect(named(130)).toMatchObject({ author: null, text: 'Аркадий Мельник' }));
});

describe('a comma at the end of the first line', () => {
  it.each([['Мария,', true], ['Анна Кузнецова,', true], ['Возврат оформляйте через площадку,', false], ['Добрый день Анна,', false]])('%s: a name is %s', (line, isName) => {
    expect(isNameLike(nameOf(line))).toBe(isName);
  });
});

describe('quotation marks at the end of the first line', () => {
  it.each([['Магазин «Уют»', true], ['Продавец «Тёплый дом»', true], ['Мы из магазина «Уют»', false], ['Статус «не доставлен»', false], ['Статус «Доставлен»', false], ['Купила «Мастер и Маргарита»', false], ['Закупки «Пчёлка»', true]])('%s: a name is %s', (line, isName) => {
    expect(isNameLike(nameOf(line))).toBe(isName);
  });
});

describe('a full stop at the end of the first line', () => {
  it.each([['Анна К.', true], ['Lena K.', true], ['Иванова А. П.', true], ['Вернём в среду.', false], ['Мы на ул. Н.', false]])('%s: a name is %s', (line, isName) => {
    expect(isNameLike(nameOf(line))).toBe(isName);
  });
});

describe('a name above an emoji, of which no letter was read', () => {
  const others = [bubble('left', 600, [line('Ольга', { ink: violet }), 'Остались ли у вас вопросы?'], { stamp: '14:33' }), bubble('left', 800, ['Подождите немного, пожалуйста'], { stamp: '14:34' })];
  const own = (name: string, height: number, ink = violet): Block => ({ ...bubble('left', 300, [line(name, { ink })]), bbox: [30, 300, 300, height] });

  it('is no text', () => {
    expect(told([own('Екатерина', 150), ...others])[0]).toMatchObject({ author: 'Екатерина', text: '' });
    expect(told([own('Ольга', 150, black), ...others])[0]).toMatchObject({ author: 'Ольга', text: '' });
  });
  it('is said in a bubble that has no room for another line, and in the ink of text', () => {
    expect(told([own('Екатерина', 80), ...others])[0]).toMatchObject({ author: null, text: 'Екатерина' });
    expect(told([own('Екатерина', 150, black), ...others])[0]).toMatchObject({ author: null, text: 'Екатерина' });
  });
});
