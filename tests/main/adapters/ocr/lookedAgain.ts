import { findBlocks, type LaidRun } from '../../../../src/core/chat/layout/findBlocks.js';
import type { ReadWord } from '../../../../src/core/exhibit/Reading.js';
import { drawn } from './drawn.js';

export const said = 'Здравствуйте, верните деньги';

type Look = (read: ReadonlyMap<LaidRun, readonly ReadWord[]>, emPx: number) => Promise<ReadonlyMap<LaidRun, readonly ReadWord[]>>;

/** What a second look makes of a line that is drawn below some talk, when the first look read something else. */
export async function lookedAgain(look: Look, written: string, read: string, confidence: number, talk = said): Promise<string> {
  const layout = findBlocks(await drawn(talk, written))!;
  const [first, second] = layout.blocks.map(({ runs: [run] }) => run!);
  const words = new Map([[first!, [{ text: talk, bbox: first!.box, confidence: 0.95 }]], [second!, [{ text: read, bbox: second!.box, confidence }]]]);
  return (await look(words, layout.emPx)).get(second!)!.map(({ text }) => text).join(' ');
}
