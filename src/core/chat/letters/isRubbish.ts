import type { ReadWord } from '../../exhibit/Reading.js';

const shortWords = new Set(
  'я и в с к о у а на не но да ок по за до от из то же ли бы мы вы он ну во со ко об те их ее её ей ты та ни уж эх ах ой ух ии гб мб шт кг см мм мл ч г л м р руб ok no is in at on of to an it we he me my by or if so as i a hi tv it go us id'.split(' '),
);
/** Whether some letters are one of the words of one or two that people write. */
export const isShortWord = (letters: string): boolean => shortWords.has(letters.toLowerCase());
const pictograph = /\p{Extended_Pictographic}/u;
/** Signs that people write as words of their own. */
const sign = /^(?:[—–\-…?!:;,.()«»"'+=/&%№₽$€•]+|[:;=][-']?[)(DPО0]+|[)(]{1,5})$/u;

/**
 * Whether a word is nothing that was written but what a machine makes of an emoji, an avatar, a tick or a border.
 * `isEdge` tells that it stands first or last in its line, where such things stand.
 */
export function isRubbish({ text, confidence }: ReadWord, isEdge: boolean): boolean {
  if (text.trim() === '') return true;
  if (/\d/u.test(text)) return /^\d$/u.test(text) && isEdge && confidence < 0.3;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return isSignRubbish(text, confidence, isEdge);
  if (letters.length <= 2) return isEdge && confidence < 0.55 && !isShortWord(letters);
  const hasVowel = /[аеёиоуыэюяaeiouy]/iu.test(letters);
  return !hasVowel && confidence < 0.35;
}

function isSignRubbish(text: string, confidence: number, isEdge: boolean): boolean {
  if (pictograph.test(text) && !/^[©®™]+$/u.test(text)) return false;
  if (!sign.test(text)) return isEdge || confidence < 0.85;
  return isEdge && confidence < (/^[—–\-?!…)(]+$/u.test(text) ? 0.3 : 0.5);
}
