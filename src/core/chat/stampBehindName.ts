import type { DayMark } from '../dating/DayMark.js';
import { isIllegibleDayMark, parseDayMark } from '../dating/parseDayMark.js';
import type { BlockLine } from './Block.js';
import { union } from './layout/Raster.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';

/** A name has no more words. */
const mostNameWords = 5;
/** Behind the stamp stand signs to touch, read as so many letters. */
const mostSigns = 3;

/** What stands in the first row of a letter's head on a phone: a name, and behind it a day alone or an hour alone. */
export interface NamedStamp {
  readonly name: BlockLine;
  readonly stamp: BlockLine;
  readonly day: DayMark | null;
  /** Whether the stamp tells the hour. */
  readonly isTimed: boolean;
}

/**
 * Parts a row into a name and the day alone, or the hour alone, behind it («я  1 июн.», «re:Store Support  14:16»). The day
 * may be illegible. Only the line below, which tells to whom a letter goes, makes such a row a head. Null for other rows.
 */
export function stampBehindName(row: readonly BlockLine[]): NamedStamp | null {
  const [first] = row;
  const words = row.flatMap((run) => run.words);
  if (first === undefined) return null;
  const part = (from: number, to: number): BlockLine => {
    const own = words.slice(from, to);
    return { ...(row.find((run) => run.words.includes(own[0]!)) ?? first), words: own, letters: [], bbox: own.map(({ bbox }) => bbox).reduce(union) };
  };
  // The person's own letter is over «я»; whatever was read of the day is none of the name.
  if (words.length > 1 && words.length <= mostNameWords && /^\p{L}$/u.test(words[0]!.text)) return { name: part(0, 1), stamp: part(1, words.length), ...tellingOf(textOf(words.slice(1))) };
  for (let end = words.length; end > 1 && textOf(words.slice(end)).length <= mostSigns; end -= 1) {
    for (let at = 1; at < Math.min(end, mostNameWords + 1); at += 1) {
      const text = textOf(words.slice(at, end));
      const told = tellingOf(text);
      // A count of letters («9 из 751») is no hour.
      if ((told.isTimed && text.includes(':')) || told.day !== null || (/\p{L}/u.test(text) && isIllegibleDayMark(text))) return { name: part(0, at), stamp: part(at, end), ...told };
    }
  }
  return null;
}

function tellingOf(text: string): Pick<NamedStamp, 'day' | 'isTimed'> {
  const hour = readStamp(text);
  return { day: hour?.day ?? parseDayMark(text), isTimed: hour !== null && hour.time !== null };
}
