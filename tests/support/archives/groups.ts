import { telegramJson } from './telegram.js';
import { chat, type Told } from './told.js';

/** A transcript of a house's chat, which does not tell whose phone it comes from. */
export const groupText = [
  '01.02.2024, 18:00 - Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки.',
  '01.02.2024, 18:00 - ‎Ирина создала группу "Дом 5"',
  '01.02.2024, 18:05 - Ирина: Лифт не работает третий день',
  '01.02.2024, 18:07 - Анна: Я писала в управляющую компанию, обещали починить завтра.',
  'Номер обращения 77-12.',
  '01.02.2024, 18:09 - ~ Олег: IMG-20240201-WA0001.jpg (файл добавлен)',
  '01.02.2024, 18:10 - Анна: <Без медиафайлов>',
  '02.02.2024, 09:00 - Ирина: Данное сообщение удалено',
  '02.02.2024, 09:30 - Анна: Всё ещё стоит <Сообщение изменено>',
  '',
].join('\n');

const sentences = ['Где мой заказ?', 'Ваше обращение передано специалистам.', 'Срок возврата денег прошёл.', 'Ожидайте ответа в течение суток.'];

/** A long chat: the usual beginning, then so many messages, some ten a day. */
export function longChat(count: number): readonly Told[] {
  const more = Array.from({ length: count }, (_, n): Told => {
    const at = new Date(Date.UTC(2024, 4, 1, 8, 0, 0) + n * 8_640_000).toISOString().slice(0, 19);
    return { id: 100 + n, at, who: n % 3 === 0 ? 'me' : 'them', text: `Сообщение ${n} : ${sentences[n % sentences.length]!}`, ...(n % 17 === 5 && { replyTo: 99 + n }), ...(n % 29 === 7 && { edited: true }) };
  });
  return [...chat, ...more];
}

export const longTelegram = (count: number): string => telegramJson(longChat(count));
