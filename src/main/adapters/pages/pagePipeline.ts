import { open, readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import { holdsPdfHeader } from '../../../core/exhibit/mediaTypeOf.js';
import { FaultError } from '../../../core/faults.js';
import { loadSharp } from '../image/loadSharp.js';
import { openImage } from '../image/openImage.js';
import { PdfFile } from '../pdf/PdfFile.js';

/** The PDF whose pages were asked for last stays open: they are asked for one after the other. */
let held: { readonly path: string; readonly file: PdfFile } | null = null;

/**
 * A pipeline over one page of an original: of a PDF drawn so wide, of a TIFF or another picture as it is.
 * @param number from 1
 * @throws FaultError E_CORRUPT, E_TOO_LARGE, E_UNSUPPORTED (a PDF locked with a password, or without that page)
 */
export async function pagePipeline(path: string, number: number, widthPx: number): Promise<Sharp> {
  if (!(await isPdf(path))) return (await openImage(path, path)).pipeline(number - 1);
  const file = await heldFile(path);
  const raster = file.page(number - 1, (page) => page.render(widthPx, 'colour'));
  if (raster === null) throw new FaultError({ code: 'E_UNSUPPORTED', input: path });
  const { data, width, height, channels } = raster;
  const sharp = await loadSharp();
  return sharp(data, { raw: { width, height, channels } }).removeAlpha();
}

async function heldFile(path: string): Promise<PdfFile> {
  if (held?.path === path) return held.file;
  held?.file.close();
  held = null;
  const file = await PdfFile.open(await readFile(path), path);
  if (file === 'encrypted') throw new FaultError({ code: 'E_UNSUPPORTED', input: path });
  held = { path, file };
  return file;
}

const headBytes = 1_024;

async function isPdf(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(head, 0, headBytes, 0);
    return holdsPdfHeader(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
