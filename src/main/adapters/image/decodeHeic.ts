import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { boundWasmMemory } from '../wasm/boundWasmMemory.js';
import type { RawPixels } from './RawPixels.js';

type Handle = object;

/** The part of libheif's interface that is used. */
interface Libheif {
  readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGB: unknown };
  heif_context_alloc(): Handle | null;
  heif_context_free(context: Handle): void;
  heif_context_read_from_memory(context: Handle, file: Uint8Array): { readonly message: string };
  heif_js_context_get_primary_image_handle(context: Handle): Handle & { readonly code?: unknown };
  heif_image_handle_get_width(handle: Handle): number;
  heif_image_handle_get_height(handle: Handle): number;
  heif_image_handle_release(handle: Handle): void;
  heif_js_decode_image2(handle: Handle, space: unknown, chroma: unknown): Promise<HeifPicture> | HeifPicture;
  heif_image_release(image: Handle): void;
}

interface HeifPicture {
  readonly code?: unknown;
  readonly image: Handle;
  readonly channels: readonly { readonly width: number; readonly height: number; readonly stride: number; readonly data: Uint8Array }[];
}

/** A 48-megapixel picture of a phone takes some 250 MB while it is decoded. */
const memoryMegabytes = 640;

let loaded: Promise<Libheif> | undefined;

/** The size of the main picture in an HEIC file as shown, its own rotation applied; null when it holds none. */
export function heicSize(file: Uint8Array): Promise<{ readonly width: number; readonly height: number } | null> {
  return withMainPicture(file, (library, handle) => ({ width: library.heif_image_handle_get_width(handle), height: library.heif_image_handle_get_height(handle) }));
}

/** Decodes the main picture of an HEIC file (ISO/IEC 23008-12); null when it is damaged. The size is to be checked before. */
export function decodeHeic(file: Uint8Array): Promise<RawPixels | null> {
  return withMainPicture(file, async (library, handle) => {
    const picture = await library.heif_js_decode_image2(handle, library.heif_colorspace.heif_colorspace_RGB, library.heif_chroma.heif_chroma_interleaved_RGB);
    const [plane] = picture.code === undefined ? picture.channels : [];
    if (plane === undefined) return null;
    const { width, height, stride, data } = plane;
    // The plane lies in the library's memory: it is copied out before that is given back.
    const pixels = packed(data, width * 3, height, stride);
    library.heif_image_release(picture.image);
    return { width, height, channels: 3 as const, data: pixels };
  });
}

async function withMainPicture<T>(file: Uint8Array, work: (library: Libheif, handle: Handle) => T | Promise<T>): Promise<T | null> {
  loaded ??= load();
  const library = await loaded;
  try {
    const context = library.heif_context_alloc();
    if (context === null) return null;
    const { message } = library.heif_context_read_from_memory(context, file);
    const handle = message === 'Success' ? library.heif_js_context_get_primary_image_handle(context) : null;
    const given = handle === null || handle.code !== undefined ? null : await work(library, handle);
    if (handle !== null && handle.code === undefined) library.heif_image_handle_release(handle);
    library.heif_context_free(context);
    return given;
  } catch {
    // It ran out of its memory or met what it never expected: its state is not to be trusted further.
    loaded = undefined;
    return null;
  }
}

function packed(data: Uint8Array, rowBytes: number, rows: number, stride: number): Uint8Array {
  const out = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row += 1) out.set(data.subarray(row * stride, row * stride + rowBytes), row * rowBytes);
  return out;
}

/** libheif is LGPL-3.0: it stays a file of its own that anybody may replace (docs/decisions). */
async function load(): Promise<Libheif> {
  const require = createRequire(import.meta.url);
  const wasm = await readFile(require.resolve('libheif-js/libheif-wasm/libheif.wasm'));
  const make = require('libheif-js/libheif-wasm/libheif.js') as (options: { wasmBinary: Uint8Array; print(): void; printErr(): void }) => Libheif;
  return make({ wasmBinary: boundWasmMemory(new Uint8Array(wasm), memoryMegabytes), print: () => undefined, printErr: () => undefined });
}
