import { dateConversation, type DatedItem } from '../dating/dateConversation.js';
import { datesInOrder } from '../dating/datesInOrder.js';
import { resolveDayMark } from '../dating/resolveDayMark.js';
import { repairTimes } from '../dating/repairTimes.js';
import type { Box, MessageKind, ReadMessage, ReadWord, Side } from '../exhibit/Reading.js';
import { attachLoose } from './attachLoose.js';
import type { Block, ScreenContext } from './Block.js';
import { isOfTwoInks } from './cardParts.js';
import { withoutAsides } from './withoutAsides.js';
import { withoutDurations } from './withoutDurations.js';
import { withoutBeside } from './withoutBeside.js';
import { withoutCards } from './withoutCards.js';
import { withoutCutQuote } from './withoutCutQuote.js';
import { withoutDrawings } from './withoutDrawings.js';
import { withoutFaces } from './withoutFaces.js';
import { withoutQuotedHeads } from './withoutQuotedHeads.js';
import { withoutFloating } from './withoutFloating.js';
import { liftDay } from './liftDay.js';
import { dayLines, topOfDay, type Headed } from './dayLines.js';
import { inOneColumn } from './inOneColumn.js';
import { isOfLines, joinCentred, joinFlat } from './joinFlat.js';
import { isConversation } from './isConversation.js';
import { withoutFields } from './noticeCard.js';
import { joinCards } from './joinCards.js';
import { joinInsets } from './joinInsets.js';
import { isOfEmoji } from './isOfEmoji.js';
import { joinPlates } from './joinPlates.js';
import { joinNameColumn } from './joinNameColumn.js';
import { joinThread } from './joinThread.js';
import { bottom, right, union } from './layout/Raster.js';
import { smallLetterHeight } from './letters/smallCapitals.js';
import { linesOf, median, sharesLine, textOf, textOfRuns, type Piece } from './Piece.js';
import { withOwnBeside } from './nameBeside.js';
import { nameInCorner } from './nameInCorner.js';
import { nameOverPicture } from './nameOverPicture.js';
import { partStamped } from './partStamped.js';
import { partHeadings, rowStamps } from './partHeadings.js';
import { pieceOf } from './pieceOf.js';
import { sidesByTitle } from './sidesByTitle.js';
import { splitGroups } from './splitGroups.js';
import { withGroups, withRowStamps } from './rowsOfLines.js';
import { settleSides } from './settleSides.js';
import { withStampedRows } from './stampedRows.js';
import { surestDays } from './surestDays.js';
import { takeAnswered } from './takeAnswered.js';
import { takeDayOfStamp } from './takeDayOfStamp.js';
import { takeFooters } from './takeFooters.js';
import { takeFrame } from './takeFrame.js';
import { takeOutlined } from './takeOutlined.js';
import { letterCards } from './letterCards.js';
import { joinLetters } from './joinLetters.js';
import { takeRecipients } from './takeRecipients.js';
import { takeReplies } from './takeReplies.js';
import { takeStamps, withoutScraps } from './takeStamps.js';
import { tellCut } from './tellCut.js';
import { withoutActions, withoutLoneOffers } from './withoutActions.js';
import { withoutLabels } from './withoutLabels.js';
import { withoutPreviews } from './withoutPreviews.js';
import { withoutReceipts } from './withoutReceipts.js';
import { withoutReactions } from './withoutReactions.js';
import { withoutSigns } from './withoutSigns.js';
import { withoutTags } from './withoutTags.js';
import { withoutMenu } from './withoutMenu.js';
import { withoutOverDay } from './withoutOverDay.js';
import { withDaysOnce, withoutUnder } from './withoutUnder.js';
import { isOwnName } from './ownName.js';
import { withAuthors } from './withAuthors.js';
import { withSidesOfAuthors } from './withSidesOfAuthors.js';
import { withText } from './withText.js';
import { tellButtons } from './tellButtons.js';

/** What a screenshot says. */
export interface Interpretation {
  /** From top to bottom. */
  readonly messages: readonly ReadMessage[];
  readonly facts: Record<string, string>;
  /** False when nothing on the picture looks like a conversation: a document, a product page. */
  readonly isChat: boolean;
}

/** One thing of the conversation, understood. */
interface Told extends Headed {
  readonly kind: MessageKind;
}

/**
 * Makes messages of the blocks of a screenshot: date lines and system lines, authors, stamps, quoted parts and buttons
 * told apart from what is said, letters put right by their words, each message dated as far as the picture tells.
 */
