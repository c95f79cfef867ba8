import type { DayMark } from '../dating/DayMark.js';
import type { BlockLine } from './Block.js';
import { earlierLetter } from './earlierLetter.js';
import { isHandle } from './isHandle.js';
import { union } from './layout/Raster.js';
import { isOwnName } from './ownName.js';
import { textOf } from './Piece.js';
import { readStamp } from './readStamp.js';
import { stampBehindName } from './stampBehindName.js';
import { isNameLike, nameOf } from './takeAuthor.js';
import { isAddressed, isBareRecipient, isToMe } from './takeRecipients.js';

/** What stands in one line, from left to right. */
export type Row = readonly BlockLine[];

/** The head of a letter or a request: its first rows, which tell who wrote it, to whom, when, under which number. */
export interface LetterHead {
  /** Whose name stands in it; null where there is but a number. */
  readonly name: BlockLine | null;
  readonly stamp: BlockLine;
  /** Whether the stamp names a day alone, as some mail does on phones. */
  readonly isDayAlone?: boolean;
  /** The day that the stamp names; null where it is an hour alone. */
  readonly day: DayMark | null;
  /** Whether it goes to the person whose mail this is; null where it does not tell. */
  readonly isToMe: boolean | null;
  /** How many rows it takes up. */
  readonly rows: number;
}

