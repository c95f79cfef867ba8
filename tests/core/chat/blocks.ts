import type { Block, BlockLine, ScreenContext } from '../../../src/core/chat/Block.js';
import type { Box, ReadWord } from '../../../src/core/exhibit/Reading.js';

/** Blocks as the layout hands them over, drawn by hand: a screen of 1000×2000 with letters of 26 px x-height, 18 px wide. */
export const screen = (more: Partial<ScreenContext> = {}): ScreenContext => ({ widthPx: 1000, heightPx: 2000, head: [], panel: [0, 200, 1000, 1600], capturedAt: '2024-03-16T14:30:12', ...more });

export const black: Ink = [10, 10, 10];
export const grey: Ink = [150, 150, 150];
export const violet: Ink = [120, 40, 200];
type Ink = BlockLine['inkColour'];

const letterPx = 18;
const lineStepPx = 50;

interface LineLook {
  readonly x?: number;
  readonly y?: number;
  readonly xHeightPx?: number;
  readonly contrast?: number;
  readonly ink?: Ink;
  readonly confidence?: number;
}

/** One line of words; pale and small lines by `stampLine`. */
export function line(text: string, { x = 60, y = 0, xHeightPx = 26, contrast = 0.95, ink = black, confidence = 0.95 }: LineLook = {}): BlockLine {
  const wide = (letterPx * xHeightPx) / 26;
  const high = Math.round(xHeightPx * 1.5);
  let at = x;
  const words = text.split(' ').filter(Boolean).map((word): ReadWord => {
    const bbox: Box = [Math.round(at), y, Math.round(word.length * wide), high];
    at += (word.length + 1) * wide;
    return { text: word, bbox, confidence };
  });
  return { words, bbox: [x, y, Math.max(4, Math.round(at - x - wide)), high], letters: [], baseline: y + high, xHeightPx, contrast, inkColour: ink };
}

export const stampLine = (text: string, look: LineLook = {}): BlockLine => line(text, { xHeightPx: 20, contrast: 0.4, ink: grey, ...look });

interface BlockLook extends Partial<Block> {
  /** The stamp below the last line, as the first look read it. */
  readonly stamp?: string;
  /** What the second look at the stamp read. */
  readonly seen?: string;
  readonly lineLook?: LineLook;
}

/** A bubble at `y` with lines of text from the top. */
export function bubble(side: Block['side'], y: number, texts: readonly (string | BlockLine)[], { stamp, seen, lineLook = {}, ...more }: BlockLook = {}): Block {
  const x = { left: 30, right: 330, center: 350 }[side];
  const lines = texts.map((one, index) => {
    const top = y + 20 + index * lineStepPx;
    return typeof one === 'string' ? line(one, { x: x + 30, y: top, ...lineLook }) : movedTo(one, x + 30, top);
  });
  const stampTop = y + 20 + texts.length * lineStepPx;
  const stamps = stamp === undefined ? [] : [stampLine(stamp, { x: x + 480, y: stampTop })];
  const seenWords: ReadWord[] = seen === undefined ? [] : [{ text: seen, bbox: [x + 480, stampTop, 70, 30], confidence: 0.9 }];
  const height = 40 + (texts.length + stamps.length) * lineStepPx;
  const fillColour: Ink = side === 'right' ? [204, 228, 254] : [235, 237, 240];
  return { shape: 'bubble', bbox: [x, y, side === 'center' ? 300 : 640, height], lines: [...lines, ...stamps], side, fillColour, cutTop: false, cutBottom: false, stamps: seenWords, quoteBoxes: [], ...more };
}

/** Text on the panel itself. */
export function flat(side: Block['side'], y: number, text: string | BlockLine, look: LineLook & Partial<Omit<Block, 'lines'>> = {}): Block {
  const wide = (typeof text === 'string' ? text.length : 10) * letterPx;
  const x = look.x ?? { left: 30, right: 960 - wide, center: Math.round(500 - wide / 2) }[side];
  const one = typeof text === 'string' ? line(text, { ...look, x, y }) : movedTo(text, x, y);
  return { shape: 'flat', bbox: one.bbox, lines: [one], side, fillColour: [255, 255, 255], cutTop: false, cutBottom: false, stamps: look.stamps ?? [], quoteBoxes: [] };
}

export const picture = (side: Block['side'], y: number): Block => ({ ...bubble(side, y, []), shape: 'picture', bbox: [side === 'right' ? 330 : 30, y, 640, 480] });

function movedTo(one: BlockLine, x: number, y: number): BlockLine {
  const [dx, dy] = [x - one.bbox[0], y - one.bbox[1]];
  const moved = ([left, top, width, height]: Box): Box => [left + dx, top + dy, width, height];
  return { ...one, baseline: one.baseline + dy, bbox: moved(one.bbox), words: one.words.map((word) => ({ ...word, bbox: moved(word.bbox) })) };
}
