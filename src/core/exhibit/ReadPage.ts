/** Where the text of a page was read from; `none` when it holds none, or could not be read. */
export type PageText = 'text-layer' | 'ocr' | 'none';

/** One page of a document as the machine read it. Never edited. */
export interface ReadPage {
  /** From 1. */
  readonly number: number;
  /** Size as shown, after rotation: points (1/72 inch) of a PDF, pixels of a picture. Boxes on the page use the same unit. */
  readonly width: number;
  readonly height: number;
  readonly by: PageText;
  /** The page's stretch of the reading's text, in UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** 0–1, the mean over its words; 1 for a text layer. */
  readonly confidence: number;
  /**
   * The page's words and their places, six numbers a word: where it begins in the page's stretch, its length, left, top,
   * width, height. Flat, since a contract has tens of thousands of words. Empty on pages behind the limit of words.
   */
  readonly words: readonly number[];
}

/** How many numbers of {@link ReadPage.words} one word takes. */
export const wordStride = 6;
