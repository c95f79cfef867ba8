import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, screen, stampLine, violet } from './blocks.js';

const stamp = (time: string, y: number, x: number): Block => flat('left', y, stampLine(time), { x });
const times = (...blocks: Block[]): (readonly [text: string, time: string | null])[] => interpretBlocks(blocks, screen()).messages.map(({ text, time }) => [text, time] as const);
const authors = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ author, time, text }) => [author, time, text]);

/** Bubbles 90 px high, 200 px apart. */
const texts = ['Какой размер указан?', 'Сорок второй', 'А на бирке какой?'];
const bubbles = texts.map((text, at) => bubble(at === 1 ? 'right' : 'left', 300 + at * 200, [text]));
const clock = ['14:32', '14:35', '14:40'];
const all = texts.map((text, at) => [text, clock[at]]);

describe('names with a time on the panel', () => {
  const caption = (text: string, y: number, side: 'left' | 'right', x?: number): Block => flat(side, y, stampLine(text), x === undefined ? {} : { x });
  const all = [['Ольга', '14:32', texts[0]], ['Андрей Котов', '14:35', texts[1]], ['Ольга', '14:40', texts[2]]];

  it('below each bubble, clear of the next, tell who said that and when', () => {
    // The second leans to the left of the panel though its bubble stands at the right.
    const blocks = bubbles.flatMap((one, at) => [one, caption(`${all[at]![0]!} • ${clock[at]!}`, 398 + at * 200, at === 1 ? 'left' : one.side as 'left', at === 1 ? 340 : 60)]);
    expect(authors(...blocks)).toEqual(all);
  });

  it('above a bubble tell the name without the part behind it, in a paler ink', () => {
    const tagged = (y: number): Block => {
      const block = flat('left', y, line('Ольга', { xHeightPx: 20 }), { x: 60 });
      return { ...block, bbox: [60, y, 460, 30], lines: [...block.lines, stampLine('Менеджер 14:32', { x: 260, y })] };
    };
    expect(authors(tagged(262), bubbles[0]!, bubbles[1]!, tagged(662), bubbles[2]!).map(([author]) => author)).toEqual(['Ольга', null, 'Ольга']);
  });

  it('above each bubble tell the same', () => {
    const blocks = bubbles.flatMap((one, at) => [caption(`${all[at]![0]!} • ${clock[at]!}`, 262 + at * 200, one.side as 'left', at === 1 ? 700 : 60), one]);
    expect(authors(...blocks)).toEqual(all);
  });
});

describe('a pale name above a text whose bubble was not seen', () => {
  const talk = [bubble('left', 300, ['Какой размер указан?'], { stamp: '14:32' }), bubble('right', 500, ['Сорок второй, как я писала'], { stamp: '14:35' })];
  const told = (x: number, contrast = 0.6): unknown[] => authors(...talk, flat('left', 700, line('Виртуальный помощник', { xHeightPx: 22, contrast, ink: grey }), { x: 60 }), flat('left', 750, 'Здравствуйте, Пётр! Напишите', { x })).slice(2);

  it('tells who says that, as far right of it as a bubble’s text is', () => {
    expect(told(88)).toEqual([['Виртуальный помощник', null, 'Здравствуйте, Пётр! Напишите']]);
    expect(told(60)).toEqual([['Виртуальный помощник', null, 'Здравствуйте, Пётр! Напишите']]);
  });

  it('is none further off', () => expect(told(150)).toHaveLength(2));
});

describe('«Поставлено» in small print below what was said', () => {
  it('is «Доставлено»; in a bubble it is said', () => {
    const said = bubble('right', 300, ['Где мой заказ?', 'Жду неделю']);
    expect(times(said, flat('right', 446, stampLine('Поставлено'), { x: 760 })).map(([text]) => text)).toEqual(['Где мой заказ? Жду неделю']);
    expect(times(said, bubble('right', 500, ['Поставлено'])).map(([text]) => text)).toEqual(['Где мой заказ? Жду неделю', 'Поставлено']);
  });
});

