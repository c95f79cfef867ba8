import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/core/letter/findMarks.js';

const marks = (text: string): string[] => findMarks(text).map(({ kind, value }) => `${kind} ${value}`);

describe('a letter names', () => {
  it.each([
    ['Ваше обращение № 4471 закрыто', 'ticket 4471'],
    ['по обращению №4471-2 дан ответ', 'ticket 4471-2'],
    ['Номер заявки: SUP-10245', 'ticket SUP-10245'],
    ['вашей заявке присвоен номер 77120934', 'ticket 77120934'],
    ['Re: [#4471] Возврат', 'ticket 4471'],
    ['Re: [Ticket#2024031510001] Возврат', 'ticket 2024031510001'],
    ['[SUP-1234] Re: refund', 'ticket SUP-1234'],
    ['Your case number is 5-9990001112', 'ticket 5-9990001112'],
    ['your request #88123 was closed', 'ticket 88123'],
    ['претензия № 15/2024-П от 12.03.2024', 'ticket 15/2024-П'],
    ['Заказ 12345678-0001 собран', 'order 12345678-0001'],
    ['по заказу № 0044-178 оформлен возврат', 'order 0044-178'],
    ['Order No. 778899 has shipped', 'order 778899'],
    ['позвоните 8 (900) 123-45-67', 'phone +79001234567'],
    ['вернём 12 990 ₽', 'sum 12990.00 RUB'],
    ['сумма 12 990,50 руб.', 'sum 12990.50 RUB'],
    ['вернули 500 рублей', 'sum 500.00 RUB'],
    ['1.250,00 — не сумма, а 1250.5 р. — да', 'sum 1250.50 RUB'],
    ['charged $49.99 today', 'sum 49.99 USD'],
    ['стоит 30 €', 'sum 30.00 EUR'],
  ])('in «%s»', (text, mark) => {
    expect(marks(text)).toEqual([mark]);
  });

  it.each(['обращение от 12.03.2024', 'запрос за 2024 год', 'заказ 2 шт.', 'ответим на обращение в течение 10 дней', 'заказали 3 раза', 'рублёвый счёт'])('nothing in «%s»', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('several things, each with its place', () => {
    const text = 'Обращение № 4471 по заказу 99881: вернём 3 000 ₽, вопросы по +7 900 123-45-67.';
    expect(findMarks(text).map(({ kind, index, length }) => [kind, text.slice(index, index + length)])).toEqual([
      ['ticket', '4471'],
      ['order', '99881'],
      ['sum', '3 000 ₽'],
      ['phone', '+7 900 123-45-67'],
    ]);
  });
});
