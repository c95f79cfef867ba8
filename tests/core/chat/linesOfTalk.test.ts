import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { black, bubble, flat, grey, line, picture, screen, stampLine, violet } from './blocks.js';

/** Texts on the panel itself, below a heading each: «Мария  14:32». */
const name = (text: string, y: number): Block => flat('left', y, line(text, { ink: violet, xHeightPx: 22 }), { x: 30 });
const stamp = (text: string, y: number, x = 800): Block => flat('right', y, stampLine(text), { x });
const text = (words: string, y: number): Block => flat('left', y, line(words), { x: 30 });
/** A heading with its text close below, as paragraphs are found. */
const paragraph = (author: string, y: number, ...lines: readonly string[]): Block => {
  const parts = [line(author, { ink: violet, xHeightPx: 22, x: 30, y }), ...lines.map((one, at) => line(one, { x: 30, y: y + 45 + at * 50 }))];
  return { ...flat('left', y, author, { x: 30 }), bbox: [30, y, 900, 45 + lines.length * 50], lines: parts };
};
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map((one) => [one.side, one.author, one.time, one.text]);

describe('a line above the first heading', () => {
  const title = (contrast: number): Block => ({ ...flat('left', 240, 'Товар не соответствует описанию', { x: 30 }), lines: [line('Товар не соответствует описанию', { x: 30, y: 240 }), line('№ 31920179 от 8 марта 2024', { x: 640, y: 240, contrast })] });
  const talk = [paragraph('Мария', 360, 'Какой размер указан на бирке?'), stamp('14:32', 363), paragraph('Вы', 560, 'Сорок второй'), stamp('14:35', 563)];

  it('is a request’s title where what it tells stands in paler ink beside it, and said in one ink', () => {
    expect([told(title(0.5), ...talk).length, told(title(0.95), ...talk).length]).toEqual([2, 3]);
  });
});

describe('a heading with a whole date', () => {
  const headed = (author: string, day: string, time: string, said: string, y: number): Block => ({ ...text(said, y), bbox: [30, y, 900, 95], lines: [line(`${author} ${day}`, { x: 30, y }), stampLine(time, { x: 30 + 18 * (author.length + day.length + 1) + 20, y }), line(said, { x: 30, y: y + 45 })] });

  it('is one where a gap parts the day and the time', () => {
    expect(interpretBlocks([headed('Анна', '05.03.2024', '18:02', 'Передали вопрос', 300), headed('Олег', '06.03.2024', '18:05', 'Спасибо', 500)], screen()).messages.map(({ author, date, time, text: said }) => [author, date, time, said])).toEqual([
      ['Анна', '2024-03-05', '18:02', 'Передали вопрос'],
      ['Олег', '2024-03-06', '18:05', 'Спасибо'],
    ]);
  });
});

describe('stamps at the far end of a row', () => {
  it('belong to the name that begins it, whatever stands below', () => {
    expect(told(paragraph('Мария', 300, 'Какой размер указан на бирке?'), stamp('14:32', 303), paragraph('Вы', 500, 'Сорок второй'), stamp('14:35', 503))).toEqual([
      ['left', 'Мария', '14:32', 'Какой размер указан на бирке?'],
      ['right', 'Вы', '14:35', 'Сорок второй'],
    ]);
  });

  it('leave a text that is a time to the person who said it', () => {
    expect(told(paragraph('Мария', 300, '12:00'), stamp('14:32', 303), paragraph('Вы', 500, 'Сорок второй'), stamp('14:35', 503))[0]).toEqual(['left', 'Мария', '14:32', '12:00']);
  });

  it.each<[stamp: string, time: string, date: string]>([
    ['14 мартав 07:46', '07:46', '2024-03-14'],
    ['вчера в 97:51', '07:51', '2024-03-15'],
    ['(изменено) Сегодня, в 12:41', '12:41', '2024-03-16'],
  ])('are read as %s', (read, time, date) => {
    const { messages } = interpretBlocks([paragraph('Мария', 300, 'Ждите'), stamp(read, 303, 500), paragraph('Вы', 500, 'Жду'), stamp('Сегодня в 13:00', 503, 500)], screen());
    expect([messages[0]!.time, messages[0]!.date]).toEqual([time, date]);
  });
});

