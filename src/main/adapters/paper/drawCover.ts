import type { Paper } from '../../../core/bundle/Paper.js';
import { drawRows } from './drawRows.js';
import { ink, type Pen } from './Pen.js';

/** The title page: what this is, the facts of the case, the small print. */
export function drawCover(pen: Pen, paper: Paper): void {
  pen.space(70);
  pen.write(paper.kicker, { size: 10, color: ink.quiet });
  pen.space(8);
  pen.write(paper.title, { font: 'bold', size: paper.title.length > 90 ? 18 : 26, color: ink.mine, lineGap: 2 });
  if (paper.subtitle !== '') {
    pen.space(6);
    pen.write(paper.subtitle, { size: 13, color: ink.text });
  }
  pen.space(22);
  pen.rule(ink.mine);
  pen.space(18);
  drawRows(pen, paper.cover, { labelWidth: 150, size: 10.5, gap: 6 });
  pen.space(26);
  pen.write(paper.coverNote, { size: 9, color: ink.quiet, lineGap: 2.5 });
}
