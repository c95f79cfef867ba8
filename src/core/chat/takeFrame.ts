import { readTime } from '../dating/readTime.js';
import type { Block, ScreenContext } from './Block.js';
import { bottom } from './layout/Raster.js';
import { textOf } from './Piece.js';

/** What stands around the conversation, told apart from it by its words and place. */
export interface Framed {
  /** The conversation itself. */
  readonly blocks: readonly Block[];
  /** The status bar's clock and the header's title, where they were read. */
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Takes the status bar, the header and the input bar with the keyboard away from the blocks of a screenshot, where the
 * layout did not cut them off: flat lines at the very top, and from «Сообщение» on at the bottom.
 */
export function takeFrame(blocks: readonly Block[], { widthPx, heightPx, panel }: ScreenContext): Framed {
  const top = panel[1] < 0.01 * heightPx ? headerOf(blocks, Math.min(0.11 * heightPx, 0.28 * widthPx)) : [];
  const input = blocks.find((block) => isInput(block, heightPx));
  const isBelowInput = (block: Block): boolean => input !== undefined && bottom(block.bbox) > input.bbox[1] + 0.3 * input.bbox[3];
  return { blocks: blocks.filter((block) => !top.includes(block) && !isBelowInput(block)), facts: factsOf(top) };
}

/** Flat lines above the first bubble, in the strip where phones show the time, the battery and whom one talks to. */
function headerOf(blocks: readonly Block[], limit: number): readonly Block[] {
  const first = blocks.findIndex(({ shape, bbox }) => shape !== 'flat' || bottom(bbox) > limit);
  const header = blocks.slice(0, first === -1 ? 0 : first);
  // Without a status bar it is the conversation that begins at the top.
  return header.some(({ bbox }) => bbox[1] < 0.3 * limit) ? header : [];
}

function factsOf(header: readonly Block[]): Record<string, string> {
  const lines = header.flatMap(({ lines: own }) => own).map(({ words, bbox }) => ({ text: textOf(words), bbox }));
  const clock = lines.map(({ text }) => readTime(text)).find((time) => time !== null);
  const bar = lines.find(({ text }) => readTime(text) !== null);
  const title = lines.find((line) => /\p{L}{2}/u.test(line.text) && !(bar && isSameLineAs(line.bbox, bar.bbox)))?.text;
  return { ...(title === undefined ? {} : { chatTitle: title }), ...(clock === undefined || clock === null ? {} : { screenClock: clock }) };
}

const isSameLineAs = (a: Block['bbox'], b: Block['bbox']): boolean => Math.min(bottom(a), bottom(b)) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3], b[3]);

const placeholder = /^(?:(?:написать|напишите|введите|ваше|текст) )?сообщени[ея]\.*$|^(?:введите|ваш) (?:текст|вопрос|ответ)\.*$|^(?:(?:type|write|enter|send) )?(?:a |your )?message\.*$|^(?:задайте |ваш )?вопрос\.*$|^(?:imessage|sms|mms|rcs|text message|текстовое сообщение)\.*$/iu;

/** The field where one writes: its grey words, whatever icons beside them were read as. */
function isInput({ shape, bbox, lines }: Block, heightPx: number): boolean {
  const strongest = Math.max(...lines.map((line) => line.contrast));
  const written = lines.filter((line) => line.contrast > 0.6 * strongest);
  if (shape === 'picture' || bbox[1] < 0.4 * heightPx || written.length === 0 || written.length > 3 || strongest > 0.75) return false;
  const words = written.flatMap((line) => line.words.map(({ text }) => text.replace(/[^\p{L}.]/gu, ''))).filter((word) => word.replace(/\./gu, '').length > 2);
  return placeholder.test(words.join(' ').replace(/…/gu, ''));
}