describe('a text with blank lines', () => {
  const [heads, more] = [[paragraph('Мария', 300, 'Мы проверили ваше обращение', 'и передали его продавцу'), stamp('14:32', 303)], paragraph('Вы', 800, 'Сорок второй')];
  /** Two lines at 345 and 395 stand above. */
  const below = (y: number): unknown[] => told(...heads, text('Ответ придёт письмом', y), more, stamp('14:35', 803));

  it('is one message', () => {
    expect(below(495)[0]).toEqual(['left', 'Мария', '14:32', 'Мы проверили ваше обращение и передали его продавцу Ответ придёт письмом']);
  });

  it('ends where the next one stands at another distance', () => {
    for (const y of [485, 520]) expect(below(y)).toHaveLength(3);
  });
});

describe('below a heading', () => {
  it('a picture or a file is what was sent', () => {
    expect(told(paragraph('Мария', 200, 'Пришлите фото'), stamp('14:30', 203), name('Вы', 400), stamp('14:32', 403), picture('left', 450), paragraph('Мария', 1000, 'Спасибо'), stamp('14:40', 1003))[1]).toEqual(['right', 'Вы', '14:32', '']);
  });

  it('a sticker may have lost its upper part', () => {
    const sent = (y: number, high: number): unknown[] => told(paragraph('Мария', 200, 'Пришлите фото'), stamp('14:30', 203), name('Вы', 400), stamp('14:32', 403), { ...picture('left', y), bbox: [60, y, 300, high] }, paragraph('Мария', 1000, 'Спасибо'), stamp('14:40', 1003));
    expect(sent(560, 300)[1]).toEqual(['right', 'Вы', '14:32', '']);
    expect(sent(560, 150)[1]).not.toEqual(['right', 'Вы', '14:32', '']);
  });

  it('the name of a file stands further right, beside its icon', () => {
    const file = flat('left', 445, line('Чек.pdf'), { x: 200 });
    expect(told(paragraph('Мария', 200, 'Пришлите чек'), stamp('14:30', 203), name('Вы', 400), stamp('14:32', 403), file)[1]).toEqual(['right', 'Вы', '14:32', 'Чек.pdf']);
  });

  it('a bubble is said by whom the heading names, and no text on the panel', () => {
    const heads = [name('Мария', 300), stamp('14:32', 303, 200), name('Олег', 600), stamp('14:40', 603, 200)];
    const blocks = [...heads.slice(0, 2), bubble('left', 345, ['Какой размер?']), ...heads.slice(2), bubble('left', 645, ['И какой цвет?'])];
    expect(told(...blocks)).toEqual([
      ['left', 'Мария', '14:32', 'Какой размер?'],
      ['left', 'Олег', '14:40', 'И какой цвет?'],
    ]);
  });

  it('neither faces with an initial nor counts of reactions are said', () => {
    const face: Block = { ...bubble('left', 300, ['М']), bbox: [0, 300, 28, 50] };
    const reaction: Block = { ...bubble('left', 400, ['2']), bbox: [30, 400, 90, 60] };
    expect(told(paragraph('Мария', 300, 'Ждите'), face, stamp('14:32', 303), reaction, paragraph('Вы', 600, 'Жду'), stamp('14:35', 603))).toHaveLength(2);
  });
});

