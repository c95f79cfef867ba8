import type { Box } from '../exhibit/Reading.js';
import type { Block, BlockLine, ScreenContext } from './Block.js';
import { sharesEdges } from './cardHeads.js';
import { headKindOf, headsIn, partsOf, rowsOf, type HeadKind } from './cardParts.js';
import { headless } from './headlessCard.js';
import { inReadingOrder } from './inReadingOrder.js';
import { isInput } from './isInput.js';
import { isStaggered } from './isStaggered.js';
import { textSizeOf, type TextSize } from './isTitleRow.js';
import { bottom, isWithin, overlapArea, right, union } from './layout/Raster.js';
import { letterSections, restOf } from './letterSections.js';
import { linesOf, median, sharesLine, textOf } from './Piece.js';
import { holdsMiddle } from './quotesOf.js';
import { isFileCard, withoutEnclosed } from './withoutEnclosed.js';
import { stampBehindName } from './stampBehindName.js';
import { isAddressed } from './takeRecipients.js';
import { isOffer, isUnfolding } from './withoutActions.js';
import { strongestOf, withoutSignature } from './withoutSignature.js';

/** Cards of letters and requests are as wide as this share of their panel; beside them stand lists and menus. */
const leastWidth = 0.4;
/** A column on a very wide screen is narrower by its part of that, and told by so many cards with heads and by no others. */
const [narrowWidth, leastNarrow] = [0.3, 3];
/** On an upright screen nothing stands beside them, and bubbles are not so wide. */
const uprightWidth = 0.85;
/** A card that stands alone is wider. */
const aloneWidth = 0.6;
/** Edges of cards in one column differ by no more, px. */
const slackPx = 6;
/**
 * Makes cards of letters and requests plain: each that begins with a head ({@link letterHead}) is its author, its stamp and
 * what is written, without addresses, numbers, states and signs beside them, and with the earlier letter below it as what is
 * quoted; one with several heads is as many messages. What stands beside the column, above it and below it is the page's;
 * a card of one line without a head is a notice. Null where there is no such column.
 */
export function letterCards(all: readonly Block[], context: Pick<ScreenContext, 'widthPx' | 'heightPx' | 'panel'>): readonly Block[] | null {
  const found = columnOf(all, context);
  if (found === null) return sectionsAsCards(all, context);
  const blocks = withInner(all, found.cards);
  const column = columnOf(blocks, context) ?? found;
  const kind = headKindOf(column.cards);
  // Stamps are small, and may have more words than what is written.
  const written = column.headed.flatMap((card) => partsOf(card, kind)).flatMap(({ lines, headed }) => lines.slice(headed === true ? 2 : 1));
  const text = textSizeOf(written);
  const last = column.cards.at(-1)!;
  const plain = blocks.flatMap((block): readonly Block[] => {
    if (column.headed.includes(block)) return partsOf(block, kind);
    if (isInput(block, context)) return [];
    if (isBeside(block, column.box)) return [];
    // A card of which the edge leaves but a picture.
    if (block.lines.length === 0 && sharesEdges(block, column.cards[0]!, slackPx)) return [{ ...block, side: 'left' }];
    if (column.cards.includes(block)) return headless(block, column, text);
    const isAbove = bottom(block.bbox) <= column.cards[0]!.bbox[1] + slackPx;
    const isBelow = block.bbox[1] >= bottom(last.bbox) - slackPx;
    return isAbove || (isBelow && block.shape === 'bubble') || isLeftOfHead(block, column.headed) ? [] : [block];
  });
  return [...restAbove(blocks, column, text, kind, context.panel[1]), ...plain];
}

/** The blocks with what stands in fields and pictures of its own within a card as lines of the card. */
function withInner(blocks: readonly Block[], cards: readonly Block[]): readonly Block[] {
  const inner = new Map(cards.map((card) => [card, blocks.filter((one) => !cards.includes(one) && one.shape !== 'picture' && one.floats === undefined && isWithin(one.bbox, card.bbox, slackPx))]));
  const taken = new Set([...inner.values()].flat());
  return blocks.filter((block) => !taken.has(block)).map((block): Block => {
    const within = inner.get(block) ?? [];
    const isNew = ({ bbox }: BlockLine): boolean => !block.lines.some((line) => overlapArea(line.bbox, bbox) > 0.5 * bbox[2] * bbox[3]);
    const lines = within.flatMap((one) => one.lines.filter(isNew));
    return lines.length === 0 ? block : { ...block, lines: inReadingOrder([...block.lines, ...lines]), quoteBoxes: [...block.quoteBoxes, ...within.flatMap(({ quoteBoxes }) => quoteBoxes)], stamps: [...block.stamps, ...within.flatMap(({ stamps }) => stamps)] };
  });
}

