import { describe, expect, it } from 'vitest';
import type { Block, ScreenContext } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, grey, line, picture, screen, stampLine, violet } from './blocks.js';

const read = (blocks: readonly Block[], context: Partial<ScreenContext> = {}) => interpretBlocks(blocks, screen(context)).messages;
const told = (blocks: readonly Block[], context: Partial<ScreenContext> = {}) =>
  read(blocks, context).map(({ kind, side, author, time, date, text }) => ({ kind, side, author, time, date, text }));

describe('a conversation', () => {
  it('becomes messages from top to bottom, with side, author, time and date', () => {
    const blocks = [
      flat('center', 220, '15 марта', { xHeightPx: 20, ink: grey, contrast: 0.5 }),
      bubble('left', 300, [line('Мария', { ink: violet, xHeightPx: 22 }), 'Здравствуйте, Анна! Чем могу', 'помочь?'], { stamp: '14:32' }),
      bubble('right', 600, ['Где мой заказ 12345678-0001?'], { stamp: '14:35 ✓✓' }),
      flat('center', 800, 'Оператор подключился', { xHeightPx: 20, ink: grey, contrast: 0.5 }),
    ];
    expect(told(blocks)).toEqual([
      { kind: 'separator', side: 'center', author: null, time: null, date: '2024-03-15', text: '15 марта' },
      { kind: 'message', side: 'left', author: 'Мария', time: '14:32', date: '2024-03-15', text: 'Здравствуйте, Анна! Чем могу помочь?' },
      { kind: 'message', side: 'right', author: null, time: '14:35', date: '2024-03-15', text: 'Где мой заказ 12345678-0001?' },
      { kind: 'system', side: 'center', author: null, time: null, date: '2024-03-15', text: 'Оператор подключился' },
    ]);
  });

  it('keeps its text equal to its words, for highlighting', () => {
    const blocks = [bubble('left', 300, ['Заказ 79444793-', '0007 отправлен через Ozon'], { stamp: '10:00' }), bubble('right', 500, ['Верните 1 299 Р'], { stamp: '10:01' })];
    for (const { text, words } of read(blocks)) expect(text).toBe(words.map((word) => word.text).join(' '));
  });

  it('has basis separator for every date, and none without a date', () => {
    const blocks = [bubble('left', 220, ['Раньше'], { stamp: '09:00' }), flat('center', 400, 'Вчера'), bubble('left', 500, ['Потом'], { stamp: '10:00' })];
    expect(read(blocks).map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
      [null, null],
      ['2024-03-15', 'separator'],
      ['2024-03-15', 'separator'],
    ]);
  });

  it('marks what the edge cuts off as partial', () => {
    const blocks = [bubble('left', 200, ['конец фразы'], { cutTop: true, stamp: '10:00' }), bubble('right', 500, ['Целое'], { stamp: '10:01' })];
    expect(read(blocks).map(({ partial }) => partial)).toEqual([true, false]);
  });

  it('has a text of several lines with its time in the corner, though it stands in the middle of the panel', () => {
    const wide = (texts: string[]): Block => bubble('center', 300, texts, { bbox: [80, 300, 840, 240], stamps: [{ text: '10:14', bbox: [840, 500, 70, 30], confidence: 0.9 }] });
    expect(read([wide(['Место забронировано', 'на субботу, третье января', 'Приходите вовремя'])])).toMatchObject([{ kind: 'message', side: 'left', time: '10:14' }]);
    expect(read([wide(['Оператор подключился'])])).toMatchObject([{ kind: 'system' }]);
  });

  it('is none where nothing looks like one', () => {
    expect(interpretBlocks([flat('left', 300, 'Договор поставки')], screen()).isChat).toBe(false);
    expect(interpretBlocks([], screen()).isChat).toBe(false);
  });
});

