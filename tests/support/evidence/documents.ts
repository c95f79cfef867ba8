import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { loadPdfium } from '../../../src/main/adapters/pdf/loadPdfium.js';
import { PdfFile } from '../../../src/main/adapters/pdf/PdfFile.js';

const font = join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts', 'PTS55F.ttf');

/** A page of a PDF to make: lines of text, or a picture that fills it. */
export type PdfPageSpec = { readonly lines: readonly string[] } | { readonly picture: Buffer } | { readonly lines: readonly string[]; readonly picture: Buffer };

/** Makes a PDF of A4 pages at `path`, its streams compressed unless told otherwise. */
export async function pdfAt(path: string, pages: readonly PdfPageSpec[], info: Record<string, unknown> = {}, compress = true): Promise<string> {
  const document = new PDFDocument({ autoFirstPage: false, compress, info: { CreationDate: new Date('2024-03-05T07:11:12Z'), ...info } });
  const written = once(document.pipe(createWriteStream(path)), 'finish');
  for (const page of pages) {
    document.addPage({ size: 'A4', margin: 50 });
    if ('picture' in page) document.image(page.picture, 0, 0, { width: 595, height: 842 });
    if ('lines' in page) for (const line of page.lines) document.font(font).fontSize(14).text(line);
  }
  document.end();
  await written;
  return path;
}

/** A page as a scanner gives it: letters as a grey JPEG at 200 dpi, drawn from a PDF's page. */
export async function scanOf(pdf: Buffer, index = 0): Promise<Buffer> {
  await loadPdfium();
  const file = (await PdfFile.open(pdf, 'scan')) as PdfFile;
  const { data, width, height } = file.page(index, (page) => page.render(1_654, 'grey'))!;
  file.close();
  return sharp(data, { raw: { width, height, channels: 1 } }).jpeg({ quality: 75 }).toBuffer();
}

/** Has ffmpeg make a film of three seconds with sound. */
export function filmAt(path: string, options: readonly string[], size = '320x240'): string {
  const inputs = ['-f', 'lavfi', '-i', `testsrc=size=${size}:rate=10:duration=3`, '-f', 'lavfi', '-i', 'sine=frequency=440:duration=3'];
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...inputs, ...options, '-metadata', 'creation_time=2024-03-05T09:00:00Z', path]);
  return path;
}

/** Has libheif make an HEIC of a picture. */
export function heicAt(path: string, picture: string): string {
  execFileSync('heif-enc', ['-q', '60', picture, '-o', path], { stdio: 'ignore' });
  return path;
}

/** Has exiftool write what a phone writes into a photo. */
export function asPhoto(path: string): string {
  const tags = ['-Make=Apple', '-Model=iPhone 14', '-DateTimeOriginal=2024:03:05 12:00:00', '-FNumber=1.8', '-ExposureTime=1/100', '-GPSLatitude=55.751244', '-GPSLatitudeRef=N', '-GPSLongitude=37.618423', '-GPSLongitudeRef=E'];
  execFileSync('exiftool', ['-q', '-overwrite_original', ...tags, path]);
  return path;
}