describe('several messages below one heading', () => {
  const wide = 'Уважаемый клиент мы проверили ваш заказ и просим';
  const group = (gap: number): Block => {
    const first = paragraph('Вы', 300, wide, 'подождать', 'Ещё');
    const [head, ...lines] = first.lines;
    return { ...first, lines: [head!, ...lines.map((one, at) => (at < 2 ? one : line('Ещё вопрос', { x: 30, y: one.bbox[1] + gap })))] };
  };
  const answer = [paragraph('Мария', 800, 'Ждите'), stamp('14:40', 803)];

  it('are told by lines further apart than those that the text runs on to', () => {
    expect(told(group(20), stamp('14:32', 303), ...answer).slice(0, 2)).toEqual([
      ['right', 'Вы', '14:32', `${wide} подождать`],
      ['right', 'Вы', null, 'Ещё вопрос'],
    ]);
  });

  it.each([0, 50])('are one where a line is begun anew or left blank', (gap) => {
    expect(told(group(gap), stamp('14:32', 303), ...answer)[0]).toEqual(['right', 'Вы', '14:32', `${wide} подождать Ещё вопрос`]);
  });

  it('are told by every line that ends early where no text runs on to a second line', () => {
    const lone = paragraph('Вы', 300, 'Заказ не пришёл', 'Ещё вопрос');
    expect(told(lone, stamp('14:32', 303), paragraph('Мария', 800, wide), stamp('14:40', 803)).slice(0, 2).map((one) => one[3])).toEqual(['Заказ не пришёл', 'Ещё вопрос']);
  });

  it('are one where a line leads to points, and a point to the next', () => {
    const list = (...lines: readonly string[]): unknown => told(paragraph('Вы', 300, ...lines), stamp('14:32', 303), paragraph('Мария', 800, wide), stamp('14:40', 803))[0]![3];
    expect(list('Проверили:', '• заказ получен;', '• срок истёк.')).toMatch(/^Проверили: .*заказ получен; .*срок истёк\.$/u);
    expect(list('Проверили:', '1. заказ получен', '2. срок истёк')).toBe('Проверили: 1. заказ получен 2. срок истёк');
    expect(list('Проверили:', 'Ещё вопрос')).toBe('Проверили:');
  });

  it('are told by their distance though the first word would not have fitted above, once lines enough told it', () => {
    const apart = (lines: readonly string[]): readonly unknown[] => {
      const first = paragraph('Вы', 300, ...lines, wide);
      const [head, ...rest] = first.lines;
      const group = { ...first, lines: [head!, ...rest.map((one, at) => (at < rest.length - 1 ? one : line(wide, { x: 30, y: one.bbox[1] + 20 })))] };
      return told(group, stamp('14:32', 303), ...answer.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1] + 600, one.bbox[2], one.bbox[3]] as const, lines: one.lines.map((l) => line(l.words.map((w) => w.text).join(' '), { x: l.bbox[0], y: l.bbox[1] + 600 })) }))).slice(0, 2);
    };
    expect(apart([wide, wide, wide, wide]).map((one) => (one as unknown[])[3])).toEqual([[wide, wide, wide, wide].join(' '), wide]);
    expect((apart([wide])[0] as unknown[])[3]).toEqual(`${wide} ${wide}`);
  });

  it('are by the same person where more room parts them', () => {
    expect(told(paragraph('Вы', 300, 'Здравствуйте'), stamp('14:32', 303), text('Есть кто?', 450), paragraph('Мария', 800, 'Ждите'), stamp('14:40', 803))[1]).toEqual(['right', 'Вы', null, 'Есть кто?']);
  });
});

describe('a letter of a thread', () => {
  it('is by the name before the address', () => {
    const head = (who: string): ReturnType<typeof line> => line(who, { ink: grey, xHeightPx: 22, contrast: 0.6 });
    expect(told(bubble('left', 300, [head('Вы <e.orlova@pochta.example>'), 'Где посылка и когда она придёт?'], { stamp: '14:32' }), bubble('left', 600, [head('Мария <help@vitrina.example'), 'В пути, она придёт на днях'], { stamp: '14:40' }))).toEqual([
      ['right', 'Вы', '14:32', 'Где посылка и когда она придёт?'],
      ['left', 'Мария', '14:40', 'В пути, она придёт на днях'],
    ]);
  });

  it('is the person’s own when others are addressed to the person and it is not', () => {
    const letter = (y: number, who: string, whom: string, said: string): Block => bubble('left', y, [line(who, { ink: violet }), line(whom, { ink: grey, contrast: 0.5, xHeightPx: 22 }), line(said, { ink: black })], { stamp: '14:32' });
    expect(told(letter(300, 'Елена Орлова', 'кому: Поддержка', 'Где посылка?'), letter(700, 'Поддержка', 'кому: мне', 'В пути'))).toEqual([
      ['right', 'Елена Орлова', '14:32', 'Где посылка?'],
      ['left', 'Поддержка', '14:32', 'В пути'],
    ]);
  });
});

it('what stands on the panel above the first of two headings is no title among more bubbles with their times', () => {
  const bubbles = (count: number): Block[] => [220, 1200, 1400].slice(0, count).map((y) => bubble('left', y, ['Передали ваш заказ'], { stamp: '15:00' }));
  const texts = (count: number): unknown[] => told(flat('right', 440, 'Верните деньги за заказ'), paragraph('Мария', 560, 'Какой размер указан?'), stamp('14:32', 563), paragraph('Артём', 760, 'Сорок второй'), stamp('14:35', 763), ...bubbles(count)).map((one) => one[3]);
  expect([texts(3), texts(2)].map((all) => all.includes('Верните деньги за заказ'))).toEqual([true, false]);
});

