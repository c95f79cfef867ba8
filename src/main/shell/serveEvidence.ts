import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { byteRange } from './byteRange.js';
import type { EvidenceName, EvidenceSource } from './EvidenceSource.js';

/** What a page may show as what it is. Anything else, above all HTML and SVG, leaves as plain bytes. */
const showable = /^(image\/(png|jpeg|webp|gif|bmp|avif|heic|heif|tiff)|audio\/[\w.+-]+|video\/(mp4|webm|3gpp|ogg))$/;
/** Chromium plays what is inside by its first bytes, but looks at no stream under these names. */
const playedAs: Readonly<Record<string, string>> = { 'video/quicktime': 'video/mp4', 'video/x-matroska': 'video/webm' };

const common = {
  'x-content-type-options': 'nosniff',
  // The page is another origin than the evidence and reads its bytes for waveforms; nothing else is let into the session.
  'access-control-allow-origin': '*',
  // Should an original ever be taken for a document, it may do nothing.
  'content-security-policy': "default-src 'none'; sandbox",
};

/** The original's bytes, or the one stretch of them that a player asks for. */
export async function serveOriginal(evidence: EvidenceSource, name: EvidenceName, range: string | null): Promise<Response | null> {
  const found = await evidence.locate(name);
  if (found === null) return null;
  const { mediaType, sha256 } = found.exhibit;
  return serveFile(found.path, { 'content-type': typeOf(mediaType), etag: `"${sha256}"` }, range);
}

/** A recording decoded for playing. */
export async function serveSound(evidence: EvidenceSource, name: EvidenceName, range: string | null): Promise<Response | null> {
  const path = await evidence.sound(name);
  return path === null ? null : serveFile(path, { 'content-type': 'audio/wav' }, range);
}

async function serveFile(path: string, facts: Readonly<Record<string, string>>, range: string | null): Promise<Response | null> {
  const size = (await stat(path).catch(() => null))?.size;
  if (size === undefined) return null;
  const headers: Record<string, string> = { ...common, ...facts, 'accept-ranges': 'bytes' };
  const asked = byteRange(range, size);
  if (asked === 'unsatisfiable') return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  if (asked === 'whole') return new Response(streamOf(path), { headers: { ...headers, 'content-length': String(size) } });
  headers['content-range'] = `bytes ${asked.first}-${asked.last}/${size}`;
  headers['content-length'] = String(asked.last - asked.first + 1);
  return new Response(streamOf(path, asked.first, asked.last), { status: 206, headers });
}

function typeOf(mediaType: string): string {
  const type = playedAs[mediaType] ?? mediaType;
  return showable.test(type) ? type : 'application/octet-stream';
}

export async function serveThumbnail(evidence: EvidenceSource, name: EvidenceName): Promise<Response | null> {
  const bytes = await evidence.thumbnail(name);
  if (bytes === null) return null;
  return new Response(new Uint8Array(bytes), { headers: { ...common, 'content-type': 'image/webp', 'cache-control': 'no-cache' } });
}

/** One page of what a browser cannot show. */
export async function servePage(evidence: EvidenceSource, name: EvidenceName, page: number, width: string | null): Promise<Response | null> {
  const widthPx = /^[1-9]\d{1,4}$/.test(width ?? '') ? Number(width) : 1_600;
  const bytes = await evidence.page(name, page, widthPx);
  if (bytes === null) return null;
  return new Response(new Uint8Array(bytes), { headers: { ...common, 'content-type': 'image/webp', 'cache-control': 'no-cache' } });
}

/** The letter in a box: no script, no request, no form, only its own words, styles and embedded pictures. */
export async function serveLetter(evidence: EvidenceSource, name: EvidenceName): Promise<Response | null> {
  const html = await evidence.letter(name);
  if (html === null) return null;
  return new Response(html, {
    headers: {
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
    },
  });
}

function streamOf(path: string, start?: number, end?: number): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream<Uint8Array>;
}
