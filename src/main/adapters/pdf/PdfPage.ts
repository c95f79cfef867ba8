import type { Pdfium } from './loadPdfium.js';
import { textOfPage, type PdfText } from './textOfPage.js';

/** A picture of a page over white. One channel: shades of grey. */
export interface PageRaster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 4;
  readonly data: Uint8Array;
}

/**
 * Formats and flags of fpdfview.h: a grey byte a pixel, or red, green, blue in that order (FPDF_REVERSE_BYTE_ORDER, which
 * in grey loses pictures); the cache of pictures bounded (FPDF_RENDER_LIMITEDIMAGECACHE).
 */
const formats = { grey: { code: 1, channels: 1, flags: 0x200 }, colour: { code: 4, channels: 4, flags: 0x210 } } as const;
const white = 0xffffffff;
const imageObject = 3;
const formObject = 5;
/** A drawing may hold a million lines; so many objects are looked at for pictures. */
const objectsAtMost = 2_000;
/** Between a thread and a poster, in pixels. */
const largestSide = 10_000;
const largestPixels = 24_000_000;

/** A page while it is loaded. */
export class PdfPage {
  /** Points, after rotation. A page that tells none has that of A4. */
  readonly width: number;
  readonly height: number;

  constructor(
    private readonly library: Pdfium,
    private readonly page: number,
  ) {
    this.width = sensible(library._FPDF_GetPageWidthF(page), 595);
    this.height = sensible(library._FPDF_GetPageHeightF(page), 842);
  }

  /** The text layer, at most `limit` characters. */
  text(limit: number): PdfText {
    return textOfPage(this.library, this.page, { width: this.width, height: this.height, limit });
  }

  /** 0–1: how much of the page its pictures cover, overlaps counted twice. */
  pictureShare(): number {
    const { library, page } = this;
    const count = Math.min(objectsAtMost, library._FPDFPage_CountObjects(page));
    let area = 0;
    for (let at = 0; at < count; at += 1) area += this.#pictureArea(library._FPDFPage_GetObject(page, at), 0);
    return Math.min(1, area / (this.width * this.height));
  }

  /** Whether anything at all is drawn on it. */
  get isEmpty(): boolean {
    return this.library._FPDFPage_CountObjects(this.page) <= 0;
  }

  /** Draws the page `widthPx` wide, or smaller where it would exceed 24 megapixels. */
  render(widthPx: number, look: 'grey' | 'colour'): PageRaster {
    const { library } = this;
    const scale = Math.min(widthPx / this.width, largestSide / this.width, largestSide / this.height, Math.sqrt(largestPixels / (this.width * this.height)));
    const width = Math.max(1, Math.round(this.width * scale));
    const height = Math.max(1, Math.round(this.height * scale));
    const { code, channels, flags } = formats[look];
    const bitmap = library._FPDFBitmap_CreateEx(width, height, code, 0, 0);
    if (bitmap === 0) throw new Error('No memory for a page');
    library._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    library._FPDF_RenderPageBitmap(bitmap, this.page, 0, 0, width, height, 0, flags);
    const stride = library._FPDFBitmap_GetStride(bitmap);
    const from = library._FPDFBitmap_GetBuffer(bitmap);
    const data = new Uint8Array(width * height * channels);
    for (let row = 0; row < height; row += 1) {
      const start = from + row * stride;
      data.set(library.HEAPU8.subarray(start, start + width * channels), row * width * channels);
    }
    library._FPDFBitmap_Destroy(bitmap);
    return { width, height, channels, data };
  }

  #pictureArea(object: number, depth: number): number {
    const { library } = this;
    const type = object === 0 ? 0 : library._FPDFPageObj_GetType(object);
    if (type === formObject && depth < 2) {
      const count = Math.min(100, library._FPDFFormObj_CountObjects(object));
      let area = 0;
      for (let at = 0; at < count; at += 1) area += this.#pictureArea(library._FPDFFormObj_GetObject(object, at), depth + 1);
      return area > 0 ? this.#boundedArea(object) : 0;
    }
    return type === imageObject ? this.#boundedArea(object) : 0;
  }

  #boundedArea(object: number): number {
    const { library } = this;
    const at = library.wasmExports.malloc(16);
    const known = library._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
    const [left = 0, bottom = 0, right = 0, top = 0] = library.HEAPF32.subarray(at >> 2, (at >> 2) + 4);
    library.wasmExports.free(at);
    const area = known === 0 ? 0 : (right - left) * (top - bottom);
    return Number.isFinite(area) ? Math.max(0, area) : 0;
  }
}

const sensible = (points: number, otherwise: number): number => (Number.isFinite(points) && points >= 1 ? Math.min(points, 100_000) : otherwise);
