import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import type { ReadMessage } from '../../../src/core/exhibit/Reading.js';
import { bubble, grey, line, screen, stampLine, violet } from './blocks.js';

const white: Block['fillColour'] = [255, 255, 255];
const pale: Block['fillColour'] = [240, 247, 255];
const body = (text: string, look: Parameters<typeof line>[1] = {}): ReturnType<typeof line> => line(text, { x: 60, y: 90, ...look });

/** A card as wide as the panel: who, a tag and when in its head, the text below. */
function card(y: number, author: string, text: string | ReturnType<typeof line>, more: Partial<Block> = {}): Block {
  const head = [line(author, { x: 60, y: y + 20 }), line('Роль', { x: 300, y: y + 22, xHeightPx: 20, contrast: 0.4, ink: grey }), stampLine('вт, 5 мар. 2024, 22:47', { x: 500, y: y + 22 })];
  const below = typeof text === 'string' ? (text === '' ? [] : [body(text, { y: y + 90 })]) : [{ ...text, bbox: [text.bbox[0], y + 90, text.bbox[2], text.bbox[3]] as const, words: text.words.map((word) => ({ ...word, bbox: [word.bbox[0], y + 90, word.bbox[2], word.bbox[3]] as const })) }];
  return { ...bubble('right', y, []), bbox: [30, y, 930, 160], lines: [...head, ...below], fillColour: author === 'Вы' ? white : pale, ...more };
}
const read = (...blocks: Block[]): readonly ReadMessage[] => interpretBlocks(blocks, screen()).messages;
const told = (...blocks: Block[]): (readonly [string, string | null, string])[] => read(...blocks).map(({ side, author, text }) => [side, author, text]);

describe('a thread in cards as wide as its panel', () => {
  it('has its sides by who writes, and its days by the heads', () => {
    const thread = read(card(300, 'Вы', 'Когда вернутся деньги за заказ'), card(480, 'Наталья', 'Передала ваш вопрос специалистам'), card(660, 'Вы', 'Почему мне отказали в возврате'));
    expect(thread.map(({ side, author, date, time }) => [side, author, date, time])).toEqual([
      ['right', 'Вы', '2024-03-05', '22:47'],
      ['left', 'Наталья', '2024-03-05', '22:47'],
      ['right', 'Вы', '2024-03-05', '22:47'],
    ]);
  });

  it('knows a card that has lost its head by its fill', () => {
    const cut: Block = { ...card(200, 'Наталья', 'срок ответа семь рабочих дней'), cutTop: true };
    const headless: Block = { ...cut, bbox: [30, 200, 930, 100], lines: cut.lines.slice(3) };
    expect(told(headless, card(480, 'Вы', 'Когда вернутся деньги за заказ'), card(660, 'Наталья', 'Передала ваш вопрос специалистам'))[0]).toEqual(['left', null, 'срок ответа семь рабочих дней']);
  });

  it('leaves the sides of bubbles that are not of one width', () => {
    const named = (side: 'left' | 'right', y: number): Block => bubble(side, y, [line('Наталья', { xHeightPx: 22, ink: violet }), 'Передала ваш вопрос', 'специалистам'], { stamp: '22:47', seen: '22:47' });
    expect(told(named('left', 300), named('right', 600)).map(([side]) => side)).toEqual(['left', 'right']);
  });

  it('takes a short word below a head for text, however high the card', () => {
    const short = card(480, 'Вы', line('Ок', { confidence: 0.8 }), { bbox: [30, 480, 930, 240] });
    expect(told(card(300, 'Наталья', 'Передала ваш вопрос специалистам'), { ...short, bbox: [30, 480, 930, 160] })[1]).toEqual(['right', 'Вы', 'Ок']);
  });

  it('takes the name alone off the head of a picture', () => {
    expect(told(card(300, 'Наталья', 'Передала ваш вопрос специалистам'), card(480, 'Вы', '', { bbox: [30, 480, 930, 500] }))[1]).toEqual(['right', 'Вы', '']);
  });

  it('knows the owner by the part beside «Вы», above an answer that shows no more than what it answers', () => {
    const quoted = [line('Передала ваш вопрос', { x: 60, y: 570, contrast: 0.5 })];
    const own = card(480, 'Вы', '', { bbox: [30, 480, 930, 260], quoteBoxes: [[50, 560, 800, 60]] });
    const withPart = { ...own, lines: [line('Вы Покупатель', { x: 60, y: 500 }), own.lines[2]!, ...quoted] };
    expect(told(card(300, 'Наталья', 'Передала ваш вопрос специалистам'), withPart)[1]).toEqual(['right', 'Вы Покупатель', '']);
  });
});

describe('what a page writes around its letters', () => {
  const [first, second] = [card(300, 'Вы', 'Когда вернутся деньги за заказ'), card(660, 'Наталья', 'Передала ваш вопрос специалистам')];
  const withLine = (block: Block, ...runs: ReturnType<typeof line>[]): Block => ({ ...block, bbox: [30, block.bbox[1], 930, 260], lines: [...block.lines, ...runs] });
  const offers = (y: number): ReturnType<typeof line>[] => [line('« Ответить', { x: 60, y, ink: violet }), line('Цитировать', { x: 300, y, ink: grey }), line('Ответ полезен? Да Нет', { x: 600, y, ink: grey })];

  it('is nothing anybody said: what one may do with a letter, its number', () => {
    const numbered = { ...second, lines: [...second.lines.slice(0, 3), line('#28', { x: 900, y: 682 }), ...second.lines.slice(3)] };
    expect(told(withLine(first, ...offers(470)), withLine(numbered, ...offers(830))).map(([, , text]) => text)).toEqual(['Когда вернутся деньги за заказ', 'Передала ваш вопрос специалистам']);
  });

  it.each(['Показать цитату', 'Show trimmed content'])('is nothing anybody said: what is folded away below («%s»)', (words) => {
    expect(told(withLine(first, line(words, { x: 60, y: 480, ink: grey })), second)[0]![2]).toBe('Когда вернутся деньги за заказ');
  });

  it('is a line of its own: the same words close below the text are of the text', () => {
    expect(told(withLine(first, line('ответить', { x: 60, y: 440 })), second)[0]![2]).toBe('Когда вернутся деньги за заказ ответить');
    expect(told(withLine(first, line('Да Нет', { x: 60, y: 480 })), second)[0]![2]).toBe('Когда вернутся деньги за заказ Да Нет');
  });

  it('is all that an edge leaves of the letter above', () => {
    const left: Block = { ...bubble('left', 210, []), bbox: [30, 210, 930, 60], lines: offers(225) };
    expect(told(left, first, second)).toHaveLength(2);
  });
});
