import { describe, expect, it } from 'vitest';
import type { Block, ScreenContext } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { takeFrame } from '../../../src/core/chat/takeFrame.js';
import { bubble, flat, grey, line, picture, screen, stampLine } from './blocks.js';

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' '));
/** What stays of a screen whose panel begins below the status bar. */
const kept = (blocks: readonly Block[], context: Partial<ScreenContext> = {}): string[] => textsOf(takeFrame(blocks, screen({ panel: [0, 80, 1000, 1800], ...context })).blocks);

const talk = [bubble('left', 420, ['Добрый день, чем могу помочь?', 'Напишите номер заказа']), bubble('right', 640, ['Где мой заказ?', 'Жду уже неделю']), bubble('left', 860, ['Сейчас проверю'])];
const talkTexts = textsOf(talk);

describe('a scrap of the wallpaper beside the first bubble', () => {
  const first = bubble('right', 240, ['Когда вернутся деньги?']);
  it('makes no title of it', () => {
    expect(kept([flat('left', 262, 'dd', { contrast: 0.2 }), first, ...talk])).toContain('Когда вернутся деньги?');
    expect(kept([flat('left', 262, 'Заказ', { contrast: 0.9 }), first, ...talk])).not.toContain('Когда вернутся деньги?');
  });
});

