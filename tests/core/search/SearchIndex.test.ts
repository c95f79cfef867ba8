import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../../src/core/search/Search.js';
import type { SearchDocument } from '../../../src/core/search/SearchDocument.js';
import { SearchIndex } from '../../../src/core/search/SearchIndex.js';

const document = (entryId: string, text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  entryId,
  text,
  beside: '',
  side: 'left',
  channel: 'chat',
  kind: 'screenshot',
  date: '2024-03-15',
  ...more,
});
const indexOf = (documents: readonly SearchDocument[]): SearchIndex => {
  const index = new SearchIndex();
  index.update(documents);
  return index;
};
const found = (text: string, query: string | SearchQuery): boolean =>
  indexOf([document('a', text), document('b', 'Совсем другое сообщение о погоде')])
    .query(typeof query === 'string' ? { text: query } : query)
    .some(({ entryId }) => entryId === 'a');

describe('a word finds', () => {
  it.each<[query: string, text: string]>([
    ['возврат', 'Вам возвратили деньги'],
    ['возврат', 'Товар возвращён'],
    ['возврат', 'Возвращение средств'],
    ['возвращён', 'Оформите возврат'],
    ['отказ', 'Вам откажут'],
    ['отказали', 'Это отказ?'],
    ['доставка', 'Заказ доставили вчера'],
    ['доставлен', 'Сроки доставки'],
    ['оплатил', 'Заказ оплачен'],
    ['деньги', 'Жду своих денег'],
    ['ёлка', 'Елка с браком'],
    ['елка', 'Ёлка с браком'],
    ['ВОЗВРАТ', 'возврат'],
    ['возв', 'Возврат товара'],
    ['возврати', 'Возврат товара'],
    ['вазврат', 'Возврат товара'],
    ['вовзрат', 'Возврат товара'],
    ['возрат', 'Возврат товара'],
    ['специалст', 'Старший специалист'],
    ['возврат', 'Вoзвpaт тoвapa'],
    ['заказ', '3аказ получен'],
    ['ozon', 'Купил на Ozon'],
    ['ok', 'Ок'],
    ['ок', 'ok, жду'],
    ['сдэк', 'Отправлено СДЭК'],
    ['123456789', 'Обращение T-123456789 создано'],
    ['T-123456789', 'Обращение T-123456789 создано'],
    ['1234', 'Обращение T-123456789 создано'],
    ['1299', 'Верните 1 299 ₽'],
    ['1 299', 'Верните 1\u2009299 ₽'],
    ['299', 'Цена 299 ₽'],
    ['+7 900 123-45-67', 'Звонили с 89001234567'],
    ['89001234567', 'Звонили с +7 (900) 123-45-67'],
    ['12345678-0001', 'Заказ 12345678-0001'],
    ['refunds', 'Your refund is late'],
    ['delivery', 'Deliveries are delayed'],
    ['"вернуть деньги"', 'Прошу вернуть деньги'],
    ['«вернуть деньги»', 'Прошу вернуть деньги'],
    ['деньги вернуть', 'Прошу вернуть мои деньги'],
    ['деньги -товар', 'Верните деньги'],
  ])('%s in: %s', (query, text) => expect(found(text, query)).toBe(true));
});

describe('a word does not find', () => {
  it.each<[query: string, text: string]>([
    ['возврат', 'Товар не подошёл'],
    ['"деньги вернуть"', 'Прошу вернуть деньги'],
    ['"вернуть деньги"', 'Прошу вернуть мои деньги'],
    ['деньги -вернуть', 'Прошу вернуть деньги'],
    ['деньги -"прошу вернуть"', 'Прошу вернуть деньги'],
    ['12345', 'Обращение T-987654321'],
    ['', 'Прошу вернуть деньги'],
    ['   ', 'Прошу вернуть деньги'],
    ['?!', 'Прошу вернуть деньги?!'],
    ['-деньги', 'Прошу'],
  ])('%s in: %s', (query, text) => expect(found(text, query)).toBe(false));
});

