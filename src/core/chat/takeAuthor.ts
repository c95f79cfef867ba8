import { namesDay } from '../dating/dayWords.js';
import { parseDayMark } from '../dating/parseDayMark.js';
import type { BlockLine } from './Block.js';
import { isColoured, otherInk } from './inks.js';
import { isHandle } from './isHandle.js';
import { bottom, colourDistance, right, type Colour } from './layout/Raster.js';
import { fileName, withKind } from './letters/fileName.js';
import { isOwnName } from './ownName.js';
import { isSameLine, median, textOf, textOfRuns, type Piece } from './Piece.js';

/** Fills within this are of the same kind of bubble. */
const otherFill = 12;

/** Before quotation marks it names a thing, or tells what is done with it: «Статус «Доставлен»», «Нажмите «Вернуть»». */
const ofThing = /^(?:статус|заказ|товар|тариф|услуг|раздел|кнопк|вкладк|пункт|меню|опци|функци|акци|приложени|книг|фильм)|(?:л|ла|ли|ть|те|[юу]|ем|им)$/iu;

/** Whether a text can be a name: short, no sentence, more letters than anything else. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  const words = name.split(/\s+/u);
  const letters = name.replace(/[^\p{L}]/gu, '').length;
  if (words.length > 4 || name.length > 36 || letters < 2 || letters < name.replace(/\s/gu, '').length * 0.6) return false;
  // «4 июня» is a day.
  if ((/\d/u.test(name) && parseDayMark(name) !== null) || namesDay(name)) return false;
  // A file is sent, and says nothing.
  if (fileName.test(withKind(words.at(-1)!))) return false;
  // An initial ends with a full stop («Анна К.»).
  const isWithInitial = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.){1,2}$/u.test(name);
  // A shop's own name stands in quotation marks («Магазин «Уют»»).
  const isOfShop = /^\p{Lu}[\p{L}-]+ «[\p{Lu}\d][^«»]*»$/u.test(name) && !ofThing.test(words[0]!);
  // «Пишите на help@shop.example» tells an address.
  return (isWithInitial || isOfShop || !/[.!?…;»,]$|\s\S+@\S/u.test(name)) && /^[\p{Lu}\d@+«"]|^бот$/u.test(name);
}

/** What running text looks like on this screenshot, against which a name is set off. */
export interface TextLook {
  /** Its x-height, px. */
  readonly heightPx: number;
  /** The ink of running text in blocks that are filled as this one. */
  readonly inkOf: (fill: Colour) => Colour | null;
  /** How far behind the left edge of a block of that side and shape its longest lines end, px. */
  readonly reachOf: (block: Piece['block']) => number;
}

/**
 * Takes the author's name off the first line of a message, where it is set off from the text below by its size, its
 * weight or a colour of its own. `known` are names that stood elsewhere on the screenshot and need no such sign.
 */
export function takeAuthor(piece: Piece, known: ReadonlySet<string>, look: TextLook): Piece {
  const [first, ...rest] = piece.runs;
  if (first === undefined || piece.author !== null || piece.block.shape === 'picture' || piece.block.headed === false || (piece.inRow === true && !piece.isHeaded)) return piece;
  const line = [first, ...rest.filter((run) => isSameLine(first, run))];
  const below = rest.filter((run) => !line.includes(run));
  const isFollowed = below.length > 0 || piece.quote !== null || piece.block.headed === true;
  const name = nameOf(textOfRuns(withoutTag(line)));
  const ink = look.inkOf(piece.block.fillColour);
  const isNamed = known.has(name) || (ink !== null && isColoured(first) && colourDistance(first.inkColour, ink) > otherInk);
  if (isOverPicture(piece, isNamed, look.heightPx)) return (isNameLike(name) || (piece.block.mailed === true && isOwnName(name))) && (isNamed || !isCaption(line, ink, look.heightPx, piece.block.side === 'right')) ? { ...piece, author: name, runs: [] } : piece;
  const isOwnInk = below.length > 0 && colourDistance(first.inkColour, below[0]!.inkColour) > otherInk;
  const isOwnHeading = piece.time !== null && isOwnName(name);
  if (!isFollowed && isNamed && isNameLike(name) && isOverEmoji(piece, line)) return { ...piece, author: name, runs: [] };
  // In a card's head a shop's name may end with a quotation mark («Продавец «Уют»»).
  if (!(isFollowed || isOwnHeading) || !((piece.block.mailed === true && (isOwnName(name) || /\p{L}{2}/u.test(name))) || isNameLike(piece.block.headed === true ? name.replace(/[«»]/gu, '') : name) || (piece.isHeaded && (isOwnInk || piece.inRow === true) && isHandle(name)))) return piece;
  const isSet = piece.block.headed === true || (below.length > 0 && (piece.isHeaded || (isSetOff(first, below, look.heightPx) && !(ink !== null && !isColouredOver(first, below) && isText(first, ink, look.heightPx) && isWrapped(line, below, isBold(first, below) ? piece.block.bbox[0] + look.reachOf(piece.block) : 0)))));
  return isSet || isOwnHeading || known.has(name) ? { ...piece, author: name, runs: below } : piece;
}

