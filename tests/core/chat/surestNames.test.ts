import { expect, it } from 'vitest';
import { interpretBlocks } from '../../../src/core/chat/interpretBlocks.js';
import { bubble, line, screen } from './blocks.js';

const named = (names: readonly (readonly [name: string, confidence: number])[]) =>
  interpretBlocks(names.map(([name, confidence], at) => bubble('left', 300 + at * 200, [line(name, { ink: [73, 113, 207], confidence }), 'Гарантия на всё шесть месяцев'], { stamp: '14:32' })), screen()).messages.map(({ author }) => author);

it('gives a name that was read badly as it was read best where it looks the same', () => {
  expect(named([['Гепа К.', 0.4], ['Lena K.', 0.92]])).toEqual(['Lena K.', 'Lena K.']);
});

it('keeps a name that was read as surely, that is as wide by chance only, or of another width', () => {
  expect(named([['Гепа К.', 0.9], ['Lena K.', 0.92]])).toEqual(['Гепа К.', 'Lena K.']);
  expect(named([['Ольга', 0.4], ['Мария', 0.92]])).toEqual(['Ольга', 'Мария']);
  expect(named([['Ирина', 0.4], ['Карина', 0.92]])).toEqual(['Ирина', 'Карина']);
});

it('gives an initial the script of the name', () => {
  expect(named([['Lena К.', 0.9]])).toEqual(['Lena K.']);
  expect(named([['Лена K.', 0.9]])).toEqual(['Лена К.']);
});
