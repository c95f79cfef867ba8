/** A letter beyond this is refused: no mail service carries one. */
export const maxLetterBytes = 50 * 1024 * 1024;