describe('hits', () => {
  it('highlight the very words of the text', () => {
    const text = 'Здравствуйте! Возврат оформлен, деньги возвращены.';
    const [hit] = indexOf([document('a', text)]).query({ text: 'возврат' });
    expect(hit!.textRanges.map(([from, to]) => text.slice(from, to))).toEqual(['Возврат', 'возвращены']);
    expect(hit).toMatchObject({ entryId: 'a', snippet: text, ranges: hit!.textRanges });
  });

  it('show a stretch around the first word of a long text', () => {
    const text = `${'Много слов до того. '.repeat(20)}Здесь возврат товара. ${'И много после. '.repeat(20)}`;
    const [hit] = indexOf([document('a', text)]).query({ text: 'возврат' });
    expect(hit!.snippet.length).toBeLessThanOrEqual(162);
    expect(hit!.snippet).toMatch(/^….*возврат товара.*…$/);
    expect(hit!.ranges.map(([from, to]) => hit!.snippet.slice(from, to))).toEqual(['возврат']);
  });

  it('stand in the order of how well they answer', () => {
    const index = indexOf([
      document('far', 'Возвратный талон приложен к заказу, смотрите в коробке рядом с чеком'),
      document('typo', 'Возвраг товара'),
      document('exact', 'Возврат товара'),
      document('form', 'Возвраты оформляет продавец, а не площадка, обратитесь к нему'),
    ]);
    const order = index.query({ text: 'возврат ' }).map(({ entryId }) => entryId);
    expect(order[0]).toBe('exact');
    expect(order.indexOf('form')).toBeLessThan(order.indexOf('far'));
    expect(new Set(order)).toEqual(new Set(['exact', 'form', 'typo', 'far']));
  });

  it('answer every word where any entry does, else as many as possible', () => {
    const index = indexOf([document('both', 'Вернуть деньги'), document('one', 'Вернуть товар'), document('other', 'Деньги пришли')]);
    expect(index.query({ text: 'вернуть деньги' }).map((h) => h.entryId)).toEqual(['both']);
    expect(new Set(index.query({ text: 'вернуть сапоги' }).map((h) => h.entryId))).toEqual(new Set(['both', 'one']));
  });

  it('do not insist on common words', () => {
    expect(found('Отказ продавца', 'отказ от продавца')).toBe(true);
  });

  it.each<[filter: Partial<SearchQuery>, ids: readonly string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ side: 'right' }, ['b']],
    [{ channel: 'email' }, ['c']],
    [{ kind: 'own' }, ['d']],
    [{ from: '2024-03-16' }, ['b', 'c']],
    [{ to: '2024-03-16' }, ['a', 'b']],
    [{ from: '2024-03-16', to: '2024-03-16' }, ['b']],
    [{ limit: 2 }, ['a', 'b']],
  ])('keep to the filter %o', (filter, ids) => {
    const index = indexOf([
      document('a', 'возврат'),
      document('b', 'возврат', { side: 'right', date: '2024-03-16' }),
      document('c', 'возврат', { channel: 'email', kind: 'email', date: '2024-03-17' }),
      document('d', 'возврат', { kind: 'own', date: null }),
    ]);
    expect(index.query({ text: 'возврат', ...filter }).map((hit) => hit.entryId)).toEqual(ids);
  });

  it('also come from the author and the tags, with nothing to highlight', () => {
    const [hit] = indexOf([document('a', 'Добрый день', { beside: 'Мария оператор' })]).query({ text: 'мария' });
    expect(hit).toMatchObject({ entryId: 'a', snippet: 'Добрый день', ranges: [], textRanges: [] });
  });
});

describe('a changed case', () => {
  it('is searched as it is now', () => {
    const index = indexOf([document('a', 'возврат'), document('b', 'возврат')]);
    index.update([document('a', 'обмен'), document('c', 'возврат')]);
    expect(index.query({ text: 'возврат' }).map((hit) => hit.entryId)).toEqual(['c']);
    expect(index.query({ text: 'обмен' }).map((hit) => hit.entryId)).toEqual(['a']);
  });

  it('is found the same after many changes as when indexed anew', () => {
    const index = new SearchIndex();
    for (let round = 0; round < 6; round += 1) {
      index.update(Array.from({ length: 900 }, (_, n) => document(`e${n}`, `${n % 7 === round ? 'возврат' : 'ожидание'} ${n + round}`)));
    }
    const last = Array.from({ length: 900 }, (_, n) => document(`e${n}`, `${n % 7 === 5 ? 'возврат' : 'ожидание'} ${n + 5}`));
    const ids = (one: SearchIndex): readonly string[] => one.query({ text: 'возврат', limit: 1000 }).map((hit) => hit.entryId).sort();
    expect(ids(index)).toEqual(ids(indexOf(last)));
  });
});

describe('highlighting, whatever stands in the text', () => {
  const words = fc.constantFrom('возврат', 'Ёлка', 'деньги', '👍🏽', '1 299', 'T-123', 'е\u0308лка', '🇷🇺', 'a', '\n', 'ok', '—', '«да»', '𝒳𝒴');
  it('cuts whole characters inside the text and inside the snippet', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), fc.constantFrom(' ', ''), words, (parts, gap, asked) => {
        const text = parts.join(gap);
        for (const hit of indexOf([document('a', text)]).query({ text: asked })) {
          expect(hit.snippet.length).toBeLessThanOrEqual(162);
          for (const [whole, ranges] of [[text, hit.textRanges], [hit.snippet, hit.ranges]] as const) {
            expect(whole).not.toMatch(/\p{Surrogate}/u);
            let last = 0;
            for (const [from, to] of ranges) {
              expect(from).toBeGreaterThanOrEqual(last);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(whole.length);
              expect(whole.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
              last = to;
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds every word of a text by that word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[а-яё]{3,9}$/), { minLength: 1, maxLength: 12 }), (parts) => {
        const index = indexOf([document('a', parts.join(' '))]);
        for (const part of parts) expect(index.query({ text: part })).toHaveLength(1);
      }),
    );
  });
});
