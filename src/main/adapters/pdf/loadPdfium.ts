import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { boundWasmMemory } from '../wasm/boundWasmMemory.js';

type Handle = number;

/** The part of PDFium's C interface that is used (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_doc.h). Handles are pointers, 0 none. */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly wasmExports: { malloc(bytes: number): Handle; free(at: Handle): void };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(bytes: Handle, length: number, password: Handle): Handle;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: Handle): void;
  _FPDF_GetPageCount(document: Handle): number;
  _FPDF_GetMetaText(document: Handle, tag: Handle, buffer: Handle, length: number): number;
  _FPDF_GetSignatureCount(document: Handle): number;
  _FPDFDoc_GetJavaScriptActionCount(document: Handle): number;
  _FPDF_LoadPage(document: Handle, index: number): Handle;
  _FPDF_ClosePage(page: Handle): void;
  _FPDF_GetPageWidthF(page: Handle): number;
  _FPDF_GetPageHeightF(page: Handle): number;
  _FPDFPage_Flatten(page: Handle, usage: number): number;
  _FPDFPage_CountObjects(page: Handle): number;
  _FPDFPage_GetObject(page: Handle, index: number): Handle;
  _FPDFPageObj_GetType(object: Handle): number;
  _FPDFPageObj_GetBounds(object: Handle, left: Handle, bottom: Handle, right: Handle, top: Handle): number;
  _FPDFFormObj_CountObjects(object: Handle): number;
  _FPDFFormObj_GetObject(object: Handle, index: number): Handle;
  _FPDF_PageToDevice(page: Handle, left: number, top: number, width: number, height: number, rotate: number, x: number, y: number, deviceX: Handle, deviceY: Handle): number;
  _FPDFText_LoadPage(page: Handle): Handle;
  _FPDFText_ClosePage(text: Handle): void;
  _FPDFText_CountChars(text: Handle): number;
  _FPDFText_GetUnicode(text: Handle, index: number): number;
  _FPDFText_HasUnicodeMapError(text: Handle, index: number): number;
  _FPDFText_GetLooseCharBox(text: Handle, index: number, rect: Handle): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Handle, stride: number): Handle;
  _FPDFBitmap_FillRect(bitmap: Handle, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_GetBuffer(bitmap: Handle): Handle;
  _FPDFBitmap_GetStride(bitmap: Handle): number;
  _FPDFBitmap_Destroy(bitmap: Handle): void;
  _FPDF_RenderPageBitmap(bitmap: Handle, page: Handle, left: number, top: number, width: number, height: number, rotate: number, flags: number): void;
}

/** What PDFium may take for itself, the file's bytes included. */
const memoryMegabytes = 512;

let loaded: Promise<Pdfium> | undefined;

/**
 * PDFium as WebAssembly, its memory bounded. The build has no JavaScript engine and no XFA, so that scripts in a PDF
 * cannot run; it sees neither the disk nor a network.
 */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

/** Forgets the loaded module: after a trap its memory is not to be trusted. */
export function forgetPdfium(): void {
  loaded = undefined;
}

async function load(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const wasm = boundWasmMemory(new Uint8Array(await readFile(path)), memoryMegabytes);
  const library = (await PDFiumModule({ wasmBinary: wasm.buffer })) as unknown as Pdfium;
  library._FPDF_InitLibrary();
  return library;
}
