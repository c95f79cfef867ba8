import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { readStamp } from '../../../src/core/chat/readStamp.js';
import { bubble, flat, grey, line, screen, stampLine, violet } from './blocks.js';

const read = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages;
const others = [bubble('right', 900, ['Во сколько приедет курьер?'], { stamp: '14:00' }), bubble('left', 1100, ['Уточняем, подождите немного'], { stamp: '14:01' })];

describe('signs beside a stamp', () => {
  const name = line('Мария', { ink: violet });
  const saying = (sign: Parameters<typeof line>[1]): string => {
    const own = bubble('left', 300, [name, line('+', { ...sign }), stampLine('14:02')]);
    return read({ ...own, lines: [own.lines[0]!, { ...own.lines[1]!, bbox: [sign!.x!, 370, 18, 30] }, { ...own.lines[2]!, bbox: [500, 370, 80, 30] }] }, ...others)[0]!.text;
  };
  it('are said, where they stand before it and are stronger', () => expect(saying({ x: 60 })).toBe('+'));
  it('are ticks, where they have its ink or stand behind it', () => expect([saying({ x: 60, contrast: 0.42, ink: grey }), saying({ x: 600 })]).toEqual(['', '']));
});

it('«доставлено» in its quotation marks is said, and a stamp without them', () => {
  expect(['«доставлено»', '«доставлено» 14:02', 'доставлено 14:02'].map((text) => readStamp(text, true)?.time ?? null)).toEqual([null, null, '14:02']);
  expect([readStamp('«доставлено»'), readStamp('доставлено')]).toEqual([null, { time: null, day: null, edited: false }]);
});

it('ticks that touch the time were read as a digit and a letter of it', () => {
  expect(['09:565м', '09:56W', '09:56PM', '09:5612'].map((text) => readStamp(text, true)?.time ?? null)).toEqual(['09:56', '09:56', '21:56', null]);
  expect(readStamp('09:565м')).toBeNull();
});

describe('a message that is a time', () => {
  const seenIn = (block: Block): Block => ({ ...block, stamps: block.lines.map(({ bbox, words }) => ({ text: words[0]!.text, bbox, confidence: 0.9 })) });

  it('is said, not its own stamp', () => {
    expect(read(seenIn(bubble('left', 300, ['14:30'])), ...others)[0]).toMatchObject({ text: '14:30', time: null });
  });

  it('is said though a scrap of its bubble’s tail stands below it, and the stamp below that', () => {
    const own = bubble('left', 300, ['14:30'], { bbox: [30, 300, 300, 100] });
    const tail = line('4', { x: 300, y: 385, xHeightPx: 12, contrast: 0.1, ink: grey });
    expect(read({ ...seenIn(own), lines: [...own.lines, tail] }, ...others)[0]).toMatchObject({ text: '14:30', time: null });
  });

  it('is said also above a stamp', () => {
    expect(read(seenIn(bubble('left', 300, ['14:30'], { stamp: '14:02' })), ...others)[0]).toMatchObject({ text: '14:30', time: '14:02' });
  });

  it('is said below a stamp that stands beside the name, as it is the stronger', () => {
    const own = bubble('left', 300, [stampLine('14:02'), '14:30']);
    expect(read(seenIn(own), ...others)[0]).toMatchObject({ text: '14:30', time: '14:02' });
  });

  it('is said below a smaller and somewhat paler stamp, and below the name of who says it', () => {
    const own = bubble('left', 300, [line('14:02', { xHeightPx: 20, contrast: 0.68, ink: grey }), line('14:30', { contrast: 0.9 })]);
    expect(read(seenIn(own), ...others)[0]).toMatchObject({ text: '14:30', time: '14:02' });
    const named = bubble('left', 300, [line('Бот', { xHeightPx: 20, contrast: 0.6, ink: grey }), '14:30'], { bbox: [30, 300, 300, 140] });
    expect(read({ ...named, stamps: [{ text: '14:30', bbox: named.lines[1]!.bbox, confidence: 0.9 }] }, flat('left', 446, stampLine('14:50'), { x: 40 }), ...others)[0]).toMatchObject({ author: 'Бот', text: '14:30', time: '14:50' });
  });

  it('is said at the end of the last of several lines that look alike and begin below each other', () => {
    const offered = bubble('left', 300, ['Могу в понедельник в 11:00 или', 'среда 16:15']);
    const last = offered.lines[1]!;
    expect(read({ ...offered, stamps: [{ text: '16:15', bbox: last.words[1]!.bbox, confidence: 0.9 }] }, ...others)[0]).toMatchObject({ text: 'Могу в понедельник в 11:00 или среда 16:15', time: null });
    const stamped = bubble('left', 300, ['Могу в понедельник в 11:00 или', stampLine('среда 16:15')]);
    expect(read(stamped, ...others)[0]).toMatchObject({ text: 'Могу в понедельник в 11:00 или', time: '16:15' });
  });

  it('is none in a bubble as high as a picture: its stamp', () => {
    expect(read(seenIn(bubble('left', 300, ['14:30'], { bbox: [30, 40, 400, 330] })), ...others)[0]).toMatchObject({ text: '', time: '14:30' });
  });

  it('is said at the top of a high bubble: stamps stand at the foot', () => {
    expect(read(seenIn(bubble('left', 300, ['14:30'], { bbox: [30, 300, 400, 500] })), ...others)[0]).toMatchObject({ text: '14:30', time: null });
  });

  it('is none behind a sign that was not read, an emoji, with ticks behind it', () => {
    const own = bubble('left', 300, [], { bbox: [30, 300, 300, 90] });
    const stamp = line('14:30 W', { x: 170, y: 330, contrast: 0.62, ink: grey });
    expect(read({ ...own, lines: [stamp], stamps: [{ text: '14:30', bbox: stamp.words[0]!.bbox, confidence: 0.9 }] }, ...others)[0]).toMatchObject({ text: '', time: '14:30' });
  });

  it('is none where it is small and pale: the stamp of a picture or sticker', () => {
    expect(read(seenIn(bubble('left', 300, [stampLine('14:30')])), ...others)[0]).toMatchObject({ text: '', time: '14:30' });
  });
});