describe('names beside bubbles, at the outer side', () => {
  const wide = (side: 'left' | 'right', y: number, text: string): Block => ({ ...bubble(side, y, [text, 'и дальше']), bbox: [side === 'left' ? 180 : 330, y, 460, 140] });
  const name = (text: string, y: number, x: number): Block => flat('left', y, line(text, { contrast: 0.8 }), { x });
  const said = [wide('left', 300, 'Какой размер?'), wide('right', 500, 'Сорок второй'), wide('left', 700, 'А на бирке?')];

  it('at the height of the first line tell who speaks, and the first of them is no title', () => {
    const blocks = [name('Ольга', 320, 60), said[0]!, name('Вы', 520, 810), said[1]!, name('Ольга', 720, 60), said[2]!];
    expect(authors(...blocks).map(([author, , text]) => [author, text])).toEqual([['Ольга', 'Какой размер? и дальше'], ['Вы', 'Сорок второй и дальше'], ['Ольга', 'А на бирке? и дальше']]);
  });

  it('are no names below the first line, nor where there is but one', () => {
    const named = (...blocks: Block[]) => authors(...blocks).filter(([author]) => author !== null);
    expect(named(name('Ольга', 420, 60), said[0]!, said[1]!, said[2]!, name('Ольга', 820, 60))).toEqual([]);
    expect(named(said[0]!, name('Ответить', 520, 810), said[1]!, said[2]!)).toEqual([]);
  });
});

describe('stamps on the panel', () => {
  it.each<[where: string, x: (at: number) => number, y: number]>([
    ['below each bubble', (at) => (at === 1 ? 850 : 40), 95],
    ['above each bubble', (at) => (at === 1 ? 850 : 40), -42],
    ['beside each bubble', (at) => (at === 1 ? 240 : 690), 50],
    ['far beside each bubble, at the edge of the panel', (at) => (at === 1 ? 40 : 900), 50],
  ])('%s belong to it', (_, x, y) => {
    const stamps = clock.map((time, at) => stamp(time, 300 + at * 200 + y, x(at)));
    const blocks = [...bubbles, ...stamps].sort((a, b) => a.bbox[1] - b.bbox[1]);
    expect(times(...blocks)).toEqual(all);
  });

  it('above their bubbles, each nearer to its own though another ends close above', () => {
    // The bubble above ends 20 px before the stamp, its own begins 8 px below it.
    const near = [bubble('left', 300, [texts[0]!]), bubble('left', 448, [texts[1]!]), bubble('left', 596, [texts[2]!])];
    const stamps = clock.map((time, at) => stamp(time, 262 + at * 148, 40));
    const blocks = [...near, ...stamps].sort((a, b) => a.bbox[1] - b.bbox[1]);
    expect(times(...blocks)).toEqual(all);
  });

  it('beside their bubbles, though that of one is cut away by the edge and the stamp stands close above another', () => {
    const stamps = clock.map((time, at) => stamp(time, 300 + at * 200 + 50, at === 1 ? 240 : 690));
    // At the right, close above the second bubble, which stands at the right.
    const lost = stamp('14:30', 300 + 200 - 42, 850);
    const blocks = [...bubbles, ...stamps, lost].sort((a, b) => a.bbox[1] - b.bbox[1]);
    expect(times(...blocks).filter(([text]) => texts.includes(text))).toEqual(all);
  });

  it('in the middle between the sides, at neither edge, belong to what follows, however near the bubble above ends', () => {
    const talk = [bubble('right', 300, [texts[0]!], { bbox: [330, 300, 640, 90] }), stamp('14:32', 408, 470), bubble('left', 470, [texts[1]!], { bbox: [30, 470, 640, 90] }), stamp('14:35', 578, 470), bubble('right', 640, [texts[2]!], { bbox: [330, 640, 640, 90] })];
    expect(times(...talk)).toEqual([[texts[0], null], [texts[1], '14:32'], [texts[2], '14:35']]);
  });

  it('belong to what was sent above them, not to the mark of delivery below', () => {
    const sent: Block = { ...bubble('right', 500, []), shape: 'picture', bbox: [600, 500, 300, 300] };
    const delivered = flat('right', 896, stampLine('Доставлено'), { x: 760 });
    expect(times(bubble('left', 300, ['Пришлите, пожалуйста, фото'], { stamp: '14:30' }), sent, flat('right', 860, stampLine('14:32'), { x: 830 }), delivered)).toEqual([['Пришлите, пожалуйста, фото', '14:30'], ['', '14:32']]);
  });

  it('belong to the sticker above them, where the bubble below has its own, however near that begins', () => {
    const sticker: Block = { ...bubble('left', 300, []), shape: 'picture', bbox: [80, 300, 300, 300] };
    const below = (time?: string) => times(sticker, stamp('12:01', 660, 360), bubble('left', 705, [texts[0]!], { ...(time !== undefined && { stamp: time }) }));
    expect(below('12:06')).toEqual([['', '12:01'], [texts[0], '12:06']]);
    expect(below()).toEqual([['', null], [texts[0], '12:01']]);
  });

  it('belong to no bubble far away', () => {
    const [first] = times(bubbles[0]!, stamp('14:32', 700, 40), bubble('left', 1200, ['Потом'], { stamp: '15:00' }));
    expect(first).toEqual([texts[0], null]);
  });

  it('are no second stamp of a bubble that has one', () => {
    expect(times(bubble('left', 300, [texts[0]!], { stamp: '14:32' }), stamp('14:35', 445, 40))[0]).toEqual([texts[0], '14:32']);
  });

  it('give the day they name as well', () => {
    const { messages } = interpretBlocks([bubbles[0]!, flat('left', 395, stampLine('15.03.2024 14:32'), { x: 40 }), bubbles[1]!, stamp('14:35', 595, 850)], screen());
    expect(messages.map(({ text, time, date }) => [text, time, date])).toEqual([
      [texts[0], '14:32', '2024-03-15'],
      [texts[1], '14:35', null],
    ]);
  });

  it('with «Прочитано» beside them tell the time alone', () => {
    expect(times(bubbles[0]!, stamp('14:32 Прочитано', 395, 40))).toEqual([[texts[0], '14:32']]);
  });
});

