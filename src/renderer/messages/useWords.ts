import type { Language } from '../../core/wording/Language.js';
import { useProgram } from '../state/useProgram.js';

/** The words of one room in both languages; the second must have what the first has, or it does not compile. */
export type Words<W> = Readonly<Record<Language, W>>;

export const useLanguage = (): Language => useProgram(({ app }) => app.language);

/** A room's words in the person's language. */
export function useWords<W>(words: Words<W>): W {
  return words[useLanguage()];
}
