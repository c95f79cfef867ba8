import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { Box, ReadMessage } from '../../../src/core/exhibit/Reading.js';
import { digestOf, exhibitOf, readingOf } from './material.js';

/** A message where it stands on an endless page, 1000 wide. */
export interface Standing extends Partial<Omit<ReadMessage, 'id' | 'bbox' | 'words'>> {
  readonly text: string;
  readonly box: Box;
}

/** The part of the screen, 1000 by 2000, in which messages stand. */
export const [head, foot] = [200, 1800];

/** A message of one line a hundred. */
export const said = (top: number, text: string, more: Partial<Standing> = {}): Standing => {
  const height = 40 + 60 * Math.max(1, Math.ceil(text.length / 30));
  return { text, box: [more.side === 'right' ? 280 : 20, top, 700, height], ...more };
};

/** A talk of ten messages: a short one twice, and a picture. */
export const page: readonly Standing[] = [
  said(0, 'Добрый день! Где мой заказ 12345678-0001?', { side: 'right', time: '14:30' }),
  said(200, 'Здравствуйте! Уточняю информацию по заказу.', { time: '14:31' }),
  said(400, 'Ок', { side: 'right', time: '14:32' }),
  said(520, 'Ок', { side: 'right', time: '14:32' }),
  { text: '', box: [280, 640, 700, 500], side: 'right', time: '14:33' },
  said(1160, 'Заказ передан в доставку, ожидайте до 18 марта.', { time: '14:35' }),
  said(1360, 'Это уже третий перенос срока. Прошу вернуть деньги.', { side: 'right', time: '14:37' }),
  said(1560, 'Специалист свяжется с вами в течение 24 часов.', { time: '14:40' }),
  said(1760, 'Хорошо, жду', { side: 'right', time: '14:41' }),
  said(1880, 'Спасибо за ожидание, заявка одобрена', { time: '14:52' }),
];

/** What a screenshot shows of a page that is scrolled up by so much; what its edges cut is told as it is. */
export function shotAt(number: number, page: readonly Standing[], scroll: number, { taken, title }: { readonly taken?: string; readonly title?: string } = {}): ExhibitMaterial {
  const messages = page.flatMap(({ box: [x, y, width, height], ...one }, at): ReadMessage[] => {
    const top = y - scroll + head;
    const [from, to] = [Math.max(head, top), Math.min(foot, top + height)];
    if (to - from < 20) return [];
    const rest: Omit<ReadMessage, 'id' | 'bbox' | 'partial'> = { kind: 'message', side: 'left', author: null, time: null, date: null, dateBasis: one.date ? 'separator' : null, confidence: 0.95, edited: false, words: [], ...one };
    return [{ ...rest, id: `m${at + 1}`, bbox: [x, from, width, to - from], partial: to - from < height }];
  });
  const capturedAt = taken === undefined ? null : ({ value: taken, basis: 'file-name' } as const);
  const facts: Record<string, string> = title === undefined ? {} : { chatTitle: title };
  return {
    exhibit: exhibitOf(number, { capturedAt }),
    reading: readingOf(number, { sha256: digestOf(number), image: { widthPx: 1000, heightPx: 2000 }, capturedAt, facts, messages }),
    corrections: [],
    notes: [],
  };
}

/** The same screenshot with something else read of one of its messages. */
export function readAs(shot: ExhibitMaterial, id: string, more: Partial<ReadMessage>): ExhibitMaterial {
  return { ...shot, reading: { ...shot.reading!, messages: shot.reading!.messages.map((one) => (one.id === id ? { ...one, ...more } : one)) } };
}

/** The same screenshot with something more read on it. */
export function readMore(shot: ExhibitMaterial, more: Partial<ReadMessage> & Pick<ReadMessage, 'id' | 'bbox'>): ExhibitMaterial {
  const one: ReadMessage = { kind: 'message', side: 'left', author: null, text: '', time: null, date: null, dateBasis: null, confidence: 0.6, partial: false, edited: false, words: [], ...more };
  const messages = [...shot.reading!.messages, one].sort((a, b) => a.bbox[1] - b.bbox[1]);
  return { ...shot, reading: { ...shot.reading!, messages } };
}
