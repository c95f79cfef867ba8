import type { BlockLine } from './Block.js';
import { bottom, right } from './layout/Raster.js';
import { linesOf, sharesLine, textOf, type Piece } from './Piece.js';
import { readStamp } from './readStamp.js';

/** What one may do with anything that was said, as alternatives of a regular expression. */
export const deedsWithMessages = 'ответить|цитировать|поделиться|reply|quote|share';
/** What a page of mail has folded away below a letter. */
const folded = String.raw`(?:показать|скрыть|раскрыть|развернуть) (?:цитату|цитирование|цитируемый текст|историю(?: переписки)?)|(?:show|hide) (?:quote|quoted text|trimmed content)`;
/** What a page offers to do with a letter, or an app with a file, below it. */
const deeds = String.raw`${deedsWithMessages}|ответить всем|переслать|процитировать|пожаловаться|открыть|скачать|сохранить(?: как)?(?:\.{1,3}|…)?|reply all|forward|report|open|download|save(?: as)?(?:\.{1,3}|…)?|${folded}`;
/** Below an answer a page asks whether it helped. */
const asked = String.raw`(?:этот |был ли (?:этот )?|вам )?(?:помог )?(?:этот )?ответ (?:был )?(?:вам )?(?:полезен|помог)(?: вам)?\??|(?:вам )?помог(?:ли мы| ли)?(?: вам)?(?: этот)? ответ\??|was (?:this|it) (?:answer |reply )?helpful\??`;
const unfolding = new RegExp(`^(?:${folded})$`, 'iu');
/** Whether a line is the button that shows what a page of mail has folded away. */
export const isUnfolding = (line: readonly BlockLine[]): boolean => unfolding.test(textOf(line.flatMap(({ words }) => words)));
/** What stands beside such offers and means none alone: whether the answer helped, and what else can be done. */
const others = String.raw`${asked}|полезно\??|да|нет|ещё|копировать|скопировать|изменить|редактировать|удалить|в архив|yes|no|more|copy|edit|delete`;
const offers = new RegExp(String.raw`^(?:(?:${deeds}|${others})(?: |$))+$`, 'iu');
const deed = new RegExp(String.raw`(?:^| )(?:${deeds}|${asked})(?: |$)`, 'iu');
/** Lines of a text stand nearer to each other than that, in heights of a line. */
const apart = 0.8;

/**
 * A piece without the line below its text that offers what one may do with it («Ответить  Переслать»): set apart from the
 * text, with nothing else in it but the icons' misread signs; and without the letter's number. Nobody said that.
 */
export function withoutActions(piece: Piece): Piece {
  return withoutNumber(withoutOffers(piece));
}

/** The pieces without what an edge leaves of a letter, the offers below it; the question whether it helped, and the answers to choose from in its row. */
export function withoutLoneOffers(pieces: readonly Piece[]): readonly Piece[] {
  const asks = pieces.filter(({ block, runs }) => block.shape === 'flat' && runs.length > 0 && linesOf(runs).length === 1 && question.test(textOf(runs.flatMap((run) => run.words))));
  const isChoice = ({ block: { bbox }, runs }: Piece): boolean => textOf(runs.flatMap((run) => run.words)).length <= longestChoice && asks.some((one) => sharesLine(one.block.bbox, bbox) && bbox[0] >= right(one.block.bbox));
  return pieces.filter((one) => !(one.runs.length > 1 && linesOf(one.runs).length === 1 && isOffer(one.runs)) && !asks.includes(one) && !isChoice(one));
}
const question = new RegExp(`^(?:${asked})$`, 'iu');
const longestChoice = 4;

/** Whether a line offers what one may do with what stands above it, and nothing else. */
export function isOffer(line: readonly BlockLine[]): boolean {
  // What an icon was read as may be two letters, the first of them high.
  const words = textOf(line.flatMap((run) => run.words)).split(' ').filter((word, at) => /\p{L}{2}/u.test(word) && (word.length > 2 || (at > 0 && /^(?:\p{Ll}|Да$|No$)/u.test(word)))).join(' ');
  return offers.test(words) && deed.test(words);
}

/** The letter's number in its thread, far right of its heading. */
const number = /^[#№] ?\d{1,5}$/u;

function withoutNumber(piece: Piece): Piece {
  const isNumber = ({ words, bbox }: BlockLine, at: number): boolean => at < 4 && number.test(textOf(words)) && bbox[0] > piece.block.bbox[0] + piece.block.bbox[2] * farRight;
  const runs = piece.runs.filter((run, at) => !isNumber(run, at));
  return runs.length === 0 || runs.length === piece.runs.length ? piece : { ...piece, runs };
}
const farRight = 0.8;

function withoutOffers(piece: Piece): Piece {
  // Below them stands when it was said.
  const lines = linesOf(piece.runs).filter((line, at, all) => at < all.length - 1 || readStamp(textOf(line.flatMap((run) => run.words)), true) === null);
  const last = lines.at(-1);
  const above = lines.at(-2);
  if (last === undefined || above === undefined) return piece;
  const height = Math.max(...above.map(({ bbox }) => bbox[3]));
  const gap = Math.min(...last.map(({ bbox }) => bbox[1])) - Math.max(...above.map(({ bbox }) => bottom(bbox)));
  return isOffer(last) && gap > apart * height ? { ...piece, runs: piece.runs.filter((run) => !last.includes(run)) } : piece;
}
