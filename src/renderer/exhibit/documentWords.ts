import type { Words } from '../messages/useWords.js';

/** What is said of documents, their pages, and videos. */
export interface DocumentWords {
  readonly document: (name: string) => string;
  readonly page: (number: number) => string;
  readonly pageOf: (number: number, count: number) => string;
  readonly undrawn: string;
  readonly tools: string;
  readonly before: string;
  readonly after: string;
  readonly video: (name: string) => string;
  readonly frame: string;
  readonly format: string;
  readonly silent: string;
  readonly cannotPlay: string;
  readonly withPosition: string;
  readonly withPositionHint: string;
}

export const documentWords: Words<DocumentWords> = {
  ru: {
    document: (name) => `Документ ${name}`,
    page: (number) => `Страница ${number}`,
    pageOf: (number, count) => `${number} из ${count}`,
    undrawn: 'Эту страницу здесь не показать. Откройте документ в другой программе.',
    tools: 'Страницы: + и − меняют размер, 0 возвращает, Page Up и Page Down листают',
    before: 'Предыдущая страница',
    after: 'Следующая страница',
    video: (name) => `Видео ${name}`,
    frame: 'Кадр',
    format: 'Формат',
    silent: 'без звука',
    cannotPlay: 'Это видео здесь не проигрывается. Оригинал цел и войдёт в пакет; откройте его в другой программе.',
    withPosition: 'Указывать место съёмки в списках и текстах пакета',
    withPositionHint: 'Сам оригинал не меняется: место остаётся в его данных.',
  },
  en: {
    document: (name) => `Document ${name}`,
    page: (number) => `Page ${number}`,
    pageOf: (number, count) => `${number} of ${count}`,
    undrawn: 'This page cannot be shown here. Open the document in another program.',
    tools: 'Pages: + and − change the size, 0 sets it back, Page Up and Page Down turn pages',
    before: 'Page before',
    after: 'Next page',
    video: (name) => `Video ${name}`,
    frame: 'Frame',
    format: 'Format',
    silent: 'no sound',
    cannotPlay: 'This video cannot be played here. The original is safe and goes into the bundle; open it in another program.',
    withPosition: 'Tell where it was taken in the lists and texts of a bundle',
    withPositionHint: 'The original itself is not altered: its data still carries the place.',
  },
};
