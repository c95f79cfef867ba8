import type { Letter } from '../../../core/exhibit/Reading.js';
import type { Notice } from '../../../core/faults.js';

/** What the person should know about the reading of a letter. */
export function letterWarnings(letter: Letter, { isIncomplete, isCut }: { readonly isIncomplete: boolean; readonly isCut: boolean }): Notice[] {
  const warnings: Notice[] = [];
  if (isIncomplete) warnings.push({ code: 'W_LETTER_INCOMPLETE', message: 'The letter is incomplete or breaks the rules of MIME; what could be read is shown.' });
  if (letter.partial) warnings.push({ code: 'W_LETTER_PARTIAL', message: `This is piece ${letter.partial.number} of ${letter.partial.total ?? 'several'} of one letter; it is put together once all are in the case.` });
  if (letter.date === null) warnings.push({ code: 'W_NO_DATE', message: 'The letter has no date that makes sense.' });
  if (letter.dkim.some((check) => check.bodyHash === 'mismatch')) {
    warnings.push({ code: 'W_BODY_ALTERED', message: 'The body is not the one that was signed (DKIM): it was altered on its way or later.' });
  }
  if (isCut) warnings.push({ code: 'W_TRUNCATED', message: 'Only the first 2,000,000 characters of the text are kept.' });
  return warnings;
}
