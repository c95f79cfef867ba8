import { findPhones } from '../exhibit/phoneNumber.js';

/** What a text names that can be looked up elsewhere: numbers of tickets and orders, phones, sums of money. */
export interface FoundMark {
  readonly kind: 'ticket' | 'order' | 'phone' | 'sum';
  /** As one writes it down: `4471`, `+79001234567`, `12990.00 RUB`. */
  readonly value: string;
  readonly index: number;
  readonly length: number;
}

/** A number of a ticket or an order: digits, perhaps with letters before and dashes between. */
const number = String.raw`([A-ZА-Я]{0,4}[-_]?\d[\dA-ZА-Я]{0,30}(?:[-/](?:\d[\dA-ZА-Я]{0,30}|[A-ZА-Я](?!\p{L}))){0,4})`;
const sign = String.raw`(?:\s*(?:№|#|N[o°º]?\.?|номер(?:ом|у|а)?|number|no\.?)(?:\s+(?:is|was))?)?\s*[:=]?\s*`;
/** «обращение № 4471», "your case number is 5-99", «[Ticket#2024031510001]»; in any case and number of the noun. */
const ticketNoun = String.raw`(?<![\p{L}])(?:обращени\p{L}*|заявк\p{L}*|запрос\p{L}*|тикет\p{L}*|претензи\p{L}*|жалоб\p{L}*|инцидент\p{L}*|ticket|case|request|incident|claim|reference|ref)`;
const orderNoun = String.raw`(?<![\p{L}])(?:заказ\p{L}*|отправлени\p{L}*|посылк\p{L}*|накладн\p{L}*|order|shipment|parcel)`;
const link = String.raw`(?:\s+(?:is|was|has|за|под|по|с|от|присвоен\p{L}*|зарегистрирован\p{L}*|id)){0,3}`;
const ticket = new RegExp(`${ticketNoun}${link}${sign}${number}`, 'giu');
const order = new RegExp(`${orderNoun}${link}${sign}${number}`, 'giu');
/** A number in brackets in front of a subject: «[#4471]», «[SUP-1234]». */
const bracketed = /\[(?:[\p{L} ]{0,20}[#№:]\s*)?([A-ZА-Я]{0,6}-?\d{3,20}(?:-\d+)?)\]/gu;

/** Dates and bare years after «от» or «за» are no numbers of anything. */
const dateLike = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d{2})$/;

/** A longer text is a mailing or an attack: what names a ticket or a sum stands in front. In characters. */
const mostText = 200_000;

/** The marks of a text from left to right, none overlapping another; of a text over 200,000 characters those in front. */
export function findMarks(whole: string): readonly FoundMark[] {
  const text = whole.slice(0, mostText);
  const found: FoundMark[] = [
    ...numbersOf(text, ticket, 'ticket'),
    ...numbersOf(text, bracketed, 'ticket'),
    ...numbersOf(text, order, 'order'),
    ...findPhones(text).map(({ phone, index, length }) => ({ kind: 'phone' as const, value: phone, index, length })),
    ...sumsOf(text),
  ];
  return apart(found).sort((a, b) => a.index - b.index);
}

/** Those that overlap none before them. A hostile text is nothing but sums, so each character is looked at once. */
function apart(found: readonly FoundMark[]): FoundMark[] {
  const taken = new Set<number>();
  return found.filter(({ index, length }) => {
    const places = Array.from({ length }, (_, at) => index + at);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

function numbersOf(text: string, pattern: RegExp, kind: 'ticket' | 'order'): FoundMark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match[1]!;
    const index = match.index + match[0].lastIndexOf(value);
    // One or two digits count things; ten and more without a sign may be a phone, which is told elsewhere.
    if (value.replace(/\D/g, '').length < 3 || dateLike.test(value) || isDateAt(text, index) || isSumAt(text, index)) return [];
    return [{ kind, value, index, length: value.length }];
  });
}

const isDateAt = (text: string, index: number): boolean => /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text.slice(index, index + 12));
const isSumAt = (text: string, index: number): boolean => sumPattern('y', index).test(text);

/** Digits in groups or in one, perhaps with kopecks; then, or before, the money. */
const amount = String.raw`(\d{1,3}(?:[ \u00a0\u202f']\d{3}){1,4}|\d{1,12})(?:[.,](\d{1,2}))?(?![.,]?\d)`;
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:₽|р|руб|rub)/iu, 'RUB'],
  [/^(?:€|eur|евро)/iu, 'EUR'],
  [/^(?:\$|usd|долл)/iu, 'USD'],
];
const moneyBehind = String.raw`\s?(₽|€|\$|рубл(?:ей|я|ь|ю|ями|ём)|руб(?![\p{L}])\.?|р\.|р(?![\p{L}.])|RUB(?![\p{L}])|EUR(?![\p{L}])|USD(?![\p{L}])|евро(?![\p{L}])|доллар\p{L}*)`;
const moneyBefore = String.raw`([$€₽])\s?`;

function sumPattern(flag: 'g' | 'y', lastIndex = 0): RegExp {
  const pattern = new RegExp(`(?<![\\d.,])${amount}${moneyBehind}`, `${flag}iu`);
  pattern.lastIndex = lastIndex;
  return pattern;
}

function sumsOf(text: string): FoundMark[] {
  const behind = [...text.matchAll(sumPattern('g'))].map((match) => sumOf(match, match[1]!, match[2], match[3]!));
  const before = [...text.matchAll(new RegExp(moneyBefore + amount, 'giu'))].map((match) => sumOf(match, match[2]!, match[3], match[1]!));
  return [...behind, ...before];
}

function sumOf(match: RegExpMatchArray, whole: string, part: string | undefined, money: string): FoundMark {
  const currency = currencies.find(([pattern]) => pattern.test(money))![1];
  const value = `${whole.replace(/\D/g, '')}.${(part ?? '').padEnd(2, '0')} ${currency}`;
  return { kind: 'sum', value, index: match.index!, length: match[0].trimEnd().length };
}
