import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, flat, line, screen, stampLine } from './blocks.js';

/** A name and a time above each text of a room. */
const said = (author: string, y: number, text: string): Block => ({ ...flat('left', y, text, { x: 330 }), bbox: [330, y, 600, 95], lines: [line(author, { x: 330, y }), stampLine('14:32', { x: 350 + author.length * 18, y }), line(text, { x: 330, y: y + 45 })] });
const room = [said('Анна', 300, 'Где мои деньги?'), said('Поддержка UV', 500, 'Передали вопрос'), said('Анна', 700, 'Спасибо')];
const sides = (title: string, blocks: readonly Block[] = room): string[] => interpretBlocks(blocks, screen({ widthPx: 2600, head: [flat('center', 100, title)] })).messages.map(({ side }) => side);

describe('the title of a room without sides', () => {
  it('tells who is talked to, so that the other is the one who looks at it', () => {
    expect(sides('Поддержка UV')).toEqual(['right', 'left', 'right']);
    expect(sides('Поддержка ИУ')).toEqual(['right', 'left', 'right']);
    expect(sides('Поддержка Boxberry', [said('Поддержка ВохБеггу', 300, 'Ожидайте'), said('Анна', 500, 'Где мои деньги?')])).toEqual(['left', 'right']);
    expect(sides('Анна')).toEqual(['left', 'right', 'left']);
  });

  it('tells whose a text without a name is that goes on below another', () => {
    expect(sides('Поддержка UV', [...room, { ...bubble('left', 840, ['Чек.pdf']), bbox: [330, 840, 300, 90] }])).toEqual(['right', 'left', 'right', 'right']);
  });

  it('tells whose a text with a time in its own first row is', () => {
    const more = (first: string): Block => ({ ...flat('left', 840, first, { x: 330 }), bbox: [330, 840, 1300, 95], lines: [line(first, { x: 330, y: 840 }), stampLine('14:33', { x: 1560, y: 840 }), line('и ничего не пришло', { x: 330, y: 885 })] });
    expect(sides('Поддержка UV', [...room, more('Заказ был ещё двадцатого марта числа')])).toEqual(['right', 'left', 'right', 'right']);
  });

  it('stands close above the conversation, below what is written on a browser’s tab', () => {
    const shown = (...head: Block[]): string[] => interpretBlocks(room, screen({ widthPx: 2600, panel: [0, 260, 2600, 900], head })).messages.map(({ side }) => side);
    const tab = flat('left', 20, 'Мессенджер');
    expect(shown(tab, flat('left', 200, 'Поддержка UV'))).toEqual(['right', 'left', 'right']);
    expect(shown(tab, flat('left', 20, 'Поддержка UV', { x: 600 }))).toEqual(['left', 'left', 'left']);
    expect(shown(tab, flat('right', 200, 'Анна', { x: 2300 }))).toEqual(['left', 'left', 'left']);
    expect(shown(tab, flat('left', 200, 'Поддержка UV'), flat('left', 150, 'Анна'))).toEqual(['left', 'left', 'left']);
  });

  it('tells nothing where it is nobody’s name, or more than two speak, or some stand at the right', () => {
    expect(sides('Заказ')).toEqual(['left', 'left', 'left']);
    expect(sides('Анна', [...room, said('Олег', 900, 'Добрый день')])).toEqual(['left', 'left', 'left', 'left']);
    expect(sides('Анна', [room[0]!, room[1]!, { ...bubble('right', 700, ['Спасибо'], { stamp: '14:32' }), bbox: [1500, 700, 640, 140] }])).toEqual(['left', 'left', 'right']);
  });
});
