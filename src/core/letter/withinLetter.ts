import type { Letter, LetterAttachment } from '../exhibit/Reading.js';

/** A nested letter without bytes of its own is no exhibit (Outlook's .msg); deeper ones come from attackers. */
const mostDepth = 10;

/**
 * The letters within a letter that have no bytes of their own, so that they cannot become exhibits: what they say and
 * carry belongs to the letter around them. A letter carried as message/rfc822 is an attachment, and speaks for itself.
 */
function lettersWithoutBytes({ nested, attachments }: Letter): readonly Letter[] {
  return attachments.some(({ mediaType }) => mediaType === 'message/rfc822') ? [] : nested;
}

/** The files that are to become exhibits when a letter does. */
export function filesOfLetter(letter: Letter, depth = 0): readonly LetterAttachment[] {
  if (depth >= mostDepth) return letter.attachments;
  return [...letter.attachments, ...lettersWithoutBytes(letter).flatMap((inner) => filesOfLetter(inner, depth + 1))];
}

/** What a letter says as one text: its subject, its words, and those of letters within it that are no exhibits. */
export function letterText(letter: Letter, depth = 0): string {
  const inner = depth < mostDepth ? lettersWithoutBytes(letter).map((one) => letterText(one, depth + 1)) : [];
  return [letter.subject, letter.text, ...inner].filter(Boolean).join('\n\n');
}