describe('the stamp', () => {
  it.each<[stamp: string, time: string | null, edited?: boolean]>([
    ['14:32', '14:32'],
    ['9:05', '09:05'],
    ['1432', '14:32'],
    ['14 32', '14:32'],
    ['14:32 ✓✓', '14:32'],
    ['14:32 МИ', '14:32'],
    ['1713 м', '17:13'],
    ['5:40 РМ УИ', '17:40'],
    ['1019 АМ vw', '10:19'],
    ['506 PM', '17:06'],
    ['1200РМ\\', '12:00'],
    ['6:14РМ МИ', '18:14'],
    ['12:05 AM', '00:05'],
    ['изменено 17:23 “И', '17:23', true],
    ['изменено 02 08 “И', '02:08', true],
    ['изменено 6:02 РМ', '18:02', true],
    ['изменено09`51', '09:51', true],
    ['edited 10:15', '10:15', true],
    ['2719', null],
  ])('«%s» below the text is the time, not text', (stamp, time, edited = false) => {
    const [message] = read([bubble('left', 300, ['Какой размер указан на', 'бирке? Напишите'], { stamp })]);
    expect(message).toMatchObject({ text: 'Какой размер указан на бирке? Напишите', time, edited });
  });

  it('keeps the half of the day that only the first look saw', () => {
    const [message] = read([bubble('left', 300, ['Скиньте фото бирки'], { stamp: '5:07 PM', seen: '05:07' })]);
    expect(message).toMatchObject({ text: 'Скиньте фото бирки', time: '17:07' });
  });

  it('is believed where only the second look could read it', () => {
    const [message] = read([bubble('left', 300, ['Скиньте фото бирки'], { stamp: 'Т7:О3', seen: '17:03' })]);
    expect(message).toMatchObject({ text: 'Скиньте фото бирки', time: '17:03' });
  });

  it.each(['Звоните после 18:00', 'Перезвоним сегодня до 18:00', 'Буду дома с 9:00'])('is not a time that is said: %s', (text) => {
    const [message] = read([bubble('left', 300, [text], { stamp: '14:32' })]);
    expect(message).toMatchObject({ text, time: '14:32' });
    expect(read([bubble('left', 300, [text])])[0]).toMatchObject({ text, time: null });
  });

  it('is not the time that ends a wrapped text, though the second look saw it', () => {
    const blocks = [bubble('right', 300, ['Мой номер 8 (921) 630-38-64, звоните', line('после 18:00', { xHeightPx: 18 })], { stamps: [{ text: '18:00', bbox: [360, 370, 130, 30], confidence: 0.9 }] })];
    expect(read(blocks)[0]).toMatchObject({ text: 'Мой номер 8 (921) 630-38-64, звоните после 18:00', time: null });
  });

  it('stands beside its message on the panel', () => {
    const blocks = [bubble('left', 300, ['Какой размер?']), flat('left', 340, stampLine('14:32'), { x: 690 }), bubble('right', 500, ['Сорок два']), flat('right', 545, stampLine('1435'), { x: 230 })];
    expect(told(blocks).map(({ time, text }) => [time, text])).toEqual([
      ['14:32', 'Какой размер?'],
      ['14:35', 'Сорок два'],
    ]);
  });

  it('may be a long word of the app with one letter misread, which nobody said', () => {
    const below = (text: string): Block[] => [bubble('right', 300, ['Какой размер?'], { stamp: '14:32' }), flat('right', 420, stampLine(text))];
    expect(told(below('Достовлено'))).toHaveLength(1);
    expect(told(below('Доставлена'))).toHaveLength(2);
  });

  it('stands below its message on the panel', () => {
    const blocks = [bubble('left', 300, ['Какой размер?']), flat('left', 395, stampLine('14:32'), { x: 40 })];
    expect(told(blocks).map(({ time, text }) => [time, text])).toEqual([['14:32', 'Какой размер?']]);
  });
});

