import type { Pdfium } from './loadPdfium.js';

/** The text layer of a page. */
export interface PdfText {
  /** Lines end with a line feed; words that a hyphen parts at a line's end are put together. */
  readonly text: string;
  /** As {@link ReadPage.words}: start, length, left, top, width, height, in points of the page as shown. */
  readonly words: number[];
  /** Share of its characters that no font maps to a letter: 0 readable, 1 rubbish. */
  readonly rubbish: number;
}

interface Limits {
  readonly width: number;
  readonly height: number;
  /** Characters. */
  readonly limit: number;
}

/** What PDFium gives for a hyphen that parts a word at the end of a line (fpdf_text.h, FPDFText_IsHyphen). */
const partingHyphens = new Set([0x02, 0xad, 0xfffe]);
/** Device units a point: places are told to a hundredth of a point. */
const fine = 100;

/** Reads the text layer of a loaded page character by character, with the place of each word. */
export function textOfPage(library: Pdfium, page: number, { width, height, limit }: Limits): PdfText {
  const handle = library._FPDFText_LoadPage(page);
  if (handle === 0) return { text: '', words: [], rubbish: 0 };
  const places = new Places(library, page, width, height);
  const composer = new Composer(places);
  const count = Math.min(limit, library._FPDFText_CountChars(handle));
  let letters = 0;
  let unreadable = 0;
  for (let at = 0; at < count; at += 1) {
    const code = library._FPDFText_GetUnicode(handle, at);
    if (isBlank(code)) {
      composer.blank(code === 0x0a || code === 0x0d);
      continue;
    }
    letters += 1;
    if (partingHyphens.has(code)) composer.part();
    else if (isRubbish(code) || library._FPDFText_HasUnicodeMapError(handle, at) === 1) unreadable += 1;
    else composer.letter(code, handle, at);
  }
  composer.blank(true);
  places.free();
  library._FPDFText_ClosePage(handle);
  return { text: composer.text.trimEnd(), words: composer.words, rubbish: letters === 0 ? 0 : unreadable / letters };
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
/** Private use, replacement, control: nothing that can be searched. */
const isRubbish = (code: number): boolean => code < 0x20 || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || code === 0xffff || code > 0x10ffff || (code >= 0x7f && code < 0xa0);

type Rect = readonly [left: number, bottom: number, right: number, top: number];

/** Puts characters together to words and lines. */
class Composer {
  text = '';
  readonly words: number[] = [];
  #start = 0;
  #rect: Rect | null = null;
  #isParted = false;

  constructor(private readonly places: Places) {}

  letter(code: number, handle: number, index: number): void {
    if (this.#isParted) this.#endWord();
    this.#isParted = false;
    if (this.#rect === null) this.#start = this.text.length;
    this.text += String.fromCodePoint(code);
    this.#rect = union(this.#rect, this.places.of(handle, index));
  }

  /** A hyphen at the end of a line: what follows belongs to the same word, in a place of its own. */
  part(): void {
    this.#endWord();
    this.#isParted = true;
  }

  blank(isLineEnd: boolean): void {
    if (this.#isParted) return;
    this.#endWord();
    if (this.text === '' || this.text.endsWith('\n')) return;
    if (isLineEnd) this.text = `${this.text.trimEnd()}\n`;
    else if (!this.text.endsWith(' ')) this.text += ' ';
  }

  #endWord(): void {
    if (this.#rect === null) return;
    this.words.push(this.#start, this.text.length - this.#start, ...this.places.shown(this.#rect));
    this.#rect = null;
  }
}

/** Places of characters, in page space and as shown. */
class Places {
  readonly #at: number;

  constructor(
    private readonly library: Pdfium,
    private readonly page: number,
    private readonly width: number,
    private readonly height: number,
  ) {
    this.#at = library.wasmExports.malloc(16);
  }

  of(handle: number, index: number): Rect | null {
    if (this.library._FPDFText_GetLooseCharBox(handle, index, this.#at) === 0) return null;
    const [left, top, right, bottom] = this.library.HEAPF32.subarray(this.#at >> 2, (this.#at >> 2) + 4);
    return [left!, bottom!, right!, top!];
  }

  /** Left, top, width, height from the upper left corner of the page as shown. */
  shown([left, bottom, right, top]: Rect): readonly number[] {
    const [x1, y1] = this.#device(left, top);
    const [x2, y2] = this.#device(right, bottom);
    return [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)].map(rounded);
  }

  free(): void {
    this.library.wasmExports.free(this.#at);
  }

  #device(x: number, y: number): [number, number] {
    const { library, page, width, height } = this;
    library._FPDF_PageToDevice(page, 0, 0, Math.round(width * fine), Math.round(height * fine), 0, x, y, this.#at, this.#at + 4);
    const [deviceX = 0, deviceY = 0] = library.HEAP32.subarray(this.#at >> 2, (this.#at >> 2) + 2);
    return [deviceX / fine, deviceY / fine];
  }
}

const rounded = (points: number): number => Math.round(points * 10) / 10;

function union(a: Rect | null, b: Rect | null): Rect | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
