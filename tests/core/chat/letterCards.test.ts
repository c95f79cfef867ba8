import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { letterCards } from '../../../src/core/chat/letterCards.js';
import { bubble, flat, grey, line, screen, stampLine } from './blocks.js';

/** A page 1800 px wide whose letters stand in cards from 500 to 1700, a list at their left. */
const [left, wide, begins] = [500, 1200, 540];
const page = screen({ widthPx: 1800, heightPx: 1400, panel: [0, 100, 1800, 1300] });
const told = (...blocks: readonly Block[]) => interpretBlocks([...blocks].sort((a, b) => a.bbox[1] - b.bbox[1]), page).messages.map((one) => [one.kind, one.side, one.author, one.date, one.time, one.text]);
const quotes = (...blocks: readonly Block[]) => interpretBlocks(blocks, page).messages.map(({ quote }) => quote ?? null);

type Row = readonly BlockLine[];
const card = (y: number, ...rows: readonly Row[]): Block => ({ ...bubble('left', y, []), bbox: [left, y, wide, 40 + rows.length * 50], fillColour: [255, 255, 255], lines: rows.flatMap((row, at) => row.map((one) => moved(one, y + 20 + at * 50))) });
const moved = (one: BlockLine, y: number): BlockLine => ({ ...one, bbox: [one.bbox[0], y, one.bbox[2], one.bbox[3]], words: one.words.map((word) => ({ ...word, bbox: [word.bbox[0], y, word.bbox[2], word.bbox[3]] })) });
const text = (words: string, x = begins): Row => [line(words, { x })];
const when = (words: string): BlockLine => stampLine(words, { x: 1660 - words.length * 14 });
const sign = (words: string, x: number): BlockLine => line(words, { x, contrast: 0.6, ink: grey });
const whom = (words: string): BlockLine => stampLine(words, { x: begins });

const answer = (y: number, ...more: readonly Row[]): Block => card(y, [line('Витрина <help@shop.example>', { x: begins }), sign('A', 1560), sign('Е', 1620)], [whom('Кому: Вы'), when('Вт 12.03.2024 14:32')], text('Какой размер указан на бирке?'), ...more);
const own = (y: number, ...more: readonly Row[]): Block => card(y, [line('Вы <e.kotova@mail.example>', { x: begins }), sign('A', 1560)], [whom('Кому: Витрина'), when('Ср 13.03.2024 09:05')], text('Сорок второй'), ...more);
const [fromThem, fromMe] = [
  ['message', 'left', 'Витрина', '2024-03-12', '14:32', 'Какой размер указан на бирке?'],
  ['message', 'right', 'Вы', '2024-03-13', '09:05', 'Сорок второй'],
];

describe('a column of letters in cards', () => {
  it('is a message a card, without addresses, signs and whom it goes to; the newest may stand above', () => {
    expect(told(answer(300), own(600))).toEqual([fromThem, fromMe]);
    expect(told(own(300), answer(600))).toEqual([fromMe, fromThem]);
  });

  it('has the earlier letter below its own words as what is quoted', () => {
    const cited = [text('От: Елена Котова <e.kotova@mail.example>'), text('Отправлено: 11.03.2024 10:00'), text('Тема: Возврат'), text('Пришёл не тот размер')];
    expect(told(answer(300, ...cited), own(800))).toEqual([fromThem, fromMe]);
    expect(quotes(answer(300, ...cited), own(800))[0]).toContain('Пришёл не тот размер');
  });

  it('is none where a message ends with a day as strong as its text, and the hour stands pale behind it', () => {
    const ends = (contrast: number): Block => card(300, text('Отправила, трек 15631319476664, получили'), [line('12.03.2024.', { x: begins, contrast }), stampLine('14:32', { x: 1560 })]);
    expect(letterCards([ends(0.95)], page)).toBeNull();
    expect(letterCards([ends(0.4)], page)).not.toBeNull();
  });

  it('may be a narrow part of a very wide page, told by three cards of the same edges and no others', () => {
    const panel = { ...page, widthPx: 3400, panel: [0, 100, 3400, 1300] as const };
    const other = { ...answer(900), bbox: [left, 900, wide + 80, 190] as const };
    expect(letterCards([answer(300), own(600), answer(900)], panel)).toHaveLength(3);
    expect(letterCards([answer(300), own(600)], panel)).toBeNull();
    expect(letterCards([answer(300), own(600), answer(1150), other], panel)).toBeNull();
  });

  it('has nothing said beside it, above it or below it, and a notice between its cards', () => {
    const list = [flat('left', 320, 'Аптека на углу', { x: 40 }), flat('left', 380, 'Ваш заказ в пути', { x: 40 }), flat('left', 150, 'Пометка', { x: 520 })];
    const title: Block = card(200, [line('Возврат денег', { x: 520, xHeightPx: 34 }), line('Сводка', { x: 1560 })]);
    const reply: Block = { ...bubble('left', 900, ['Ответить']), bbox: [500, 900, 200, 60] };
    expect(told(...list, title, answer(300), card(510, text('Свёрнуто писем: 3')), own(610), reply)).toEqual([fromThem, ['system', 'center', null, null, null, 'Свёрнуто писем: 3'], fromMe]);
  });

  it('may have answers to choose from between its cards, below each other and in the ink of links', () => {
    const offer = (y: number, words: string): Block => ({ ...card(y, [line(words, { x: begins, ink: [14, 109, 214] })]), bbox: [left, y, wide, 78] });
    expect(told(answer(300), offer(500, 'Где мой заказ'), offer(580, 'Вернуть товар'), offer(660, 'Другой вопрос'), own(780)).map(([kind, , , , , words]) => `${kind} ${words}`)).toEqual(['message Какой размер указан на бирке?', 'button Где мой заказ', 'button Вернуть товар', 'button Другой вопрос', 'message Сорок второй']);
  });

  it('may begin with the rest of a letter that the edge cuts', () => {
    expect(told(card(110, text('Мария, служба качества')), answer(300), own(600))).toEqual([['message', 'left', null, null, null, 'Мария, служба качества'], fromThem, fromMe]);
    const onGround = (y: number, words: string): Block => flat('left', y, words, { x: begins });
    expect(told(onGround(200, 'Деньги вернутся завтра'), onGround(280, 'Показать цитату'), answer(350), own(600))).toEqual([['message', 'left', null, null, null, 'Деньги вернутся завтра'], fromThem, fromMe]);
    expect(told(onGround(200, 'Деньги вернутся завтра'), onGround(280, 'Читать'), answer(350), own(600))).toEqual([fromThem, fromMe]);
  });
});

