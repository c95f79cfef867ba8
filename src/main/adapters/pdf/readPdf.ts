import { PageComposer, type PageContent } from '../../../core/exhibit/PageComposer.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import { readPageText } from '../ocr/readPageText.js';
import type { ContentReading } from '../reading/ContentReading.js';
import type { OnSign } from '../reading/OnSign.js';
import { pdfFacts } from './pdfFacts.js';
import { pdfMoment } from './pdfMoment.js';
import { PdfFile } from './PdfFile.js';
import type { PageRaster, PdfPage } from './PdfPage.js';

/** Pages that are read; more than any contract has. */
const mostPages = 1_000;
/** Pages that are recognised, each of which takes seconds. */
const mostScans = 100;
/** After so long no further page is recognised; text layers still are read. */
const longestScanningMs = 300_000;
const lettersOfPage = 200_000;
/** Scans are recognised at so many pixels an inch: below it small print is lost, above it only time. */
const scanDpi = 200;
/** A text layer of fewer letters on a page that is a picture is a stamp or a page number beside the scan. */
const sparse = 200;
const doubtful = 0.6;

const notices = {
  encrypted: { code: 'W_ENCRYPTED', message: 'The file is locked with a password; it is kept unread.' },
  weak: { code: 'W_LOW_CONFIDENCE', message: 'Scanned pages were hard to read.' },
  truncated: { code: 'W_TRUNCATED', message: 'Only the first 2,000,000 characters of the text are kept.' },
} as const satisfies Record<string, Notice>;

/**
 * Reads a PDF: the text layer of each page, or what is recognised on it when it is a scan. Scripts in it are never run.
 * @param onSign called after each page, since a scan may take longer than a file is given
 * @throws FaultError E_CORRUPT, E_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array, name: string, onSign: OnSign): Promise<ContentReading> {
  const file = await PdfFile.open(bytes, name);
  if (file === 'encrypted') return { kind: 'document', warnings: [notices.encrypted] };
  const count = file.pageCount;
  if (count < 1) throw new FaultError({ code: 'E_CORRUPT', input: name });
  const facts = pdfFacts(file, count);
  const created = pdfMoment(file.meta('CreationDate'));
  const { pages, text, warnings } = await readPages(file, count, onSign);
  const told = { embedded: created === null ? null : ({ value: created, basis: 'container' } as const) };
  return { kind: 'document', facts, told, pages, ...(text !== '' && { text }), warnings };
}

type PagesReading = Required<Pick<ContentReading, 'pages' | 'text' | 'warnings'>>;

async function readPages(file: PdfFile, count: number, onSign: OnSign): Promise<PagesReading> {
  const composer = new PageComposer();
  const unread: number[] = [];
  const since = performance.now();
  let scans = 0;
  let isSound = true;
  for (let at = 0; at < Math.min(count, mostPages) && isSound && !composer.isFull; at += 1) {
    const seen = lookAt(file, at, scans < mostScans && performance.now() - since < longestScanningMs);
    isSound = seen.isSound;
    if (seen.isUnread) unread.push(at + 1);
    if (seen.scan !== null) scans += 1;
    composer.add(seen.scan === null ? seen.content : await recognised(seen.content, seen.scan));
    onSign({ done: at + 1, total: count });
  }
  if (isSound) file.close();
  for (let at = composer.pages.length; at < count; at += 1) unread.push(at + 1);
  return { pages: composer.pages, text: composer.text, warnings: warningsOf(composer, unread) };
}

interface Seen {
  readonly content: PageContent;
  /** A picture of the page, to be recognised. */
  readonly scan: PageRaster | null;
  readonly isUnread: boolean;
  /** False when the page brought the library down: the file is of no more use. */
  readonly isSound: boolean;
}

const blank: PageContent = { width: 595, height: 842, by: 'none', text: '', confidence: 0, words: [] };

function lookAt(file: PdfFile, index: number, mayScan: boolean): Seen {
  try {
    return file.page(index, (page) => seenOf(page, mayScan)) ?? { content: blank, scan: null, isUnread: true, isSound: true };
  } catch (error) {
    if (error instanceof FaultError) return { content: blank, scan: null, isUnread: true, isSound: false };
    throw error;
  }
}

function seenOf(page: PdfPage, mayScan: boolean): Seen {
  const [width, height] = [page.width, page.height].map((points) => Math.round(points * 10) / 10) as [number, number];
  const { text, words, rubbish } = page.text(lettersOfPage);
  const isScan = !page.isEmpty && (text === '' || rubbish > 0.2 || (text.length < sparse && page.pictureShare() > 0.5));
  const layer: PageContent = { width, height, by: text === '' ? 'none' : 'text-layer', text, confidence: text === '' ? 0 : 1, words };
  const scan = isScan && mayScan ? page.render((width / 72) * scanDpi, 'grey') : null;
  return { content: layer, scan, isUnread: isScan && !mayScan, isSound: true };
}

/** The page as recognised; its text layer stands where nothing was. */
async function recognised(layer: PageContent, scan: PageRaster): Promise<PageContent> {
  const { text, words, confidence } = await readPageText(scan);
  if (text.length <= layer.text.length) return layer;
  const scale = layer.width / scan.width;
  const places = words.flatMap(({ start, length, box }) => [start, length, ...box.map((px) => Math.round(px * scale * 10) / 10)]);
  return { ...layer, by: 'ocr', text, confidence, words: places };
}

function warningsOf(composer: PageComposer, unread: readonly number[]): readonly Notice[] {
  const scans = composer.pages.filter(({ by }) => by === 'ocr');
  const unreadPages: Notice = { code: 'W_PAGES_UNREAD', message: `${unread.length} pages were not read.`, pages: unread };
  return [
    ...(unread.length > 0 ? [unreadPages] : []),
    ...(scans.some(({ confidence }) => confidence < doubtful) ? [notices.weak] : []),
    ...(composer.isCut || composer.isFull ? [notices.truncated] : []),
  ];
}
