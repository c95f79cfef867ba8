import { composeSheet, type ComposedSheet } from '../../../core/chat/layout/composeSheet.js';
import type { LaidRun } from '../../../core/chat/layout/findBlocks.js';
import type { Box, ReadWord } from '../../../core/exhibit/Reading.js';
import { loadSharp } from '../image/loadSharp.js';
import { recognise, type Look, type Sheet, type SheetWord } from './Recogniser.js';

/** The font size at which recognition is best for its price, px. */
const bestEmPx = { text: 30, russian: 30, latin: 30, digits: 24 } as const;
/**
 * Letters of running text are narrowed to this share of their width: the network's price is the length of the lines. Down to here no more
 * letters are misread; at 0.75 there are (docs/decisions/0014).
 */
const narrowing = 0.85;
/** Runs up to so many font sizes wide, names and stamps among them, keep their width: they cost little. */
const shortEm = 9;
const rowsPerSheet = 60;

/**
 * Reads runs of text, many in one recognition. Resolves to the words of each run, left to right, in pixels of the screenshot.
 * @param emPx the font size of the runs, px of the screenshot
 */
export async function readRuns(sources: readonly LaidRun[], emPx: number, look: Look): Promise<ReadWord[][]> {
  const read = new Map<LaidRun, ReadWord[]>();
  for (const part of sheetsOf(sources, emPx)) {
    const composed = composeSheet(part, Math.max(4, Math.round(emPx * 0.5)));
    const scale = Math.min(3, bestEmPx[look] / emPx);
    const isLong = part.some(({ box }) => box[2] > emPx * shortEm);
    const across = isLong ? scale * narrowing : scale;
    const words = await recognise(await scaled(composed, across, scale), look);
    for (const [index, row] of byRow(words, composed, across, scale).entries()) read.set(part[index]!, row);
  }
  return sources.map((run) => read.get(run)!);
}

/** The runs of each sheet: short ones apart from long ones. */
function sheetsOf(sources: readonly LaidRun[], emPx: number): LaidRun[][] {
  const isShort = ({ box }: LaidRun): boolean => box[2] <= emPx * shortEm;
  return [sources.filter(isShort), sources.filter((run) => !isShort(run))].flatMap((runs) =>
    Array.from({ length: Math.ceil(runs.length / rowsPerSheet) }, (_, sheet) => runs.slice(sheet * rowsPerSheet, (sheet + 1) * rowsPerSheet)),
  );
}

async function scaled({ width, height, data }: ComposedSheet, across: number, scale: number): Promise<Sheet> {
  const sharp = await loadSharp();
  const { data: out, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.max(1, Math.round(width * across)), Math.max(1, Math.round(height * scale)), { fit: 'fill', kernel: scale > 1 ? 'cubic' : 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: out };
}

function byRow(words: readonly SheetWord[], composed: ComposedSheet, across: number, scale: number): ReadWord[][] {
  const rows: ReadWord[][] = composed.rows.map(() => []);
  for (const { text, box, confidence } of words) {
    const [x, width] = [box[0] / across, box[2] / across];
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
