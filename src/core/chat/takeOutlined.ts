import { isRoomyField } from './isRoomyField.js';
import { belowGap, near } from './loosePlaces.js';
import { bottom, chroma, colourDistance } from './layout/Raster.js';
import { median, sharesLine, textOfRuns, type Piece } from './Piece.js';

/** What is answered is written smaller and paler than what is said, by these shares. */
const [small, pale] = [0.9, 0.8];
/** Words take up more than this share of their outline's height; what is read on a picture does not. */
const full = 0.25;
/** Fills that differ by less in one channel, 0–255, are one. */
const sameFill = 10;
/** Within an outline is the ground, whose channels differ by less, 0–255. */
const strong = 60;

/**
 * Takes a bubble of a fill that no other has, no strong colour, with paler words and smaller ones (capitals and digits seem larger), for what the bubble right below it answers: an
 * outline around the words of the message answered, as some apps draw above the answer. It becomes the quote; where the
 * edge hides the answer it is gone, as nobody says it there.
 * @param textHeightPx the x-height of running text
 */
export function takeOutlined(pieces: readonly Piece[], textHeightPx: number): readonly Piece[] {
  const bubbles = pieces.filter(({ block }) => block.shape === 'bubble' && block.side !== 'center' && block.floats === undefined);
  const isOutlined = (one: Piece): boolean => {
    const others = bubbles.filter((other) => other !== one).flatMap(({ runs }) => runs);
    const [strength, letterPx] = [median(others.map((run) => run.contrast)), median(others.map((run) => run.xHeightPx))];
    const said = bubbles.filter(({ runs }) => runs.some((run) => run.contrast >= pale * strength));
    const isFilledAlone = said.length >= 2 && said.every(({ block }) => colourDistance(block.fillColour, one.block.fillColour) > sameFill);
    const isSmall = one.runs.some((run) => run.xHeightPx < small * letterPx) && one.runs.every((run) => run.contrast < pale * strength);
    // A sign read on a picture is nothing that was said; an outline is as wide as its words, a button is not.
    return isSmall && chroma(one.block.fillColour) < strong && isFull(one) && !isRoomyField(one) && isFilledAlone && /[\p{L}\d]{2}/u.test(textOfRuns(one.runs)) && one.time === null && one.author === null && one.quote === null;
  };
  const mayBe = bubbles.filter(isOutlined);
  // Buttons come in rows and stacks; one message answers one.
  const isBeside = ({ block: { bbox: a } }: Piece, { block: { bbox: b } }: Piece): boolean => sharesLine(a, b) || (Math.abs(a[2] - b[2]) <= 4 && Math.min(belowGap(a, b), belowGap(b, a)) <= near * textHeightPx);
  const outlined = mayBe.filter((one) => !mayBe.some((other) => other !== one && isBeside(one, other)));
  const kept = pieces.filter((one) => !outlined.includes(one));
  for (const one of outlined) {
    const gapTo = ({ block }: Piece): number => belowGap(one.block.bbox, block.bbox);
    const [answer] = kept.filter(({ block }) => block.shape !== 'flat' && block.side !== 'center').filter((other) => gapTo(other) <= near * textHeightPx).sort((a, b) => gapTo(a) - gapTo(b));
    if (answer !== undefined) kept[kept.indexOf(answer)] = { ...answer, quote: answer.quote ?? textOfRuns(one.runs) };
  }
  return kept;
}

function isFull({ block, runs }: Piece): boolean {
  const [top, low] = [Math.min(...runs.map(({ bbox }) => bbox[1])), Math.max(...runs.map(({ bbox }) => bottom(bbox)))];
  return low - top > full * block.bbox[3];
}