/** A piece of the row that a card's head is, which a state with a ground of its own cut off. */
const isLeftOfHead = ({ lines, bbox, stamps }: Block, headed: readonly Block[]): boolean =>
  stamps.length === 0 && linesOf(lines).length === 1 && headed.some((card) => bbox[0] >= card.bbox[0] - slackPx && right(bbox) <= right(card.bbox) + slackPx && Math.abs(bottom(bbox) - card.bbox[1]) <= slackPx);

/** What the edge above the column leaves of the first card, whose own edges it hides: lines that begin where cards' lines do. */
function restAbove(blocks: readonly Block[], { cards, headed, box }: Column, text: TextSize, kind: HeadKind, topPx: number): readonly Block[] {
  const begins = median(headed.flatMap(({ lines }) => linesOf(lines).map((row) => row[0]!.bbox[0])));
  const above = blocks.filter(({ shape, bbox, floats }) => shape === 'flat' && floats === undefined && bottom(bbox) <= cards[0]!.bbox[1] + slackPx && bbox[0] >= begins - slackPx && right(bbox) <= right(box) + slackPx);
  const lines = inReadingOrder(above.flatMap((one) => one.lines));
  const rows = linesOf(lines.filter(({ words }) => words.length > 0));
  const rest = restOf(rows, begins, text);
  const kept = rest.flat();
  const [first] = above;
  if (first === undefined || kept.length === 0) return [];
  const span = kept.map(({ bbox }) => bbox).reduce(union);
  const card: Block = { ...first, shape: 'bubble', side: 'left', fillColour: cards[0]!.fillColour, bbox: [box[0], span[1], box[2], span[3]], lines: kept, stamps: above.flatMap(({ stamps }) => stamps), quoteBoxes: above.flatMap(({ quoteBoxes }) => quoteBoxes), cutTop: true };
  if (headsIn(rest).length > 0) return partsOf(card, kind);
  // Without a head it may be a title, unless it is a text of several rows, the edge itself cuts it, or below it stands what one may do with a letter.
  const isText = rest.length >= leastRows && span[1] - topPx < belowBar * kept[0]!.bbox[3] && !areLabelled(rest) && rest.some((row) => right(row.at(-1)!.bbox) - row[0]!.bbox[0] > longRow * box[2]);
  const isLetter = isText || (rest.length === rows.length && span[1] - topPx < nearTop * kept[0]!.bbox[3]) || (rest.length > 1 && isUnfolding(rest.at(-1)!));
  return isLetter ? headless(card, { cards: [card, ...cards], headed }, text) : [];
}
/** In heights of a line, from the panel's top; below a bar. */
const [nearTop, belowBar] = [1.5, 6];
/** A row of what is told of an order begins so; so may one of a text («Телефон для связи: …»), but not its first, nor one of three. */
const label = /^\p{L}[\p{L} ]{1,24}:/u;
const isLabelled = (row: readonly BlockLine[]): boolean => label.test(textOf(row[0]!.words));
const areLabelled = (rows: readonly (readonly BlockLine[])[]): boolean => rows.slice(0, 1).some(isLabelled) || rows.filter(isLabelled).length * 3 >= rows.length;
/** So many rows, one of them longer than this share of the column, are more than a title. */
const [leastRows, longRow] = [3, 0.4];

/** Letters that lines alone part: a field for each. Null where there are none. */
function sectionsAsCards(all: readonly Block[], context: Pick<ScreenContext, 'widthPx' | 'heightPx' | 'panel'>): readonly Block[] | null {
  const text = textSizeOf(all.flatMap(({ lines }) => lines));
  const isStatus = ({ bbox }: Block): boolean => context.heightPx > context.widthPx && bottom(bbox) <= statusShare * context.heightPx;
  const isToTouch = ({ shape, lines }: Block): boolean => shape === 'bubble' && linesOf(lines).length === 1 && isOffer(lines);
  const sections = letterSections(all.filter((block) => !isInput(block, context) && !isStatus(block) && !isToTouch(block)), text);
  if (sections === null || hasTwoSides(all.filter(({ bbox }) => bottom(bbox) > sections.cards[0]!.bbox[1]))) return null;
  // A chat on the ground, whose notices and pictures tell it, is read as one unless something stands beside it.
  const addressed = sections.cards.filter((card) => rowsOf(card).slice(1, 2).some(([first]) => first !== undefined && isAddressed(first)) && stampBehindName(rowsOf(card)[0]!) !== null);
  if (sections.among.length > 0 && sections.beside.length < leastBeside && addressed.length < leastAddressed) return null;
  const { cards, among } = sections;
  const headed = cards.filter((card) => headsIn(rowsOf(card)).length > 0);
  const strongest = strongestOf(cards);
  const kind = { ...headKindOf(cards), isNamedBelow: false };
  const said = cards.map((card) => withoutSignature(card, strongest)).flatMap((card) => (headsIn(rowsOf(card)).length > 0 ? partsOf(card, kind).map((part) => withoutEnclosed(part, part.headed === true ? 2 : 1)) : headless(card, { cards, headed }, text).map((part) => withoutEnclosed(part, 0))));
  // Of the last letter the edge may leave its head alone, unless below it stands what one may do with it.
  const isCutOff = ({ lines, headed: isHeaded, bbox }: Block): boolean => !all.some((one) => isToTouch(one) && one.bbox[1] >= bottom(bbox)) && lines.length === (isHeaded === true ? 2 : 1) && headed.length > 1 && !among.some((one) => one.shape === 'picture' && one.bbox[1] >= bbox[1]);
  const kept = said.filter((card) => card !== said.at(-1) || !isCutOff(card));
  const pictures = among.filter(({ shape }) => shape === 'picture');
  const brought = new Map(kept.flatMap((card, at): [Block, Block][] => {
    const shown = isHeadAlone(card) ? pictures.find(({ bbox }) => bbox[1] >= card.bbox[1] && bbox[1] < (kept[at + 1]?.bbox[1] ?? Infinity)) : undefined;
    return shown === undefined ? [] : [[card, shown]];
  }));
  const withShown = (card: Block): Block => (brought.has(card) ? { ...card, bbox: union(card.bbox, brought.get(card)!.bbox) } : card);
  return [...kept.map(withShown).map(withQuoted), ...among.filter((one) => ![...brought.values()].includes(one)).map((one): Block => (one.shape === 'picture' ? { ...one, side: 'left' } : { ...one, side: 'center' }))];
}

