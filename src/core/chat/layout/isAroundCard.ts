import type { Box } from '../../exhibit/Reading.js';
import type { Candidate } from './Candidate.js';
import { isLetter, isTall } from './letterSize.js';
import { bottom, isWithin, right } from './Raster.js';

/** How far a card may reach beyond what it stands on, px. */
const edgePx = 3;
/** The share that the card takes up, how many things are said on it, how many letters are written beside it. */
const [cardShare, leastSaid, leastList] = [0.4, 2, 40];
/** The share of a card between a title bar and a field to write in, how many marks its texts have, how many letters a menu beside it. */
const [framedShare, leastText, leastMenu] = [0.25, 40, 20];

/**
 * Whether a card with something said takes up much of what may hold the conversation, and much is written beside the card:
 * the conversation is on the card, and a list of others beside it. A card between a title bar and a field to write in may be
 * smaller and have texts alone, and a menu beside it.
 * @param saidOn how many things that look said stand on a candidate and on no smaller one
 */
export function isAroundCard(one: Candidate, candidates: readonly Candidate[], saidOn: (card: Candidate) => number, emPx: number): boolean {
  const takesUp = ({ box }: Candidate, share: number): boolean => areaOf(box) > areaOf(one.box) * share;
  const isCard = (card: Candidate): boolean => !card.isStack && takesUp(card, cardShare) && saidOn(card) >= leastSaid && lettersBeside(card.box, one, emPx) >= leastList;
  const isChat = (card: Candidate): boolean => card.isFramed && !one.isFramed && takesUp(card, framedShare) && (card.text?.marks.length ?? 0) > leastText && lettersBeside(card.box, one, emPx) >= leastMenu;
  return candidates.some((card) => card !== one && isWithin(card.box, one.box, edgePx) && (isCard(card) || isChat(card)));
}

const lettersBeside = (box: Box, { text }: Candidate, emPx: number): number =>
  (text?.marks ?? []).filter((mark) => (right(mark.box) <= box[0] || mark.box[0] >= right(box)) && mark.box[1] >= box[1] && mark.box[1] < bottom(box) && isLetter(mark.box, emPx) && isTall(mark.box, emPx)).length;

const areaOf = ([, , width, height]: Box): number => width * height;
