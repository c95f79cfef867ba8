import type { Paper } from '../../../core/bundle/Paper.js';
import { drawBlock } from './drawBlock.js';
import { drawCover } from './drawCover.js';
import { ink, margin, Pen } from './Pen.js';

/** Draws a paper as PDF: equal papers give equal bytes, whatever the machine's clock, zone or locale. */
export async function drawPaper(paper: Paper): Promise<Uint8Array> {
  const pen = new Pen(paper);
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pen.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    pen.doc.on('end', resolve);
    pen.doc.on('error', reject);
  });
  drawCover(pen, paper);
  for (const block of paper.blocks) drawBlock(pen, block);
  drawFooters(pen, paper);
  pen.doc.end();
  await done;
  return Buffer.concat(chunks);
}

/** The foot of every page: what it belongs to, and "page N of M", so that a lost sheet is missed. */
function drawFooters({ doc }: Pen, paper: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Text below the margin would begin a new page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - margin.bottom + 22;
    const width = doc.page.width - margin.left - margin.right;
    const number = paper.pageOf.replace('{page}', String(page - start + 1)).replace('{pages}', String(count));
    doc.moveTo(margin.left, y - 6).lineTo(margin.left + width, y - 6).lineWidth(0.5).strokeColor(ink.line).stroke();
    doc.font('text').fontSize(8).fillColor(ink.quiet);
    doc.text(fit(doc, paper.footer, width - 90), margin.left, y, { width: width - 90, lineBreak: false });
    doc.text(number, margin.left + width - 90, y, { width: 90, align: 'right', lineBreak: false });
  }
}

/** A text cut to one line of `width`. */
function fit(doc: PDFKit.PDFDocument, text: string, width: number): string {
  const clean = text.replace(/[^\p{L}\p{N}\p{P}\p{Zs}№₽]/gu, '');
  if (doc.widthOfString(clean) <= width) return clean;
  const signs = [...clean];
  while (signs.length > 0 && doc.widthOfString(`${signs.join('')}…`) > width) signs.pop();
  return `${signs.join('')}…`;
}
