import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Box } from '../../../core/exhibit/Reading.js';
import { languageFolder } from './languageFolder.js';

/** A word as recognised on a sheet. */
export interface SheetWord {
  readonly text: string;
  /** Pixels of the sheet. */
  readonly box: Box;
  /** 0–1. */
  readonly confidence: number;
}

/** A grey picture, black ink on white, one byte a pixel. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

let engine: Promise<Worker> | undefined;

/** What a reading looks for: any text, digits and the signs of times only, or Russian or Latin letters only. */
export type Look = 'text' | 'digits' | 'russian' | 'latin';

const allowed: Readonly<Record<Look, string>> = {
  text: '',
  digits: '0123456789:',
  russian: ' абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ0123456789.,:;!?…-–—«»"()№%₽+/',
  latin: ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@._-+*,:;!?…«»"()',
};

/** Leptonica, which the engine looks at pictures with, takes none that is wider or higher. */
export const mostSidePx = 32_767;

/** Reads a sheet, or a whole `page` whose columns and blocks the engine finds; nothing of one beyond {@link mostSidePx}. It starts once and stays warm. */
export async function recognise(sheet: Sheet, look: Look | 'page'): Promise<SheetWord[]> {
  if (Math.max(sheet.width, sheet.height) > mostSidePx) return [];
  engine ??= startEngine().catch(forget);
  const worker = await engine;
  await worker.setParameters({
    tessedit_pageseg_mode: look === 'page' ? PSM.AUTO : PSM.SINGLE_BLOCK,
    tessedit_char_whitelist: look === 'page' ? '' : allowed[look],
    preserve_interword_spaces: '0',
    user_defined_dpi: '150',
    tessedit_do_invert: '0',
  });
  const { data } = await worker.recognize(asPgm(sheet), {}, { blocks: true, text: false });
  const words = data.blocks?.flatMap((b) => b.paragraphs).flatMap((p) => p.lines).flatMap((l) => l.words) ?? [];
  return words
    .filter((word) => word.text.trim() !== '')
    .map(({ text, bbox: { x0, y0, x1, y1 }, confidence }) => ({ text, box: [x0, y0, x1 - x0, y1 - y0], confidence: confidence / 100 }));
}

/** Ends the engine; the next sheet starts a new one. */
export async function closeRecogniser(): Promise<void> {
  const running = engine;
  engine = undefined;
  await (await running)?.terminate();
}

/**
 * Russian before English: Russian alone loses Latin words. The data is local, nothing is fetched or cached. Rejects when the
 * engine does not start, of which its library tells the handler of errors alone; without a handler it would end the process.
 */
function startEngine(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const errorHandler = (cause: unknown): void => reject(cause instanceof Error ? cause : new Error(String(cause)));
    createWorker(['rus', 'eng'], OEM.LSTM_ONLY, { ...ownThread(), langPath: languageFolder(), gzip: false, cacheMethod: 'none', errorHandler }).then(resolve, reject);
  });
}

/** An engine that did not start is none: the next sheet tries anew. */
function forget(cause: unknown): never {
  engine = undefined;
  throw cause;
}

/** The built engineWorker.js, beside this code or one folder above its chunk; code that was not built takes the library's own thread. */
function ownThread(): { workerPath?: string } {
  const places = ['./engineWorker.js', '../engineWorker.js'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const workerPath = places.find((place) => existsSync(place));
  return workerPath === undefined ? {} : { workerPath };
}

/** The sheet as a portable greymap: no coder stands between the pixels and the engine. */
function asPgm({ width, height, data }: Sheet): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
