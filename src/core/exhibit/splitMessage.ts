import { boxAround } from './boxGeometry.js';
import type { MessagePart } from './Correction.js';
import type { Box, ReadMessage, ReadWord } from './Reading.js';

type Splittable = Pick<ReadMessage, 'text' | 'bbox' | 'words'>;

/** A place between two words where a message can be cut. */
export interface Cut {
  /** Characters of the text above the cut. */
  readonly at: number;
  /** Whether the second word begins a new line on the image. */
  readonly isLineEnd: boolean;
}

/** Where a message can be cut, from its first word to its last: between any two words of its text. */
export function cutsOf(message: Splittable): readonly Cut[] {
  const words = wordsOfText(message);
  return [...message.text.matchAll(/\s+/g)].flatMap(({ index, 0: gap }, place) => {
    if (index === 0 || index + gap.length >= message.text.length) return [];
    const [before, after] = words === null ? [] : [words[place], words[place + 1]];
    return [{ at: index, isLineEnd: before !== undefined && after !== undefined && isBelow(after.bbox, before.bbox) }];
  });
}

/**
 * The two messages that one becomes when it is cut behind `at` characters. Each has the place of its own words: one line
 * is cut across, several between lines; without known words the height is shared by the length of the text. Null when one of them would say nothing.
 */
export function splitMessage(message: Splittable, at: number): readonly [upper: MessagePart, lower: MessagePart] | null {
  if (at <= 0) return null;
  const texts = [message.text.slice(0, at).trim(), message.text.slice(at).trim()] as const;
  if (texts[0] === '' || texts[1] === '') return null;
  const [upper, lower] = boxesOf(message, texts[0]);
  return [
    { text: texts[0], bbox: upper },
    { text: texts[1], bbox: lower },
  ];
}

function boxesOf(message: Splittable, upperText: string): readonly [Box, Box] {
  const [x, y, width, height] = message.bbox;
  const count = upperText.split(/\s+/).length;
  const words = wordsOfText(message);
  const above = words?.slice(0, count).map(({ bbox }) => bbox) ?? [];
  const below = words?.slice(count).map(({ bbox }) => bbox) ?? [];
  if (!isSome(above) || !isSome(below)) {
    const cut = Math.round((height * upperText.length) / message.text.length);
    return [
      [x, y, width, cut],
      [x, y + cut, width, height - cut],
    ];
  }
  const [leftAbove, topAbove, wideAbove, highAbove] = boxAround(above);
  const [leftBelow, topBelow] = boxAround(below);
  const isOneLine = below.every((word) => !isBelow(word, above[0]));
  if (isOneLine) {
    const cut = Math.round((leftAbove + wideAbove + leftBelow) / 2) - x;
    return [
      [x, y, cut, height],
      [x + cut, y, width - cut, height],
    ];
  }
  // Two lines share what lies between them; a cut within a line leaves that line to both.
  const isBetweenLines = topBelow >= topAbove + highAbove;
  const end = isBetweenLines ? Math.round((topAbove + highAbove + topBelow) / 2) : topAbove + highAbove;
  const start = isBetweenLines ? end : topBelow;
  return [
    [x, y, width, Math.max(1, end - y)],
    [x, start, width, Math.max(1, y + height - start)],
  ];
}

/** The read words, one for each word of the text, also where some were set right; null when they are not as many. */
function wordsOfText({ text, words }: Splittable): readonly ReadWord[] | null {
  return words.length === text.trim().split(/\s+/).length && words.every((word) => !/\s/.test(word.text)) ? words : null;
}

const isSome = (boxes: readonly Box[]): boxes is readonly [Box, ...Box[]] => boxes.length > 0;

/** Whether a word stands on a line below another: its middle lies under the other's lower edge. */
const isBelow = ([, y, , height]: Box, [, upperY, , upperHeight]: Box): boolean => y + height / 2 > upperY + upperHeight;
