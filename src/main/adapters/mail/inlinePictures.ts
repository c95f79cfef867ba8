import { contentIdOf, isShownInline } from './contentId.js';
import type { MimePart } from './mimeTree.js';
import { transferDecoded } from './transferDecoding.js';

/** Types that a browser draws without ever running anything in them; SVG is not among them. */
const drawable = /^image\/(?:png|jpe?g|gif|webp|bmp)$/;
const maxPictureBytes = 10 * 1024 * 1024;
const maxTotalBytes = 25 * 1024 * 1024;

/** A picture that a letter carries for its HTML. */
export interface CarriedPicture {
  readonly contentId: string;
  readonly mediaType: string;
  readonly bytes: () => Buffer;
}

/** The pictures that the letter's HTML shows out of the letter itself, as data URLs by their Content-ID (RFC 2392). */
export function inlinePictures(letter: MimePart, html: string): ReadonlyMap<string, string> {
  const carried = leavesOf(letter).flatMap((part) => {
    const contentId = contentIdOf(part);
    if (contentId === null || !isShownInline(part, html)) return [];
    return [{ contentId, mediaType: part.type.value, bytes: () => transferDecoded(part.rawBody, part.encoding) }];
  });
  return pictureUrls(carried);
}

/** Data URLs by Content-ID, of pictures that a browser draws without running anything, as far as the limits go. */
export function pictureUrls(carried: readonly CarriedPicture[]): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  let left = maxTotalBytes;
  for (const { contentId, mediaType, bytes: read } of carried) {
    if (!drawable.test(mediaType) || pictures.has(contentId)) continue;
    const bytes = read();
    if (bytes.length > Math.min(left, maxPictureBytes)) continue;
    left -= bytes.length;
    pictures.set(contentId, `data:${mediaType};base64,${bytes.toString('base64')}`);
  }
  return pictures;
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.children.length === 0 ? [part] : part.children.flatMap(leavesOf);
}
