import { composeSheet, type ComposedSheet } from '../../../core/chat/layout/composeSheet.js';
import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import type { Box, ReadWord } from '../../../core/exhibit/Reading.js';
import { loadSharp } from '../image/loadSharp.js';
import { recognise, type Sheet, type SheetWord } from './Recogniser.js';

/** The font size at which recognition is best for its price, px. */
const bestEmPx = 30;
/**
 * Letters are narrowed to this share of their width: the network's price is the length of the lines. Down to here no more
 * letters are misread; at 0.75 there are (docs/decisions/0014).
 */
const narrowing = 0.85;
const rowsPerSheet = 60;

/**
 * Reads runs of text, many in one recognition. Resolves to the words of each run, left to right, in pixels of the screenshot.
 * @param emPx the font size of the runs, px of the screenshot
 */
export async function readRuns(sources: readonly LaidRun[], emPx: number, look: 'text' | 'digits'): Promise<ReadWord[][]> {
  const read: ReadWord[][] = [];
  for (let from = 0; from < sources.length; from += rowsPerSheet) {
    const part = sources.slice(from, from + rowsPerSheet);
    const composed = composeSheet(part, Math.max(4, Math.round(emPx * 0.5)));
    const scale = Math.min(3, bestEmPx / emPx);
    const words = await recognise(await scaled(composed, scale), look);
    read.push(...byRow(words, composed, scale));
  }
  return read;
}

async function scaled({ width, height, data }: ComposedSheet, scale: number): Promise<Sheet> {
  const sharp = await loadSharp();
  const { data: out, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.max(1, Math.round(width * scale * narrowing)), Math.max(1, Math.round(height * scale)), { fit: 'fill', kernel: scale > 1 ? 'cubic' : 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: out };
}

function byRow(words: readonly SheetWord[], composed: ComposedSheet, scale: number): ReadWord[][] {
  const rows: ReadWord[][] = composed.rows.map(() => []);
  for (const { text, box, confidence } of words) {
    const [x, width] = [box[0] / scale / narrowing, box[2] / scale / narrowing];
    const [y, height] = [box[1] / scale, box[3] / scale];
    const middle = y + height / 2;
    const index = composed.rows.findIndex((row) => middle >= row.top && middle < row.bottom);
    const row = composed.rows[index];
    if (!row) continue;
    const place: Box = [Math.round(x + row.dx), Math.round(y + row.dy), Math.round(width), Math.round(height)];
    rows[index]!.push({ text, bbox: place, confidence });
  }
  return rows.map((row) => row.sort((a, b) => a.bbox[0] - b.bbox[0]));
}
