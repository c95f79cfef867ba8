import type { ReadMessage, ReadWord } from './Reading.js';

/** Below this mean confidence of its words a message is worth a look. */
export const sureMessage = 0.8;
const sureWord = 0.6;

/** Whether a word was read with so little confidence that it is marked for the person. */
export const isUnsure = ({ confidence }: ReadWord): boolean => confidence < sureWord;

/** Whether a message was read with doubt: as a whole, or a word of it that carries meaning. A lone sign or letter is no reason to look. */
export function isReadWithDoubt({ confidence, words }: Pick<ReadMessage, 'confidence' | 'words'>): boolean {
  return confidence < sureMessage || words.some((word) => isUnsure(word) && /[\p{L}\p{N}]{2}/u.test(word.text));
}