describe('a column of requests in cards', () => {
  const request = (y: number, number: string, state: string, at: string, ...rows: readonly Row[]): Block => card(y, [line(number, { x: begins }), sign(state, 900), when(at)], ...rows);

  it('names who speaks below the number and the state', () => {
    expect(told(request(300, 'Обращение № 4821', 'Закрыто', '12 марта 2024 в 14:32', text('Служба поддержки'), text('Какой размер указан на бирке?')), request(600, 'Обращение № 4822', 'В работе', '13 марта 2024 в 09:05', text('Вы'), text('Сорок второй')))).toEqual([['message', 'left', 'Служба поддержки', '2024-03-12', '14:32', 'Какой размер указан на бирке?'], fromMe]);
  });

  it('is as many messages as a card has heads, whatever fields of their own these stand in', () => {
    const both = card(300, [line('Заявка № 77-1', { x: begins }), sign('Решено', 900)], [line('Вы', { x: begins }), when('13 марта 2024 в 09:05')], text('Сорок второй'), [line('Мария', { x: begins + 30 })], [stampLine('14 марта 2024 в 10:00', { x: begins + 30 })], text('Спасибо, записали', begins + 30));
    const answered = { ...both, quoteBoxes: [[begins + 10, 465, 1100, 160] as const] };
    const other = request(800, 'Заявка № 77-2', 'Новое', '15 марта 2024 в 11:00', text('Вы'), text('Где деньги?'));
    const expected = [fromMe, ['message', 'left', 'Мария', '2024-03-14', '10:00', 'Спасибо, записали']];
    expect(told(both, other).slice(0, 2)).toEqual(expected);
    expect(told(answered, other).slice(0, 2)).toEqual(expected);
  });
});

