import { parseDayMark } from '../dating/parseDayMark.js';
import { readTime, readTimeWithoutColon } from '../dating/readTime.js';
import type { Block, ScreenContext } from './Block.js';
import type { Box } from '../exhibit/Reading.js';
import { actionLines, isAgo, isFace, isPresence, isThreadLine, isTyping, isUnreadLine } from './appLines.js';
import { inputOf } from './isInput.js';
import { isStaggered } from './isStaggered.js';
import { isDay } from './isDay.js';
import { isTitleFace } from './isTitleFace.js';
import { isWithButton } from './isWithButton.js';
import { bottom, right } from './layout/Raster.js';
import { namesBeside } from './namesBeside.js';
import { linesOf, median, sharesLine, textOf } from './Piece.js';
import { titleRow } from './titleRow.js';
import { cardWide, isTimed, topCard } from './topCard.js';
import { stampedTexts } from './stampedTexts.js';

/** What stands around the conversation, told apart from it by its words and place. */
export interface Framed {
  /** The conversation itself. */
  readonly blocks: readonly Block[];
  /** The status bar's clock and the header's title, where they were read. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Takes the status bar, the header and the input bar with the keyboard away from the blocks of a screenshot, where the
 * layout did not cut them off: what stands above the first bubble without belonging to it, and from «Сообщение» on at
 * the bottom.
 */
export function takeFrame(blocks: readonly Block[], context: ScreenContext): Framed {
  const { widthPx, heightPx, panel, head } = context;
  const isWhole = panel[1] < 0.01 * heightPx;
  // A bar of the clock alone is cut off, where the title below it has the conversation's own ground.
  const bars = !isWhole ? [] : context.isFloating === true ? floatingHead(blocks, floatingBar * Math.min(widthPx, heightPx)) : headerOf(blocks, Math.min(0.11 * heightPx, 0.28 * widthPx), titleLimit(context));
  const isBelowClock = context.isFloating !== true && (isWhole || panel[1] < statusBar * heightPx);
  const top = isBelowClock ? [...bars, ...underClock(blocks, context)] : bars;
  const input = inputOf(blocks, context);
  const above = aboveBubbles(blocks.filter((block) => !top.includes(block) && block !== input), panel[1] + 0.25 * panel[3]);
  // Nothing is said above the title: a page's own buttons stand there.
  const overTitle = blocks.filter((block) => block.shape === 'flat' && block.side === 'right' && !isTimed(block) && above.some((one) => one.shape === 'flat' && bottom(block.bbox) <= one.bbox[1]));
  const card = topCard(blocks.filter((block) => !top.includes(block)), panel);
  const threads = blocks.filter(isThreadLine);
  const actions = actionLines(blocks);
  const saidContrast = median(blocks.filter(({ shape }) => shape === 'bubble').flatMap(({ lines }) => lines.map(({ contrast }) => contrast)));
  const isBelowInput = (block: Block): boolean => input !== undefined && bottom(block.bbox) > input.bbox[1] + 0.3 * input.bbox[3];
  const title = widthPx > heightPx ? aboveCards(blocks.filter((block) => !isBelowInput(block)), panel) : [];
  const isFrame = (block: Block): boolean => block === card || title.includes(block) || top.includes(block) || above.includes(block) || overTitle.includes(block) || isBelowInput(block) || isTyping(block) || isUnreadLine(block) || isAgo(block, saidContrast) || (isPresence(block) && bottom(block.bbox) <= titleLimit(context)) || actions.includes(block) || threads.some((one) => one === block || (sharesLine(one.bbox, block.bbox) && isFace(block)));
  return { blocks: blocks.filter((block) => !isFrame(block)), facts: factsOf([...head, ...top, ...above, ...title], Math.max(statusBar * heightPx, clockWide * Math.min(widthPx, heightPx))) };
}

/** Where a phone's title ends at the lowest, px. */
const titleLimit = ({ heightPx, widthPx }: ScreenContext): number => Math.min(0.145 * heightPx, 0.34 * widthPx);

/** Flat lines above the first bubble, in the strip where phones show the time, the battery and whom one talks to; the line that goes on with the last of them ends by `lowest`. */
function headerOf(blocks: readonly Block[], limit: number, lowest: number): readonly Block[] {
  const first = blocks.findIndex(({ shape, bbox }) => shape !== 'flat' || bottom(bbox) > limit);
  const header = blocks.slice(0, first === -1 ? 0 : first);
  // Without a status bar it is the conversation that begins at the top.
  if (!header.some(({ bbox }) => bbox[1] < 0.3 * limit)) return [];
  const next = blocks[header.length];
  const isSubtitle = next !== undefined && next.shape === 'flat' && bottom(next.bbox) <= lowest && !isDay(next) && !isTimed(next) && header.length > 1 && isBelow(next, header.at(-1)!) && next.bbox[3] < header.at(-1)!.bbox[3];
  return isSubtitle ? [...header, next] : header;
}

/** Whether a line stands close below another and as far from the edge. */
const isBelow = ({ bbox }: Block, { bbox: above }: Block): boolean => Math.abs(above[0] - bbox[0]) <= edgeSlackPx && bbox[1] >= bottom(above) && bbox[1] - bottom(above) < above[3];

/** A floating window's title bar takes up no more of its shorter side, and begins in the upper half of that. */
const floatingBar = 0.2;

/** The title of a floating window whose bar has the ground of the conversation: its lines, without those of the first message, and the faces in a row with them. */
function floatingHead(blocks: readonly Block[], limit: number): readonly Block[] {
  const isWorded = ({ lines }: Block): boolean => lines.some(({ words }) => words.some(({ text }) => isWord(text)));
  const first = blocks.find((block) => block.shape === 'bubble' && isWorded(block) && !isTitleFace(block, blocks, limit));
  const isAbove = (block: Block): boolean => bottom(block.bbox) <= limit && (first === undefined || bottom(block.bbox) <= first.bbox[1] + 2);
  const lines = blocks.filter((block) => block.shape === 'flat' && isAbove(block) && isWorded(block) && !isDay(block));
  const name = lines.find((block) => !isStampText(block));
  // «На связи до 22:00» goes on with the name: it stands nearer to it than to what is said.
  const goesOn = (block: Block): boolean => name !== undefined && isBelow(block, name) && (first === undefined || block.bbox[1] - bottom(name.bbox) < first.bbox[1] - bottom(block.bbox));
  const title = lines.filter((block) => block === name || goesOn(block) || (!isStampText(block) && (first === undefined || !isOwn(block, first.bbox))));
  if (title[0] === undefined || title[0].bbox[1] > limit / 2) return [];
  return blocks.filter((block) => title.includes(block) || (block !== first && (!isWorded(block) || isTitleFace(block, blocks, limit)) && isAbove(block) && title.some(({ bbox }) => sharesLine(block.bbox, bbox))));
}

/** A phone's status bar takes up less of its height. */
const statusBar = 0.07;
/** Or, on a picture that was cut, as a share of its shorter side. */
const clockWide = 0.14;
/** And its clock ends above that, beside the hole of the camera too. */
const clockBar = 0.055;
const offMiddle = 0.015;

/** On a phone whose clock stands at the very top: the lines of the title below it, also those in the middle. */
function underClock(blocks: readonly Block[], context: ScreenContext): readonly Block[] {
  const { widthPx, heightPx, head } = context;
  const clock = [...head, ...blocks].find(({ shape, bbox, lines }) => shape === 'flat' && bottom(bbox) < clockBar * heightPx && lines.some(({ words }) => words.some(({ text }) => (readTime(text) ?? readTimeWithoutColon(text)) !== null)));
  if (clock === undefined || heightPx < widthPx) return [];
  const limit = titleLimit(context);
  const row = titleRow(blocks, limit, widthPx);
  if (row.length > 0) return [clock, ...row];
  // The button that leads back is none.
  const isWorded = ({ lines }: Block): boolean => lines.some(({ words }) => words.some(({ text }) => /[\p{L}\d]{2}|\p{L}\?/u.test(text)));
  // What begins above the clock shows through a bar that lets it.
  const isOverClock = (block: Block): boolean => block.shape !== 'flat' && block.bbox[1] < bottom(clock.bbox) && bottom(block.bbox) <= 1.1 * limit;
  // A card from side to side has no name above it.
  const bubbles = blocks.filter((block) => block.shape === 'bubble' && isWorded(block) && !isTitleFace(block, blocks, limit) && block.bbox[2] <= cardWide * widthPx && !isOverClock(block));
  // In the middle of the screen stands no name of who says what is below.
  const isMiddle = ({ bbox }: Block): boolean => Math.abs(bbox[0] + bbox[2] / 2 - widthPx / 2) < offMiddle * widthPx;
  // Below a title stands that somebody writes; below a name what was said.
  const isOverTyping = (block: Block): boolean => blocks.some((one) => isTyping(one) && isBelow(one, block));
  // A face behind it in its row is that of whom one talks to: names above what is said have theirs before them, or none.
  const isBeforeFace = (block: Block): boolean => blocks.some((one) => one.shape !== 'flat' && one.bbox[0] > right(block.bbox) && isTitleFace(one, blocks, limit) && sharesLine(one.bbox, block.bbox));
  const isTitle = (block: Block): boolean => block.shape === 'flat' && bottom(block.bbox) <= limit && (isOverTyping(block) || (isBeforeFace(block) && !bubbles.some(({ bbox }) => bbox[1] < block.bbox[1])) || !bubbles.some((bubble) => (isOwn(block, bubble.bbox) && !isMiddle(block)) || bubble.bbox[1] < block.bbox[1]));
  const said = stampedTexts(blocks);
  const named = blocks.filter((block) => isTitle(block) && !isDay(block) && !said.has(block));
  // Close below the name and as far from the edge: what is said of it, however near the first bubble is.
  const goesOn = (block: Block): boolean => block.shape === 'flat' && bottom(block.bbox) <= limit && !isDay(block) && !isTimed(block) && !said.has(block) && !bubbles.some(({ bbox }) => bbox[1] < block.bbox[1]) && named.some((above) => isBelow(block, above));
  const belowClock = named.filter(({ bbox }) => !sharesLine(bbox, clock.bbox));
  const titles = blocks.filter((block) => (named.includes(block) || goesOn(block)) && !isNoticeBelow(block, belowClock));
  return blocks.filter((block) => titles.includes(block) || isOverClock(block) || (block.shape !== 'flat' && (isTitleFace(block, blocks, limit) || (block.shape === 'bubble' && !isWorded(block))) && titles.some(({ bbox }) => sharesLine(bbox, block.bbox))));
}

/** Below a title that begins at the left, a line in the middle by itself is the conversation's first; one that begins where the title does goes on with it. */
function isNoticeBelow({ side, bbox }: Block, titles: readonly Block[]): boolean {
  const above = titles.filter((one) => one.bbox[1] < bbox[1] && one.shape === 'flat');
  return side === 'center' && above.some((one) => one.side === 'left') && above.every((one) => one.side !== 'center' && bottom(one.bbox) < bbox[1] && Math.abs(one.bbox[0] - bbox[0]) > edgeSlackPx);
}

/**
 * What stands above a column of cards that bear names and times inside: the page's title, the claim's state, its buttons.
 * Names above cards would stand above each.
 */
function aboveCards(blocks: readonly Block[], panel: Box): readonly Block[] {
  const bubbles = blocks.filter(({ shape, side, floats }) => shape === 'bubble' && floats === undefined && side !== 'center');
  const wide = bubbles.filter(({ bbox }) => bbox[2] >= leastCard * panel[2]);
  // A field to search in is as wide, and of other edges.
  const headed = bubbles.find((one) => one.headed === true);
  const first = headed === undefined ? wide.find((one) => wide.filter((other) => isInColumn(one, other)).length * 2 > wide.length) : bubbles.find((one) => isInColumn(one, headed));
  const others = first === undefined ? [] : bubbles.filter(({ bbox }) => bbox[1] > first.bbox[1]);
  if (first === undefined || !others.some(isTimed) || !others.every((one) => isInColumn(first, one)) || bubbles.some((one) => isTimed(one) && isStaggered(one, first.bbox))) return [];
  const isHeaded = others.some(({ bbox }) => blocks.some((block) => block.shape === 'flat' && block.side !== 'center' && isOwn(block, bbox)));
  const above = blocks.filter((block) => bottom(block.bbox) <= first.bbox[1] + 2 && block.shape !== 'picture' && !isDay(block));
  // In one row with parts of the title stands another: the middle one of the claim's states.
  const isTitle = (block: Block): boolean => block.side !== 'center' || above.some((other) => other.side !== 'center' && sharesLine(other.bbox, block.bbox));
  return isHeaded ? [] : above.filter(isTitle);
}
const isInColumn = ({ bbox: a }: Block, { bbox: b }: Block): boolean => Math.abs(a[0] - b[0]) <= edgeSlackPx && Math.abs(right(a) - right(b)) <= edgeSlackPx;
const [leastCard, edgeSlackPx] = [0.7, 6];

/**
 * Lines above the first bubble that are no name or stamp of it, and what stands in a row with them: a title, a pinned
 * bar, the order that the conversation is about. Date and system lines stand in the middle and stay.
 */
function aboveBubbles(blocks: readonly Block[], limit: number): readonly Block[] {
  const bubbles = blocks.filter((block) => block.shape === 'bubble' && block.side !== 'center' && block.lines.length > 0);
  const worded = bubbles.filter(({ lines }) => lines.some(({ words }) => words.some(({ text }) => isWord(text))));
  const names = namesBeside(blocks);
  // Far paler than what is said is what a wallpaper shows.
  const strongest = Math.max(...bubbles.flatMap(({ lines }) => lines.map(({ contrast }) => contrast)));
  const isDrawn = ({ lines }: Block): boolean => lines.every(({ contrast }) => contrast < drawn * strongest);
  const flats = blocks.filter((block) => block.shape === 'flat' && !isDay(block) && !names.has(block) && !isDrawn(block) && /[\p{L}\d]/u.test(block.lines.map(({ words }) => textOf(words)).join('')));
  // A text of several lines with its time at the end is said, whatever stands beside it.
  const isBesideText = ({ bbox }: Block): boolean => flats.some((flat) => sharesLine(flat.bbox, bbox) && !isStampText(flat) && !isOwn(flat, bbox) && bbox[3] < mostLines * flat.bbox[3]);
  const isInRow = (block: Block): boolean => !(block.lines.length > 2 && block.stamps.length > 0) && (isBesideText(block) || isWithButton(block, worded));
  const first = bubbles.find((block) => !isInRow(block) || block.bbox[1] > limit);
  const linesIn = (list: readonly Block[]): number => list.reduce((sum, { lines }) => sum + lines.length, 0);
  const said = stampedTexts(blocks);
  if (first === undefined || worded.length < 2 || linesIn(worded) < linesIn(flats.filter((flat) => !isStampText(flat) || linesOf(flat.lines).length > 1))) return [];
  const isAbove = ({ bbox }: Block): boolean => bottom(bbox) <= first.bbox[1] + 2 && bbox[1] < limit;
  // A long line, or one at the right, is rather a message whose bubble was not seen.
  const isTitle = (block: Block): boolean => block.side === 'left' && !said.has(block) && block.lines.reduce((sum, { words }) => sum + titleWords(textOf(words)), 0) <= mostTitleWords && !isDay(block);
  const titles = blocks.filter((block) => block.shape === 'flat' && isTitle(block));
  const goesOn = (block: Block): boolean => block.side === 'center' && !said.has(block) && !isDay(block) && titles.some((above) => isBelow(block, above));
  // The last line of what stands beside a button is nearer to the line above than to what is said.
  const isBesideButton = (block: Block): boolean => titles.some((above) => isBelow(block, above) && block.bbox[1] - bottom(above.bbox) < first.bbox[1] - bottom(block.bbox) && bubbles.some((one) => one !== first && isAbove(one) && isInRow(one) && sharesLine(one.bbox, above.bbox)));
  return blocks.filter((block) => isAbove(block) && (block.shape === 'flat' ? (isTitle(block) || goesOn(block)) && (!isOwn(block, first.bbox) || isBesideButton(block)) && !belongs(block, blocks) && !names.has(block) : isInRow(block)));
}

/** What stands in a row with a line is no higher, in its heights: a picture that was sent is. */
const mostLines = 10;
const mostTitleWords = 5;
/** A title's contrast is more than this share of that of what is said. */
const drawn = 0.25;
/** How many words a line has before the price of what the conversation is about. */
const titleWords = (text: string): number => text.replace(/\s*\d[\d\s.,]*₽$/u, '').split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
/** Faces and reactions have a letter or a number. */
const isWord = (text: string): boolean => /\p{L}{2}|\d{3}/u.test(text);
const isStampText = ({ lines, stamps }: Block): boolean => stamps.length > 0 || lines.every(({ words }) => readTime(textOf(words)) !== null);
/** A line right above a bubble and within its width: who says it, and when; with a time at its end it may be wider than a word that is said. */
function isOwn(block: Block, bubble: Box): boolean {
  const { bbox } = block;
  const isWithin = right(bbox) < right(bubble) + bbox[3] || (isStampText(block) && Math.abs(bbox[0] - bubble[0]) < bbox[3]);
  return bubble[1] - bottom(bbox) < 1.6 * bbox[3] && bubble[1] > bbox[1] && bbox[0] > bubble[0] - bbox[3] && isWithin;
}
/** A stamp below or beside a picture or a bubble that stands higher still. */
const belongs = (flat: Block, blocks: readonly Block[]): boolean =>
  isStampText(flat) && blocks.some(({ shape, bbox }) => shape !== 'flat' && bbox[1] < flat.bbox[1] && flat.bbox[1] - bottom(bbox) < 2 * flat.bbox[3]);

/** @param barPx where the status bar ends: what stands below is no clock of the screen. */
function factsOf(header: readonly Block[], barPx: number): Record<string, string> {
  const lines = header.flatMap((block) => block.lines.map(({ words, bbox }) => ({ text: textOf(words), words, bbox, isInitials: isFace(block) })));
  // The bar's signs were read as letters: what stands in the clock's row is none of the title.
  const bar = lines.find(({ text, words, bbox }) => bottom(bbox) <= barPx && (readTime(text) ?? readTime(words[0]?.text ?? '')) !== null);
  const clock = bar === undefined ? null : (readTime(bar.text) ?? readTime(bar.words[0]!.text));
  const named = lines.filter((line) => /\p{L}{2}/u.test(line.text) && parseDayMark(line.text) === null && !(bar && sharesLine(line.bbox, bar.bbox)));
  const title = (named.find(({ isInitials }) => !isInitials) ?? named[0])?.text;
  return { ...(title === undefined ? {} : { chatTitle: title }), ...(clock === null ? {} : { screenClock: clock }) };
}
