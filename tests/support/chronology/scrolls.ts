import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import { addDays } from '../../../src/core/dating/calendarDay.js';
import type { Box, ReadMessage, Side } from '../../../src/core/exhibit/Reading.js';
import { digestOf, exhibitOf, readingOf } from './material.js';

/** One thing of an invented conversation, where it lies on its endless page. */
export interface Spoken {
  readonly kind: 'message' | 'system' | 'separator';
  readonly text: string;
  readonly side: Side;
  readonly time: string | null;
  /** The day it was said, whatever tells it. */
  readonly day: string;
  readonly top: number;
  readonly height: number;
}

/** How badly the screenshots are read: shares of letters, stamps and sides. */
export interface Noise {
  readonly letters: number;
  readonly timesLost: number;
  readonly timesWrong: number;
  readonly sidesWrong: number;
}

/** What a list of the conversation must hold. */
export interface Wanted {
  readonly text: string;
  readonly side: Side;
  readonly time: string | null;
  readonly date: string | null;
}

export interface Scrolled {
  readonly wanted: readonly Wanted[];
  /** In no order, numbered as they are imported. The same message has the same id in every reading. */
  readonly exhibits: readonly ExhibitMaterial[];
}

export interface Wish {
  readonly seed: number;
  readonly noise: Noise;
  /** Least and greatest share of the view that two screenshots have in common. */
  readonly overlap: readonly [least: number, greatest: number];
  readonly title?: string;
  readonly firstNumber?: number;
}

export const noNoise: Noise = { letters: 0, timesLost: 0, timesWrong: 0, sidesWrong: 0 };

const [width, height, head, foot] = [1080, 2340, 240, 2130] as const;
const lineHeight = 56;
const lettersInLine = 30;
const templates = [
  'Здравствуйте! Чем могу помочь?',
  'Добрый день! Меня зовут {name}, я помогу решить ваш вопрос.',
  'Заказ {order} передан в службу доставки, ожидайте до {day} марта.',
  'Специалист свяжется с вами в течение {day} часов по обращению {order}.',
  'Деньги перевели, {sum} ₽, проверьте карту',
  'Приносим извинения за доставленные неудобства! Ваше обращение {order} передано в профильный отдел, ответ придёт в течение {day} рабочих дней.',
  'Ответ по вашему обращению был дан ранее. Если появятся новые вопросы, напишите нам, мы всегда рады помочь.',
  'Прошу вернуть деньги за заказ {order}, он пришёл с браком',
  'Почему до сих пор никто не позвонил?',
  'Это уже третий перенос срока. Прошу ответить письменно, на каком основании отказано, и назвать пункт правил.',
  'Ок',
  'Да',
  'Нет',
  'Спасибо',
  'Хорошо, жду',
  '',
];
const names = ['Анна', 'Кристина', 'Пётр', 'Екатерина'];
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** Chance of its own for each seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A conversation with repeated templates, equal messages in a row, pictures, lost stamps, days and midnights, seen through scrolled screenshots. */
export function scrollThrough({ seed, noise, overlap, title, firstNumber = 1 }: Wish): Scrolled {
  const next = chanceOf(seed);
  const page = invent(next);
  const idOf = new Map(page.map((one, at) => [one, `m${at + 1}`]));
  const views = viewsOf(page, overlap, next);
  const seen = views.map((top) => page.filter((one) => shareOf(one, top) > 0));
  const read = views.map((top, k) => readView(seen[k]!, top, noise, next, idOf));
  const order = shuffled(views.length, next);
  const exhibits = order.map((k, at): ExhibitMaterial => {
    const number = firstNumber + at;
    const sha256 = digestOf(seed * 100 + k);
    const taken = new Date(Date.UTC(2024, 5, 1, 12, 0, 40 * k)).toISOString().slice(0, 19);
    const capturedAt = { value: taken, basis: 'file-name' } as const;
    const facts: Record<string, string> = title === undefined ? {} : { chatTitle: title };
    const reading = readingOf(number, { sha256, image: { widthPx: width, heightPx: height }, capturedAt, facts, messages: read[k]! });
    return { exhibit: exhibitOf(number, { sha256, capturedAt }), reading, corrections: [], notes: [] };
  });
  return { wanted: wantedOf(page, views), exhibits };
}

function invent(next: () => number): Spoken[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const count = 30 + Math.floor(next() * 50);
  const page: Spoken[] = [];
  let [day, minute, top] = ['2024-03-10', 9 * 60 + Math.floor(next() * 600), 0];
  const put = (one: Omit<Spoken, 'top' | 'height' | 'day'>): void => {
    const lines = Math.max(1, Math.ceil(one.text.length / lettersInLine));
    const tall = one.kind === 'message' ? (one.text === '' ? 300 + Math.floor(next() * 5) * 60 : lines * lineHeight + 60) : 50;
    page.push({ ...one, day, top, height: tall });
    top += tall + (next() < 0.5 ? 12 : 32);
  };
  while (page.length < count) {
    const step = next() < 0.06 ? 300 + Math.floor(next() * 2000) : Math.floor(next() * 12);
    minute += step;
    const days = Math.floor(minute / 1440);
    minute %= 1440;
    if (days > 0) {
      day = addDays(day, days);
      put({ kind: 'separator', text: `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`, side: 'center', time: null });
    }
    const time = next() < 0.04 ? null : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const digits = (length: number): string => Array.from({ length }, () => String(1 + Math.floor(next() * 9))).join('');
    const text = pick(templates).replace('{name}', () => pick(names)).replace('{order}', () => `${digits(8)}-000${digits(1)}`).replace('{day}', () => digits(1)).replace('{sum}', () => digits(4));
    const side = next() < 0.5 ? 'left' : 'right';
    if (next() < 0.04) put({ kind: 'system', text: 'Оператор подключился', side: 'center', time: null });
    put({ kind: 'message', text, side, time });
    if (next() < 0.08) put({ kind: 'message', text, side, time });
  }
  return page;
}

