import { describe, expect, it } from 'vitest';
import type { Block, ScreenContext } from '../../../src/core/chat/Block.js';
import { textOf } from '../../../src/core/chat/Piece.js';
import { takeFrame } from '../../../src/core/chat/takeFrame.js';
import { bubble, flat, screen } from './blocks.js';

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ lines }) => lines.map(({ words }) => textOf(words)).join(' '));
/** What stays of a screen whose panel begins below the status bar. */
const kept = (blocks: readonly Block[], context: Partial<ScreenContext> = {}): string[] => textsOf(takeFrame(blocks, screen({ panel: [0, 80, 1000, 1800], ...context })).blocks);

const talk = [bubble('left', 420, ['Добрый день, чем могу помочь?', 'Напишите номер заказа']), bubble('right', 640, ['Где мой заказ?', 'Жду уже неделю']), bubble('left', 860, ['Сейчас проверю'])];
const talkTexts = textsOf(talk);

describe('the title of a window that floats over a page', () => {
  const window = { widthPx: 1000, heightPx: 1400, panel: [0, 0, 1000, 1400] as const, isFloating: true };
  const face = bubble('left', 20, [], { bbox: [40, 20, 90, 90] });
  const title = [face, flat('center', 40, 'Отдел заботы'), flat('center', 90, 'Мы на связи', { xHeightPx: 20 })];
  const name = flat('left', 372, 'Екатерина', { x: 60, xHeightPx: 20 });

  it('goes with the faces beside it, though its bar has the ground of the conversation', () => {
    const { blocks, facts } = takeFrame([...title, name, ...talk], screen({ ...window, panel: [...window.panel] }));
    expect(textsOf(blocks)).toEqual(['Екатерина', ...talkTexts]);
    expect(facts).toEqual({ chatTitle: 'Отдел заботы' });
  });

  it('goes with a face on which letters were read', () => {
    const read = bubble('left', 20, ['ее'], { bbox: [40, 20, 90, 90] });
    const order = bubble('left', 170, ['Заказ от 4 марта'], { bbox: [20, 170, 960, 110] });
    const rest = talk.map((one, at) => ({ ...one, stamps: at === 0 ? [{ text: '16:14', bbox: [400, 500, 70, 30] as const, confidence: 0.9 }] : [] }));
    expect(kept([read, flat('left', 40, 'Поддержка', { x: 160 }), flat('left', 94, 'Онлайн', { x: 160, xHeightPx: 16 }), order, ...rest], { ...window, panel: [...window.panel] })).toEqual(talkTexts);
  });

  it('does not take along who says the first message, nor a day', () => {
    const near = [bubble('left', 200, ['Добрый день, чем могу помочь?']), ...talk];
    const [author, day] = [flat('left', 164, 'Екатерина', { x: 60, xHeightPx: 20 }), flat('center', 120, '15 марта')];
    expect(kept([title[1]!, day, author, ...near], { ...window, panel: [...window.panel] })).toEqual(['15 марта', 'Екатерина', ...textsOf(near)]);
  });

  it('goes on with a line that tells a time, nearer to it than to the first bubble', () => {
    const hours = (y: number): Block => flat('left', y, 'На связи до 22:00', { x: 160, stamps: [{ text: '22:00', bbox: [400, y, 70, 30], confidence: 0.9 }] });
    const first = (y: number): Block => bubble('right', y, ['Добрый день'], { bbox: [150, y, 640, 90] });
    expect(kept([flat('left', 40, 'Лепесток', { x: 160 }), hours(94), first(170), ...talk], { ...window, panel: [...window.panel] })).toEqual(['Добрый день', ...talkTexts]);
    expect(kept([flat('left', 40, 'Лепесток', { x: 160 }), hours(110), first(152), ...talk], { ...window, panel: [...window.panel] })).toContain('На связи до 22:00');
  });

  it('is none below the upper half of a bar, and none where a bar was cut off', () => {
    const low = [flat('center', 130, 'Оператор подключился к чату'), bubble('left', 320, ['Добрый день, чем могу помочь?']), ...talk];
    expect(kept(low, { ...window, panel: [...window.panel] })).toContain('Оператор подключился к чату');
    const cut = [flat('center', 60, 'Оператор подключился к чату'), bubble('left', 220, ['Добрый день, чем могу помочь?']), ...talk];
    expect(kept(cut, { ...window, panel: [0, 50, 1000, 1350] })).toContain('Оператор подключился к чату');
  });
});