describe('the only words of a picture', () => {
  it('are its stamp, however strong they are', () => {
    const sent: Block = { ...bubble('left', 300, ['2:55 AM']), shape: 'picture', bbox: [30, 40, 400, 330] };
    expect(read(sent, ...others)[0]).toMatchObject({ text: '', time: '02:55' });
  });
});

describe('the head of a card', () => {
  const said = 'Завтра приедет курьер';
  const card = (y: number, lines: readonly ReturnType<typeof line>[]): Block => ({ ...bubble('left', y, []), bbox: [30, y, 900, 240], lines });

  it('has the time below the name, with a tag and a number in its line', () => {
    const lines = (y: number) => [line('Мария', { x: 90, y: y + 20 }), line('Отдел претензий', { x: 260, y: y + 20, ink: grey, contrast: 0.5 }), stampLine('Сегодня в 08:50', { x: 90, y: y + 70 }), line(said, { x: 90, y: y + 130 })];
    expect(read(card(300, lines(300)), card(600, lines(600)))[0]).toMatchObject({ author: 'Мария', time: '08:50', text: said });
  });

  it('has a day and a time that a gap parts', () => {
    const lines = (y: number) => [line('Мария', { x: 90, y: y + 20 }), stampLine('14 марта 2024 г.,', { x: 500, y: y + 20 }), stampLine('15:55', { x: 765, y: y + 20 }), line(said, { x: 90, y: y + 130 })];
    expect(read(card(300, lines(300)), card(600, lines(600)))[0]).toMatchObject({ author: 'Мария', time: '15:55', date: '2024-03-14', text: said });
  });

  it('is none where a day is all that is said', () => {
    const below = bubble('left', 300, ['Вчера'], { stamp: '14:02' });
    const beside = [line('Мария', { x: 60, y: 320, ink: violet }), line('Вчера', { x: 60, y: 370 }), stampLine('14:02', { x: 170, y: 375 })];
    expect([below, { ...below, lines: beside }].map((one) => read(one, ...others)[0])).toMatchObject([{ text: 'Вчера', time: '14:02' }, { text: 'Вчера', time: '14:02' }]);
  });
});