export function interpretBlocks(allBlocks: readonly Block[], context: ScreenContext): Interpretation {
  const dated = surestDays(allBlocks);
  const [fixed, floating] = [dated.filter(({ floats }) => floats !== true), dated.filter(({ floats }) => floats === true)];
  const whole = withoutReceipts(withoutDrawings(withoutDurations(joinInsets(fixed))));
  const plain = withoutMenu(whole, context);
  const corner = nameInCorner(context);
  const framed = takeFrame(joinCards(withoutQuotedHeads(plain), context), { ...context, head: context.head.filter((block) => block !== corner) });
  // What stands around letters and requests is told by their column, over which nothing floats.
  const inOrder = [...(letterCards(joinCards(whole, context), context) ?? [...framed.blocks, ...floating])].sort((a, b) => a.bbox[1] - b.bbox[1] || a.bbox[0] - b.bbox[0]);
  const stampsOfRows = rowStamps(inOrder);
  const blocks = settleSides(inOrder.flatMap((block) => liftDay(block, context.panel)).flatMap(partStamped).flatMap((block) => partHeadings(block, stampsOfRows)), context.panel);
  const textHeightPx = textHeight(blocks.filter(({ floats }) => floats !== true));
  const read = withoutLoneOffers(blocks.map(pieceOf).map(withoutScraps)).map(withoutActions).map(withoutLabels).map((one) => withoutFields(one, context.panel));
  const lines = withoutOverDay(withoutUnder(withDaysOnce(dayLines(through(read, [withoutTags, joinCentred, withStampedRows, withRowStamps], textHeightPx), context.panel, textHeightPx))));
  const marks = new Map(lines.map(({ piece, mark }) => [piece.block, mark]));
  const stamped = lines.map(({ piece, mark }) => (mark === null ? withoutCards(takeDayOfStamp(takeStamps(piece, textHeightPx))) : piece));
  const loose = through(stamped.filter((one) => marks.get(one.block) === null), [joinPlates, withoutPreviews, withoutFaces, joinNameColumn, takeFooters], textHeightPx);
  const said = through(loose, [joinFlat, takeReplies, takeAnswered, takeOutlined, withoutSigns, nameOverPicture, attachLoose, withAuthors, withoutTitle, joinThread, joinLetters, takeRecipients, withoutReactions], textHeightPx);
  const named = through(said, isOfLines(loose, textHeightPx) ? [withoutFloating, splitGroups, withGroups, inOneColumn] : [withoutBeside, withoutFloating, (all, heightPx) => withoutAsides(all, heightPx, context.panel), tellCut, withoutCutQuote], textHeightPx);
  const smallPx = smallLetterHeight(blocks.flatMap(({ lines: own }) => own));
  const talk = named.map(({ runs }) => textOfRuns(runs)).join(' ');
  const heads = stamped.filter((one) => marks.get(one.block) !== null);
  const kept = [...named, ...heads].sort(byPlace(new Map(heads.map((one) => [one, topOfDay(one, named)]))));
  const sided = withOwnBeside(withSidesOfAuthors(kept.map((one) => withText(one, textHeightPx, talk, smallPx)).flatMap((one, _, all) => (isSaid(one, textHeightPx) ? [one] : isOfEmoji(one, all) ? [{ ...one, runs: [] }] : [])), context.panel[2], corner), context);
  const pieces = sidesByTitle(sided, framed.facts['chatTitle'], context);
  const buttons = tellButtons(pieces, heads.map(({ block }) => block));
  const told = pieces.map((piece): Told => ({ piece, mark: marks.get(piece.block) ?? null, kind: kindOf(piece, marks.get(piece.block) ?? null, buttons) }));
  return { messages: messagesOf(told, context), facts: framed.facts, isChat: isConversation(told, allBlocks, context.panel) };
}

/** The pieces after some steps, from first to last; each is told the x-height of running text, px. */
function through(pieces: readonly Piece[], steps: readonly ((pieces: readonly Piece[], textHeightPx: number) => readonly Piece[])[], textHeightPx: number): readonly Piece[] {
  return steps.reduce((done, step) => step(done, textHeightPx), pieces);
}

/** The x-height of the running text: that of most words. */
function textHeight(blocks: readonly Block[]): number {
  return median(blocks.flatMap(({ lines }) => lines.flatMap((line) => line.words.map(() => line.xHeightPx))));
}

/** In a chat without bubbles, where texts have headings: what stands above the first heading and begins elsewhere is the page's title, its field of search; a line with what is told of it in paler ink that of a request. */
function withoutTitle(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const headed = pieces.filter(({ block, author, time }) => block.shape === 'flat' && author !== null && time !== null);
  // Among more bubbles with their times they are none: a wallpaper’s drawing was read as names.
  if (headed.length < 2 || pieces.filter(({ block, time }) => block.shape === 'bubble' && block.side !== 'center' && time !== null).length > headed.length) return pieces;
  const begins = median(headed.map(({ block }) => block.bbox[0]));
  const isOfColumn = ({ block }: Piece): boolean => Math.abs(block.bbox[0] - begins) <= 1.5 * textHeightPx;
  const first = pieces.find((piece) => piece.block.shape === 'flat' && isOfColumn(piece));
  const isTitle = (piece: Piece): boolean => piece.block.side !== 'center' && (piece.block.shape === 'flat' || piece.time === null) && !isOfColumn(piece) && first !== undefined && bottom(piece.block.bbox) <= first.block.bbox[1];
  const isRequest = ({ block, runs, author, time }: Piece): boolean => block.shape === 'flat' && author === null && time === null && linesOf(runs).length === 1 && isOfTwoInks(runs) && bottom(block.bbox) <= headed[0]!.block.bbox[1];
  return pieces.filter((piece) => !isTitle(piece) && !isRequest(piece));
}

