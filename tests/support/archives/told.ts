/** One message of a made-up chat, as every exporter is given it. Moments are Moscow wall clocks. */
export interface Told {
  readonly id: number;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly at: string;
  readonly who: 'me' | 'them' | 'system';
  readonly text: string;
  readonly edited?: boolean;
  readonly replyTo?: number;
  readonly forwardedFrom?: string;
  /** A file that lies beside the transcript. */
  readonly photo?: string;
  /** A file that the export left out. */
  readonly left?: boolean;
}

export const me = { name: 'Анна Петрова', id: 900 };
export const them = { name: 'Поддержка «Юг»', id: 123 };

/** What disputes are made of: several lines, quotes, emoji, a link, HTML, an edit, a reply, a file. */
export const chat: readonly Told[] = [
  { id: 1, at: '2024-03-15T09:00:05', who: 'them', text: 'Добрый день! Чем можем помочь?' },
  { id: 2, at: '2024-03-15T09:01:10', who: 'me', text: 'Заказ № 4512 не пришёл.\nСрок вышел 12 марта: верните деньги.' },
  { id: 3, at: '2024-03-15T09:01:40', who: 'me', text: 'Вот чек', photo: 'photo_1@15-03-2024_09-01-40.jpg' },
  { id: 4, at: '2024-03-15T09:05:00', who: 'them', text: 'Ваше обращение <принято> & передано "старшему" \\ 🙏', edited: true, replyTo: 2 },
  { id: 5, at: '2024-03-15T23:59:59', who: 'me', text: 'Когда будет ответ?' },
  { id: 6, at: '2024-03-16T00:00:01', who: 'them', text: 'В течение 24 часов: https://example.ru/status?id=1&x=2', forwardedFrom: 'Бот' },
  { id: 7, at: '2024-04-20T12:30:00', who: 'them', text: '', left: true },
];