/** The name alone, where a tag in another ink stands behind it («Артём  Поддержка»), or words of a paler one. */
export function withoutTag(line: readonly BlockLine[]): readonly BlockLine[] {
  const [first] = line;
  if (first === undefined) return [];
  const { turnsAt = Infinity } = first;
  const words = first.words.filter(({ bbox }) => bbox[0] + bbox[2] / 2 < turnsAt);
  if (words.length > 0 && words.length < first.words.length && isWorded(first.words.slice(words.length))) return [{ ...first, words }];
  return line.filter((run, index) => index === 0 || !(colourDistance(run.inkColour, first.inkColour) > otherInk || (run.contrast < tagPaler * first.contrast && isWorded(run.words))));
}
/** A number or an address that can be touched is a part of what is said. */
const isWorded = (words: BlockLine['words']): boolean => words.every(({ text }) => /^[\p{L}-]+[.,]?$/u.test(text));
/** A tag beside a name is so much paler. */
const tagPaler = 0.75;

/** Behind a name: the day whose time stands apart from it («Marta Today at»). */
const dayAtEnd = /(?<=\p{L})\s+(?:сегодня|вчера|today|yesterday)(?:\s+(?:в|at))?$/iu;
/** Behind a name: the address it writes from, whatever its brackets, or its letters between brackets, were read as («Мария <help@shop.example>»); a small word leads to an address without any («Пишите на help@shop.example»). */
const address = /(?<=\p{L}.*)\s(?:[<(«[{‹]\s?\S+@\S+|(?:(?<=(?:^|\s)[\p{Lu}\d]\S*\s)|(?=\S*[>)»\]}›]))[\w.+-]+@[\w.-]+\s?[>)»\]}›]?\S{0,1})$/u;