describe('names on the panel', () => {
  const small = { xHeightPx: 20, contrast: 0.5, ink: grey };

  it.each([
    ['Мария', null],
    ['Мария, 14:32', '14:32'],
    ['Мария 14:32', '14:32'],
    ['14:32 Мария', '14:32'],
    ['Мария Сегодня в', null],
  ])('«%s» above a bubble is who says it', (text, time) => {
    const blocks = [flat('left', 260, line(text, small), { x: 40 }), ...bubbles];
    expect(authors(...blocks)[0]).toEqual(['Мария', time, texts[0]]);
  });

  it('belong to nobody at the other side', () => {
    expect(authors(flat('right', 260, line('Мария', small), { x: 500 }), bubbles[0]!, bubbles[1]!)[1]).toEqual([null, null, texts[0]]);
  });

  it('in a row with a tag and a time head the lines below them', () => {
    const headed = (y: number, name: string, time: string, text: string): Block[] => {
      const head = [line(name, { x: 90, y }), line('Поддержка', { x: 260, y, ink: violet, xHeightPx: 20 })];
      const below = line(text, { x: 90, y: y + 50 });
      return [{ ...flat('left', y, name, { x: 90 }), bbox: [90, y, 600, 90], lines: [...head, below] }, flat('left', y + 4, stampLine(time), { x: 560 })];
    };
    const blocks = [...headed(300, 'Артём', '14:32', 'Здравствуйте, чем могу помочь вам?'), ...headed(500, 'Артём', '14:35', 'Проверяю, подождите пожалуйста')];
    expect(authors(...blocks)).toEqual([
      ['Артём', '14:32', 'Здравствуйте, чем могу помочь вам?'],
      ['Артём', '14:35', 'Проверяю, подождите пожалуйста'],
    ]);
  });
});

