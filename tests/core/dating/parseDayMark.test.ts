import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/dating/calendarDay.js';
import { isIllegibleDayMark, parseDayMark } from '../../../src/core/dating/parseDayMark.js';
import { resolveDayMark } from '../../../src/core/dating/resolveDayMark.js';

/** Friday. */
const captured = '2024-03-15T14:30:12';
const resolved = (line: string, at: string | null = captured): string | null => {
  const mark = parseDayMark(line);
  return mark && resolveDayMark(mark, at);
};

describe('a date line on a screenshot taken on Friday, 15 March 2024', () => {
  it.each<[line: string, day: string | null]>([
    ['чт, 6 apr', '2020-08-06'],
    ['6 Apr', '2023-04-06'],
    ['Сегодня', '2024-03-15'],
    ['сегодня', '2024-03-15'],
    ['СЕГОДНЯ', '2024-03-15'],
    ['Ceгoдня', '2024-03-15'],
    ['Сегодия', '2024-03-15'],
    ['Вчера', '2024-03-14'],
    ['Bчepa', '2024-03-14'],
    ['Позавчера', '2024-03-13'],
    ['Today', '2024-03-15'],
    ['Yesterday', '2024-03-14'],
    ['12 Маг', '2024-03-12'],
    ['1403.2024', '2024-03-14'],
    ['1403.2024 15:58', '2024-03-14'],
    ['14.032024, 15:58', '2024-03-14'],
    ['14.032024', '2024-03-14'],
    ['14.03:2024 15:58', '2024-03-14'],
    ['14,03.2024', '2024-03-14'],
    ['14:03:2024', null],
    ['1413.2024', null],
    ['4210.7731', null],
    ['Замарта', null],
    ['Змарта', '2024-03-03'],
    ['Зянваря', '2024-01-03'],
    ['Збдекабря', null],
    ['1Оянваря 2024', '2024-01-10'],
    ['Среда', '2024-03-13'],
    ['в среду', '2024-03-13'],
    ['понедельник', '2024-03-11'],
    ['Понедельиик', '2024-03-11'],
    ['Суббота', '2024-03-09'],
    ['Monday', '2024-03-11'],
    ['Пятница', null],
    ['15 марта', '2024-03-15'],
    ['— 14 марта —', '2024-03-14'],
    ['1 марта', '2024-03-01'],
    ['З марта', '2024-03-03'],
    ['1З марта', '2024-03-13'],
    ['l2 марта', '2024-03-12'],
    ['12 мaртa', '2024-03-12'],
    ['12 марга', '2024-03-12'],
    ['16 марта', null],
    ['17 марта', '2023-03-17'],
    ['31 декабря', '2023-12-31'],
    ['29 февраля', '2024-02-29'],
    ['31 апреля', null],
    ['15 марта 2024 г.', '2024-03-15'],
    ['15 марта 2024 года', '2024-03-15'],
    ['15 МАРТА 2024 Г.', '2024-03-15'],
    ['9 мая 2023', '2023-05-09'],
    ['15 марта 2025 г.', null],
    ['пятница, 15 марта', '2024-03-15'],
    ['Четверг, 14 марта', '2024-03-14'],
    ['среда, 15 марта', '2023-03-15'],
    ['Среда, 15 марта 2023 г.', '2023-03-15'],
    ['Среда, 15 марта 2024 г.', null],
    ['Пт, 15 мар., 14:30', '2024-03-15'],
    ['пт, 8 мар. в 09:12', '2024-03-08'],
    ['Ur, 8 мар. в 09:12', '2024-03-08'],
    ['Ok, 8 марта', null],
    ['Кот, 8 мар. в 09:12', null],
    ['Сегодня, 14:30', '2024-03-15'],
    ['Сегодня, 14:31', null],
    ['Сегодня в 9:05', '2024-03-15'],
    ['Вчера 23:58', '2024-03-14'],
    ['Сегодня, 15 марта', '2024-03-15'],
    ['Сегодня, 14 марта', null],
    ['14.03.2024', '2024-03-14'],
    ['05.03.2024', '2024-03-05'],
    ['14.03.24', '2024-03-14'],
    ['14.03.2024 14:32', '2024-03-14'],
    ['14/03/24', '2024-03-14'],
    ['03/14/2024', '2024-03-14'],
    ['05/03/2024', null],
    ['03/03/2024', '2024-03-03'],
    ['2024-03-05', '2024-03-05'],
    ['March 14', '2024-03-14'],
    ['March 14, 2024', '2024-03-14'],
    ['14 March 2024', '2024-03-14'],
    ['March 1st', '2024-03-01'],
    ['Thu, Mar 14', '2024-03-14'],
    ['Thu, Mar 14, 2:32 PM', '2024-03-14'],
    ['Thursday, 14 March', '2024-03-14'],
    ['Fri, Mar 14', null],
    ['20 июня 2023', '2023-06-20'],
    ['20 июля 2023', '2023-07-20'],
    ['20 июея 2023', null],
    ['Март 2024', null],
    ['2024', null],
    ['15', null],
    ['15.03', null],
    ['14:32', null],
    ['Сегодня отправим', null],
    ['Ваш заказ от 15 марта', null],
    ['15 марта или 16 марта', null],
    ['Оператор подключился', null],
    ['Обращение закрыто', null],
    ['Доставка', null],
    ['май', null],
    ['', null],
  ])('%s → %s', (line, day) => expect(resolved(line)).toBe(day));

  it.each<[line: string, time: string | null]>([
    ['Сегодня, 14:30', '14:30'],
    ['Сегодня в 9:05', '09:05'],
    ['Вт 24 ноя 2026 10:02:05', '10:02'],
    ['Пт, 15 мар., 14:30', '14:30'],
    ['Thu, Mar 14, 2:32 PM', '14:32'],
    ['Вчера', null],
    ['Вчера з 18:51', '18:51'],
  ])('carries its time: %s → %s', (line, time) => expect(parseDayMark(line)?.time).toBe(time));
});

