import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { takeReplies } from '../../../src/core/chat/takeReplies.js';
import { textOfRuns } from '../../../src/core/chat/Piece.js';
import type { Block } from '../../../src/core/chat/Block.js';
import { bubble, grey, line } from './blocks.js';

const label = (text: string, y: number): Block => ({ ...bubble('left', y, []), shape: 'flat', bbox: [60, y, 400, 30], lines: [line(text, { x: 60, y, xHeightPx: 20, contrast: 0.6, ink: grey })] });
const quoted = (text: string) => line(text, { contrast: 0.5, ink: grey });
const read = (...blocks: readonly Block[]) => takeReplies(blocks.map(pieceOf), 26).map(({ runs, quote, block }) => ({ text: textOfRuns(runs), quote, y: block.bbox[1] }));

describe('a line above a bubble that tells that it answers', () => {
  it('goes, and the paler lines of the bubble are what is answered', () => {
    expect(read(label('Ответ на ваше сообщение', 300), bubble('left', 340, [quoted('Напишите нам'), 'Сумма возврата']))).toEqual([{ text: 'Сумма возврата', quote: 'Напишите нам', y: 340 }]);
  });

  it('goes, where what is answered is no more than somewhat paler', () => {
    expect(read(label('Ответ вам', 300), bubble('left', 340, [line('Напишите нам', { contrast: 0.73 }), 'Сумма возврата']))).toMatchObject([{ text: 'Сумма возврата', quote: 'Напишите нам' }]);
  });

  it('goes, and the bubble that the answer lies over is what is answered', () => {
    expect(read(label('Вы ответили', 300), bubble('right', 340, [quoted('Обещали перезвонить')]), bubble('right', 415, ['Посылка не пришла']))).toEqual([{ text: 'Посылка не пришла', quote: 'Обещали перезвонить', y: 415 }]);
  });

  it('goes, and the pale bubble that the answer stands close below is what is answered', () => {
    const pale = bubble('left', 340, [quoted('Напишите в WhatsApp')]);
    const end = pale.bbox[1] + pale.bbox[3];
    expect(read(label('Ответ вам', 300), pale, bubble('left', end + 6, ['Остались 2 штуки']))).toEqual([{ text: 'Остались 2 штуки', quote: 'Напишите в WhatsApp', y: end + 6 }]);
    expect(read(label('Ответ вам', 300), pale, bubble('left', end + 60, ['Остались 2 штуки']))).toHaveLength(2);
    expect(read(label('Ответ вам', 300), bubble('left', 340, ['Напишите в WhatsApp']), bubble('left', end + 6, ['Остались 2 штуки']))).toHaveLength(2);
  });

  it('is told though it names no gender, and the answer’s edge was not found', () => {
    const pale = bubble('left', 340, [quoted('Напишите в WhatsApp')]);
    const end = pale.bbox[1] + pale.bbox[3];
    expect(read(label('Ответил(-а) вам', 300), pale, { ...label('', end + 3), lines: [line('Остались 2 штуки', { x: 60, y: end + 3 })] })).toEqual([{ text: 'Остались 2 штуки', quote: 'Напишите в WhatsApp', y: end + 3 }]);
  });

  it('goes, and the bubble of another fill than all others that the answer stands close below is what is answered', () => {
    const filled = (y: number, text: string, fillColour: Block['fillColour']): Block => ({ ...bubble('right', y, [text]), fillColour });
    const [violet, bluer, grey] = [[90, 77, 244], [84, 80, 246], [245, 245, 245]] as const;
    const { bbox } = filled(340, 'Вот это?', grey);
    const page = (fill: Block['fillColour']) => read(filled(100, 'Добрый день', violet), label('Вы ответили себе', 300), filled(340, 'Вот это?', fill), filled(bbox[1] + bbox[3] + 6, 'Оплатила', bluer));
    expect([page(grey), page(violet)].map((all) => all.map(({ text, quote }) => [text, quote]))).toEqual([
      [['Добрый день', null], ['Оплатила', 'Вот это?']],
      [['Добрый день', null], ['Вот это?', null], ['Оплатила', null]],
    ]);
  });

  it('goes, and the bubble that repeats what was said above, whatever its ink, is what is answered', () => {
    const host = bubble('right', 340, ['Акт во вложении']);
    const answer = bubble('right', host.bbox[1] + host.bbox[3] + 6, ['В акте другой номер']);
    const answered = (said: string) => read(bubble('left', 100, [said]), label('Вы ответили', 300), host, answer).map(({ text, quote }) => [text, quote]);
    expect(answered('Акт во вложении')).toEqual([['Акт во вложении', null], ['В акте другой номер', 'Акт во вложении']]);
    expect(answered('Акт готов')).toHaveLength(3);
  });

  it('goes where the screen ends before the answer', () => {
    expect(read(bubble('left', 100, ['Минуту, уточню']), label('Ответ вам', 300)).map(({ text }) => text)).toEqual(['Минуту, уточню']);
  });

  it('leaves a bubble that stands below the next one apart', () => {
    expect(read(label('Вы ответили', 300), bubble('right', 340, ['Не пришла']), bubble('right', 450, ['Совсем']))).toHaveLength(2);
  });

  it('leaves a bubble of one strength whole, as what was passed on', () => {
    expect(read(label('Вы переслали сообщение', 300), bubble('right', 340, ['Вы получили', 'мою заявку?']))).toEqual([{ text: 'Вы получили мою заявку?', quote: null, y: 340 }]);
  });

  it('stays where no bubble stands below it, and where it is a sentence', () => {
    expect(read(label('Вы ответили', 300))).toHaveLength(1);
    expect(read(label('Вы ответили не на мой вопрос', 300), bubble('left', 340, ['Да']))).toHaveLength(2);
  });
});
