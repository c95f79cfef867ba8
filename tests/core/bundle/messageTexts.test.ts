import { describe, expect, it } from 'vitest';
import { bundleWords } from '../../../src/core/bundle/bundleWords.js';
import { messageTexts } from '../../../src/core/bundle/messageTexts.js';
import type { CorrectionBody } from '../../../src/core/exhibit/Correction.js';
import { correctedMessages } from '../../../src/core/exhibit/correctedMessages.js';
import { splitMessage } from '../../../src/core/exhibit/splitMessage.js';
import { kept, placeOf, shotOf } from '../../support/exhibit/shot.js';

const shot = shotOf([
  { lines: ['Добрый день'], side: 'right', time: '10:00', date: '2024-03-15' },
  { lines: ['Здравствуйте!', 'Верните деньги'], time: '10:01', date: '2024-03-15', author: 'Мария' },
  { lines: ['Ожидайте'], partial: true },
]);
const textOf = (...bodies: readonly CorrectionBody[]) => messageTexts(shot.messages, correctedMessages(shot, kept(...bodies)), bundleWords('ru')).join('\n').trim();
const read = ['[2024-03-15 10:00 · Я]', 'Добрый день', '', '[2024-03-15 10:01 · Мария]', 'Здравствуйте! Верните деньги', '', '[Другая сторона]', 'Ожидайте', '(сообщение обрезано краем снимка)'];
const withLine = (behind: number, ...lines: readonly string[]) => [...read.slice(0, behind), ...lines, ...read.slice(behind)].join('\n');

describe('the messages of a screenshot as text', () => {
  it.each<readonly [string, readonly CorrectionBody[], string]>([
    ['stand as read', [], read.join('\n')],
    ['are not changed by being checked', [{ ...placeOf(shot, 'm1'), changes: { checked: true } }], read.join('\n')],
    ['have a text set right below them', [{ ...placeOf(shot, 'm1'), changes: { text: 'Добрый вечер' } }], withLine(2, 'исправлено вручную: Добрый вечер')],
    ['have a day and a time set right below them', [{ ...placeOf(shot, 'm1'), changes: { date: null, time: '11:00' } }], withLine(2, 'исправлено вручную: дата неизвестна 11:00')],
    ['have a side set right below them', [{ ...placeOf(shot, 'm1'), changes: { side: 'left' } }], withLine(2, 'исправлено вручную: Другая сторона')],
    ['tell that one is no message', [{ ...placeOf(shot, 'm1'), changes: { dismissed: true } }], withLine(2, 'исправлено вручную: не сообщение')],
    [
      'tell what one was split into',
      [{ ...placeOf(shot, 'm2'), splits: splitMessage(shot.messages[1]!, 13)! }, { target: 'c1', changes: { side: 'right', author: null } }],
      withLine(5, 'Выделено вручную [2024-03-15 10:01 · Мария]: Здравствуйте!', 'Выделено вручную [2024-03-15 10:01 · Я]: Верните деньги'),
    ],
    [
      'tell what was joined, at both',
      [{ ...placeOf(shot, 'm2'), joins: placeOf(shot, 'm3') }],
      `${withLine(5, 'Соединено вручную со следующим [2024-03-15 10:01 · Мария]: Здравствуйте! Верните деньги Ожидайте')}\n(соединено вручную с предыдущим)`,
    ],
    [
      'have what only the person saw in its place',
      [{ adds: { text: 'Ау', bbox: [20, 170, 90, 10], kind: 'message', side: 'right', author: null, time: null, date: null } }],
      withLine(3, '[Я]', 'Добавлено вручную: Ау', ''),
    ],
  ])('%s', (_rule, bodies, expected) => {
    expect(textOf(...bodies)).toBe(expected);
  });
});