describe('a pale day by itself at the side', () => {
  const day = (y: number): Block => flat('left', y, stampLine('14 марта 2024 г.'), { x: 30 });

  it('is the day of what stands below it', () => {
    const [, head, below] = interpretBlocks([bubble('left', 220, ['Ждите'], { stamp: '10:00' }), day(420), bubble('left', 480, ['Готово'], { stamp: '11:00' })], screen()).messages;
    expect([head!.kind, below!.date]).toEqual(['separator', '2024-03-14']);
  });

  it('is no title where it stands above all bubbles', () => {
    const blocks = [picture('right', 200), day(730), bubble('left', 850, ['Готово'], { stamp: '11:00' }), bubble('right', 1030, ['Спасибо'], { stamp: '11:05' })];
    expect(interpretBlocks(blocks, screen({ panel: [0, 200, 1000, 2800], heightPx: 3000 })).messages.at(-1)!.date).toBe('2024-03-14');
  });

  it('is none right below a bubble', () => {
    const messages = interpretBlocks([bubble('left', 220, ['Ждите'], { stamp: '10:00' }), day(335), bubble('left', 520, ['Готово'], { stamp: '11:00' })], screen()).messages;
    expect(messages.some(({ kind }) => kind === 'separator')).toBe(false);
  });
});

describe('a list', () => {
  it('has no author in the line that leads to it, and no stamp in the dates that end its lines', () => {
    const lines = [line('Мы проверили:', { xHeightPx: 22 }), line('заказ получен', {}), line('12.03;', {}), line('срок возврата истёк.', {})];
    expect(told(bubble('left', 300, lines, { stamp: '14:32' }), bubble('right', 700, ['Ясно'], { stamp: '14:40' }))[0]).toEqual(['left', null, '14:32', 'Мы проверили: заказ получен 12.03; срок возврата истёк.']);
  });
});

describe('a day that floats', () => {
  it('beside a message, lower than its top, is that of the message too', () => {
    const pill = { ...bubble('center', 240, [stampLine('14 марта')]), bbox: [700, 240, 200, 60] } as Block;
    expect(interpretBlocks([bubble('left', 220, ['Ждите'], { stamp: '10:00' }), pill, bubble('right', 520, ['Жду'], { stamp: '11:00' })], screen()).messages.map(({ date }) => date)).toEqual(['2024-03-14', '2024-03-14', '2024-03-14']);
  });
});

describe('what is answered in a text beside a voice message', () => {
  const heading = (author: string, time: string, y: number): Block => ({ ...flat('left', y, author, { x: 30, stamps: [] }), bbox: [30, y, 300, 33], lines: [line(author, { ink: violet, xHeightPx: 22, x: 30, y }), stampLine(time, { x: 200, y })] });

  it('is no trifle of the picture’s corner', () => {
    const quote: Block = { ...text('SN 7H4K-99120-RU, правильно?', 360), x: 60, quoteBoxes: [[30, 350, 700, 60]] } as Block;
    const voice: Block = { ...picture('left', 640), bbox: [200, 640, 300, 50] };
    const messages = interpretBlocks([heading('Ольга', '15:02', 300), quote, text('Да, это он, сертификат отправлен', 430), heading('Виктор', '15:03', 580), voice, paragraph('Ольга', 800, 'Ничего страшного'), stamp('15:06', 803)], screen()).messages;
    expect(messages[0]).toMatchObject({ author: 'Ольга', time: '15:02', text: 'Да, это он, сертификат отправлен', quote: 'SN 7H4K-99120-RU, правильно?' });
  });

  it('is told from the foot of what is quoted below the heading, not from the heading', () => {
    const answering = (y: number): Block => ({ ...heading('Ольга', '15:02', y), lines: [...heading('Ольга', '15:02', y).lines, line('Деньги верну', { x: 60, y: y + 70 }), line('как придёт', { x: 60, y: y + 110 })], quoteBoxes: [[30, y + 50, 700, 110]] });
    const told = (gap: number): unknown[] => interpretBlocks([answering(300), text('Договорились', 460 + gap), heading('Виктор', '15:03', 680), text('Спасибо', 740)], screen()).messages.map(({ author, text: said }) => [author, said]);
    expect(told(30)).toEqual([['Ольга', 'Договорились'], ['Виктор', 'Спасибо']]);
    expect(told(120)).toHaveLength(3);
  });

  it('has the quote that it answers at once below another of its person, some room between', () => {
    const quote: Block = { ...text('SN 7H4K-99120-RU, правильно?', 460), x: 60, quoteBoxes: [[30, 450, 700, 60]] } as Block;
    const messages = interpretBlocks([heading('Ольга', '15:02', 300), text('Сертификат отправлен', 360), quote, text('Да, это он', 550), heading('Виктор', '15:03', 680), text('Спасибо', 740)], screen()).messages;
    expect(messages[1]).toMatchObject({ author: 'Ольга', text: 'Да, это он', quote: 'SN 7H4K-99120-RU, правильно?' });
  });
});
