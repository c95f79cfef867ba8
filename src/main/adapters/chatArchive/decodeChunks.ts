import { StringDecoder } from 'node:string_decoder';
import type { ArchiveSource } from './ArchiveSource.js';

/** The charset of a transcript by its byte order mark, else by what it declares in its head, else UTF-8. */
export function charsetOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declared = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(Buffer.from(head).toString('latin1'))?.[1]?.toLowerCase();
  return declared === 'windows-1251' || declared === 'cp1251' ? 'windows-1251' : 'utf-8';
}

/** Decodes a source piece by piece; bytes that make no sense become «�». */
export async function decodeChunks(source: ArchiveSource, take: (text: string) => void): Promise<void> {
  const charset = charsetOf(source.head);
  if (charset === 'utf-8') {
    const decoder = new StringDecoder('utf8');
    for await (const chunk of source.chunks()) take(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
    return take(decoder.end());
  }
  const decoder = new TextDecoder(charset);
  for await (const chunk of source.chunks()) take(decoder.decode(chunk, { stream: true }));
  take(decoder.decode());
}
