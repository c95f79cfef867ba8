import { FaultError } from '../../../core/faults.js';
import { forgetPdfium, loadPdfium, type Pdfium } from './loadPdfium.js';
import { PdfPage } from './PdfPage.js';

/** Why PDFium does not open a file (fpdfview.h, FPDF_ERR_*). */
const passwordError = 4;
const securityError = 5;
/** Flattens annotations and form fields as they are seen on a screen (fpdf_flatten.h). */
const forDisplay = 0;
const flattened = 1;
const longestMeta = 2_000;

/** A PDF held open in PDFium's memory. Close it: nothing else gives that memory back. */
export class PdfFile {
  private constructor(
    private readonly library: Pdfium,
    private readonly bytes: number,
    private readonly document: number,
    private readonly name: string,
  ) {}

  /**
   * Opens a PDF; `encrypted` when it wants a password. A broken cross-reference table is rebuilt (ISO 32000-2, 7.5.4).
   * @throws FaultError E_CORRUPT when no document is found in it, E_TOO_LARGE when it does not fit into the memory set aside
   */
  static async open(content: Uint8Array, name: string): Promise<PdfFile | 'encrypted'> {
    const library = await loadPdfium();
    const bytes = library.wasmExports.malloc(content.length);
    if (bytes === 0) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: '512 MB' });
    library.HEAPU8.set(content, bytes);
    const document = trapped(name, () => library._FPDF_LoadMemDocument(bytes, content.length, 0));
    if (document !== 0) return new PdfFile(library, bytes, document, name);
    const error = library._FPDF_GetLastError();
    library.wasmExports.free(bytes);
    if (error === passwordError || error === securityError) return 'encrypted';
    throw new FaultError({ code: 'E_CORRUPT', input: name });
  }

  get pageCount(): number {
    return this.#call(() => this.library._FPDF_GetPageCount(this.document));
  }

  get signatureCount(): number {
    return Math.max(0, this.#call(() => this.library._FPDF_GetSignatureCount(this.document)));
  }

  get scriptCount(): number {
    return Math.max(0, this.#call(() => this.library._FPDFDoc_GetJavaScriptActionCount(this.document)));
  }

  /** A field of the document information dictionary (ISO 32000-2, 14.3.3), at most 1,000 characters; empty without it. */
  meta(tag: 'Title' | 'Author' | 'Creator' | 'Producer' | 'CreationDate'): string {
    const { library } = this;
    const key = library.wasmExports.malloc(tag.length + 1);
    const buffer = library.wasmExports.malloc(longestMeta + 2);
    library.HEAPU8.set(Buffer.from(`${tag}\0`, 'latin1'), key);
    const length = this.#call(() => library._FPDF_GetMetaText(this.document, key, buffer, longestMeta));
    const text = length > 2 && length <= longestMeta ? Buffer.from(library.HEAPU8.subarray(buffer, buffer + length - 2)).toString('utf16le') : '';
    library.wasmExports.free(key);
    library.wasmExports.free(buffer);
    return text.replace(/\p{Cc}/gu, ' ').trim();
  }

  /**
   * Gives a page to `work`, form fields and annotations made part of it; null when the file has no such page.
   * @param index from 0
   * @throws FaultError E_CORRUPT when PDFium stumbles over it; the file is then of no more use
   */
  page<T>(index: number, work: (page: PdfPage) => T): T | null {
    return this.#call(() => {
      const page = this.#load(index);
      if (page === 0) return null;
      const given = work(new PdfPage(this.library, page));
      this.library._FPDF_ClosePage(page);
      return given;
    });
  }

  close(): void {
    this.#call(() => this.library._FPDF_CloseDocument(this.document));
    this.library.wasmExports.free(this.bytes);
  }

  #load(index: number): number {
    const page = this.library._FPDF_LoadPage(this.document, index);
    if (page === 0 || this.library._FPDFPage_Flatten(page, forDisplay) !== flattened) return page;
    this.library._FPDF_ClosePage(page);
    return this.library._FPDF_LoadPage(this.document, index);
  }

  #call<T>(work: () => T): T {
    return trapped(this.name, work);
  }
}

/** PDFium runs out of its memory or meets a state it never expected: the module is dropped, the file is at fault. */
function trapped<T>(input: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    forgetPdfium();
    if (error instanceof FaultError) throw error;
    throw new FaultError({ code: 'E_CORRUPT', input });
  }
}
