/** A Russian number in the spellings of phones and people: `+7 900 123-45-67`, `8(900)1234567`, `0079001234567`. */
const russian = /(?<![\d+])(?:\+\s?7|007|[78])[\s\-.]?\(?(\d{3})\)?[\s\-.]?(\d{3})[\s\-.]?(\d{2})[\s\-.]?(\d{2})(?!\d)/gu;
/** A mobile number without its country: `9001234567`, `(900) 123-45-67`. */
const national = /(?<![\d+])(?:\((9\d{2})\)|(9\d{2}))[\s\-.]?(\d{3})[\s\-.]?(\d{2})[\s\-.]?(\d{2})(?!\d)/gu;
/** Any other country, only where a plus or 00 says so (ITU-T E.164: at most 15 digits). */
const foreign = /(?<![\d+])(?:\+|00)(?!7)(\d{1,3}[\s-]?\(?\d{2,4}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}|\d{8,15})(?!\d)/gu;

/** A phone number found in a text, with the place where it stands. */
export interface FoundPhone {
  /** `+79001234567`: plus, country and number, digits only (E.164). */
  readonly phone: string;
  readonly index: number;
  readonly length: number;
}

/** The phone numbers in a text from left to right. Digits that may be a date or an account are not taken for one. */
export function findPhones(text: string): readonly FoundPhone[] {
  const found = [
    ...numbers(text, russian, (digits) => `+7${digits}`),
    ...numbers(text, foreign, (digits) => `+${digits}`),
  ];
  const alone = numbers(text, national, (digits) => `+7${digits}`).filter((one) => !found.some((other) => overlaps(one, other)));
  return [...found, ...alone].sort((a, b) => a.index - b.index);
}

function numbers(text: string, pattern: RegExp, spelled: (digits: string) => string): FoundPhone[] {
  return [...text.matchAll(pattern)].map((match) => ({
    phone: spelled(match.slice(1).join('').replace(/\D/g, '')),
    index: match.index,
    length: match[0].length,
  }));
}

function overlaps(a: FoundPhone, b: FoundPhone): boolean {
  return a.index < b.index + b.length && b.index < a.index + a.length;
}
