import { describe, expect, it } from 'vitest';
import type { Block, BlockLine } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A chat without bubbles, whose times stand at the far end of the rows of what is said: names in bold, their texts close below. */
const bold = (text: string, y: number): BlockLine => ({ ...line(text, { x: 160, y }), inkShare: 0.5 });
const said = (text: string, y: number): BlockLine => ({ ...line(text, { x: 160, y }), inkShare: 0.4 });
const stamp = (text: string, y: number): Block => flat('right', y, stampLine(text), { x: 860 });
const paragraph = (y: number, lines: readonly BlockLine[]): Block => ({ ...flat('left', y, 'x', { x: 160 }), bbox: [160, y, 640, lines.length * 50], lines });
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ author, time, text, edited }) => [author, time, text, ...(edited ? ['edited'] : [])]);

const talk = (): Block[] => [
  paragraph(300, [bold('Дарья Ким', 300), said('Вернём полную стоимость', 350)]), stamp('15:21', 353),
  paragraph(460, [bold('Никита Волков', 460), said('Супер', 510), said('Сколько ждать?', 560)]), stamp('15:26', 513), stamp('15:27', 563),
  flat('left', 660, bold('support-bot', 660), { x: 160 }), flat('left', 712, said('До 18:00', 712), { x: 160 }), flat('left', 762, said('— 9:00–12:00', 762), { x: 160 }), stamp('15:30', 715),
];

describe('where rows of what is said have their time at the far end', () => {
  it('each is a message with its time, below its name or in its group, and the times in it are said', () => {
    expect(told(...talk())).toEqual([
      ['Дарья Ким', '15:21', 'Вернём полную стоимость'],
      ['Никита Волков', '15:26', 'Супер'],
      ['Никита Волков', '15:27', 'Сколько ждать?'],
      ['support-bot', '15:30', 'До 18:00 — 9:00–12:00'],
    ]);
  });

  it('the faces before them are nothing said, whatever was read of them', () => {
    const faces = [bubble('left', 300, ['© _>'], { bbox: [60, 300, 80, 60] }), bubble('left', 460, ['2'], { bbox: [60, 460, 80, 60] })];
    expect(told(...talk(), ...faces)).toEqual(told(...talk()));
  });

  it('«(изменено)» behind a text is no part of it', () => {
    expect(told(paragraph(300, [bold('Дарья Ким', 300), said('Вернём (изменено)', 350)]), stamp('15:21', 353), paragraph(460, [bold('Никита Волков', 460), said('Жду', 510)]), stamp('15:26', 513))).toEqual([
      ['Дарья Ким', '15:21', 'Вернём', 'edited'],
      ['Никита Волков', '15:26', 'Жду'],
    ]);
  });

  it('what goes on below a name with its time is a message of its own, however short', () => {
    const blue = (text: string, y: number): BlockLine => line(text, { x: 160, y, ink: [40, 120, 200] });
    const mixed = [
      paragraph(300, [blue('Дарья Ким', 300), said('Добрый день', 350)]), stamp('15:21', 303), paragraph(430, [said('Да, это я', 430)]), stamp('15:21', 433), paragraph(500, [said('Вернём полную стоимость', 500)]), stamp('15:26', 503),
      paragraph(600, [blue('Никита Волков', 600), said('Угу', 650)]), stamp('15:30', 603), paragraph(720, [said('Жду письма с ответом', 720)]), stamp('15:31', 723),
    ];
    expect(told(...mixed)).toEqual([
      ['Дарья Ким', '15:21', 'Добрый день'],
      ['Дарья Ким', '15:21', 'Да, это я'],
      ['Дарья Ким', '15:26', 'Вернём полную стоимость'],
      ['Никита Волков', '15:30', 'Угу'],
      ['Никита Волков', '15:31', 'Жду письма с ответом'],
    ]);
  });

  it('nothing is parted where the times stand behind the last lines of texts', () => {
    const texts = [paragraph(300, [said('Вернём полную стоимость', 300), said('до конца недели', 350)]), stamp('15:21', 353), paragraph(460, [said('Жду письма с ответом', 460), said('до пятницы', 510)]), stamp('15:26', 513)];
    expect(told(...texts).map(([, , text]) => text)).toContain('Вернём полную стоимость до конца недели');
  });
});

describe('a name without a capital', () => {
  const head = (name: string, time: string, y: number, x = 160): Block => ({ ...flat('left', y, 'x', { x }), bbox: [x, y, 400, 40], lines: [line(name, { x, y }), stampLine(time, { x: x + 300, y: y + 6 })] });
  const text = (words: string, y: number): Block => flat('left', y, line(words, { x: 160, y }), { x: 160 });

  it('heads what is said where it begins and looks as other names do', () => {
    expect(told(head('Дарья Ким', '16:31', 300), text('Какой номер?', 350), head('support-bot', '16:40', 460), text('Код отправлен', 510), head('Никита', '16:41', 620), text('Ладно', 670))[1]).toEqual(['support-bot', '16:40', 'Код отправлен']);
  });

  it('does not where it begins elsewhere', () => {
    expect(told(head('Дарья Ким', '16:31', 300), text('Какой номер?', 350), head('support-bot', '16:40', 460, 300), text('Код отправлен', 510), head('Никита', '16:41', 620), text('Ладно', 670))[1]).not.toEqual(['support-bot', '16:40', 'Код отправлен']);
  });
});
