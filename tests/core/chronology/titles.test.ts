import { expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { said, shotAt, type Standing } from '../../support/chronology/scrolled.js';

const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(300, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(700, 'Заказ передан в доставку, ожидайте до 18 марта.', { time: '14:35' }),
  said(1100, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(1500, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
  said(2000, 'Хорошо, жду ответа', { side: 'right', time: '14:41' }),
  said(3000, 'Спасибо за ожидание, заявка одобрена', { time: '14:52' }),
  said(3700, 'Когда вернутся деньги за заказ 12345678-0001?', { side: 'right', time: '14:55' }),
];
const [page1, chat] = [{ title: 'Интернет-магазин' }, { title: 'Возврат за чайник' }];
const entriesOf = (...exhibits: readonly ExhibitMaterial[]) => buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries;
/** Below the others, with one message in common. */
const below = shotAt(3, page, 2900, chat);

it('two titles of screenshots that share much are of one conversation, in which one message joins two others under them', () => {
  const shots = [shotAt(1, page, 0, page1), shotAt(2, page, 400, chat), shotAt(4, page, 1450, page1)];
  expect(entriesOf(...shots, below).map(({ text }) => text)).toEqual(page.map(({ text }) => text));
});

it('two titles of which nothing tells that are of two', () => {
  const shots = [shotAt(1, page, 0, page1), shotAt(2, page, 400, page1), shotAt(4, page, 1450, page1)];
  expect(entriesOf(...shots, below).length).toBeGreaterThan(page.length);
});

it('two such titles say nothing of a third', () => {
  const shots = [shotAt(1, page, 0, page1), shotAt(2, page, 400, chat), shotAt(4, page, 1450, page1)];
  expect(entriesOf(...shots, shotAt(3, page, 2900, { title: 'Аптека на углу' })).length).toBeGreaterThan(page.length);
});
