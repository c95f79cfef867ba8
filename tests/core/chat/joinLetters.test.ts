import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/chat/Block.js';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { joinLetters } from '../../../src/core/chat/joinLetters.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { bubble, flat, line, screen, stampLine, violet, grey } from './blocks.js';

const lines = (y: number, ...of: ReturnType<typeof line>[]): Block => ({ ...flat('left', y, of[0]!, { x: 30 }), bbox: [30, y, 900, of.at(-1)!.bbox[1] + 40 - y], lines: of });
/** The heading of a letter: who, when at the far end, to whom below. */
const head = (y: number, author: string, whom: string, time: string): Block[] => [
  lines(y, line(author, { x: 30, y }), line(whom, { x: 30, y: y + 44, contrast: 0.5, ink: grey, xHeightPx: 20 })),
  flat('right', y, stampLine(time), { x: 700 }),
];
const said = (y: number, text: string): Block => flat('left', y, text, { x: 30 });
const told = (...blocks: Block[]) => interpretBlocks(blocks, screen()).messages.map(({ side, author, text }) => [side, author, text]);
const first = [...head(400, 'Витрина', 'кому: мне', '12 мар. 2024, 14:32'), said(520, 'Добрый день!'), said(610, 'Какой размер указан на бирке?')];
const second = [...head(760, 'Вы', 'кому: help@shop.example', '13 мар. 2024, 09:05'), said(880, 'Сорок второй')];

describe('a thread of letters', () => {
  it('has a letter in one, however far apart its paragraphs stand', () => {
    expect(told(...first, ...second)).toEqual([['left', 'Витрина', 'Добрый день! Какой размер указан на бирке?'], ['right', 'Вы', 'Сорок второй']]);
  });

  it('is told by the addresses in its headings as well', () => {
    const from = (y: number, author: string, time: string): Block[] => [flat('left', y, line(`${author} <help@shop.example>`, { x: 30, y }), { x: 30 }), flat('right', y, stampLine(time), { x: 700 })];
    const letters = [...from(300, 'Витрина', '12 мар. 2024, 14:32'), said(370, 'Добрый день!'), said(460, 'Какой размер указан на бирке?'), said(550, 'С уважением, Мария'), ...from(700, 'Ольга', '13 мар. 2024, 09:05'), said(770, 'Сорок второй')];
    expect(told(...letters).map(([, author, text]) => [author, text])).toEqual([['Витрина', 'Добрый день! Какой размер указан на бирке? С уважением, Мария'], ['Ольга', 'Сорок второй']]);
  });

  it('has the rest of a letter above its first heading, and neither the subject nor what stands beside the column', () => {
    const above = [flat('left', 210, line('Претензия по заказу', { x: 30, y: 210, xHeightPx: 40 }), { x: 30 }), flat('right', 215, '9 из 751', { x: 800 }), flat('left', 270, line('кому: help@shop.example', { x: 30, y: 270, contrast: 0.5, ink: grey, xHeightPx: 20 }), { x: 30 }), said(330, 'Когда вернутся деньги?')];
    expect(told(...above, ...first)[0]).toEqual(['right', null, 'Когда вернутся деньги?']);
    expect(told(...above, ...first)).toHaveLength(2);
  });

  it('has no field beside the subject, which names the folder it is kept in, for a part of a letter', () => {
    const folder = pieceOf(bubble('right', 205, ['Покупки'], { bbox: [560, 205, 160, 50] }));
    const letter = { ...pieceOf(lines(400, line('кому: мне', { x: 30, y: 444 }))), author: 'Витрина', time: '14:32' };
    const picture = { ...folder, block: { ...folder.block, shape: 'picture' as const } };
    expect(joinLetters([folder, letter], 26).map(({ author }) => author)).toEqual(['Витрина']);
    expect(joinLetters([picture, letter], 26)).toHaveLength(2);
  });

  it('names the files below a letter, which are none of its words', () => {
    expect(told(...first, said(700, '1 вложение'), said(745, 'Чек № 4471.pdf'), ...head(820, 'Вы', 'кому: help@shop.example', '13 мар. 2024, 09:05'), said(940, 'Сорок второй'))).toHaveLength(2);
  });

  it('has a signer above a link in another ink for a part of the letter', () => {
    const signed = lines(700, line('Кристина, специалист', { x: 30, y: 700 }), line('www.shop.example', { x: 30, y: 744, ink: violet }));
    expect(told(...first, signed).at(-1)![2]).toBe('Добрый день! Какой размер указан на бирке? Кристина, специалист www.shop.example');
  });
});