describe('a card of a request', () => {
  const one = card(600, [line('Вы', { x: begins }), when('13 марта 2024 в 09:05')], text('Сорок второй'));

  it('has what stands in a field of its own within it as its words', () => {
    const inner: Block = { ...bubble('left', 0, []), bbox: [560, 440, 400, 60], lines: [line('Чек.pdf', { x: 580, y: 450 })] };
    const around = { ...card(300, [line('Мария', { x: begins }), when('12 марта 2024 в 14:32')], text('Смотрите чек')), bbox: [left, 300, wide, 220] as const };
    expect(told(around, inner, one)).toEqual([['message', 'left', 'Мария', '2024-03-12', '14:32', 'Смотрите чек Чек.pdf'], fromMe]);
  });

  it('is read above the first whole one where the edge hides its own edges, a title is not', () => {
    const rest = [flat('left', 210, line('Мария', { x: begins }), { x: begins }), flat('right', 210, when('12 марта 2024 в 14:32'), { x: 1366 }), flat('left', 270, 'Какой размер', { x: begins })];
    const two = [one, { ...one, bbox: [left, 900, wide, 140] as const, lines: one.lines.map((own) => moved(own, own.bbox[1] + 300)) }];
    expect(told(...rest, ...two)[0]).toEqual(['message', 'left', 'Мария', '2024-03-12', '14:32', 'Какой размер']);
    expect(told(flat('left', 210, 'Мои обращения', { x: begins }), ...two)).toHaveLength(2);
    expect(told(flat('left', 110, 'и жду ответа', { x: begins }), ...two)).toHaveLength(3);
  });

  it('is read there below what counts the letters as well, if it has several rows, long ones', () => {
    const two = [one, { ...one, bbox: [left, 900, wide, 140] as const, lines: one.lines.map((own) => moved(own, own.bbox[1] + 300)) }];
    const count = flat('right', 140, '38 из 2765', { x: 1500 });
    const rest = ['Заказ пришёл пустым, я прикладываю акт', 'Прошу вернуть деньги', 'на карту'].map((row, at) => flat('left', 200 + at * 60, row, { x: begins }));
    expect(told(count, ...rest, ...two).map(([, , , , , said]) => said)[0]).toBe('Заказ пришёл пустым, я прикладываю акт Прошу вернуть деньги на карту');
    expect(told(count, ...rest.slice(1), ...two)).toHaveLength(2);
    // One of four rows may begin with a label; what is told of an order has more, or begins so.
    const rows = (...texts: string[]): Block[] => texts.map((row, at) => flat('left', 180 + at * 35, row, { x: begins }));
    const long = 'Заказ пришёл пустым, я прикладываю акт';
    expect(told(count, ...rows(long, 'Прошу вернуть деньги', 'на карту', 'Телефон: 89991234567'), ...two)).toHaveLength(3);
    expect(told(count, ...rows(long, 'Статус: в пути', 'Адрес: Мира, 2', 'Телефон: 89991234567'), ...two)).toHaveLength(2);
    expect(told(count, ...rows('Состав: пылесос, щётка, мешки для пыли', 'Прошу вернуть деньги', 'на карту', 'и жду'), ...two)).toHaveLength(2);
  });

  it('is by a shop whose name stands in quotation marks', () => {
    const shop = card(300, [line('Продавец «Уют»', { x: begins }), when('12 марта 2024 в 14:32')], text('Какой размер'));
    expect(told(shop, one)[0]!.slice(1, 3)).toEqual(['left', 'Продавец «Уют»']);
  });

  it('offers deeds below it, whatever the first icon was read as', () => {
    const offered = card(300, [line('Мария', { x: begins }), when('12 марта 2024 в 14:32')], text('Какой размер'), [], [line('Аа', { x: begins }), line('Ответить', { x: 600 }), line('Цитировать', { x: 900 })]);
    expect(told(offered, one)[0]![5]).toBe('Какой размер');
  });
});

describe('letters that lines alone part', () => {
  const row = (y: number, ...lines: readonly BlockLine[]): Block[] => lines.map((one) => ({ ...flat('left', y, moved(one, y), { x: one.bbox[0] }) }));
  const letter = (y: number, name: string, at: string, ...texts: readonly string[]): Block[] => [...row(y, line(name, { x: begins })), ...row(y + 45, stampLine(at, { x: begins })), ...texts.flatMap((one, index) => row(y + 110 + index * 90, line(one, { x: begins })))];
  const menu = ['Профиль', 'Заказы', 'Обращения'].flatMap((one, at) => row(300 + at * 70, line(one, { x: 60 })));

  it('are a message each, their paragraphs however far apart, and menus beside them are none', () => {
    const found = told(...menu, ...letter(300, 'Мария', 'Tue, Mar 12, 2024 at 14:32', 'Какой размер', 'Где чек'), ...letter(640, 'Вы', 'Wed, Mar 13, 2024 at 09:05', 'Сорок второй'));
    expect(found).toEqual([['message', 'left', 'Мария', '2024-03-12', '14:32', 'Какой размер Где чек'], fromMe]);
  });

  it('leave a chat on the ground with its notices as it is', () => {
    const notice = flat('center', 560, 'Оператор подключился к чату', { x: 800 });
    const letters = [...letter(300, 'Мария', '12 марта 2024, 14:32', 'Какой размер вам нужен теперь'), ...letter(640, 'Вы', '13 марта 2024, 09:05', 'Сорок второй')];
    expect(letterCards(letters, page)).toHaveLength(2);
    expect(letterCards([...letters, notice], page)).toBeNull();
  });

  it('are none among bubbles at both sides, above each of which stand a name and a day', () => {
    const heads = [...letter(300, 'Мария', '12 марта 2024, 14:32', 'Какой размер'), ...letter(640, 'Вы', '13 марта 2024, 09:05', 'Сорок второй')];
    const [left, right] = [bubble('left', 900, ['Здравствуйте']), bubble('right', 1100, ['Добрый день'])];
    expect(letterCards([...heads, left], page)).not.toBeNull();
    expect(letterCards([...heads, left, right], page)).toBeNull();
  });

  it('may bring a picture alone, which is that letter', () => {
    const shown: Block = { ...flat('left', 750, ''), shape: 'picture', bbox: [begins, 750, 240, 120], lines: [], stamps: [] };
    const list = ['Профиль', 'Заказы', 'Обращения', 'Возвраты', 'Подписки'].flatMap((one, at) => row(300 + at * 70, line(one, { x: 60 })));
    const letters = [...letter(300, 'Мария', '12 марта 2024, 14:32', 'Какой размер'), ...letter(640, 'Вы', '13 марта 2024, 09:05'), ...letter(900, 'Мария', '13 марта 2024, 09:10', 'Спасибо')];
    expect(told(...list, ...letters, shown).map(([, side, author, , time, said]) => [side, author, time, said])).toEqual([['left', 'Мария', '14:32', 'Какой размер'], ['right', 'Вы', '09:05', ''], ['left', 'Мария', '09:10', 'Спасибо']]);
  });

  it('end above a pale signature', () => {
    const signed = row(500, line('С уважением, Мария', { x: begins, contrast: 0.5, ink: grey }));
    expect(told(...letter(300, 'Мария', '12 марта 2024, 14:32', 'Какой размер'), ...signed, ...letter(640, 'Вы', '13 марта 2024, 09:05', 'Сорок второй')).map((one) => one[5])).toEqual(['Какой размер', 'Сорок второй']);
  });
});

