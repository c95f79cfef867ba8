import type { Box } from '../exhibit/Reading.js';
import type { Block } from './Block.js';
import { earlierLetter } from './earlierLetter.js';
import { bottom, isWithin, overlapArea } from './layout/Raster.js';
import { isNamedIn, isNameRow, isSentToMe, letterHead, withoutAddress, type LetterHead, type Row } from './letterHead.js';
import { linesOf } from './Piece.js';

/** What is quoted keeps within its card, px. */
const slackPx = 6;

/** The rows of a card that bear words. */
export const rowsOf = ({ lines }: Block): readonly Row[] => linesOf(lines.filter(({ words }) => words.length > 0));

/** Whether the head bears a number alone, and the name stands below it. */
function hasNameBelow(card: Block): boolean {
  const rows = rowsOf(card);
  const head = letterHead(rows, true);
  return head !== null && head.name === null && rows.length > head.rows + 1 && isNameRow(rows[head.rows]);
}

/** What all heads of a thread have in common. */
export interface HeadKind {
  /** They bear a number, and the name stands below. */
  readonly isNamedBelow: boolean;
  /** Some tell that their letters go to the person: others that go to somebody else are the person's own. */
  readonly areSomeToMe: boolean;
}

/** What the heads of some cards have in common. */
export function headKindOf(cards: readonly Block[]): HeadKind {
  const heads = cards.map((card) => headsIn(rowsOf(card)));
  // The edge may cut a head's upper rows off.
  const isRestToMe = (card: Block, at: number): boolean => heads[at]!.length === 0 && isSentToMe(rowsOf(card)[0]?.[0]);
  return { isNamedBelow: cards.every((card, at) => heads[at]!.length === 0 || hasNameBelow(card)), areSomeToMe: heads.flat().some(({ head }) => head.isToMe === true) || cards.some(isRestToMe) };
}

/** The messages of a card: one for each head in it. */
export function partsOf(card: Block, { isNamedBelow, areSomeToMe }: HeadKind): readonly Block[] {
  const rows = rowsOf(card);
  const heads = headsIn(rows);
  // Above the first head stands what an edge leaves of another message.
  const above = rows.slice(0, heads[0]!.at);
  const rest = above.length === 1 && (!card.cutTop || isOfTwoInks(above[0]!)) ? [] : above;
  const lead: readonly Block[] = rest.length === 0 ? [] : [{ ...card, bbox: spanOf(card, rows, 0, rest.length), lines: rest.flat(), headed: false, side: 'left', stamps: [], quoteBoxes: [], cutTop: true, cutBottom: false }];
  const parts = heads.map(({ at, head }, index): Block => {
    const end = heads[index + 1]?.at ?? rows.length;
    const below = rows.slice(at + head.rows, end);
    const isNamed = head.name === null && isNamedBelow && isNameRow(below[0]);
    const name = isNamed ? below[0]![0]! : head.name;
    const said = isNamed ? below.slice(1) : below;
    const quoted = earlierLetter(said);
    const own = quoted < 0 ? said : said.slice(0, quoted);
    // A head without a word below it stands above a picture.
    const shown = own.length === 0 && end < rows.length ? Math.min(...rows[end]!.map(({ bbox }) => bbox[1])) : null;
    const span = heads.length === 1 && rest.length === 0 ? card.bbox : spanOf(card, rows, at, end);
    const box: Box = shown === null ? span : [span[0], span[1], span[2], shown - span[1]];
    const lines = [...(name === null ? [] : [withoutAddress(name)]), ...(head.isDayAlone === true ? [] : [head.stamp]), ...own.flat()];
    return { ...card, bbox: box, lines, opens: index === 0, headed: name !== null, ...(head.isDayAlone === undefined ? {} : { mailed: true }), ...(head.isDayAlone === true && head.day !== null ? { day: head.day } : {}), side: areSomeToMe && head.isToMe === false ? 'right' : 'left', stamps: card.stamps.filter((seen) => overlapArea(seen.bbox, head.stamp.bbox) > 0), cutTop: index === 0 && rest.length === 0 && card.cutTop, cutBottom: index === heads.length - 1 && card.cutBottom, quoteBoxes: card.quoteBoxes.filter((one) => isWithin(one, box, slackPx) && overlapArea(one, head.stamp.bbox) === 0), ...(quoted < 0 ? {} : { earlier: said.slice(quoted).flat() }) };
  });
  return [...lead, ...parts];
}

/** Whether a row is a title with what is told of it in paler ink: a line of a text has one. */
export function isOfTwoInks(row: Row): boolean {
  const contrasts = row.map(({ contrast }) => contrast);
  return Math.min(...contrasts) < paler * Math.max(...contrasts);
}
const paler = 0.7;

/** The heads among a card's rows: what stands first need name nobody; nothing in an earlier letter is one. */
export function headsIn(rows: readonly Row[]): readonly { readonly at: number; readonly head: LetterHead }[] {
  const heads: { at: number; head: LetterHead }[] = [];
  const cites = earlierLetter(rows);
  for (let at = 0; at < (cites < 0 ? rows.length : cites); at += 1) {
    const head = letterHead(rows.slice(at), at === 0);
    if (head === null || (at > 0 && (head.name === null || !isNamedIn(rows[at]!, head.name) || head.rows > 2))) continue;
    heads.push({ at, head });
    at += head.rows - 1;
  }
  return heads;
}

function spanOf(card: Block, rows: readonly Row[], at: number, end: number): Box {
  const top = at === 0 ? card.bbox[1] : Math.min(...rows[at]!.map(({ bbox }) => bbox[1]));
  const low = end === rows.length ? bottom(card.bbox) : Math.max(...rows[end - 1]!.map(({ bbox }) => bottom(bbox)));
  return [card.bbox[0], top, card.bbox[2], low - top];
}