describe('the author', () => {
  it('is the line above set off by its colour', () => {
    const blocks = [bubble('left', 300, [line('Служба поддержки', { ink: violet }), 'Добрый день, Анна! Мы получили', 'ваше обращение.'], { stamp: '10:00' })];
    expect(told(blocks)[0]).toMatchObject({ author: 'Служба поддержки', text: 'Добрый день, Анна! Мы получили ваше обращение.' });
  });

  it('is without the tag in another ink at the end of its row, in a bubble as well', () => {
    const blocks = [bubble('left', 300, [line('Наталья', { ink: violet }), 'Добрый день, Елена! На связи Наталья.'], { stamp: '10:00' })];
    const tagged = { ...blocks[0]!, lines: [...blocks[0]!.lines.slice(0, 1), stampLine('админ', { x: 500, y: 322 }), ...blocks[0]!.lines.slice(1)] };
    expect(told([tagged])[0]).toMatchObject({ author: 'Наталья', text: 'Добрый день, Елена! На связи Наталья.' });
  });

  it('is a coloured line above a short word, though buttons that are filled alike have its ink', () => {
    const buttons = [600, 700, 800].map((y) => bubble('left', y, [line('Другой вопрос о моём заказе', { ink: violet })], { bbox: [30, y, 640, 80] }));
    expect(told([bubble('left', 300, [line('Екатерина', { ink: violet }), 'Минутку'], { stamp: '19:32' }), ...buttons])[0]).toMatchObject({ author: 'Екатерина', text: 'Минутку' });
  });

  it('is oneself, though the capital was read as a small letter', () => {
    expect(told([bubble('right', 300, [line('вы', { xHeightPx: 20, ink: violet, contrast: 0.6 }), 'Вы получили мою заявку от пятницы?'], { stamp: '14:15' })])[0]).toMatchObject({ author: 'Вы', text: 'Вы получили мою заявку от пятницы?' });
  });

  it('is set off from a word though as many words have its ink', () => {
    expect(told([bubble('left', 300, [line('Бот', { ink: [84, 101, 120], contrast: 0.63 }), line('Да', { contrast: 0.94 })], { stamp: '20:27' })])[0]).toMatchObject({ author: 'Бот', text: 'Да' });
  });

  it('is no line whose sentence goes on behind a comma', () => {
    const twice = [300, 600].map((y) => bubble('left', y, [line('Возврат через площадку,', { ink: violet }), 'мы деньги не возвращаем'], { stamp: '20:27' }));
    expect(told(twice)[0]).toMatchObject({ author: null, text: 'Возврат через площадку, мы деньги не возвращаем' });
  });

  it('is no first line of a text whose second line is a link or a number of another colour', () => {
    const blocks = [
      bubble('left', 300, ['Специалист перезвонит вам', line('сегодня 8 800 176 56 27.', { ink: [40, 90, 230], contrast: 0.8 })], { stamp: '10:00' }),
      bubble('left', 600, ['Мы получили ваше сообщение', 'и скоро ответим'], { stamp: '10:01' }),
    ];
    expect(told(blocks)[0]).toMatchObject({ author: null, text: 'Специалист перезвонит вам сегодня 8 800 176 56 27.' });
  });

  it('is no line that leads to an address of another colour', () => {
    const lead = [line('Пишите на'), line('help@vitrina.example', { x: 300, ink: [140, 200, 250], contrast: 0.7 })];
    const first = { ...lead[0]!, words: lead.flatMap(({ words }) => words), contrast: 0.7, inkColour: [140, 200, 250] as const };
    const blocks = [bubble('left', 300, [first, 'или звоните нам по номеру'], { stamp: '10:00' }), bubble('left', 600, ['Мы получили ваше сообщение', 'и скоро ответим'], { stamp: '10:01' })];
    expect(told(blocks)[0]).toMatchObject({ author: null, text: 'Пишите на help@vitrina.example или звоните нам по номеру' });
  });

  it('stands above the bubble on the panel', () => {
    const blocks = [
      flat('left', 300, line('Ольга', { xHeightPx: 18, contrast: 0.5, ink: grey })),
      bubble('left', 330, ['Добрый день, чем могу помочь?'], { stamp: '10:00' }),
      flat('left', 500, line('ольга.', { xHeightPx: 18, contrast: 0.5, ink: grey })),
      bubble('left', 530, ['Вы ещё здесь, ответьте пожалуйста?'], { stamp: '10:05' }),
    ];
    expect(told(blocks).map(({ author, text }) => [author, text])).toEqual([
      ['Ольга', 'Добрый день, чем могу помочь?'],
      ['Ольга', 'Вы ещё здесь, ответьте пожалуйста?'],
    ]);
  });

  it('is one’s own name with a time also where nothing that can be read follows, an emoji', () => {
    const own: Block = { ...bubble('right', 300, [line('Вы', { ink: violet })]), bbox: [330, 300, 640, 160] };
    const at = stampLine('10:00', { x: 600, y: 325 });
    expect(told([{ ...own, lines: [...own.lines, at] }, bubble('left', 600, ['Добрый день, чем могу помочь?'], { stamp: '10:05' })])[0]).toMatchObject({ author: 'Вы', time: '10:00', text: '' });
  });

  it('alone at the top of a tall bubble is the sender of a picture', () => {
    const blocks = [bubble('left', 300, [line('Илья', { ink: violet })], { bbox: [30, 300, 640, 560], seen: '18:15' })];
    expect(told(blocks)[0]).toMatchObject({ kind: 'message', author: 'Илья', text: '' });
  });

  const heading = (y: number, name: string, time: string): Block => {
    const block = flat('left', y, name);
    return { ...block, bbox: [30, y, 400, 39], lines: [...block.lines, stampLine(time, { x: 330, y })] };
  };
  it('«Вы» makes a message the owner’s where all stand at one side', () => {
    const blocks = [
      heading(300, 'Мария', '14:32'),
      flat('left', 350, 'Какой размер указан на бирке?'),
      heading(450, 'Вы', '14:35'),
      flat('left', 500, 'Сорок два, а заказывала сорок'),
    ];
    expect(told(blocks).map(({ side, author, time, text }) => [side, author, time, text])).toEqual([
      ['left', 'Мария', '14:32', 'Какой размер указан на бирке?'],
      ['right', 'Вы', '14:35', 'Сорок два, а заказывала сорок'],
    ]);
  });
});