/** The name that a line is: without address and signs behind it, a comma behind more than two words, which go on below, not among them, its capital where it was drawn as a small letter of the same shape. */
export function nameOf(text: string): string {
  // A piece of the face beside it, or of the card's edge, is read as a sign.
  const name = text.replace(/^(?:[^\p{L}\d+@«"]+|\p{Ll}(?= \p{Lu}\p{Ll}))\s|^[([{|](?=\p{Lu}\p{Ll})(?!.*[)\]}])/u, '').replace(/[\s:·•|]+$|(?<=^\S+(?:\s\S+)?)[\s:,·•|]+$|\s[.–—-]$/u, '').replace(address, '').replace(dayAtEnd, '').trim();
  const whole = /^\p{L}{3,}\.$/u.test(name) ? name.slice(0, -1) : name;
  return /^(?:[вгжзиклмнопстхчшэюяcosvwxz]\p{Ll}{2,}|вы)$/u.test(whole) ? whole[0]!.toUpperCase() + whole.slice(1) : whole;
}

/** A capital in heights of small letters. */
const capital = 1.35;

/** One line at the top of a bubble that is many times as high: a picture below its sender's name, behind which a tag may stand; one that is known, or in an ink of its own, may stand over what is lower, a voice message. */
function isOverPicture({ block, runs, quote }: Piece, isNamed: boolean, textHeightPx: number): boolean {
  const [first] = runs;
  if (first === undefined || runs.some((run) => !isSameLine(run, first)) || quote !== null || block.shape !== 'bubble') return false;
  // A button's icon before its words is lower than they are, and a word of small letters alone lower than a name.
  const high = Math.max(capital * textHeightPx, ...runs.map(({ bbox }) => bbox[3]));
  return first.bbox[1] - block.bbox[1] < 2 * high && block.bbox[3] > (isNamed ? 4 : 8) * high;
}

/** One line at the top of a bubble that has room for another below it: what is said there is an emoji, of which no letter was read. */
function isOverEmoji({ block, runs }: Piece, line: readonly BlockLine[]): boolean {
  const [top, low] = [Math.min(...line.map(({ bbox }) => bbox[1])), Math.max(...line.map(({ bbox }) => bottom(bbox)))];
  // The stamp, which was taken, stands below a name that is said.
  const end = Math.min(bottom(block.bbox), ...block.lines.filter(({ bbox }) => bbox[1] >= low).map(({ bbox }) => bbox[1]));
  return block.shape === 'bubble' && block.side === 'left' && !block.cutTop && !block.cutBottom && line.length === runs.length && end - low > (top - block.bbox[1]) + (low - top);
}

/** Several words that look as running text does, not each of which begins as names do: what is said of the picture below («Вот что пришло»). Over one's own, which bear no name, one word is enough. */
const isCaption = ([first, ...tags]: readonly BlockLine[], ink: Colour | null, textHeightPx: number, isOwn: boolean): boolean => {
  if (first === undefined || tags.length > 0) return false;
  if (isOwn) return ink === null ? !isColoured(first) : colourDistance(first.inkColour, ink) <= otherInk;
  return ink !== null && isText(first, ink, textHeightPx) && first.words.some(({ text }) => /^\p{Ll}/u.test(text));
};

/** Whether the first line is of another size, ink or paleness than those below it. */
export function isSetOff(first: BlockLine, below: readonly BlockLine[], textHeightPx = 0): boolean {
  // Digits and capitals make a line seem higher: the lowest tells the size of the text.
  const size = first.xHeightPx / (Math.min(...below.map((run) => run.xHeightPx), textHeightPx || Infinity) || 1);
  const isOtherSize = size < 0.9 || first.xHeightPx > 1.15 * Math.max(...below.map((run) => run.xHeightPx), textHeightPx);
  const isOtherInk = colourDistance(first.inkColour, below[0]!.inkColour) > otherInk;
  const isPaler = first.contrast < 0.75 * median(below.map((run) => run.contrast));
  // «Мы проверили:» leads to a list, whose numbers make its lines higher.
  const leadsOn = /:$/u.test(textOf(first.words));
  return isOtherInk || isPaler || (isOtherSize && !leadsOn && textOf(first.words).length > 2) || isBold(first, below);
}

/** Bold, and each word begins as names do, which a bold line of text, what a card is about, hardly ever does. */
const isBold = (first: BlockLine, below: readonly BlockLine[]): boolean => isHeavier(first, below) && first.words.every(({ text }) => /^\p{Lu}.*[^:]$/u.test(text));

/** Bold above text of its size that is not: its letters fill so much more of their places. */
export function isHeavier(first: BlockLine, below: readonly BlockLine[]): boolean {
  const size = first.xHeightPx / (Math.min(...below.map((run) => run.xHeightPx)) || 1);
  return (first.inkShare ?? 0) > bold * median(below.map((run) => run.inkShare ?? Infinity)) && size > 1 / boldSize && size < boldSize;
}
const [bold, boldSize] = [1.12, 1.2];

/** Coloured above text without a colour: of buttons that are filled as bubbles are, that may be the commonest ink. */
const isColouredOver = (first: BlockLine, [lower]: readonly BlockLine[]): boolean => isColoured(first) && lower !== undefined && !isColoured(lower);

/** Looks as running text does: what stands out is then the line below it, a link or a number. */
const isText = (first: BlockLine, ink: Colour, textHeightPx: number): boolean =>
  colourDistance(first.inkColour, ink) <= otherInk && first.xHeightPx >= 0.9 * textHeightPx;

/** The first word below would not have fitted behind the line, though lines end as far right as `reach`: the text simply went on there. */
function isWrapped(line: readonly BlockLine[], below: readonly BlockLine[], reach: number): boolean {
  const next = below[0]!.words[0];
  const end = Math.max(...line.map(({ bbox }) => right(bbox)));
  const widest = Math.max(end, reach, ...below.map(({ bbox }) => right(bbox)));
  return next === undefined || end + 0.4 * below[0]!.xHeightPx + next.bbox[2] > widest;
}

/** How far the lines of such pieces reach, px; see {@link TextLook}. */
export const textReach =
  (pieces: readonly Piece[]): TextLook['reachOf'] =>
  ({ side, shape }) =>
    Math.max(0, ...pieces.filter(({ block }) => block.side === side && block.shape === shape).flatMap(({ block, runs }) => runs.map(({ bbox }) => right(bbox) - block.bbox[0])));

/** The ink that most words have in blocks of a fill, of several the strongest; names, links and stamps are fewer or paler. */
export function textInks(pieces: readonly Piece[]): TextLook['inkOf'] {
  return (fill) => {
    const runs = pieces.filter(({ block }) => colourDistance(block.fillColour, fill) <= otherFill).flatMap((piece) => piece.runs);
    const weightOf = ({ inkColour }: BlockLine): number =>
      runs.reduce((sum, run) => sum + (colourDistance(run.inkColour, inkColour) <= otherInk ? run.words.length : 0), 0);
    let best: BlockLine | null = null;
    for (const run of runs) if (best === null || weightOf(run) > weightOf(best) || (weightOf(run) === weightOf(best) && run.contrast > best.contrast)) best = run;
    return best?.inkColour ?? null;
  };
}
