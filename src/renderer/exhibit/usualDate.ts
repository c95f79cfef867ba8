import { dateInText } from '../../core/dating/dateInText.js';
import type { Exhibit } from '../../core/exhibit/Exhibit.js';

/**
 * The day that a new entry out of a document begins with: the one that its words name, else that of the document when
 * something better than the age of its file tells it. Null otherwise: the person dates it.
 */
export function usualDate(quote: string, { capturedAt }: Pick<Exhibit, 'capturedAt'>): string | null {
  const named = dateInText(quote);
  if (named !== null || capturedAt === null || capturedAt.basis === 'mtime') return named;
  return capturedAt.value.slice(0, 10);
}
