import type { MessageKind, ReadMessage } from '../exhibit/Reading.js';
import { attachLoose } from './attachLoose.js';
import type { Block, ScreenContext } from './Block.js';
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
import { dayLines, topOfDay } from './dayLines.js';
import { inOneColumn } from './inOneColumn.js';
import { isOfLines, joinCentred, joinFlat } from './joinFlat.js';
import { isConversation } from './isConversation.js';
import { withoutFields } from './noticeCard.js';
import { joinCards } from './joinCards.js';
import { joinInsets } from './joinInsets.js';
import { isSaid } from './isSaid.js';
import { isOfEmoji } from './isOfEmoji.js';
import { joinPlates } from './joinPlates.js';
import { joinNameColumn } from './joinNameColumn.js';
import { joinThread } from './joinThread.js';
import { smallLetterHeight } from './letters/smallCapitals.js';
import { messagesOf, type Told } from './messagesOf.js';
import { median, textOfRuns, type Piece } from './Piece.js';
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
import { withoutQuotationMarks } from './withoutQuotationMarks.js';
import { withoutReceipts } from './withoutReceipts.js';
import { withoutReactions } from './withoutReactions.js';
import { withoutSigns } from './withoutSigns.js';
import { withoutTags } from './withoutTags.js';
import { withoutMenu } from './withoutMenu.js';
import { withoutOverDay } from './withoutOverDay.js';
import { withoutTitle } from './withoutTitle.js';
import { withDaysOnce, withoutUnder } from './withoutUnder.js';
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

/**
 * Makes messages of the blocks of a screenshot: date lines and system lines, authors, stamps, quoted parts and buttons
 * told apart from what is said, letters put right by their words, each message dated as far as the picture tells.
 */
export function interpretBlocks(allBlocks: readonly Block[], context: ScreenContext): Interpretation {
  const dated = surestDays(allBlocks);
  const [fixed, floating] = [dated.filter(({ floats }) => floats !== true), dated.filter(({ floats }) => floats === true)];
  const whole = withoutReceipts(withoutQuotationMarks(withoutDrawings(withoutDurations(joinInsets(fixed)))));
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

const byPlace =
  (tops: ReadonlyMap<Piece, number>) =>
  (a: Piece, b: Piece): number =>
    (tops.get(a) ?? a.block.bbox[1]) - (tops.get(b) ?? b.block.bbox[1]) || a.block.bbox[0] - b.block.bbox[0];

function kindOf(piece: Piece, mark: Told['mark'], buttons: ReadonlySet<Piece>): MessageKind {
  if (mark !== null) return 'separator';
  if (buttons.has(piece)) return 'button';
  return piece.block.side === 'center' && piece.block.shape !== 'picture' ? 'system' : 'message';
}