/** The tops of the views, scrolled up from the end; the last picture is sometimes taken at the end again. */
function viewsOf(page: readonly Spoken[], [least, greatest]: readonly [number, number], next: () => number): number[] {
  const view = foot - head;
  const end = page.at(-1)!.top + page.at(-1)!.height;
  const shots = 6 + Math.floor(next() * 5);
  const views: number[] = [];
  for (let top = Math.max(0, end - view); views.length < shots; ) {
    views.push(Math.floor(top));
    if (top <= 0) break;
    top = Math.max(0, top - view * (1 - least - next() * (greatest - least)));
  }
  return views;
}

function shareOf({ top, height: tall }: Spoken, view: number): number {
  return Math.max(0, Math.min(top + tall, view + foot - head) - Math.max(top, view)) / tall;
}

/** What a machine reads of a view: only whole lines of what an edge cuts, a stamp only where the lower edge shows. */
function readView(seen: readonly Spoken[], view: number, noise: Noise, next: () => number, idOf: ReadonlyMap<Spoken, string>): ReadMessage[] {
  const messages: ReadMessage[] = [];
  let date: string | null = null;
  for (const one of seen) {
    if (shareOf(one, view) * one.height < 60 && shareOf(one, view) < 1) continue;
    const [from, to] = [Math.max(one.top, view), Math.min(one.top + one.height, view + foot - head)];
    const [cutTop, cutBottom] = [from > one.top, to < one.top + one.height];
    if (one.kind === 'separator') date = one.day;
    const text = misread(visibleText(one, from, to), noise.letters, next);
    if (text === '' && one.text !== '') continue;
    const isWrongSide = one.side !== 'center' && next() < noise.sidesWrong;
    const side = isWrongSide ? (one.side === 'left' ? 'right' : 'left') : one.side;
    const wide = one.side === 'center' ? 400 : one.text === '' ? 620 : Math.min(840, 120 + 24 * one.text.length);
    const shake = (): number => Math.floor(next() * 5) - 2;
    const box: Box = [(one.side === 'right' ? width - 30 - wide : one.side === 'left' ? 30 : (width - wide) / 2) + shake(), from - view + head + shake(), wide + shake(), to - from + shake()];
    messages.push({
      id: idOf.get(one)!,
      text,
      kind: one.kind,
      side,
      author: null,
      time: cutBottom ? null : misreadTime(one.time, noise, next),
      date,
      dateBasis: date === null ? null : 'separator',
      bbox: box,
      confidence: 0.9 + next() * 0.09,
      partial: (cutTop || cutBottom) && next() < 0.8,
      edited: false,
      words: [],
    });
  }
  return messages;
}

function visibleText({ text, top, height: tall }: Spoken, from: number, to: number): string {
  const words = text.split(' ');
  const lines = Math.max(1, Math.ceil(text.length / lettersInLine));
  const perLine = Math.ceil(words.length / lines);
  const shown = words.filter((_, at) => {
    const line = Math.floor(at / perLine);
    const lineTop = top + 20 + line * lineHeight;
    return from <= lineTop && to >= lineTop + lineHeight * 0.8;
  });
  return to - from >= tall ? text : shown.join(' ');
}

const wrongLetters = 'аеоинткэхцщ';

function misread(text: string, share: number, next: () => number): string {
  return [...text].map((letter) => (letter !== ' ' && !/\d/.test(letter) && next() < share ? wrongLetters[Math.floor(next() * wrongLetters.length)]! : letter)).join('');
}

function misreadTime(time: string | null, { timesLost, timesWrong }: Noise, next: () => number): string | null {
  if (time === null || next() < timesLost) return null;
  return next() < timesWrong ? `${time.slice(0, 4)}${(Number(time[4]) + 3) % 10}` : time;
}

/** What the views show together: of each message the lines that any of them shows, its day below the first date line; undated ones last. */
function wantedOf(page: readonly Spoken[], views: readonly number[]): Wanted[] {
  const [top, end] = [Math.min(...views), Math.max(...views) + foot - head];
  const wanted: Wanted[] = [];
  let isDated = false;
  for (const one of page) {
    const [from, to] = [Math.max(one.top, top), Math.min(one.top + one.height, end)];
    if (to - from < 60 && to - from < one.height) continue;
    if (one.kind === 'separator') isDated = true;
    const text = visibleText(one, from, to);
    if (one.kind === 'separator' || (text === '' && one.text !== '')) continue;
    wanted.push({ text, side: one.side, time: to < one.top + one.height ? null : one.time, date: isDated ? one.day : null });
  }
  // Entries without a date come last (CONTRACT section 3).
  return [...wanted.filter(({ date }) => date !== null), ...wanted.filter(({ date }) => date === null)];
}

export function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
