import { PageComposer, type PageContent } from '../../../core/exhibit/PageComposer.js';
import type { ReadPage } from '../../../core/exhibit/ReadPage.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import { openImage, type OpenedImage } from '../image/openImage.js';
import { readPageText } from '../ocr/readPageText.js';
import { mostSidePx, type Sheet } from '../ocr/Recogniser.js';
import type { OnSign } from './OnSign.js';

/** Pages of a TIFF that are read, each of which takes seconds. */
const mostPages = 100;
/** A page of A4 at 200 dpi; larger ones are read smaller, since letters need no more. */
const mostPixels = 4_000_000;
const doubtful = 0.6;

const weak: Notice = { code: 'W_LOW_CONFIDENCE', message: 'The picture was hard to read.' };

/** What was recognised on the pages of a picture; `text` and `pages` are absent when nothing was. */
export interface PicturePages {
  readonly text?: string;
  readonly pages?: readonly ReadPage[];
  readonly warnings: readonly Notice[];
}

/** Recognises the text of a picture page by page. @throws FaultError E_CORRUPT when the first page cannot be decoded */
export async function readPicturePages(path: string, name: string, onSign: OnSign): Promise<PicturePages> {
  const image = await openImage(path, name);
  const composer = new PageComposer();
  const unread: number[] = [];
  for (let at = 0; at < image.pages; at += 1) {
    const content = at < mostPages ? await readPage(image, at, name) : null;
    if (content === null) unread.push(at + 1);
    if (content !== null || image.pages <= mostPages) composer.add(content ?? blank);
    onSign({ done: at + 1, total: image.pages });
  }
  const { text, pages } = composer;
  const told: Notice = { code: 'W_PAGES_UNREAD', message: `${unread.length} pages were not read.`, pages: unread };
  const isWeak = pages.some(({ by, confidence }) => by === 'ocr' && confidence < doubtful);
  const warnings = [...(unread.length > 0 ? [told] : []), ...(isWeak ? [weak] : [])];
  return image.pages === 1 && text === '' ? { warnings } : { ...(text !== '' && { text }), pages, warnings };
}

const blank: PageContent = { width: 595, height: 842, by: 'none', text: '', confidence: 0, words: [] };

/** Null when the page cannot be decoded; the first must be, else the file is damaged. */
async function readPage(image: OpenedImage, page: number, name: string): Promise<PageContent | null> {
  const sheet = await sheetOf(image, page).catch(() => null);
  if (sheet === null && page === 0) throw new FaultError({ code: 'E_CORRUPT', input: name });
  if (sheet === null) return null;
  const { scale } = sheet;
  const { text, words, confidence } = await readPageText(sheet);
  const places = words.flatMap(({ start, length, box }) => [start, length, ...box.map((px) => Math.round(px / scale))]);
  return { width: sheet.widthPx, height: sheet.heightPx, by: text === '' ? 'none' : 'ocr', text, confidence, words: places };
}

/** A page in shades of grey; `scale` is pixels of the sheet for one of the picture. */
async function sheetOf(image: OpenedImage, page: number): Promise<Sheet & { scale: number; widthPx: number; heightPx: number }> {
  const pipeline = await image.pipeline(page);
  const metadata = page === 0 ? null : await pipeline.metadata();
  const [widthPx, heightPx] = metadata === null ? [image.widthPx, image.heightPx] : [metadata.width, metadata.height];
  const scale = Math.min(1, Math.sqrt(mostPixels / (widthPx * heightPx)), mostSidePx / Math.max(widthPx, heightPx));
  const { data, info } = await pipeline
    .flatten({ background: '#ffffff' })
    .resize(Math.max(1, Math.round(widthPx * scale)), null, { withoutEnlargement: true })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: info.channels === 1 ? data : everyNth(data, info.channels), scale: info.width / widthPx, widthPx, heightPx };
}

function everyNth(data: Uint8Array, channels: number): Uint8Array {
  return Uint8Array.from({ length: data.length / channels }, (_, at) => data[at * channels]!);
}