describe('what stands above the first bubble', () => {
  it('is the title, and tells whom one talks to', () => {
    const { blocks, facts } = takeFrame([flat('left', 120, 'Витрина — маркетплейс', { x: 160 }), flat('left', 170, 'был недавно', { x: 160, xHeightPx: 20 }), ...talk], screen({ panel: [0, 80, 1000, 1800] }));
    expect(textsOf(blocks)).toEqual(talkTexts);
    expect(facts).toEqual({ chatTitle: 'Витрина — маркетплейс' });
  });

  it('has nothing said above it: the buttons of a page are gone with it, a day is not', () => {
    const row = flat('right', 95, 'Заказы Избранное Корзина', { xHeightPx: 20 });
    expect(kept([row, flat('left', 160, 'Поддержка', { x: 60 }), ...talk])).toEqual(talkTexts);
    expect(kept([flat('center', 95, '15 марта'), flat('left', 160, 'Поддержка', { x: 60 }), ...talk])).toEqual(['15 марта', ...talkTexts]);
  });

  it('is no name of who says a word right below it, though wider for the time at its end', () => {
    const word = bubble('left', 240, ['Да'], { bbox: [30, 240, 150, 90] });
    const name = flat('left', 200, 'Дмитрий Консультант 13:54', { x: 34, xHeightPx: 20, stamps: [{ text: '13:54', bbox: [440, 200, 70, 30], confidence: 0.9 }] });
    expect(kept([name, word, ...talk])).toContain('Дмитрий Консультант 13:54');
  });

  it('goes on in a smaller line below it, where the clock could not be read, and in none that is as large or stands elsewhere', () => {
    const screenOf = (low: Block): string[] => kept([flat('left', 27, 'шум', { x: 42 }), flat('center', 150, 'Поддержка', { x: 300, xHeightPx: 30 }), low, bubble('left', 290, ['Добрый день, чем могу помочь?']), ...talk], { panel: [0, 0, 1000, 2000] });
    expect(screenOf(flat('center', 215, 'Обращение открыто', { x: 300, xHeightPx: 20 }))).not.toContain('Обращение открыто');
    expect(screenOf(flat('center', 215, 'Обращение открыто', { x: 350, xHeightPx: 20 }))).toContain('Обращение открыто');
    expect(screenOf(flat('center', 215, 'Обращение открыто', { x: 300, xHeightPx: 30 }))).toContain('Обращение открыто');
  });

  it('is neither the initials of a face nor the signs in the row of the clock', () => {
    const bar = [flat('right', 24, 'о 56 ий Ф', { x: 600 }), flat('left', 27, '13:55 4', { x: 42 })];
    const face = bubble('left', 120, ['ЧС'], { bbox: [60, 120, 80, 80] });
    const { blocks, facts } = takeFrame([...talk], screen({ panel: [0, 210, 1000, 1700], head: [...bar, face, flat('left', 130, 'Чат с поддержкой', { x: 160 })] }));
    expect(facts).toEqual({ chatTitle: 'Чат с поддержкой', screenClock: '13:55' });
    expect(textsOf(blocks)).toEqual(talkTexts);
  });

  it('has what is said of the one talked to with it, though a wide bubble begins close below', () => {
    const bar = flat('left', 27, '13:55', { x: 42 });
    const first = bubble('right', 216, ['Означает ли это, что вы', 'отказываете мне?'], { bbox: [140, 216, 840, 190] });
    expect(kept([bar, flat('left', 120, 'Чат с поддержкой', { x: 160 }), flat('left', 166, 'Онлайн', { x: 160, xHeightPx: 20 }), first, ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(textsOf([first, ...talk]));
  });

  it('is the card that tells what the conversation is about: as wide as the panel, without a time', () => {
    const card = (more: Partial<Block> = {}): Block => bubble('left', 100, ['Доставка 4821037710', 'Получено 12 марта'], { bbox: [20, 100, 960, 140], ...more });
    const stamped = [...talk, bubble('left', 1000, ['Проверил'], { stamp: '14:05' })];
    expect(kept([card(), ...stamped])).toEqual(textsOf(stamped));
    expect(kept([card({ bbox: [20, 100, 700, 140] }), ...stamped])).toHaveLength(stamped.length + 1);
    expect(kept([card({ cutTop: true }), ...stamped])).toHaveLength(stamped.length + 1);
    expect(kept([card(), ...talk])).toHaveLength(talk.length + 1);
  });

  it('is that card though a time stands within a line of it, a field asks how the help was, and its title stands above', () => {
    const card = bubble('left', 200, ['Поездка вчера в 19:05', 'В пути: 2 товара'], { bbox: [20, 200, 960, 140] });
    const asked = bubble('center', 1200, ['Как вам наша помощь?'], { bbox: [30, 1200, 940, 200] });
    const top = [flat('left', 20, '14:28'), bubble('right', 100, ['%'], { bbox: [860, 100, 90, 90] }), flat('left', 130, 'Чат с поддержкой по заказу из магазина', { x: 120 }), card];
    const stamped = [...talk, bubble('left', 1000, ['Проверил'], { stamp: '14:05' }), asked];
    expect(kept([...top, ...stamped], { panel: [0, 0, 1000, 2000] })).toEqual(textsOf(stamped));
  });

  it('is no notice in the middle below a title that begins at the left', () => {
    const top = [flat('left', 20, '14:28'), flat('left', 120, 'Чат с поддержкой', { x: 160 }), flat('left', 170, 'на связи', { x: 160, xHeightPx: 20 })];
    const notice = flat('center', 235, 'Мария подключилась');
    expect(kept([...top, notice, ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(textsOf([notice, ...talk]));
    // What begins where the title does goes on with it, though it ends so that its middle is the panel's.
    expect(kept([...top.slice(0, 2), { ...notice, bbox: [160, 200, 680, 39] }, ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(talkTexts);
  });

  it('is no text without a bubble that has its time right below it, whatever was read of icons behind that', () => {
    const said = [flat('left', 230, 'Елена, здравствуйте!', { x: 30 }), flat('left', 280, 'Уточните номер', { x: 30 }), flat('left', 330, stampLine('14:02 с о'), { x: 34 })];
    const title = flat('left', 130, 'Чат с поддержкой', { x: 160 });
    expect(kept([flat('left', 20, '14:28'), title, ...said, ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(textsOf([...said, ...talk]));
    expect(kept([flat('left', 20, '14:28'), title, ...said.slice(0, 2), ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(talkTexts);
  });

  it('is the title of a page with cards, its state and its buttons, close above the first card as they are', () => {
    const page = { widthPx: 1600, heightPx: 1000, panel: [300, 100, 1000, 900] as const };
    const card = (y: number, time: string): Block => bubble('left', y, ['Мария', 'Передала ваш вопрос'], { bbox: [310, y, 980, 180], stamp: time, seen: time });
    const above = [flat('left', 110, 'Обращение № 4471', { x: 320 }), flat('left', 160, 'Возврат денег: открыто 12 дней, ждёт ответа', { x: 320 }), bubble('right', 110, ['Ждёт ответа'], { bbox: [1000, 110, 200, 40] }), flat('center', 160, 'Вчера', { x: 700 })];
    const cards = [card(210, '14:05'), card(420, '14:25')];
    expect(kept([...above, ...cards], page)).toEqual(textsOf([above[3]!, ...cards]));
    // A field to search in is as wide; the middle one of the claim's states stands in a row with the others.
    const search = bubble('right', 104, ['Поиск по сайту'], { bbox: [320, 104, 990, 50] });
    const states = [flat('left', 165, 'Принято', { x: 320 }), flat('center', 165, 'Решение', { x: 740 })];
    const input = bubble('left', 860, [line('Добавить сообщение к обращению', { contrast: 0.4, ink: grey })], { bbox: [302, 860, 996, 90] });
    expect(kept([...above.slice(0, 2), ...cards, input], page)).toEqual(textsOf(cards));
    expect(kept([search, ...states, ...cards, card(630, '14:40')], page)).toEqual(textsOf([...cards, card(630, '14:40')]));
    const named = flat('left', 395, 'Мария', { x: 320 });
    expect(kept([...above.slice(0, 2), cards[0]!, named, card(450, '14:25')], page)).toContain('Обращение № 4471');
    expect(kept([...above.slice(0, 2), ...cards], { ...page, heightPx: 2000 })).toContain('Возврат денег: открыто 12 дней, ждёт ответа');
  });

  it('is no bubble of the other side above two that keep to one', () => {
    const chat = { widthPx: 1600, heightPx: 1000, panel: [1000, 200, 460, 700] as const };
    const own = (y: number): Block => bubble('right', y, ['Где мой заказ?'], { bbox: [1110, y, 338, 110], stamp: '17:15', seen: '17:15' });
    const rest = bubble('left', 200, ['до 3 дней.'], { bbox: [1062, 200, 338, 40], seen: '17:07', cutTop: true });
    expect(kept([rest, own(300), picture('left', 430), own(720)].map((one) => (one.shape === 'picture' ? { ...one, bbox: [1062, 430, 262, 200] as const } : one)), chat)).toHaveLength(4);
  });

  it('is that card also where times stand below the messages, and none with a time below itself', () => {
    const card = bubble('left', 100, ['Никому не говорите коды', 'Их не спрашивают'], { bbox: [20, 100, 960, 140] });
    const time = (y: number): Block => flat('left', y, stampLine('14:05'), { x: 40 });
    expect(kept([card, ...talk, time(1000)])).toEqual([...talkTexts, '14:05']);
    expect(kept([card, time(250), ...talk, time(1000)])).toHaveLength(talk.length + 3);
    // Further below the card than times stand below messages, it is that of what the card hides.
    const close = (block: Block): Block => flat(block.side, block.bbox[1] + block.bbox[3] + 6, stampLine('14:05'), { x: block.bbox[0] + 10 });
    for (const y of [250, 270]) expect(kept([card, time(y), ...talk.flatMap((one) => [one, close(one)])])).not.toContain('Никому не говорите коды Их не спрашивают');
    expect(kept([card, time(248), ...talk.flatMap((one) => [one, close(one)])])).toContain('Никому не говорите коды Их не спрашивают');
  });

  it('is no picture that was sent, though a line stands beside it', () => {
    const row = (height: number): Block[] => [{ ...picture('right', 90), bbox: [600, 90, 340, height] }, flat('left', 90 + height - 40, 'naz', { x: 520 })];
    expect(kept([...row(480), ...talk])).toContain('');
    expect(kept([...row(100), ...talk])).not.toContain('');
  });

  it('is a pinned bar: a shape in a row with words beside it', () => {
    const bar = [bubble('left', 200, ['Заказ'], { bbox: [30, 200, 160, 80] }), flat('left', 222, 'Кроссовки беговые, 42', { x: 220 })];
    expect(kept([...bar, ...talk])).toEqual(talkTexts);
  });

  it.each<[what: string, block: Block]>([
    ['a date line', flat('center', 330, '15 марта')],
    ['a date line in a pill', bubble('center', 300, ['15 марта'], { bbox: [400, 300, 200, 60] })],
    ['a system line', flat('center', 330, 'Оператор подключился')],
    ['the name of who says it', flat('left', 375, line('Мария', { xHeightPx: 18 }), { x: 40 })],
    ['a message of its own', bubble('left', 150, ['Здравствуйте!'])],
  ])('stays when it is %s', (_, block) => expect(kept([block, ...talk])).toEqual([...textsOf([block]), ...talkTexts]));

  it('stays when it is a text with its stamp, whatever of the wallpaper is read beside it', () => {
    const first = bubble('left', 220, ['Корзина пуста', 'Дальше выберем время', 'и оформим доставку'], { stamp: '13:37', seen: '13:37' });
    const blocks = [first, flat('right', 330, 'Ww! de'), ...talk.map((block) => ({ ...block, bbox: [block.bbox[0], block.bbox[1] + 100, block.bbox[2], block.bbox[3]] as const }))];
    const { blocks: left, facts } = takeFrame(blocks, screen({ panel: [0, 200, 1000, 1600] }));
    expect(left).toContain(first);
    expect(facts).toEqual({});
  });

  it('tells no time of the screen below the status bar', () => {
    const head = [flat('left', 30, '9:41'), flat('left', 160, 'Витрина'), flat('right', 300, '13:37')];
    expect(takeFrame(talk, screen({ head })).facts).toEqual({ chatTitle: 'Витрина', screenClock: '09:41' });
    expect(takeFrame(talk, screen({ head: head.slice(1) })).facts).toEqual({ chatTitle: 'Витрина' });
  });

  it('is no title where a day stands beside the first bubble', () => {
    const blocks = [flat('center', 230, 'Сегодня'), bubble('right', 200, ['Нет'], { bbox: [700, 200, 270, 80] }), ...talk];
    expect(kept(blocks)).toEqual(['Сегодня', 'Нет', ...talkTexts]);
  });

  it('stays when it is the stamp of a picture', () => {
    const blocks = [{ ...picture('left', 90), bbox: [30, 90, 300, 200] as const }, flat('left', 300, stampLine('14:32'), { x: 40 }), ...talk];
    expect(kept(blocks)).toEqual(['', '14:32', ...talkTexts]);
  });

  it('stays where messages are lines on the panel, of which the first is one', () => {
    const lines = Array.from({ length: 8 }, (_, at) => flat('left', 90 + at * 40, `Строка номер ${at}`));
    expect(kept([...lines, ...talk.slice(0, 2)])).toHaveLength(10);
  });

  it.each<[what: string, block: Block]>([
    ['long', flat('left', 240, 'Я уже писала вам на прошлой неделе')],
    ['at the right', flat('right', 240, 'Первые слова')],
  ])('stays when it is %s: rather a message whose bubble was not seen', (_, block) => expect(kept([block, ...talk])).toEqual([...textsOf([block]), ...talkTexts]));

  it('is the title also in the middle, under the clock of a phone', () => {
    const { blocks, facts } = takeFrame([flat('left', 20, '14:28'), flat('center', 185, 'Витрина'), flat('center', 240, 'в сети', { xHeightPx: 20 }), flat('center', 300, '15 марта'), ...talk], screen({ panel: [0, 0, 1000, 2000] }));
    expect(textsOf(blocks)).toEqual(['15 марта', ...talkTexts]);
    expect(facts).toEqual({ chatTitle: 'Витрина', screenClock: '14:28' });
  });

  it('is the title under a clock that stands beside the hole of the camera and has lost its colon', () => {
    const under = (clockTop: number): string[] => kept([flat('center', 200, 'Витрина'), bubble('left', 250, ['Добрый день']), ...talk], { panel: [0, 130, 1000, 1860], head: [flat('left', clockTop, '1428')] });
    expect(under(68)).toEqual(['Добрый день', ...talkTexts]);
    expect(under(100)).toEqual(['Витрина', 'Добрый день', ...talkTexts]);
  });

  it('is the title also where the bar of the clock is cut off, however near the first bubble', () => {
    const under = (block: Block): string[] => kept([block, bubble('left', 250, ['Добрый день']), ...talk], { panel: [0, 80, 1000, 1900], head: [flat('left', 20, '14:28')] });
    expect(under(flat('center', 200, 'Витрина'))).toEqual(['Добрый день', ...talkTexts]);
    expect(under(flat('center', 200, '15 марта'))).toHaveLength(5);
    expect(under(flat('left', 205, line('Мария', { xHeightPx: 18 }), { x: 40 }))).toHaveLength(5);
  });

  it('is the title beside the button that leads back, which is no message', () => {
    const back = bubble('left', 170, ['<'], { bbox: [40, 170, 100, 100] });
    expect(kept([flat('left', 20, '14:28'), back, flat('center', 185, 'Витрина'), ...talk], { panel: [0, 0, 1000, 2000] })).toEqual(talkTexts);
  });

  it('is no title when it is the stamp of a message that the edge hides', () => {
    const { facts } = takeFrame(talk, screen({ head: [flat('left', 30, stampLine('4 июня, 1:04 PM'))] }));
    expect(facts).toEqual({});
  });
});

describe('the title bar that the layout cut off', () => {
  it('tells the clock and the title', () => {
    const head = [flat('left', 20, '14:28'), flat('right', 20, '79%'), flat('left', 90, 'Витрина', { x: 200 })];
    expect(takeFrame(talk, screen({ head })).facts).toEqual({ chatTitle: 'Витрина', screenClock: '14:28' });
  });
});

describe('the line that says somebody is typing', () => {
  it.each(['печатает…', 'Мария печатает...', 'Служба поддержки печатает', 'Анна и Олег печатают…', 'Оператор набирает сообщение', 'Оператор набирает ответ', 'Support is typing…', 'typing...'])('«%s» is no message', (text) => {
    expect(kept([...talk, flat('left', 1300, text)])).toEqual(talkTexts);
  });

  it.each(['Принтер печатает только чеки', 'Почему он печатает медленно'])('«%s» is one', (text) => {
    expect(kept([...talk, flat('left', 1300, text)])).toEqual([...talkTexts, text]);
  });

  it('is one when it is said in a bubble', () => {
    expect(kept([...talk, bubble('left', 1300, ['Мария печатает…'])])).toEqual([...talkTexts, 'Мария печатает…']);
  });
});

describe('the field to write in', () => {
  const field = (text: string, y = 1700, contrast = 0.43): Block => bubble('left', y, [line(text, { contrast, ink: grey })], { bbox: [140, y, 680, 100] });

  it.each([
    'Сообщение',
    'Сообщение…',
    'Сообщение...',
    'Написать сообщение...',
    'Напишите сообщение',
    'Введите сообщение',
    'Введите текст сообщения',
    'Введите ваше сообщение…',
    'Ваше сообщение',
    'Текст сообщения',
    'Введите текст...',
    'Ваш вопрос',
    'Задайте вопрос',
    'Опишите проблему',
    'Задать вопрос продавцу',
    'Напишите что-нибудь...',
    'Добавить комментарий',
    'Сообщение iMessage',
    'Сообщение для #претензии',
    'Написать в #ticket-2291',
    'Сообщение SMS',
    'Текстовое сообщение',
    'iMessage',
    'Text Message',
    'Message',
    'Type a message',
    '+ Туре а message',
    'Type a message...',
    'Ask a question…',
    'Send us a message',
    'Message… g GIF',
    'Write a message…',
    'Enter your message',
    'Send message',
    'Ваш ответ отделу претензий',
    '+ Сообщение',
    'Сообщение @ 0',
    'Ответить в запрос...',
    'Ответить на обращение',
    'Reply to Maria...',
  ])('«%s» is gone with what stands below it', (text) => {
    const key = bubble('left', 1850, ['й'], { bbox: [30, 1850, 90, 60] });
    expect(kept([...talk, field(text), key])).toEqual(talkTexts);
  });

  it('is not what one may do with a message', () => expect(kept([...talk, field('Ответить Цитировать')])).toEqual([...talkTexts, 'Ответить Цитировать']));

  it('is gone with the strong words of its buttons', () => {
    const own = field('Ваш ответ отделу претензий');
    expect(kept([...talk, { ...own, lines: [...own.lines, line('Прикрепить', { x: 700, contrast: 0.8 }), line('Отправить', { x: 880, contrast: 0.8 })] }])).toEqual(talkTexts);
  });

  it('is gone where its words are much paler than what stands beside them for pictures', () => {
    const pale = field('Написать в #жалобы', 1700, 0.22);
    expect(kept([...talk, { ...pale, lines: [...pale.lines, { ...line('GIF', { contrast: 0.5 }), bbox: [700, 1730, 60, 30] }] }])).toEqual(talkTexts);
  });

  it('stands no higher above the end of a long screenshot than a keyboard is high', () => {
    expect(kept([...talk, field('Ваш вопрос', 6000)], { heightPx: 8000, panel: [0, 80, 1000, 7800] })).toEqual([...talkTexts, 'Ваш вопрос']);
    expect(kept([...talk, field('Ваш вопрос', 7000)], { heightPx: 8000, panel: [0, 80, 1000, 7800] })).toEqual(talkTexts);
  });

  it('is gone where it has no shape of its own', () => {
    expect(kept([...talk, flat('left', 1700, 'Сообщение', { contrast: 0.43, ink: grey })])).toEqual(talkTexts);
  });

  it.each<[why: string, block: Block]>([
    ['as strong as text', field('Сообщение', 1700, 0.95)],
    ['high on the screen', field('Сообщение', 500)],
    ['a message about one', field('Сообщение не дошло до продавца')],
    ['a message about an answer', field('Ваш ответ не по теме')],
    ['another pale line', field('Прочитано')],
    ['said, with its time, in white on a colour', { ...field('Оставьте у двери', 1700, 0.6), stamps: [{ text: '13:54', bbox: [600, 1730, 70, 30], confidence: 0.9 }] }],
    ['a pale line with a number to ring', field('Напишите в WhatsApp 8 800 372 62 10')],
  ])('is no block that is %s', (_, block) => expect(kept([...talk, block])).toEqual([...talkTexts, ...textsOf([block])]));
});

describe('the line above what is unread', () => {
  it.each(['Непрочитанные сообщения', 'Новые сообщения', '3 НЕПРОЧИТАННЫХ СООБЩЕНИЯ', 'Непрочитанные сообщения: 3', 'Unread messages', 'Новое'])('«%s» is nobody’s', (text) => {
    expect(kept([...talk, flat('center', 1000, text)])).toEqual(talkTexts);
  });

  it.each<[what: string, block: Block]>([
    ['in other words', flat('center', 1000, 'Новый оператор подключился')],
    ['at a side', bubble('right', 1000, ['Новые'])],
  ])('is not meant %s', (_, block) => expect(kept([...talk, block])).toEqual([...talkTexts, ...textsOf([block])]));
});

it('the field to write in is told by its words, though icons beside it look like letters', () => {
  const pale = { contrast: 0.4, ink: grey } as const;
  const field = bubble('left', 1700, [line('Сообщение', pale), line('в', pale), line('я', pale), line('4', pale)]);
  expect(kept([...talk, field])).toEqual(talkTexts);
});

describe('a title bar that floats over the conversation', () => {
  const clock = flat('left', 40, '12:45', { x: 100 });
  const field = (x: number, width: number, texts: readonly string[], height = 110): Block => ({ ...bubble('left', 140, []), bbox: [x, 140, width, height], lines: texts.map((text, at) => line(text, { x: x + 30, y: 155 + at * 40 })) });
  const [back, title, face] = [field(40, 140, ['< 28']), field(390, 250, ['Витрина', 'бот']), field(860, 100, ['a'], 70)];
  const low = talk.map((one) => ({ ...one, bbox: [one.bbox[0], one.bbox[1] + 100, one.bbox[2], one.bbox[3]] as const }));

  it('is between the button that leads back and a face', () => {
    const { blocks, facts } = takeFrame([clock, back, title, face, ...low], screen({ panel: [0, 0, 1000, 1800] }));
    expect(textsOf(blocks)).toEqual(talkTexts);
    expect(facts).toEqual({ chatTitle: 'Витрина', screenClock: '12:45' });
  });

  it('is in the middle and as high as that button, where no face was seen', () => {
    expect(kept([clock, back, title, ...low], { panel: [0, 0, 1000, 1800] })).toEqual(talkTexts);
    expect(kept([clock, back, field(250, 250, ['Витрина', 'бот']), ...low], { panel: [0, 0, 1000, 1800] })).toContain('Витрина бот');
    expect(kept([clock, title, ...low], { panel: [0, 0, 1000, 1800] })).toContain('Витрина бот');
  });

  it('has the card of what is pinned below it', () => {
    const pinned = bubble('left', 262, ['Закреплённое сообщение', 'Срок возврата — 10 рабочих дней'], { bbox: [40, 262, 920, 120] });
    const stamped = [...low, bubble('left', 1100, ['Проверил'], { stamp: '14:05' })];
    expect(kept([clock, back, title, face, pinned, ...stamped], { panel: [0, 0, 1000, 1800] })).toEqual(textsOf(stamped));
  });
});

describe('the letters that a field to write in shows', () => {
  const field = (contrast: number): Block => bubble('right', 1700, [line('Аа', { contrast, x: 400, y: 1710 })], { bbox: [380, 1700, 460, 90] });

  it('are no message where they are pale', () => {
    expect(kept([...talk, field(0.5)])).toEqual(talkTexts);
    expect(kept([...talk, field(0.95)])).toEqual([...talkTexts, 'Аа']);
  });
});

it('a name over the line that somebody writes is the title, however near the first message is', () => {
  const clock = flat('left', 20, '14:32');
  const name = flat('left', 100, 'Игорь', { x: 200 });
  const near = [bubble('right', 190, ['Где мой заказ?', 'Жду уже неделю']), ...talk];
  const whole = { panel: [0, 0, 1000, 2000] as const };
  const read = (below: string): string[] => kept([clock, bubble('left', 90, [], { bbox: [100, 90, 70, 60] }), name, flat('left', 150, below, { x: 200 }), ...near], { ...whole, panel: [...whole.panel] });
  expect(read('печатает...')).not.toContain('Игорь');
});

it.each([
  ['Только что', false],
  ['5 минут назад', false],
  ['Just now', false],
  ['2h ago', false],
  ['Сейчас', true],
  ['Звонили час назад', true],
])('«%s», pale below a bubble, is said: %s', (text, isSaid) => {
  const below = flat('left', 760, stampLine(text), { x: 60 });
  expect(kept([...talk, below]).includes(text)).toBe(isSaid);
  const strong = flat('left', 760, text, { x: 60 });
  expect(kept([...talk, strong])).toContain(text);
});

it('is no field to write in where one may reply', () => {
  expect(kept([...talk, flat('left', 1400, stampLine('Reply'), { x: 60 })])).toContain('Reply');
});

it('has what one may do with a message below several of them, in pale lines: nobody says that', () => {
  const below = (y: number, text: string): Block => flat('left', y, stampLine(text), { x: 60 });
  const said = flat('left', 1000, 'Позвоните мне', { x: 60 });
  expect(kept([...talk, below(760, 'Ответить'), said, below(1060, 'Ответить')])).not.toContain('Ответить');
  expect(kept([...talk, below(760, 'Ответить'), said])).toContain('Ответить');
  expect(kept([...talk, flat('left', 760, 'Ответить', { x: 60 }), said, flat('left', 1060, 'Ответить', { x: 60 })])).toContain('Ответить');
});