describe('a quoted reply', () => {
  it('belongs to its message and is told apart from the text', () => {
    const quoted = bubble('right', 300, [line('TechnoPoint', { ink: violet, xHeightPx: 22 }), line('Напишите нам', { xHeightPx: 22 }), 'Кто принял это решение?'], { stamp: '17:23', quoteBoxes: [[350, 310, 600, 100]] });
    expect(read([quoted])[0]).toMatchObject({ text: 'Кто принял это решение?', quote: 'Напишите нам', time: '17:23', author: null });
  });
});

describe('quick-reply buttons', () => {
  it('in a row or column below a message are kind button', () => {
    const button = (y: number, text: string): Block => bubble('center', y, [text], { bbox: [350, y, 300, 80], fillColour: [255, 255, 255] });
    const blocks = [bubble('left', 300, ['Выберите тему обращения'], { stamp: '10:00' }), bubble('left', 480, ['Или напишите сами'], { stamp: '10:00' }), button(640, 'Где мой заказ'), button(730, 'Вернуть товар')];
    expect(told(blocks).map(({ kind, text }) => [kind, text])).toEqual([
      ['message', 'Выберите тему обращения'],
      ['message', 'Или напишите сами'],
      ['button', 'Где мой заказ'],
      ['button', 'Вернуть товар'],
    ]);
  });
});

describe('the side of quick-reply buttons', () => {
  it('is that at which their row begins', () => {
    const button = (x: number, text: string): Block => bubble('center', 640, [text], { bbox: [x, 640, 260, 80], fillColour: [255, 255, 255], lineLook: { x: x + 20 } });
    const blocks = [bubble('left', 300, ['Выберите тему обращения'], { stamp: '10:00' }), button(30, 'Где мой заказ'), button(310, 'Вернуть товар')];
    expect(told(blocks).slice(1).map(({ kind, side }) => [kind, side])).toEqual([
      ['button', 'left'],
      ['button', 'left'],
    ]);
  });
});

