import { expect, it } from 'vitest';
import { vkDate } from '../../../src/core/chatArchive/vkDate.js';

it.each([
  ['Вы, 15 мар 2024 в 14:32:10', '2024-03-15T14:32:10'],
  ['Мария Петрова, 1 мая 2023 в 9:05:00 (ред.)', '2023-05-01T09:05:00'],
  ['Вы, 19 июн 2023 в 17:18', '2023-06-19T17:18'],
  ['You, at 2:32:10 pm on 15 Mar 2024', '2024-03-15T14:32:10'],
  ['Вы, 31 фев 2024 в 10:00:00', null],
  ['Вы, вчера', null],
])('a VK head «%s» tells %s', (head, date) => {
  expect(vkDate(head)).toBe(date);
});
