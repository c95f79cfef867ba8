import type { PaperBlock } from '../../../core/bundle/Paper.js';
import { drawRows } from './drawRows.js';
import { ink, margin, type Pen } from './Pen.js';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;

const timeWidth = 44;
const bodyLeft = margin.left + timeWidth + 12;
/** About as high and as long as a row of an exhibit's facts comes out, to tell beforehand whether all of them fit. */
const rowHeight = 13;
const signsInRow = 62;

/** Draws one piece of the record where the pen stands. */
export function drawBlock(pen: Pen, block: PaperBlock): void {
  switch (block.type) {
    case 'heading':
      return drawHeading(pen, block);
    case 'paragraph':
      pen.write(block.text, { size: 10, lineGap: 2.5 });
      return pen.space(6);
    case 'facts':
      drawRows(pen, block.rows, { labelWidth: 150, size: 10, gap: 4 });
      return pen.space(6);
    case 'day':
      return drawDay(pen, block);
    case 'gap':
      return drawGap(pen, block);
    case 'entry':
      return drawEntry(pen, block);
    case 'exhibit':
      return drawExhibit(pen, block);
    case 'signature':
      return drawSignature(pen, block);
  }
}

function drawHeading(pen: Pen, { text, newPage }: Block<'heading'>): void {
  if (newPage) pen.doc.addPage();
  else pen.need(120);
  pen.doc.outline.addItem(text);
  pen.write(text, { font: 'bold', size: 17, color: ink.mine });
  pen.space(4);
  pen.rule(ink.mine);
  pen.space(12);
}

function drawDay(pen: Pen, { text }: Block<'day'>): void {
  pen.need(90);
  pen.space(6);
  pen.write(text, { font: 'bold', size: 12 });
  pen.space(2);
  pen.rule();
  pen.space(8);
}

function drawGap(pen: Pen, { text }: Block<'gap'>): void {
  pen.need(40);
  pen.write(text, { size: 9, color: ink.quiet, x: bodyLeft, width: pen.width - timeWidth - 12 });
  pen.space(8);
}

function drawEntry(pen: Pen, { time, who, where, side, text, notes }: Block<'entry'>): void {
  const width = pen.width - timeWidth - 12;
  pen.need(54);
  const top = pen.y;
  const page = pen.pageIndex;
  pen.writeBeside(time, { size: 10, color: ink.quiet, width: timeWidth });
  pen.write(`${who}  ·  ${where}`, { font: side === 'right' ? 'bold' : 'text', size: 9, color: side === 'right' ? ink.mine : ink.quiet, x: bodyLeft, width });
  pen.write(text === '' ? '—' : text, { size: 10, x: bodyLeft, width, lineGap: 1.8 });
  for (const note of notes) pen.write(note, { size: 8, color: ink.quiet, x: bodyLeft, width });
  bar(pen, bodyLeft - 8, top, page, side === 'right' ? ink.mine : ink.theirs);
  pen.space(9);
}

function drawExhibit(pen: Pen, { number, title, rows, sha256 }: Block<'exhibit'>): void {
  // An exhibit stays on one page as long as its facts are short.
  pen.need(46 + rows.reduce((sum, [, value]) => sum + rowHeight * Math.ceil(value.length / signsInRow), 0));
  const labels = 132;
  pen.writeBeside(number, { font: 'bold', size: 11, color: ink.mine, width: timeWidth });
  pen.write(title, { font: 'bold', size: 10.5, x: bodyLeft, width: pen.width - timeWidth - 12 });
  pen.space(3);
  const size = 9;
  for (const [label, value] of rows) {
    pen.need(24);
    pen.writeBeside(label, { size, color: ink.quiet, x: bodyLeft, width: labels });
    pen.write(value, { size, x: bodyLeft + labels, width: pen.width - timeWidth - 12 - labels });
  }
  pen.need(24);
  pen.writeBeside('SHA-256', { size, color: ink.quiet, x: bodyLeft, width: labels });
  pen.write(`${sha256.slice(0, 32)}\n${sha256.slice(32)}`, { font: 'mono', size, x: bodyLeft + labels, width: pen.width - timeWidth - 12 - labels });
  pen.space(12);
}

function drawSignature(pen: Pen, { labels }: Block<'signature'>): void {
  pen.need(90);
  pen.space(48);
  const between = 20;
  const width = (pen.width - between * (labels.length - 1)) / labels.length;
  const top = pen.y;
  labels.forEach((label, index) => {
    const x = margin.left + index * (width + between);
    pen.doc.moveTo(x, top).lineTo(x + width, top).lineWidth(0.6).strokeColor(ink.text).stroke();
    pen.doc.y = top + 4;
    pen.writeBeside(label, { size: 8.5, color: ink.quiet, x, width });
  });
  pen.space(20);
}

/** An upright bar beside what was written since `top` on page `from`, over as many pages as that took. */
function bar(pen: Pen, x: number, top: number, from: number, color: string): void {
  const { doc, pageIndex: to, y } = pen;
  for (let page = from; page <= to; page += 1) {
    doc.switchToPage(page);
    const begin = page === from ? top : margin.top;
    const end = page === to ? y : pen.bottom;
    if (end > begin) doc.moveTo(x, begin).lineTo(x, end).lineWidth(2).strokeColor(color).stroke();
  }
  doc.y = y;
}