describe('date lines', () => {
  it('of numbers alone names its day where another one tells which number is the day\'s', () => {
    const dates = (first: string): (string | null)[] => interpretBlocks([flat('center', 220, first), bubble('left', 300, ['Раньше'], { stamp: '09:00' }), flat('center', 500, '07/12/2023'), bubble('left', 600, ['Потом'], { stamp: '10:00' })], screen()).messages.flatMap(({ kind, date }) => (kind === 'message' ? [date] : []));
    expect(dates('21/11/2023')).toEqual(['2023-11-21', '2023-12-07']);
    expect(dates('06/12/2023')).toEqual([null, null]);
  });

  it.each(['Сегодня', 'Вчера', '15 марта', 'Пятница, 15 марта', '15 марта 2024 г.', '15.03.2024', 'March 15', 'Yesterday', 'Today'])('«%s» in the middle is a separator', (text) => {
    expect(read([flat('center', 300, text)])[0]).toMatchObject({ kind: 'separator', side: 'center', text });
    expect(read([bubble('center', 300, [text])])[0]).toMatchObject({ kind: 'separator' });
  });

  it('«Вчера» said in a bubble at a side is a message', () => {
    expect(read([bubble('left', 300, ['Вчера'], { stamp: '10:00' })])[0]).toMatchObject({ kind: 'message', text: 'Вчера', date: null });
  });

  it('are a separator also when the layout put their pill to a side, in the very middle', () => {
    expect(read([bubble('left', 300, ['July 30'], { bbox: [404, 300, 192, 72] })], { capturedAt: '2025-08-11T18:04:26' })[0]).toMatchObject({ kind: 'separator', date: '2025-07-30', side: 'center' });
  });

  it('carry scraps of their pill without harm', () => {
    const pill = bubble('center', 300, ['July 22', line('`', { contrast: 0.2, confidence: 0 })]);
    expect(read([pill], { capturedAt: '2025-08-11T18:04:26' })[0]).toMatchObject({ kind: 'separator', date: '2025-07-22', text: 'July 22' });
  });

  it('are none where a date only ends the text above', () => {
    const blocks = [flat('right', 300, 'Статус «In transit» не меняется с', { x: 350 }), flat('right', 345, '01.01.2024', { x: 350 }), bubble('right', 500, ['Благодарю'], { stamp: '11:42' }), bubble('left', 700, ['Добрый день'], { stamp: '11:45' })];
    expect(read(blocks).map(({ kind, date, text }) => [kind, date, text])).toEqual([
      ['message', null, 'Статус «In transit» не меняется с 01.01.2024'],
      ['message', null, 'Благодарю'],
      ['message', null, 'Добрый день'],
    ]);
  });

  it('relative ones give no date when nothing tells when the screenshot was taken', () => {
    const blocks = [flat('center', 300, 'Сегодня'), bubble('left', 400, ['Добрый день'], { stamp: '10:00' })];
    expect(read(blocks, { capturedAt: null }).map(({ date }) => date)).toEqual([null, null]);
  });

  it('give no date to what stands above the first of them', () => {
    const blocks = [bubble('left', 220, ['Ранее'], { stamp: '23:50' }), flat('center', 400, 'Сегодня'), bubble('left', 500, ['Доброе утро'], { stamp: '09:00' })];
    expect(read(blocks).map(({ date }) => date)).toEqual([null, '2024-03-16', '2024-03-16']);
  });
});

describe('system lines', () => {
  it('that go on in a second line are one', () => {
    const blocks = [flat('center', 300, 'Вы в очереди, примерное время ожидания', { xHeightPx: 20, ink: grey, contrast: 0.5 }), flat('center', 340, '— 5 мин', { xHeightPx: 20, ink: grey, contrast: 0.5 })];
    expect(told(blocks).map(({ kind, text }) => [kind, text])).toEqual([['system', 'Вы в очереди, примерное время ожидания — 5 мин']]);
  });
});

