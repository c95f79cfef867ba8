import { expect, it } from 'vitest';
import { inOneColumn } from '../../../src/core/chat/inOneColumn.js';
import { pieceOf } from '../../../src/core/chat/pieceOf.js';
import { withGroups } from '../../../src/core/chat/rowsOfLines.js';
import { splitGroups } from '../../../src/core/chat/splitGroups.js';
import { flat, line, picture } from './blocks.js';

/** Lines so far below each other; those of the first text go on from edge to edge. */
const text = (y: number, words: string, ...steps: readonly number[]) => {
  const lines = [0, ...steps].map((_, at) => line(words, { x: 30, y: y + steps.slice(0, at).reduce((sum, step) => sum + step, 0) }));
  return pieceOf({ ...flat('left', y, words), lines });
};
const long = text(100, 'товар поступил с механическими повреждениями', 27, 26, 27, 27);

it('parts of one person’s messages stand a little further apart than lines, which hardly ever stand whole pixels apart', () => {
  expect(splitGroups([long, text(400, 'Спасибо', 29)])).toHaveLength(3);
  expect(splitGroups([long, text(400, 'Спасибо', 28)])).toHaveLength(2);
});

it('where no text runs on from edge to edge, lines in two distances tell those of one text', () => {
  const wide = text(100, 'товар поступил с механическими повреждениями');
  const [close, apart] = [text(300, 'Код отправлен', 26), text(400, 'Спасибо', 31)];
  expect(splitGroups([wide, close, apart])).toHaveLength(4);
  expect(splitGroups([wide, close, text(400, 'Спасибо', 27)])).toHaveLength(5);
});

it('the first of them has the hour and the day of the stamp; the next may be later than midnight', () => {
  const day = { daysAgo: null, weekday: null, month: 3, day: 12, year: 2024, time: '23:59' };
  const parts = splitGroups([long, { ...text(400, 'Спасибо', 29), author: 'Вы', time: '23:59', day }]).slice(1);
  expect(parts.map((one) => [one.author, one.time, one.day])).toEqual([['Вы', '23:59', day], ['Вы', null, null]]);
  const alone = [100, 300].map((y) => ({ ...text(y, 'Спасибо'), author: 'Вы', time: '23:59', day }));
  expect(inOneColumn([...alone, text(400, 'Спасибо')], 26).at(-1)).toMatchObject({ author: 'Вы', day: null });
  expect(withGroups([...alone, text(360, 'Спасибо')], 26).at(-1)).toMatchObject({ author: 'Вы', day: null });
});

it('those that go on with it have the day of its stamp where midnight is far', () => {
  const day = { daysAgo: null, weekday: null, month: 3, day: 12, year: 2024, time: '13:03' };
  const parts = splitGroups([long, { ...text(400, 'Спасибо', 29), author: 'Вы', time: '13:03', day }]).slice(1);
  expect(parts.map((one) => [one.author, one.time, one.day])).toEqual([['Вы', '13:03', day], ['Вы', null, day]]);
  const alone = [100, 300].map((y) => ({ ...text(y, 'Спасибо'), author: 'Вы', time: '13:03', day }));
  expect(inOneColumn([...alone, text(400, 'Спасибо')], 26).at(-1)).toMatchObject({ author: 'Вы', day });
  expect(withGroups([...alone, text(360, 'Спасибо'), text(420, 'Жду')], 26).map((one) => one.day)).toEqual([day, day, day, day]);
});

it('a file beside its icon, a picture and what is said below them are by whom the heading above names', () => {
  const head = { ...text(100, 'Спасибо'), author: 'Анна К.', time: '13:03' };
  const [file, sent] = [pieceOf(flat('left', 160, 'Акт.pdf', { x: 180 })), pieceOf({ ...picture('left', 220), bbox: [30, 220, 300, 200] })];
  const authors = (...more: Parameters<typeof withGroups>[0]) => withGroups([head, ...more], 26).map(({ author }) => author);
  expect(authors(file, sent, text(440, 'Жду'))).toEqual(['Анна К.', 'Анна К.', 'Анна К.', 'Анна К.']);
  expect(authors(file, text(220, 'Жду'))).toEqual(['Анна К.', 'Анна К.', 'Анна К.']);
  expect(authors(pieceOf(flat('left', 160, 'Спасибо', { x: 180 })))).toEqual(['Анна К.', null]);
});