describe('a row of a name and a stamp above a bubble', () => {
  const wide = (y: number, text: string): Block => ({ ...bubble('left', y, [text]), bbox: [30, y, 940, 90] });
  const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ side, author, time, date, text }) => [side, author, time, date, text]);

  it('tells the side by the end at which the name stands, however wide the bubbles are', () => {
    const blocks = [
      flat('left', 260, 'Мария', { x: 30 }),
      flat('right', 262, stampLine('14 марта в 14:32'), { x: 660 }),
      wide(310, 'Какой размер указан?'),
      flat('right', 460, 'Андрей Котов', { x: 740 }),
      flat('left', 462, stampLine('вчера в 14:35'), { x: 30 }),
      wide(510, 'Сорок второй'),
    ];
    expect(told(...blocks)).toEqual([
      ['left', 'Мария', '14:32', '2024-03-14', 'Какой размер указан?'],
      ['right', 'Андрей Котов', '14:35', '2024-03-15', 'Сорок второй'],
    ]);
  });
});

describe('a stamp beside a sign on the panel', () => {
  it('is of what is said above it, as a sign says nothing', () => {
    const sign = flat('right', 592, line('==', { contrast: 0.8 }), { x: 772 });
    const told = times(bubbles[0]!, bubbles[1]!, stamp('14:35', 598, 700), sign);
    expect(told).toContainEqual([texts[1], '14:35']);
  });
});

describe('a day with a time below bubbles', () => {
  it('is a stamp, and nobody’s name, with AM and PM in the letters of either script', () => {
    const stamps = ['4 июня, 1:04 РМ', '4 июня, 1:09 PM', '4 июня, 1:34 РМ'].map((text, at) => flat(at === 1 ? 'right' : 'left', 395 + at * 200, stampLine(text), { x: at === 1 ? 700 : 40 }));
    const { messages } = interpretBlocks([...bubbles, ...stamps].sort((a, b) => a.bbox[1] - b.bbox[1]), screen({ capturedAt: '2024-06-05T10:00:00' }));
    expect(messages.map(({ author, time, date, text }) => [author, time, date, text])).toEqual(texts.map((text, at) => [null, ['13:04', '13:09', '13:34'][at], '2024-06-04', text]));
  });
});

