import { contentIdOf, isShownInline } from './contentId.js';
import type { MimePart } from './mimeTree.js';
import { transferDecoded } from './transferDecoding.js';

/** Types that a browser draws without ever running anything in them; SVG is not among them. */
const drawable = /^image\/(?:png|jpe?g|gif|webp|bmp)$/;
const maxPictureBytes = 10 * 1024 * 1024;
const maxTotalBytes = 25 * 1024 * 1024;

/** The pictures that the letter's HTML shows out of the letter itself, as data URLs by their Content-ID (RFC 2392). */
export function inlinePictures(letter: MimePart, html: string): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  let left = maxTotalBytes;
  for (const part of leavesOf(letter)) {
    const id = contentIdOf(part);
    if (id === null || !drawable.test(part.type.value) || pictures.has(id)) continue;
    if (!isShownInline(part, html)) continue;
    const bytes = transferDecoded(part.rawBody, part.encoding);
    if (bytes.length > Math.min(left, maxPictureBytes)) continue;
    left -= bytes.length;
    pictures.set(id, `data:${part.type.value};base64,${bytes.toString('base64')}`);
  }
  return pictures;
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.children.length === 0 ? [part] : part.children.flatMap(leavesOf);
}