describe('system lines of which the first has no letter below the line', () => {
  const lines = (y: number): Block[] => {
    const upper = flat('center', 300, 'Вы в чате номер семь, ждите ещё — 5', { xHeightPx: 20, ink: grey, contrast: 0.5 });
    return [{ ...upper, bbox: [upper.bbox[0], 300, upper.bbox[2], 24], lines: upper.lines.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1], one.bbox[2], 24] })) }, flat('center', y, 'минут', { xHeightPx: 20, ink: grey, contrast: 0.5 })];
  };

  it('are one all the same where they stand a line apart', () => expect(told(lines(350))).toHaveLength(1));
  it('are two where there is room for another', () => expect(told(lines(360))).toHaveLength(2));
});

describe('what is no part of the conversation', () => {
  it('the status bar and header become facts', () => {
    const blocks = [
      flat('left', 20, '14:28'),
      flat('right', 20, '79%'),
      flat('left', 90, 'Витрина — маркетплейс', { x: 200 }),
      flat('left', 140, 'в сети', { x: 200, xHeightPx: 20 }),
      bubble('left', 300, ['Добрый день'], { stamp: '10:00' }),
      bubble('right', 500, ['Здравствуйте'], { stamp: '10:01' }),
    ];
    const { messages, facts } = interpretBlocks(blocks, screen({ panel: [0, 0, 1000, 2000] }));
    expect(messages.map(({ text }) => text)).toEqual(['Добрый день', 'Здравствуйте']);
    expect(facts).toEqual({ chatTitle: 'Витрина — маркетплейс', screenClock: '14:28' });
  });

  it('the input bar and the keyboard below it are gone', () => {
    const keys = ['й', 'ц', 'у'].map((key, n) => bubble('left', 1700, [key], { bbox: [30 + n * 100, 1700, 90, 120], fillColour: [255, 255, 255] }));
    const input = bubble('left', 1560, [line('Сообщение', { contrast: 0.43, ink: grey })], { bbox: [140, 1560, 680, 100] });
    const blocks = [bubble('left', 300, ['Добрый день'], { stamp: '10:00' }), bubble('right', 500, ['Здравствуйте'], { stamp: '10:01' }), input, ...keys];
    expect(read(blocks).map(({ text }) => text)).toEqual(['Добрый день', 'Здравствуйте']);
  });

  it('a short word on the panel that cannot be read is a piece of a picture', () => {
    const near = (text: string, confidence: number): string[] => read([bubble('left', 300, ['Добрый день'], { stamp: '10:00' }), flat('left', 600, line(text, { confidence })), bubble('right', 900, ['Здравствуйте'], { stamp: '10:01' })]).map(({ text: said }) => said);
    expect(near('“wage', 0.1)).toEqual(['Добрый день', 'Здравствуйте']);
    expect(near('Жду', 0.9)).toEqual(['Добрый день', 'Жду', 'Здравствуйте']);
  });

  it('pale scraps of a bubble’s border are no words', () => {
    const blocks = [bubble('left', 300, [line('r', { contrast: 0.14, confidence: 0.9 }), 'Какой размер указан на бирке?'], { stamp: '07:40' })];
    expect(read(blocks)[0]).toMatchObject({ text: 'Какой размер указан на бирке?', time: '07:40' });
  });
});

describe('a bubble that the edge cuts and that is seen as lines only', () => {
  it.each([['150-60-39, разберёмся', 26], ['555-01-73.', 38]])('is one message, also where it ends with digits, which are higher than small letters: %s', (last, xHeightPx) => {
    const blocks = [bubble('left', 300, ['Добрый день'], { stamp: '10:00' }), bubble('right', 500, ['Здравствуйте'], { stamp: '10:01' }), flat('left', 700, 'Напишите в WhatsApp'), flat('left', 750, last, { xHeightPx })];
    expect(read(blocks).map(({ text }) => text)).toEqual(['Добрый день', 'Здравствуйте', `Напишите в WhatsApp ${last}`]);
  });
});

