import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A phone's chat where support speaks on the ground, below a name with a face before it, and the customer in bubbles. */
const told = (...blocks: readonly Block[]) => interpretBlocks(blocks, screen()).messages.map((one) => [one.side, one.author, one.time, one.text]);
const text = (y: number, words: string, look: Parameters<typeof line>[1] = {}): Block => flat('left', y, line(words, { ...look }), { x: 40 });
const name = (y: number, x = 130): Block => flat('left', y, line('Татьяна', { contrast: 0.78, ink: [80, 80, 80] }), { x });
/** Marks of icons behind a time, each read as a sign. */
const icons = (y: number): BlockLine[] => ['©', 'с', 'q'].map((sign, at) => ({ ...line(sign, { x: 160 + at * 70, y, contrast: 0.4 }), letters: [[160 + at * 70, y, 27, 27] as const] }));
const under = (y: number, time: string): Block => ({ ...flat('left', y, stampLine(time), { x: 44 }), lines: [stampLine(time, { x: 44, y }), ...icons(y)] });
const reply = bubble('right', 700, ['Почему так долго, объясните']);
const after = [reply, flat('right', 850, stampLine('14:40'), { x: 880 })];
const own = ['right', null, '14:40', 'Почему так долго, объясните'];

describe('support on the ground beside bubbles', () => {
  it('is told by the name behind a face, and by the time before icons', () => {
    expect(told(name(300), text(360, 'Специалист перезвонит вам'), under(410, '14:32'), ...after)).toEqual([['left', 'Татьяна', '14:32', 'Специалист перезвонит вам'], own]);
  });

  it('is no name further in than a face is wide', () => {
    expect(told(name(300, 330), text(360, 'Специалист перезвонит вам'), under(410, '14:32'), ...after)[1]).toEqual(['left', null, '14:32', 'Специалист перезвонит вам']);
  });

  it('has the time without the icons also where both were found with the text', () => {
    const paragraph = { ...text(360, 'Принято'), lines: [line('Принято', { x: 40, y: 360 }), stampLine('14:32', { x: 44, y: 410 }), ...icons(410)] };
    expect(told(paragraph, ...after)[0]).toEqual(['left', null, '14:32', 'Принято']);
  });

  it('goes on in lines whose digits seem higher, in a link, and where no letter reaches up or down between them', () => {
    const lines = [text(300, 'Отследить посылку'), text(350, 'по номеру 24937652533659', { xHeightPx: 26 })];
    const digits = { ...lines[1]!, lines: lines[1]!.lines.map((one) => ({ ...one, xHeightPx: 38 })) };
    expect(told(lines[0]!, digits, under(400, '14:32'), ...after)[0]).toEqual(['left', null, '14:32', 'Отследить посылку по номеру 24937652533659']);
    expect(told(text(300, 'направьте претензию на'), text(350, 'адрес shop@mail.example', { ink: [158, 193, 246] }), under(400, '14:32'), ...after)[0]?.[3]).toBe('направьте претензию на адрес shop@mail.example');
    const low = (y: number, words: string): Block => ({ ...text(y, words), lines: [{ ...line(words, { x: 40, y }), baseline: y + 34 }] });
    expect(told(low(300, 'Понимаем ваше беспокойство'), low(374, 'по возврату ожидайте ответа'), under(424, '14:32'), ...after)[0]?.[3]).toBe('Понимаем ваше беспокойство по возврату ожидайте ответа');
    expect(told(low(300, 'Понимаем ваше беспокойство'), low(392, 'по возврату ожидайте ответа'), under(442, '14:32'), ...after)).toHaveLength(3);
  });
});

describe('small square fields', () => {
  const field = (x: number, y: number, more: Partial<Block> = {}): Block => ({ ...bubble('left', y, []), bbox: [x, y, 74, 74], fillColour: [60, 60, 64], lines: [{ ...line('9', { x: x + 20, y: y + 20 }), letters: [[x + 20, y + 20, 30, 30]] }], ...more });
  const talk = [text(360, 'Специалист перезвонит вам'), under(410, '14:32'), ...after];

  it('before a name are faces, which nobody said', () => expect(told({ ...field(40, 285), lines: [line('ТК', { x: 50, y: 300 })] }, name(300), ...talk)).toHaveLength(2));
  it('before names that stand beside what is said are messages', () => {
    const short = (y: number, words: string): Block => ({ ...bubble('right', y, []), bbox: [800, y, 90, 80], lines: [line(words, { x: 820, y: y + 20 })] });
    const you = (y: number): Block => flat('right', y, line('Вы', { contrast: 0.78, ink: [80, 80, 80] }), { x: 910 });
    expect(told(bubble('left', 300, ['Размер подошёл?']), short(500, 'Ок'), you(522), bubble('left', 600, ['Оформить возврат?']), short(800, 'Да'), you(822)).map(([, author, , words]) => [author, words])).toEqual([[null, 'Размер подошёл?'], ['Вы', 'Ок'], [null, 'Оформить возврат?'], ['Вы', 'Да']]);
  });
  it('with nothing but signs, filled as no bubble is, are buttons that lead on', () => {
    const badge = [...field(890, 950).lines, { ...line('wy', { x: 900, y: 952 }), letters: [[900, 952, 40, 14] as const] }];
    expect(told(...talk, { ...field(890, 950), side: 'right', lines: badge })).toHaveLength(2);
  });
  it('with one letter or digit that could be read well are somebody’s answer', () => {
    const one = (confidence: number): Block => field(890, 950, { side: 'right', lines: [{ ...line('1', { x: 910, y: 970, confidence }), letters: [[910, 970, 10, 30]] }] });
    expect([told(...talk, one(0.95)).length, told(...talk, one(0.6)).length]).toEqual([3, 2]);
  });
  it('filled as the bubbles of their side are something said', () => {
    expect(told(...talk, { ...field(896, 950), side: 'right', fillColour: reply.fillColour })).toHaveLength(3);
    const emoji = { ...bubble('right', 950, []), bbox: [740, 950, 230, 120] as const, lines: [] };
    expect(told(...talk, emoji)).toHaveLength(3);
    expect(told(...talk, { ...emoji, fillColour: [90, 90, 90] })).toHaveLength(2);
  });
});
