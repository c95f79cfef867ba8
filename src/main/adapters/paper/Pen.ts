import PDFDocument from 'pdfkit';
import { join } from 'node:path';
import type { Paper } from '../../../core/bundle/Paper.js';
import { fontFiles, fontFolder, type FontName } from './fonts.js';
import { glyphRuns, type Coverage } from './glyphRuns.js';

/** Greys and one dark blue that stays dark when a court prints it black and white. */
export const ink = { text: '#1a1d21', quiet: '#5f6771', line: '#c9ced6', mine: '#1d3f72', theirs: '#b4bac4' } as const;
export const margin = { left: 56, right: 56, top: 56, bottom: 64 } as const;

export interface TextStyle {
  readonly font?: FontName;
  readonly size?: number;
  readonly color?: string;
  readonly x?: number;
  readonly width?: number;
  readonly lineGap?: number;
}

/** Writes down an A4 page and goes on to the next; knows where it stands. Lengths in points. */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly #covers: Coverage;

  constructor(paper: Paper) {
    const date = new Date(paper.createdAt);
    this.doc = new PDFDocument({
      size: 'A4',
      margins: margin,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: paper.language,
      displayTitle: true,
      // Another build of zlib would give other bytes: docs/decisions/0013.
      compress: false,
      info: { Title: paper.title, Subject: paper.subtitle, Creator: paper.producer, Producer: paper.producer, CreationDate: date, ModDate: date },
    });
    const folder = fontFolder();
    for (const [name, file] of Object.entries(fontFiles)) this.doc.registerFont(name, join(folder, file));
    this.#covers = coverageOf(this.doc);
  }

  get y(): number {
    return this.doc.y;
  }

  get pageIndex(): number {
    const { start, count } = this.doc.bufferedPageRange();
    return start + count - 1;
  }

  get width(): number {
    return this.doc.page.width - margin.left - margin.right;
  }

  get bottom(): number {
    return this.doc.page.height - margin.bottom;
  }

  /** Goes on to a new page unless `height` still fits. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.doc.addPage();
  }

  space(height: number): void {
    this.doc.y = Math.min(this.y + height, this.bottom);
  }

  /** Writes a text, wrapped, over pages if need be; signs that the font lacks come from another one. */
  write(text: string, { font = 'text', size = 10, color = ink.text, x = margin.left, width = this.width, lineGap = 1.5 }: TextStyle = {}): void {
    const runs = glyphRuns(text, font, this.#covers);
    const y = this.y;
    runs.forEach((run, index) => {
      const continued = index < runs.length - 1;
      this.doc.font(run.font).fontSize(size).fillColor(color);
      if (index === 0) this.doc.text(run.text, x, y, { width, lineGap, continued });
      else this.doc.text(run.text, { width, lineGap, continued });
    });
  }

  /** Writes on the line where the pen stands and stays there. */
  writeBeside(text: string, style: TextStyle & { readonly align?: 'left' | 'right' }): void {
    const { y } = this;
    const [run] = glyphRuns(text, style.font ?? 'text', this.#covers);
    if (!run) return;
    this.doc.font(run.font).fontSize(style.size ?? 10).fillColor(style.color ?? ink.text);
    this.doc.text(text, style.x ?? margin.left, y, { width: style.width ?? this.width, lineBreak: false, align: style.align ?? 'left' });
    this.doc.y = y;
  }

  /** A level rule across the page. */
  rule(color: string = ink.line): void {
    this.doc.moveTo(margin.left, this.y).lineTo(margin.left + this.width, this.y).lineWidth(0.6).strokeColor(color).stroke();
  }
}

/** Which code points each font has; asked of the fonts once. */
function coverageOf(doc: PDFKit.PDFDocument): Coverage {
  const known = new Map<string, boolean>();
  return (font, codePoint) => {
    const key = `${font}${codePoint}`;
    let has = known.get(key);
    if (has === undefined) {
      doc.font(font);
      const opened = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(c: number): boolean } } })._font;
      has = opened.font.hasGlyphForCodePoint(codePoint);
      known.set(key, has);
    }
    return has;
  };
}
