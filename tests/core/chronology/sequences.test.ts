import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../../src/core/chronology/buildChronology.js';
import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { ReadMessage, Side } from '../../../src/core/exhibit/Reading.js';
import { foot, head, readAs, readMore, shotAt, type Standing } from '../../support/chronology/scrolled.js';

/** One message of a conversation as it was: [time, side, text, height if it is a picture]. */
type Line = readonly [time: string, side: Side, text: string, height?: number];

/** Lays messages under each other; a line of `day` stands where it is named. */
function stacked(lines: readonly (Line | string)[], gap: number, dates: Readonly<Record<string, string>>): Standing[] {
  let top = 0;
  return lines.map((line): Standing => {
    if (typeof line === 'string') {
      const day: Standing = { kind: 'separator', side: 'center', text: line, date: dates[line]!, dateBasis: 'separator', box: [400, top + 30, 200, 40] };
      top += 120;
      return day;
    }
    const [time, side, text, height = 40 + 60 * Math.ceil(text.length / 30)] = line;
    const one: Standing = { kind: side === 'center' ? 'system' : 'message', side, text, time: side === 'center' ? null : time, box: [side === 'right' ? 280 : side === 'center' ? 250 : 20, top, side === 'center' ? 500 : 700, height] };
    top += height + gap;
    return one;
  });
}

/** The reader dates what stands below a date line, and below a day that floats at the top. */
function dated(shot: ExhibitMaterial, floating?: string, text = '15 марта'): ExhibitMaterial {
  let date = floating ?? null;
  const messages = shot.reading!.messages.map((one): ReadMessage => {
    if (one.kind === 'separator') date = one.date;
    return { ...one, date, dateBasis: date === null ? null : 'separator' };
  });
  const read = { ...shot, reading: { ...shot.reading!, messages } };
  return floating === undefined ? read : readMore(read, { id: 'float', kind: 'separator', side: 'center', text, date: floating, dateBasis: 'separator', bbox: [400, head + 8, 200, 50] });
}

const listOf = (exhibits: readonly ExhibitMaterial[]): string[] =>
  buildChronology({ zone: 'Europe/Moscow', exhibits, ownEntries: [] }).entries.map(({ when, side, text }) => [when.date ?? '—', when.time ?? '—', side, text].join(' '));
const wantedOf = (page: readonly Standing[], dates: (at: number) => string | null): string[] =>
  page.flatMap(({ kind, time, side, text }, at) => (kind === 'separator' ? [] : [[dates(at) ?? '—', time ?? '—', side, text].join(' ')]));
const without = (shot: ExhibitMaterial, id: string): ExhibitMaterial => ({ ...shot, reading: { ...shot.reading!, messages: shot.reading!.messages.filter((one) => one.id !== id) } });

describe('a whole messenger conversation, scrolled up and read with errors', () => {
  const long = 'Уважаемый клиент! Благодарим за терпение. По данным склада товар поступил с механическими повреждениями: трещина на корпусе, отсутствует заводская плёнка. Решение принимает продавец, ответ поступит в течение десяти рабочих дней.';
  const page = stacked(
    [
      ['09:02', 'right', 'Добрый день! Где мой заказ 12345678-0001?'],
      ['09:05', 'left', 'Здравствуйте! Уточняю информацию по заказу.'],
      ['09:11', 'right', 'Спасибо'],
      ['09:40', 'left', 'Заказ 12345678-0001 передан в службу доставки'],
      ['11:12', 'right', 'Его так и не привезли, курьер не звонил'],
      ['11:20', 'left', 'Специалист свяжется с вами в течение 24 часов.'],
      ['15:31', 'left', long, 1300],
      ['15:44', 'right', 'На каком основании отказ? Назовите пункт правил.'],
      ['15:50', 'right', '', 420],
      '17 марта',
      ['10:03', 'left', 'Специалист свяжется с вами в течение 24 часов.'],
      ['10:15', 'right', 'Это уже третий перенос срока. Верните деньги.'],
      ['10:16', 'right', 'Спасибо'],
      ['10:48', 'left', 'Деньги перевели, 4 639 ₽, проверьте карту'],
      ['11:02', 'right', 'Пришло 4 369 ₽, где остальное?'],
      ['11:09', 'left', 'Передала информацию бухгалтерии'],
    ],
    25,
    { '17 марта': '2024-03-17' },
  );
  const wanted = wantedOf(page, (at) => (at < 9 ? '2024-03-15' : '2024-03-17'));
  const words = long.split(' ');
  const [upper, lower] = [words.slice(0, 20).join(' '), words.slice(13).join(' ')];
  const at = (number: number, scroll: number, title?: string): ExhibitMaterial => shotAt(number, page, scroll, { taken: `2024-03-17T12:0${number}:00`, ...(title !== undefined && { title }) });
  const topOf = (k: number): number => page[k]!.box[1];
  const withButton = (shot: ExhibitMaterial, text: string): ExhibitMaterial => readMore(shot, { id: 'fab', side: 'right', text, bbox: [890, 1690, 90, 90] });
  const last = page.at(-1)!.box[1] + page.at(-1)!.box[3] - (foot - head);
  const shots = [
    // One time misread; the button to the latest message is in sight.
    withButton(readAs(dated(at(1, last, 'ТеплоДом')), 'm11', { time: '18:03' }), 'у'),
    // The end of the long text, and a side that was taken for the other.
    withButton(readAs(readAs(dated(at(2, topOf(6) + 700, 'Tennofiom'), '2024-03-15'), 'm7', { text: `псстуnил ${lower}` }), 'm12', { text: 'Зто уже третий перенос срока, Вернитe деньги', side: 'left', confidence: 0.5 }), ''),
    // Its beginning; the day that floats was misread, and one message not read at all.
    without(readAs(dated(at(3, topOf(3) - 60, 'ТеплоДом'), '2024-03-11', '11 марта'), 'm7', { text: upper, time: null, bbox: [20, topOf(6) - topOf(3) + 60 + head, 700, foot - (topOf(6) - topOf(3) + 60 + head)] }), 'm5'),
    // The beginning, without a day; a message in two pieces, the stamp with the lower one.
    readMore(readAs(dated(at(4, 0, '12:04 LTE 71%')), 'm4', { time: null, bbox: [20, topOf(3) + head, 700, 60], text: 'Заказ 12345678-0001 передан' }), { id: 'piece', text: 'в службу доставки', time: '09:40', bbox: [20, topOf(3) + head + 70, 700, 90] }),
    dated(at(5, topOf(1), 'ТеплоДом'), '2024-03-15'),
  ];

  it('comes out message for message, each with its day, time and side', () => {
    expect(listOf(shots)).toEqual(wanted);
  });

  it('comes out so in whatever order the screenshots are imported', () => {
    const turned = [...shots].reverse().map((one, k) => ({ ...one, exhibit: { ...one.exhibit, number: k + 1 } }));
    expect(listOf(turned)).toEqual(wanted);
  });
});

