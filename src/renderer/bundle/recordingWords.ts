import { pluralEn, pluralRu } from '../messages/plural.js';
import type { Words } from '../messages/useWords.js';

/** What is asked of recordings before a bundle for a court is written. */
export interface RecordingWords {
  readonly title: (count: number) => string;
  readonly why: string;
  readonly fill: (told: string) => string;
  readonly number: (number: number) => string;
  readonly more: (count: number) => string;
}

export const recordingWords: Words<RecordingWords> = {
  ru: {
    title: (count) => `Кто и как записал: ${pluralRu(count, 'запись', 'записи', 'записей')} без ответа`,
    why: 'Представляя запись, суду указывают, когда, кем и в каких условиях она сделана (ст. 77 ГПК). Это справка, не совет. Ответ запоминается и предлагается для следующих записей.',
    fill: (told) => `Подставить во все: ${told}`,
    number: (number) => `№ ${number}`,
    more: (count) => `и ещё ${pluralRu(count, 'запись', 'записи', 'записей')}`,
  },
  en: {
    title: (count) => `Who recorded it and how: ${pluralEn(count, 'recording')} without an answer`,
    why: 'Who presents a recording to a Russian court says when, by whom and in what conditions it was made (Civil Procedure Code art. 77). A reference, not advice. The answer is remembered and offered for the next recordings.',
    fill: (told) => `Fill in for all: ${told}`,
    number: (number) => `No. ${number}`,
    more: (count) => `and ${pluralEn(count, 'recording')} more`,
  },
};
