import { dateConversation, type DatedItem } from '../dating/dateConversation.js';
import { datesInOrder } from '../dating/datesInOrder.js';
import { repairTimes } from '../dating/repairTimes.js';
import { resolveDayMark } from '../dating/resolveDayMark.js';
import type { Box, MessageKind, ReadMessage, ReadWord, Side } from '../exhibit/Reading.js';
import type { ScreenContext } from './Block.js';
import type { Headed } from './dayLines.js';
import { right, union } from './layout/Raster.js';
import { isOwnName } from './ownName.js';
import { sharesLine, textOf, type Piece } from './Piece.js';

/** One thing of the conversation, understood. */
export interface Told extends Headed {
  readonly kind: MessageKind;
}

/** The messages of what was understood, from top to bottom, dated as far as day lines, stamps and the time of capture tell. */
export function messagesOf(told: readonly Told[], { capturedAt, panel }: ScreenContext): readonly ReadMessage[] {
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