describe('messages without text', () => {
  it('a picture bears its time in its corner', () => {
    const sent = { ...picture('right', 300), lines: [stampLine('18:15', { x: 850, y: 740 })], stamps: [{ text: '18:15', bbox: [850, 740, 70, 30] as const, confidence: 0.9 }] };
    expect(read([sent, bubble('left', 900, ['Получили, спасибо'], { stamp: '18:20' })])[0]).toMatchObject({ text: '', time: '18:15', side: 'right' });
  });

  it('a picture keeps its box', () => {
    const blocks = [picture('right', 300), bubble('left', 900, ['Получили, спасибо'], { stamp: '10:00' })];
    expect(read(blocks)[0]).toMatchObject({ kind: 'message', side: 'right', text: '', words: [], bbox: [330, 300, 640, 480], confidence: 1 });
  });

  it('a voice message shows no text but its stamp', () => {
    const voice = bubble('left', 300, [stampLine('0:51')], { stamp: '12:23', seen: '12:23' });
    expect(read([voice, bubble('left', 500, ['Послушайте, пожалуйста'], { stamp: '12:24' })])[0]).toMatchObject({ kind: 'message', text: '', time: '12:23' });
  });
});

describe('a plate that floats over the conversation', () => {
  const plate = (text: string, more: Partial<Block> = {}): Block => bubble('center', 230, [line(text, { xHeightPx: 22 })], { bbox: [400, 230, 200, 70], floats: true, ...more });
  const first = bubble('right', 220, ['Где мой заказ?'], { stamp: '14:35', bbox: [330, 210, 640, 140] });

  it('gives its day to the message that it hides a part of', () => {
    expect(told([plate('15 марта'), first]).map(({ kind, date }) => [kind, date])).toEqual([['separator', '2024-03-15'], ['message', '2024-03-15']]);
  });

  it('gives its day to a message beside it, which the edge cuts', () => {
    const cut = bubble('right', 200, ['Нет'], { stamp: '14:35', bbox: [700, 200, 270, 90] });
    expect(told([cut, plate('15 марта')]).map(({ kind, date }) => [kind, date])).toEqual([['separator', '2024-03-15'], ['message', '2024-03-15']]);
  });

  it('names its day though the message below looks out beside it', () => {
    const scrap = line('L', { x: 410, y: 286, xHeightPx: 10 });
    const seen = plate('15 марта');
    expect(told([{ ...seen, lines: [...seen.lines, scrap] }, first])[0]).toMatchObject({ kind: 'separator', date: '2024-03-15' });
  });

  it('takes no part in the words of the message below it', () => {
    const seen = plate('1 июля', { lines: [line('15 марта', { x: 430, y: 250, xHeightPx: 22 })] });
    const voice = bubble('right', 210, [], { bbox: [330, 210, 640, 140], lines: [line('15 МАЯ', { x: 430, y: 250, xHeightPx: 22 }), stampLine('0:46', { x: 700, y: 250 }), stampLine('14:35', { x: 850, y: 310 })] });
    expect(told([seen, voice])).toMatchObject([{ kind: 'separator' }, { kind: 'message', text: '', time: '14:35' }]);
  });

  it('is nothing where it names no day', () => {
    expect(told([plate('загрузка'), first]).map(({ kind }) => kind)).toEqual(['message']);
  });
});

describe('a notice of two lines', () => {
  it('goes on below what floats at the place of the second', () => {
    const floating: Block = { ...bubble('center', 838, [stampLine('5 мин')]), bbox: [430, 836, 140, 40], lines: [stampLine('5 мин', { x: 450, y: 842 })], floats: true };
    const blocks = [bubble('left', 300, ['Здравствуйте, чем помочь?'], { stamp: '14:00' }), flat('center', 800, stampLine('Вы в очереди, ожидание —', { x: 280 }), { x: 280 }), floating, flat('center', 842, stampLine('5 мин'), { x: 450 })];
    expect(interpretBlocks(blocks, screen()).messages.slice(1).map(({ kind, text }) => [kind, text])).toEqual([['system', 'Вы в очереди, ожидание — 5 мин']]);
  });
});