/** The stamp stands in one of so many rows: below the name, or below whom it goes to. */
const mostRows = 3;
/** A name, an address, a number and a state are no longer than that, in letters; sentences are. */
const longest = 60;
/** A number of a request, of an order: no name. */
const numbered = /[№#]|\d{3}/u;
/** In which state a request is: no name. */
const state = /^(?:нов(?:ое|ая|ый)|принят[оаы]?|получен[оаы]?|открыт[оаы]?|закрыт[оаы]?|решен[оаы]?|рассмотрен[оаы]?|отклонен[оаы]?|одобрен[оаы]?|отменен[оаы]?|выполнен[оаы]?|отправлен[оаы]?|прочитан[оаы]?|завершен[оаы]?|в (?:работе|обработке|архиве)|на (?:рассмотрении|проверке|уточнении)|ждет .*|ожидает .*|ожидание .*|ответ (?:получен|дан|есть)|есть ответ|new|open|opened|closed|solved|resolved|pending|answered|in (?:progress|review)|on hold|awaiting .*|waiting .*|rejected|approved)$/iu;
/** An address of electronic mail. */
export const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/**
 * The head that some rows begin with, told by a stamp that is a stretch of its own with nothing but short words before it.
 * @param mayBeHour whether an hour alone makes a stamp, as in a page whose other heads name days
 */
export function letterHead(rows: readonly Row[], mayBeHour = false): LetterHead | null {
  const until = earlierLetter(rows.slice(0, mostRows + 1));
  for (let at = 0; at < Math.min(mostRows, until < 0 ? rows.length : until); at += 1) {
    const found = stampIn(rows[at]!, mayBeHour);
    const named = at === 0 && (found === null || found.day === null) && rows[1]?.[0] !== undefined && isAddressed(rows[1][0]) ? stampBehindName(rows[0]!) : null;
    if (named !== null) return { name: asOwn(named.name, isToMe(rows[1]![0]!)), stamp: named.stamp, day: named.day, isToMe: isToMe(rows[1]![0]!), rows: 2, isDayAlone: !named.isTimed };
    if (found === null) {
      if (!isHeadLike(rows[at]!)) return null;
      continue;
    }
    const row = rows[at]!.filter((run) => !found.runs.includes(run));
    const above = rows.slice(0, at);
    const names = [row, ...[...above].reverse()].flatMap((line) => (line[0] !== undefined && isName(line[0]) ? [line[0]] : []));
    const name = names.find((run) => isOwnName(nameOf(textOf(run.words)))) ?? names[0] ?? null;
    const next = rows[at + 1];
    const goesOn = name !== null && next?.[0] !== undefined && isRecipient(next[0]);
    const to = [...above, ...(goesOn ? [next] : [])].flatMap(([first]) => (first !== undefined && isRecipient(first) ? [first] : []));
    // Alone a stamp heads nothing: below a text it is the hour of what stands above.
    return name === null && row.length === 0 && above.length === 0 && !isNameRow(rows[1]) ? null : { name, stamp: found.line, day: found.day, isToMe: to.length === 0 ? null : to.some(isSentToMe), rows: at + 1 + (goesOn ? 1 : 0) };
  }
  return null;
}

/** A name of a single letter over a letter to somebody else is the person's own «я», whatever that was read as. */
const asOwn = (name: BlockLine, isTo: boolean): BlockLine => (isTo || !/^\p{L}$/u.test(textOf(name.words)) ? name : { ...name, words: [{ ...name.words[0]!, text: 'я' }] });

/** Whether a line in a head, or right below it, tells to whom a letter goes. */
export const isRecipient = (line: BlockLine): boolean => isAddressed(line) || isBareRecipient(line);

/** Whether such a line names the person whose mail this is. */
export const isSentToMe = (line: BlockLine | undefined): boolean => line !== undefined && (isToMe(line) || isBareRecipient(line));

/** Whether a head's name stands in a row. */
export const isNamedIn = (row: Row, name: BlockLine): boolean => row.some((run) => run === name || run.words.some(({ bbox }) => bbox === name.words[0]?.bbox));

/** Whether a row is a name and nothing else, a pale word for the part one has beside it at most. */
export function isNameRow(row: Row | undefined): boolean {
  const [first, ...others] = row ?? [];
  return first !== undefined && others.length <= 1 && isName(first);
}

/** A head's name without what stands behind it: the address, whatever that was read as (no more than the sign in its middle is sure), or a sign, read of the tag there. */
export function withoutAddress(line: BlockLine): BlockLine {
  const at = line.words.findIndex(({ text }, index) => index > 0 && /\S@\S/u.test(text));
  const words = at < 0 ? line.words : line.words.slice(0, at);
  const last = words.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return last === line.words.length - 1 || last < 0 ? line : { ...line, words: words.slice(0, last + 1) };
}

function isName(line: BlockLine): boolean {
  const { words } = withoutAddress(line);
  const text = textOf(words);
  const name = nameOf(text);
  return !isAddressed({ words } as BlockLine) && (isNameLike(name.replace(/[«»]/gu, '')) || isHandle(name)) && !(numbered.test(name) && !address.test(textOf(line.words))) && !state.test(name.replace(/ё/gu, 'е')) && !/:$/u.test(text);
}

/** The stretches in a row that are one stamp, with signs behind them it may be. */
export function stampIn(row: Row, mayBeHour: boolean): { readonly runs: Row; readonly line: BlockLine; readonly day: DayMark | null } | null {
  for (let from = 0; from < row.length; from += 1) {
    for (let to = row.length; to > from; to -= 1) {
      const runs = row.slice(from, to);
      const words = runs.flatMap((run) => run.words);
      const stamp = isOfOneInk(runs) ? readStamp(textOf(words)) : null;
      if (stamp === null || stamp.time === null || (stamp.day === null && !mayBeHour)) continue;
      return { runs, day: stamp.day, line: { ...runs[0]!, words, letters: runs.flatMap(({ letters }) => letters), bbox: runs.map(({ bbox }) => bbox).reduce(union) } };
    }
  }
  return null;
}

/** A day that a text ends with is stronger than the hour behind it. */
function isOfOneInk(runs: Row): boolean {
  const contrasts = runs.map(({ contrast }) => contrast);
  return Math.min(...contrasts) > paler * Math.max(...contrasts);
}
const paler = 0.6;

/** Short words at the row's begin: a name, whom it goes to, a number, a state. */
function isHeadLike(row: Row): boolean {
  const text = textOf(row.flatMap(({ words }) => words));
  return text.length <= longest && !/[.,!?;]$/u.test(text) && (isName(row[0]!) || isAddressed(row[0]!) || numbered.test(textOf(row[0]!.words)));
}
