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
  readonly mark: string;
  readonly markText: string;
  readonly excerptOfPage: (page: number) => string;
  readonly excerptOfLine: (line: number) => string;
  readonly excerptEmpty: string;
  readonly excerptAdded: (day: string | null) => string;
  readonly toChronology: string;
  readonly markHint: string;
  readonly lineHint: string;
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
    mark: 'Взять место со страницы в хронологию (M)',
    markText: 'Взять место из текста в хронологию (M)',
    excerptOfPage: (page) => `Место на странице ${page}`,
    excerptOfLine: (line) => `Место в тексте, строка ${line}`,
    excerptEmpty: 'Здесь ничего не прочитано: напишите, что тут сказано',
    excerptAdded: (day) => (day === null ? 'Добавлено в хронологию, пока без даты.' : `Добавлено в хронологию: ${day}`),
    toChronology: 'В хронологию',
    markHint: 'Обведите место мышью или стрелками: ↑ ↓ по строкам, Alt ↑ ↓ больше или меньше, Shift со стрелкой двигает, Enter к тексту',
    lineHint: 'Выделите место мышью или стрелками: ↑ ↓ по строкам, Alt ↑ ↓ больше или меньше, Enter к тексту',
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
    mark: 'Take a place on the page into the chronology (M)',
    markText: 'Take a place in the text into the chronology (M)',
    excerptOfPage: (page) => `Place on page ${page}`,
    excerptOfLine: (line) => `Place in the text, line ${line}`,
    excerptEmpty: 'Nothing was read here: write what it says',
    excerptAdded: (day) => (day === null ? 'Added to the chronology, without a date yet.' : `Added to the chronology: ${day}`),
    toChronology: 'To the chronology',
    markHint: 'Draw around the place with the mouse or the arrows: ↑ ↓ by lines, Alt ↑ ↓ more or less, Shift with an arrow moves, Enter to the text',
    lineHint: 'Select the place with the mouse or the arrows: ↑ ↓ by lines, Alt ↑ ↓ more or less, Enter to the text',
    video: (name) => `Video ${name}`,
    frame: 'Frame',
    format: 'Format',
    silent: 'no sound',
    cannotPlay: 'This video cannot be played here. The original is safe and goes into the bundle; open it in another program.',
    withPosition: 'Tell where it was taken in the lists and texts of a bundle',
    withPositionHint: 'The original itself is not altered: its data still carries the place.',
  },
};
