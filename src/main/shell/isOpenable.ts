import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { nameOf } from './HandedOut.js';

/**
 * What may be handed to the system's own program for it. Never what can run, and never what is shown by a browser: an
 * exhibit may be hostile. The extension must agree, since systems go by it.
 */
const openable: readonly (readonly [type: RegExp, extension: RegExp])[] = [
  [/^image\/(png|jpeg|webp|gif|bmp|heic|heif|tiff|avif)$/, /\.(png|jpe?g|webp|gif|bmp|heic|heif|tiff?|avif)$/i],
  // Sound alone is a recording, whatever its container is named.
  [/^audio\//, /\.(mp3|m4a|aac|wav|ogg|opus|oga|flac|amr|wma|3gp|aiff?|caf|webm|mka|mkv|mp4|mov)$/i],
  [/^video\//, /\.(mp4|m4v|webm|3gp|mov|mkv|avi)$/i],
  [/^application\/pdf$/, /\.pdf$/i],
  [/^text\/(plain|csv)$/, /\.(txt|csv|log|md)$/i],
  [/^message\/rfc822$/, /\.eml$/i],
];

/** Whether the system's own program may be started on a copy of it. */
export function isOpenable(exhibit: Exhibit): boolean {
  return openable.some(([type, extension]) => type.test(exhibit.mediaType) && extension.test(nameOf(exhibit)));
}