describe('a whole conversation with a shop, scrolled up and read with errors', () => {
  const page = stacked(
    [
      ['18:20', 'right', 'Прошу вернуть деньги за заказ 82781744-0001, он пришёл с браком'],
      ['18:21', 'left', 'Оцените, пожалуйста, работу бота'],
      '4 апреля',
      ['', 'center', 'Оператор подключился'],
      ['10:01', 'left', 'Здравствуйте! Чем могу помочь?'],
      ['10:02', 'right', 'Прошу вернуть деньги за заказ 82198346-0002, он пришёл с браком'],
      ['10:08', 'left', 'Приложите, пожалуйста, фото товара и упаковки'],
      ['10:20', 'right', '', 800],
      ['10:26', 'left', 'Вижу ваше фото, спасибо за ожидание'],
      ['10:27', 'left', 'Деньги в размере 2 269 руб. поступят на карту не позднее 26 мая'],
      ['', 'center', 'Диалог завершён'],
      '6 апреля',
      ['00:14', 'right', 'Обещали перезвонить в течение 24 часов'],
      ['00:15', 'left', 'Деньги в размере 5 669 руб. поступят на карту не позднее 23 мая'],
      ['09:30', 'right', 'Вы дважды назвали другую сумму'],
      ['09:41', 'left', 'Ваше обращение 530-118 зарегистрировано'],
      ['09:42', 'right', 'Хорошо, жду'],
    ],
    60,
    { '4 апреля': '2024-04-04', '6 апреля': '2024-04-06' },
  );
  const wanted = wantedOf(page, (at) => (at < 2 ? null : at < 11 ? '2024-04-04' : '2024-04-06'));
  const topOf = (k: number): number => page[k]!.box[1];
  /** The same line above the field and the same row of buttons on every screenshot. */
  const at = (number: number, scroll: number, seconds: number): ExhibitMaterial => {
    const shot = dated(shotAt(number, page, scroll, { taken: `2024-04-06T09:50:${seconds}`, title: 'Поддержка' }));
    const line = readMore(shot, { id: 'line', kind: 'system', side: 'center', text: 'Оцените, как мы помогли', date: null, bbox: [300, foot + 20, 400, 40] });
    return readMore(line, { id: 'row', kind: 'button', text: 'Другой вопрос', bbox: [20, foot + 80, 380, 90] });
  };
  const last = page.at(-1)!.box[1] + page.at(-1)!.box[3] - (foot - head);
  const shots = [
    at(1, last, 10),
    // Taken twice, the second time with a misread sum and a lost stamp.
    readAs(readAs(at(2, last - 40, 14), 'm14', { text: page[13]!.text.replace('669', '869') }), 'm15', { time: null }),
    // Only the picture is common with the next: its lower part here, without its time there.
    readAs(at(3, topOf(7) + 500, 25), 'm10', { side: 'right' }),
    readAs(at(4, topOf(7) - 1250, 38), 'm8', { time: null }),
    // The service line was taken for a button, and the day line not read.
    without(readAs(at(5, 0, 51), 'm4', { kind: 'button' }), 'm3'),
  ];

  it('comes out message for message, each with its day, time and side', () => {
    // Undated ones stand last (CONTRACT section 3).
    expect(listOf(shots)).toEqual([...wanted.slice(2), ...wanted.slice(0, 2)]);
  });
});