const byPlace =
  (tops: ReadonlyMap<Piece, number>) =>
  (a: Piece, b: Piece): number =>
    (tops.get(a) ?? a.block.bbox[1]) - (tops.get(b) ?? b.block.bbox[1]) || a.block.bbox[0] - b.block.bbox[0];

function sideOf({ block, author }: Piece, kind: MessageKind): Side {
  if (kind === 'separator') return 'center';
  return isOwnName(author) ? 'right' : block.side;
}

/** Buttons keep to the side at which their row begins or ends; a row over the whole width to neither. */
function sideOfButtons(box: Box, buttons: readonly Box[], panel: Box): Side {
  const row = buttons.filter((other) => sharesLine(box, other)).reduce(union, box);
  const [before, after] = [row[0] - panel[0], right(panel) - right(row)];
  if (Math.abs(before - after) < 0.04 * panel[2]) return 'center';
  return before < after ? 'left' : 'right';
}

/** A flat block of nothing but rubbish, or what is left of a stamp, or a slim shape without text, is a piece of decoration. */
function isSaid({ block, runs, time, author, quote }: Piece, textHeightPx: number): boolean {
  if (block.shape === 'flat' && time === null && author === null && isSpeck(runs)) return false;
  if (block.shape === 'flat' && time === null && /^\d{1,2}:\d?$/u.test(textOfRuns(runs))) return false;
  if (time === null && author === null && quote === null && isCutFace(block, runs, textHeightPx)) return false;
  if (runs.length > 0 || quote !== null || block.shape === 'picture') return true;
  return block.shape === 'bubble' && block.side !== 'center' && (time !== null || block.lines.length > 0 || isLarge(block.bbox, textHeightPx));
}

/** What the edge leaves of a face: a letter on a small field. */
const isCutFace = ({ shape, bbox, cutTop, cutBottom }: Block, runs: Piece['runs'], textHeightPx: number): boolean =>
  shape === 'bubble' && (cutTop || cutBottom) && bbox[2] < 8 * textHeightPx && /^\p{L}$/u.test(textOfRuns(runs));

/** As large as pictures are that people send. */
const isLarge = ([, , width, height]: Box, textHeightPx: number): boolean => Math.min(width, height) > 6 * textHeightPx;

/** A sign or two on the panel that are hard to read, or a short word that cannot be read at all: a piece of an icon, of an emoji, of a border. */
function isSpeck(runs: Piece['runs']): boolean {
  const words = runs.flatMap((run) => run.words);
  const text = textOf(words).replace(/[^\p{L}\p{N}]/gu, '');
  return text.length <= 1 || (text.length <= 3 && words.some((word) => word.confidence < 0.7)) || (text.length <= 5 && words.every((word) => word.confidence < 0.3));
}

function kindOf(piece: Piece, mark: Told['mark'], buttons: ReadonlySet<Piece>): MessageKind {
  if (mark !== null) return 'separator';
  if (buttons.has(piece)) return 'button';
  return piece.block.side === 'center' && piece.block.shape !== 'picture' ? 'system' : 'message';
}

function messagesOf(told: readonly Told[], { capturedAt, panel }: ScreenContext): readonly ReadMessage[] {
  const buttons = told.flatMap(({ piece, kind }) => (kind === 'button' ? [piece.block.bbox] : []));
  const items = told.map(({ piece, mark }): DatedItem => ({ mark, time: piece.time }));
  const times = repairTimes(items, capturedAt);
  const byLines = dateConversation(items.map(({ mark }, index) => ({ mark, time: times[index]! })), capturedAt);
  const own = told.map(({ piece: { day, time } }) => ({ date: day && resolveDayMark(day, capturedAt), time, isWhole: day !== null && (day.year !== null || day.weekday !== null) }));
  const stamps = own.map(({ date, time, isWhole }) => (date === null || time === null ? null : { date, time, isWhole }));
  const dates = datesInOrder(own.map(({ date }, index) => date ?? byLines[index]!), stamps, told.map(({ piece }) => piece.block.opens === true));
  return told.map(({ piece, kind, mark }, index) => {
    const { block, runs, author, quote, edited } = piece;
    const words = runs.flatMap((run) => run.words);
    const date = dates[index]!;
    return {
      id: `m${index + 1}`,
      text: textOf(words),
      kind,
      side: kind === 'button' ? sideOfButtons(block.bbox, buttons, panel) : sideOf(piece, kind),
      author,
      time: mark !== null && mark !== 'illegible' ? mark.time : times[index]!,
      date,
      dateBasis: date === null ? null : 'separator',
      bbox: block.bbox,
      confidence: confidenceOf(words),
      partial: block.cutTop || block.cutBottom,
      edited,
      ...(quote === null ? {} : { quote }),
      words,
    };
  });
}

/** The mean over the words, to three places; certain where there are none to be wrong. */
function confidenceOf(words: readonly ReadWord[]): number {
  const sum = words.reduce((total, word) => total + word.confidence, 0);
  return words.length === 0 ? 1 : Math.round((sum / words.length) * 1000) / 1000;
}
