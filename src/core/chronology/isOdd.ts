import type { Grade } from './sameMessage.js';
import { contradicts } from './sameMessage.js';
import { leastDistance, type Item } from './Shot.js';
import { withinDistance } from './withinDistance.js';

/** Fewer letters say nothing. */
const leastLetters = 6;
/** What shows of a message must differ in so large a share of its letters to be another. */
const otherShare = 0.4;
/** What is higher, in thousandths of the width, and says nothing is a picture; what is lower may be a sliver of a text. */
const sliver = 80;

/** Whether two things in one place say something, and not the same, or at another time: one of them misread, or other messages. */
export function isOdd(a: Item, b: Item, grade: Grade): boolean {
  // The stamp on a picture is hard to read, and one digit of a small stamp is easily taken for its like.
  if (contradicts(a, b) && !isMisreadStamp(a, b) && (a.bare !== '' || b.bare !== '' || a.side !== b.side)) return true;
  if (grade > 0) return false;
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (long.bare.length < leastLetters) return false;
  if (short.bare === '') return short.box === null || short.box[3] > sliver;
  if (short.cut.top || short.cut.bottom) return short.bare.length >= leastLetters && !isPartly(short, long);
  return !long.bare.includes(short.bare) && leastDistance(a, b) > otherShare * long.bare.length;
}

/** Digits that small stamps are misread for. */
const likeDigits = ['35', '38', '56', '58', '68', '69', '89', '08', '06', '09', '17', '39', '27', '01'];

/** Word for word the same, at times that one digit tells apart from its like. */
function isMisreadStamp(a: Item, b: Item): boolean {
  if (a.bare !== b.bare || a.bare.length < leastLetters || a.side !== b.side || a.time === null || b.time === null || (a.date !== null && b.date !== null && a.date !== b.date)) return false;
  return isMisreadTime(a.time, b.time);
}

/** Whether one digit tells two times apart, and is easily taken for its like. */
export function isMisreadTime(one: string, other: string): boolean {
  const others = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [[digit, other[at]!].sort().join('')]));
  return others.length === 1 && likeDigits.includes(others[0]!);
}

/** Whether two dates are days of one month of which one has lost a digit («1 марта» for «21 марта»), or one digit was taken for its like. */
export function isMisreadDay(one: string, other: string): boolean {
  if (one.slice(0, 8) !== other.slice(0, 8)) return false;
  const [a, b] = [one, other].map((date) => String(Number(date.slice(8)))) as [string, string];
  return a.length === b.length ? isMisreadTime(a, b) : a.includes(b) || b.includes(a);
}

function isPartly({ bare, cut }: Item, long: Item): boolean {
  const limit = Math.floor(bare.length * otherShare);
  if (long.bare.includes(bare) || withinDistance(bare, long.bare, limit)) return true;
  return (cut.bottom && withinDistance(bare, long.bare.slice(0, bare.length), limit)) || (cut.top && withinDistance(bare, long.bare.slice(-bare.length), limit));
}