describe('a line on the panel with a time at its end', () => {
  it('is no heading where a comma leads on', () => {
    const lines = [line('зарегистрировано 15.03.2024 в 14:32,', { x: 30, y: 300 }), line('срок ответа до 18:00', { x: 30, y: 350 })];
    const [first] = read({ ...flat('left', 300, 'x', { x: 30 }), bbox: [30, 300, 640, 90], lines }, ...others);
    expect(first).toMatchObject({ time: null, author: null, text: 'зарегистрировано 15.03.2024 в 14:32, срок ответа до 18:00' });
  });
});

describe('a heading on the panel', () => {
  const said = 'Здравствуйте, чем могу помочь?';
  const headed = (y: number, ...lines: ReturnType<typeof line>[]): Block => ({ ...flat('left', y, said, { x: 90 }), bbox: [90, y, 600, lines.length * 46], lines });

  it('of a name, a date line and the text on three lines gives all three', () => {
    const three = (y: number, time: string): Block => headed(y, line('Мария', { x: 90, y }), stampLine(`15.03.2024 ${time}`, { x: 90, y: y + 46 }), line(said, { x: 90, y: y + 92 }));
    expect(read(three(300, '14:32'), three(600, '14:35')).map(({ author, date, time, text }) => [author, date, time, text])).toEqual([
      ['Мария', '2024-03-15', '14:32', said],
      ['Мария', '2024-03-15', '14:35', said],
    ]);
  });

  it('of a name and a time in one line gives both', () => {
    const two = (y: number, time: string): Block => headed(y, line('Мария', { x: 90, y }), stampLine(time, { x: 400, y }), line(said, { x: 90, y: y + 50 }));
    expect(read(two(300, '14:32'), two(600, '14:35')).map(({ author, time, text }) => [author, time, text])).toEqual([
      ['Мария', '14:32', said],
      ['Мария', '14:35', said],
    ]);
  });
});

describe('a stamp in line with the last words', () => {
  const text = 'Какой размер указан на бирке?';

  it('is told by its distance, and by ticks behind it', () => {
    const far = [...line(text, { x: 60, y: 320 }).words, ...line('14:32', { x: 620, y: 320 }).words];
    const whole = { ...line(text, { x: 60, y: 320 }), words: far };
    expect(read(bubble('left', 300, [whole]), ...others)[0]).toMatchObject({ text, time: '14:32' });
    expect(read(bubble('left', 300, [`${text} 14:32 ✓✓`]), ...others)[0]).toMatchObject({ text, time: '14:32' });
  });

  it('is none that stands as one word among the others', () => {
    expect(read(bubble('left', 300, ['Приедет завтра 14:30 или позже'], { stamp: '14:02' }), ...others)[0]).toMatchObject({ text: 'Приедет завтра 14:30 или позже', time: '14:02' });
  });
});

describe('a stamp of which the second look lost a digit of the hour', () => {
  it.each([['17:38', '7:38'], ['17:37', '1:37'], ['2015', '2:15']])('is what the first look read: %s', (stamp, seen) => expect(read(bubble('left', 300, ['Сколько ещё ждать?'], { stamp, seen }), ...others)[0]).toMatchObject({ time: stamp.replace(/^(\d\d)(\d\d)$/u, '$1:$2') }));
  it('is the second look’s where the first read another', () => expect(read(bubble('left', 300, ['Сколько ещё ждать?'], { stamp: '17:39', seen: '7:38' }), ...others)[0]).toMatchObject({ time: '07:38' }));
});

describe('what is left of a stamp on the panel', () => {
  it('is nothing said', () => expect(read(...others, flat('right', 1700, stampLine('09:5'))).map(({ text }) => text)).not.toContain('09:5'));
});

describe('a time behind a word that was read in Latin letters', () => {
  const seen = (text: string): Block => {
    const block = bubble('right', 300, ['Звоните, не пишите', text]);
    return { ...block, stamps: [{ ...block.lines[1]!.words[1]!, confidence: 0.9 }] };
  };

  it('is said', () => expect(read(seen('c 10:00 до 22:00'), ...others)[0]).toMatchObject({ time: null, text: 'Звоните, не пишите с 10:00 до 22:00' }));
});