describe('requests on cards whose heads a hairline sets off', () => {
  const head = (y: number, day: string): Block => card(y, [line('Возврат денег', { x: begins }), sign(`№ 31920179 от ${day}`, 900)]);
  const below = (y: number, ...days: readonly string[]): Block => card(y, ...days.flatMap((day, at) => [[line(at % 2 === 0 ? 'Вы' : 'Мария', { x: begins }), when(`${day} 2024 в 10:00`)], text(`Ответ ${day}`)]));
  const talk = [head(300, '14 марта 2024'), below(392, '14 марта', '15 марта'), head(700, '11 марта 2024'), below(792, '11 марта', '12 марта')];

  it('have no message in the heads, and all days, the newest request above', () => {
    expect(told(...talk).map((one) => one.slice(2, 4))).toEqual([['Вы', '2024-03-14'], ['Мария', '2024-03-15'], ['Вы', '2024-03-11'], ['Мария', '2024-03-12']]);
  });

  it('have a line that stands apart for a notice', () => expect(told(...talk, card(1060, text('Статус: решено'))).at(-1)).toEqual(['system', 'center', null, null, null, 'Статус: решено']));

  it('have the title within the card for none either', () => {
    const whole = (y: number, day: string): Block => card(y, [line('Товар не соответствует описанию продавца', { x: begins }), sign('Решено', 1400)], [line('Вы', { x: begins }), when(`${day} 2024 в 10:00`)], text('Сорок второй'));
    expect(told(whole(300, '14 марта'), whole(600, '11 марта')).map((one) => one.at(-1))).toEqual(['Сорок второй', 'Сорок второй']);
  });

  it('reach down to the next head where a picture is all that stands below one', () => {
    const heads = ['10:00', '10:40'].map((time) => [line('Вы', { x: begins }), when(`14 марта 2024 в ${time}`)]);
    const sent = card(300, ...heads, text('Сорок второй'));
    const shown: Block = { ...sent, bbox: [left, 300, wide, 400], lines: sent.lines.map((one, at) => (at < 2 ? one : moved(one, one.bbox[1] + 200))) };
    const boxes = letterCards([shown, own(800)], page)!.map(({ bbox }) => [bbox[1], bbox[1] + bbox[3]]);
    expect(boxes[0]).toEqual([300, shown.lines[2]!.bbox[1]]);
  });

  it('ask whether the answer helped without saying it', () => {
    const asked = card(300, [line('Мария', { x: begins }), when('14 марта 2024 в 10:00')], text('Вернём деньги'));
    const foot = { ...asked, bbox: [left, 300, wide, 260] as const, lines: [...asked.lines, ...[line('Ответ был полезен?', { x: begins, y: 480, contrast: 0.5, ink: grey }), line('Да', { x: begins + 360, y: 480 }), line('Нет', { x: begins + 460, y: 480 })]] };
    expect(told(foot, own(700))[0]?.at(-1)).toBe('Вернём деньги');
  });
});