describe('a date line when nothing tells the capture', () => {
  it.each<[string, string | null]>([
    ['15 марта 2024 г.', '2024-03-15'],
    ['15.03.2024', '2024-03-15'],
    ['March 14, 2024', '2024-03-14'],
    ['15 марта', null],
    ['Сегодня', null],
    ['Вчера', null],
    ['пятница', null],
  ])('%s → %s', (line, day) => expect(resolved(line, null)).toBe(day));
});

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
const words = fc.constantFrom('Сегодня', 'Вчера', 'среда', 'пт,', '15', '31', 'марта', 'мая', 'декабря', '2024', '2031', '14.03.2024', 'Fri,', 'Mar', '23:59', 'г.');

describe('resolving', () => {
  it('never yields a day after the capture, nor one that does not exist', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), day, (line, at) => {
        const found = resolved(line.join(' '), `${at}T12:00:00`);
        if (found === null) return;
        expect(found <= at).toBe(true);
        expect(addDays(found, 0)).toBe(found);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back any day of the past year named by day and month', () => {
    const names = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 363 }), (at, back) => {
        const told = addDays(at, -back);
        expect(resolved(`${Number(told.slice(8))} ${names[Number(told.slice(5, 7)) - 1]}`, at)).toBe(told);
      }),
    );
  });
});

describe('a date line that cannot be made out', () => {
  it.each<[line: string, isOne: boolean]>([
    ['20 июея 2023', true],
    ['1S маргg', true],
    ['05/03/2024', true],
    ['35.13.2024', true],
    ['ЭИЮН. В 05:54', true],
    ['ИЗМАЙ в 9:30', true],
    ['Токтября', true],
    ['Юиюля', true],
    ['октября', false],
    ['самая', false],
    ['Оператор в 05:54', false],
    ['Чат до 18:00', false],
    ['15 марта', false],
    ['Обращение 123 закрыто', false],
    ['Оператор подключился', false],
    ['Заказ 5', false],
    ['Вы в очереди: 5', false],
  ])('%s: %s', (line, isOne) => expect(isIllegibleDayMark(line)).toBe(isOne));
});

it.each([['2 и юл.', 7], ['3 я нваря', 1], ['12 о ктября 2024', 10]])('%s: a month whose first letter stands apart is that month', (line, month) => expect(parseDayMark(line)?.month).toBe(month));