describe('«изменено» before a time that a second look found', () => {
  const own = (text: string): Block => {
    const one = bubble('right', 300, ['Означает ли это отказ?', line(text)], { bbox: [330, 300, 430, 140] });
    const time = one.lines[1]!.words.at(-1)!;
    return { ...one, stamps: [{ text: time.text, bbox: time.bbox, confidence: 0.9 }] };
  };

  it('is of the stamp, and what stands before it is said', () => {
    expect(read(own('Жду Изменено 18:58'), ...others)[0]).toMatchObject({ text: 'Означает ли это отказ? Жду', time: '18:58', edited: true });
    expect(read(own('Хорошо спасибо 18:58'), ...others)[0]).toMatchObject({ text: 'Означает ли это отказ? Хорошо спасибо', time: '18:58', edited: false });
  });
});

describe('ticks that were read as a figure', () => {
  it('are none of the time before them', () => {
    const glued = bubble('right', 300, ['Пришёл наконец 10:337'], { bbox: [330, 300, 440, 90] });
    expect(read(glued, ...others)[0]).toMatchObject({ text: 'Пришёл наконец', time: '10:33' });
    const apart = bubble('right', 300, ['Нет, спасибо']);
    expect(read({ ...apart, lines: [...apart.lines, line('10:41 4', { x: 800, y: 325, contrast: 0.78, ink: grey })] }, ...others)[0]).toMatchObject({ text: 'Нет, спасибо', time: '10:41' });
  });
});

describe('a notice of one line in the middle', () => {
  const notice = (text: string): unknown => read(flat('center', 300, line(text, { ink: grey, contrast: 0.5 }), { x: 190 }), ...others)[0];

  it('has its time behind its last word, however close, and is what it says otherwise', () => {
    expect(notice('Оператор Илья подключился к чату 04:46')).toMatchObject({ kind: 'system', text: 'Оператор Илья подключился к чату', time: '04:46' });
    expect(notice('Оператор ответит вам в чате до 04:46')).toMatchObject({ kind: 'system', text: 'Оператор ответит вам в чате до 04:46', time: null });
    expect(notice('Операторы на связи с 09:00 - 04:46')).toMatchObject({ kind: 'system', time: null });
  });
});

describe('a notice of two lines in the middle', () => {
  it('has its time behind the last, wherever that ends', () => {
    const last = line('ожидания — 5 мин 07:24', { x: 380, y: 350, ink: grey, contrast: 0.47 });
    const words = last.words.map((word, at) => (at < last.words.length - 1 ? word : { ...word, bbox: [word.bbox[0] + 18, word.bbox[1], word.bbox[2], word.bbox[3]] as const }));
    const lines = [flat('center', 300, line('Вы сейчас в очереди, примерное время', { ink: grey, contrast: 0.47 }), { x: 170 }), flat('center', 350, { ...last, words }, { x: 300 })];
    expect(read(...lines, ...others)[0]).toMatchObject({ kind: 'system', text: 'Вы сейчас в очереди, примерное время ожидания — 5 мин', time: '07:24' });
  });
});

describe('a day with a time that ends the sentence above', () => {
  const seen = (text: string): Block => {
    const block = bubble('left', 300, ['Курьер не смог до вас дозвониться', text]);
    const last = block.lines[1]!;
    return { ...block, stamps: [{ text: '12:40', bbox: last.words.at(-1)!.bbox, confidence: 0.9 }] };
  };

  it('is said', () => expect(read(seen('сегодня в 12:40.'), flat('left', 446, stampLine('16:31'), { x: 40 }), ...others)[0]).toMatchObject({ text: 'Курьер не смог до вас дозвониться сегодня в 12:40.', time: '16:31' }));
});

describe('«(ред.)» behind the last word', () => {
  it('tells that the message was changed', () => {
    expect(read(bubble('left', 300, ['Сдам завтра утром (ред.)'], { stamp: '14:02' }), ...others)[0]).toMatchObject({ text: 'Сдам завтра утром', edited: true });
    expect(read(bubble('left', 300, ['Сдам завтра утром ред.'], { stamp: '14:02' }), ...others)[0]).toMatchObject({ edited: false });
  });
});