/** Whether a card is a head with nothing that can be read below it: a picture there is what that letter brings. */
const isHeadAlone = ({ headed, lines }: Block): boolean => headed === true && lines.slice(2).every(({ words }) => !/\p{L}{2}|\d/u.test(textOf(words)));

/** A letter with what its bars set off as what it quotes: it stands below what answers it, as hardly ever in a chat. */
function withQuoted(letter: Block): Block {
  const isQuoted = ({ bbox }: Block['lines'][number]): boolean => letter.quoteBoxes.some((box) => holdsMiddle(box, bbox));
  const quoted = letter.lines.filter(isQuoted);
  if (quoted.length === 0 || quoted.length === letter.lines.length) return letter;
  return { ...letter, lines: letter.lines.filter((line) => !isQuoted(line)), earlier: [...quoted, ...(letter.earlier ?? [])], quoteBoxes: [] };
}

/** Whether bubbles stand at both sides: a chat, though a name and a time may stand above each. What edges leave of faces, and files that came with a letter, are none, nor what stands above the first, nor buttons beside each other. */
const hasTwoSides = (blocks: readonly Block[]): boolean => ['left', 'right'].every((side) => blocks.some((one) => one.shape === 'bubble' && !blocks.some((other) => other !== one && other.shape === 'bubble' && sharesLine(other.bbox, one.bbox)) && one.floats === undefined && one.side === side && one.lines.some(({ words }) => /\p{L}{2}|\d{2}/u.test(textOf(words))) && !isFileCard(one)));

/** A phone's own clock stands no lower, by its share of the screen. */
const statusShare = 0.035;
/** So many letters with a stamp right behind their names and whom they go to below are no chat. */
const leastAddressed = 2;
/** A face or two, a sign stand beside letters in any thread; so much is a list or a menu. */
const leastBeside = 4;

interface Column {
  /** From top to bottom, all cards of the column. */
  readonly cards: readonly Block[];
  /** Those that begin with a head. */
  readonly headed: readonly Block[];
  readonly box: Box;
}

function columnOf(blocks: readonly Block[], { panel, widthPx, heightPx }: Pick<ScreenContext, 'widthPx' | 'heightPx' | 'panel'>): Column | null {
  const isUpright = heightPx > widthPx;
  const least = (isUpright ? uprightWidth : narrowWidth) * panel[2];
  const fields = blocks.filter(({ shape, floats, lines, bbox }) => shape === 'bubble' && floats === undefined && lines.length > 0 && bbox[2] >= least);
  const dated = fields.filter((block) => headsIn(rowsOf(block)).some(({ head }) => head.day !== null));
  const like = dated.find((block) => dated.filter((other) => sharesEdges(block, other, slackPx)).length * 2 > dated.length);
  if (like === undefined) return null;
  const isNarrow = like.bbox[2] < leastWidth * panel[2];
  if (isNarrow && (dated.length < leastNarrow || !dated.every((block) => sharesEdges(block, like, slackPx)))) return null;
  const cards = fields.filter((block) => sharesEdges(block, like, slackPx)).sort((a, b) => a.bbox[1] - b.bbox[1]);
  const headed = cards.filter((block) => headsIn(rowsOf(block)).length > 0);
  const box = cards.map(({ bbox }) => bbox).reduce(union);
  if (headed.length < 2 && (isUpright || like.bbox[2] < aloneWidth * panel[2] || blocks.some((one) => isStaggered(one, box)))) return null;
  return { cards, headed, box };
}

/** What stands wholly at one side of the column: cards never stand beside each other. */
const isBeside = ({ bbox }: Block, column: Box): boolean => right(bbox) <= column[0] + slackPx || bbox[0] >= right(column) - slackPx;
