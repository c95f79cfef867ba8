import type { ReadWord } from '../exhibit/Reading.js';
import type { Block, BlockLine } from './Block.js';
import { sharesLine } from './Piece.js';
import { readHalf } from '../dating/readTime.js';

const wholeClock = /^\d{2}:[0-5]\d$/;
const oneDigitHour = /^\d:[0-5]\d$/;
/** Words of less confidence are what was read of a drawn wave. */
const saidFrom = 0.5;

/**
 * Blocks without what tells how long a voice message lasts («0:38»): minutes of one digit in a bubble that says nothing
 * else, where no text has a stamp whose hour is of one digit. Taken for a stamp, it would be a time that nobody wrote. Where
 * its stamp stands below, what was read with doubt in the line of the length is the drawn wave.
 */
export function withoutDurations(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => isSaid(block) && hasShortStamp(block))) return blocks;
  return blocks.map((block) => (isVoice(block) ? withoutClocks(block) : block));
}

const wordsOf = ({ lines }: Block): readonly ReadWord[] => lines.flatMap(({ words }) => words);
const isSaid = (block: Block): boolean => wordsOf(block).some(({ text, confidence }) => confidence >= saidFrom && /\p{L}{2}/u.test(text));

/** What the second look read counts, where there was one: the first leaves digits out of small stamps. */
function clocksOf(block: Block): readonly ReadWord[] {
  return (block.stamps.length > 0 ? block.stamps : wordsOf(block)).filter(({ text }) => wholeClock.test(text) || oneDigitHour.test(text));
}

/** Whether a stamp's hour is of one digit; «10 мар в 9:46» above what was passed on tells of another chat. */
function hasShortStamp(block: Block): boolean {
  const passedOn = block.lines.flatMap(({ words }) => words.filter((_, at) => /^(?:в|at|b)$/iu.test(words[at - 1]?.text ?? '')).map(({ text }) => text));
  return clocksOf(block).some(({ text }) => oneDigitHour.test(text) && !passedOn.includes(text));
}

function isVoice(block: Block): boolean {
  const clocks = clocksOf(block);
  const hasHalf = block.lines.some(({ words }) => readHalf(words.map(({ text }) => text).join(' ')) !== null);
  return block.shape === 'bubble' && !hasHalf && clocks.some(({ text }) => oneDigitHour.test(text)) && !isSaid(block);
}

function withoutClocks(block: Block): Block {
  const isLength = ({ text }: ReadWord): boolean => oneDigitHour.test(text);
  const lengths = block.lines.filter(({ words }) => words.some(isLength));
  const isStamped = clocksOf(block).some(({ text }) => wholeClock.test(text));
  const isWave = (line: BlockLine): boolean => isStamped && !line.words.some(({ text }) => wholeClock.test(text)) && lengths.some((length) => sharesLine(length.bbox, line.bbox));
  const lines = block.lines.map((line) => ({ ...line, words: line.words.filter((word) => !isLength(word) && !(word.confidence < saidFrom && isWave(line))) }));
  return { ...block, lines, stamps: block.stamps.filter(({ text }) => !oneDigitHour.test(text)) };
}