describe('a small pale name', () => {
  const small = { xHeightPx: 20, contrast: 0.5, ink: grey };
  const named = [flat('left', 260, line('Семён', small), { x: 60 }), bubble('left', 300, ['Остались ли вопросы?'], { stamp: '14:32' }), bubble('right', 500, ['Да'], { stamp: '14:35' })];

  it('heads a text on the panel that begins right below it', () => {
    expect(authors(...named, flat('left', 660, line('Семён', small), { x: 60 }), flat('left', 700, 'Какие же?', { x: 60 })).at(-1)).toEqual(['Семён', null, 'Какие же?']);
  });

  it('says what begins just below it, though a wide bubble seems to stand at the other side', () => {
    const seeming = (x: number): Block => ({ ...bubble('right', 300, [texts[0]!], { stamp: '14:32' }), bbox: [x, 300, 900, 140] });
    const seller = flat('left', 262, line('Продавец', small), { x: 60 });
    expect(authors(seller, seeming(60), bubbles[1]!).find(([, , text]) => text === texts[0])).toEqual(['Продавец', '14:32', texts[0]]);
    expect(authors(seller, seeming(95), bubbles[1]!).find(([, , text]) => text === texts[0])).toEqual([null, '14:32', texts[0]]);
  });

  it('says nothing where the edge of the panel hides what is said below it', () => {
    expect(authors(...named, flat('left', 1740, line('Семён', small), { x: 60 }))).toEqual([['Семён', '14:32', 'Остались ли вопросы?'], [null, '14:35', 'Да']]);
  });

  it('with times stand below what they said where they are nearer to it', () => {
    const footers = ['Бот + 14:32', 'Пётр Смирнов • 14:35', 'Бот * 14:40'].map((text, at) => flat(at === 1 ? 'right' : 'left', 395 + at * 200, line(text, small), { x: at === 1 ? 340 : 40 }));
    const blocks = [...bubbles, ...footers].sort((a, b) => a.bbox[1] - b.bbox[1]);
    expect(authors(...blocks)).toEqual([
      ['Бот', '14:32', texts[0]],
      ['Пётр Смирнов', '14:35', texts[1]],
      ['Бот', '14:40', texts[2]],
    ]);
  });

  it('do so though one alone is left of them, where stamps without a name stand below the others’ bubbles', () => {
    const plain = [0, 400].map((down) => flat('left', 395 + down, stampLine(down === 0 ? '14:32' : '14:40'), { x: 40 }));
    const own = flat('right', 595, line('Пётр Смирнов .  14:35', small), { x: 340 });
    expect(authors(...[...bubbles, ...plain, own].sort((a, b) => a.bbox[1] - b.bbox[1]))).toEqual([[null, '14:32', texts[0]], ['Пётр Смирнов', '14:35', texts[1]], [null, '14:40', texts[2]]]);
  });

  it('do so though but one is seen, which begins as the bubble above does and has one of the other side below', () => {
    const one = flat('left', 395, line('Бот • 14:32', small), { x: 40 });
    expect(authors(bubbles[0]!, one, bubbles[1]!)).toEqual([['Бот', '14:32', texts[0]], [null, null, texts[1]]]);
    expect(authors(bubbles[0]!, one, bubbles[2]!)[0]).toEqual([null, null, texts[0]]);
  });

  it('tell by how far they are from what is said that the first is of something above the edge', () => {
    const footers = [[262, 'Бот - 14:12'], [596, 'Пётр Смирнов - 14:35']].map(([y, text]) => flat(y === 262 ? 'left' : 'right', Number(y), line(String(text), small), { x: y === 262 ? 40 : 340 }));
    const close = bubble('left', 660, [texts[2]!]);
    expect(authors(footers[0]!, bubble('left', 360, [texts[0]!]), bubble('right', 500, [texts[1]!]), footers[1]!, close, flat('left', 756, stampLine('14:40'), { x: 40 })).find(([, , text]) => text === texts[1])).toEqual(['Пётр Смирнов', '14:35', texts[1]]);
  });

  it('are none below a single text, whose last line it may be', () => {
    expect(authors(bubbles[0]!, flat('left', 395, line('Бот + 14:32', small), { x: 40 }))[0]).toEqual([null, null, texts[0]]);
  });

  it('stand above what they said, though all but the first are nearer to the bubble before', () => {
    const close = [600, 736, 872, 1008].map((y, at) => bubble('left', y, [texts[at % 3]!]));
    const heads = ['14:32', '14:35', '14:40', '14:41'].map((time, at) => flat('left', 556 + at * 136, line(`Бот ${time}`, small), { x: 40 }));
    const blocks = [...close, ...heads].sort((a, b) => a.bbox[1] - b.bbox[1]);
    expect(authors(...blocks).map(([, time]) => time)).toEqual(['14:32', '14:35', '14:40', '14:41']);
  });
});

describe('a name on the panel', () => {
  const named = (name: string, y: number): Block => flat('left', y, stampLine(name), { x: 60 });

  it('is told with a piece of the face beside it', () => {
    expect(authors(named('\\ Мария', 260), bubbles[0]!, bubbles[1]!)[0]).toEqual(['Мария', null, texts[0]]);
  });

  it('below which the edge hides what is said is no message', () => {
    expect(authors(named('Мария', 262), bubbles[0]!, bubbles[1]!, named('Артём', 1760)).map(([, , text]) => text)).toEqual(texts.slice(0, 2));
  });

  it('that is as dark as the text is said', () => {
    expect(authors(named('Мария', 262), bubbles[0]!, bubbles[1]!, flat('left', 1760, line('Какой размер'), { x: 60 })).map(([, , text]) => text)).toEqual([...texts.slice(0, 2), 'Какой размер']);
  });

  it('that stands where no other name does is said', () => {
    expect(authors(named('Мария', 262), bubbles[0]!, bubbles[1]!, flat('left', 1760, line('Артём'), { x: 300 })).map(([, , text]) => text)).toEqual([...texts.slice(0, 2), 'Артём']);
  });
});
