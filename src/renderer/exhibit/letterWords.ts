import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';
import type { FoundMark } from '../../core/letter/findMarks.js';
import type { HopRemark } from '../../core/letter/receivedChain.js';

/** What is said of a letter: its parts, its thread, its way and what speaks for it. */
export interface LetterWords {
  readonly quote: (lines: number) => string;
  readonly signature: string;
  readonly thread: (count: number) => string;
  readonly openLetter: (number: number) => string;
  readonly marks: string;
  readonly mark: Readonly<Record<FoundMark['kind'], string>>;
  readonly findMark: (text: string) => string;
  readonly way: (hops: number) => string;
  readonly wayProves: string;
  readonly noWay: string;
  readonly takenBy: (from: string | null, by: string | null) => string;
  readonly after: (time: string) => string;
  readonly hopRemark: (time: string) => Readonly<Record<HopRemark, string>>;
  readonly duration: (seconds: number) => string;
  readonly letters: (count: number) => string;
  readonly mailbox: string;
}

export const letterWords: Words<LetterWords> = {
  ru: {
    quote: (lines) => `Цитата, ${pluralRu(lines, 'строка', 'строки', 'строк')}`,
    signature: 'Подпись',
    thread: (count) => `Переписка: ${pluralRu(count, 'письмо', 'письма', 'писем')}`,
    openLetter: (number) => `Показать письмо, доказательство № ${number}`,
    marks: 'Номера и суммы в письме',
    mark: { ticket: 'Обращение', order: 'Заказ', phone: 'Телефон', sum: 'Сумма' },
    findMark: (text) => `Искать «${text}» в деле`,
    way: (hops) => `Путь письма: ${pluralRu(hops, 'сервер', 'сервера', 'серверов')}`,
    wayProves: 'Каждый сервер пишет свою строку сам. Верхним, от вашей почты, можно верить; нижние отправитель мог подделать.',
    noWay: 'Заголовков о пути нет: письмо не отправляли или сохранили без них. Время и отправителя по нему не подтвердить.',
    takenBy: (from, by) => `${by ?? 'неизвестный сервер'}${from === null ? '' : `, от ${from}`}`,
    after: (time) => `через ${time}`,
    hopRemark: (time) => ({ gap: `лежало ${time}`, backwards: `раньше предыдущего на ${time}: часы расходятся или строка подделана`, undated: 'без даты' }),
    duration: (seconds) => durationOf(seconds, ['с', 'мин', 'ч', 'дн.']),
    letters: (count) => `В архиве ${pluralRu(count, 'письмо', 'письма', 'писем')}`,
    mailbox: 'Каждое письмо стало отдельным доказательством, архив хранится нетронутым.',
  },
  en: {
    quote: (lines) => `Quotation, ${pluralEn(lines, 'line')}`,
    signature: 'Signature',
    thread: (count) => `Thread: ${pluralEn(count, 'letter')}`,
    openLetter: (number) => `Show the letter, exhibit ${number}`,
    marks: 'Numbers and sums in the letter',
    mark: { ticket: 'Ticket', order: 'Order', phone: 'Phone', sum: 'Sum' },
    findMark: (text) => `Search the case for “${text}”`,
    way: (hops) => `Way of the letter: ${pluralEn(hops, 'server')}`,
    wayProves: 'Each server writes its own line. Those on top, of your own mail, can be trusted; those below could be forged by the sender.',
    noWay: 'There are no headers of its way: the letter was not sent, or was saved without them. It cannot confirm its time or sender.',
    takenBy: (from, by) => `${by ?? 'unknown server'}${from === null ? '' : `, from ${from}`}`,
    after: (time) => `after ${time}`,
    hopRemark: (time) => ({ gap: `lay for ${time}`, backwards: `${time} before the former: clocks differ or the line is forged`, undated: 'without a date' }),
    duration: (seconds) => durationOf(seconds, ['s', 'min', 'h', 'd']),
    letters: (count) => `${pluralEn(count, 'letter')} in the archive`,
    mailbox: 'Each letter has become an exhibit of its own, the archive is kept unaltered.',
  },
};

/** «45 с», «12 мин», «3 ч 5 мин», «2 дн. 4 ч». */
function durationOf(seconds: number, [s, min, h, d]: readonly [string, string, string, string]): string {
  const whole = Math.abs(Math.round(seconds));
  if (whole < 60) return `${whole} ${s}`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} ${min}`;
  const hours = Math.floor(minutes / 60);
  const pair = (great: number, greatWord: string, small: number, smallWord: string): string => `${great} ${greatWord}${small === 0 ? '' : ` ${small} ${smallWord}`}`;
  return hours < 24 ? pair(hours, h, minutes % 60, min) : pair(Math.floor(hours / 24), d, hours % 24, h);
}
