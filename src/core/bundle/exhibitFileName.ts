import { inZone } from '../dating/inZone.js';
import type { Exhibit } from '../exhibit/Exhibit.js';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/bmp': 'bmp',
  'image/tiff': 'tif',
  'image/heic': 'heic',
  'image/avif': 'avif',
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/flac': 'flac',
  'audio/amr': 'amr',
  'audio/aac': 'aac',
};

/** What starts or is shown by a browser when a clerk double-clicks it. An exhibit may be hostile. */
const lively = /^(?:exe|com|bat|cmd|ps1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|msi|scr|pif|cpl|lnk|url|reg|jar|sh|desktop|html?|xhtml|mht|mhtml|svg|xml|chm|dll|app|command)$/;

/**
 * The name under which an original goes into a bundle: `0001_2024-03-15_chat.png`. ASCII, told by number, day and kind;
 * the original's own name stands in the list of exhibits. What would start by itself gets `.txt` behind it.
 * @param day the first day in its content, to be named when the exhibit itself tells none, or only its file's time
 */
export function exhibitFileName(exhibit: Exhibit, zone: string, day: string | null): string {
  const told = inZone(exhibit.capturedAt, zone).date;
  // A file's time is often that of its copying: what stands in the file tells better.
  const date = (exhibit.capturedAt?.basis === 'mtime' ? (day ?? told) : (told ?? day)) ?? 'undated';
  return `${exhibitNumber(exhibit.number)}_${date}_${wordOf(exhibit)}${extensionOf(exhibit)}`;
}

/** An exhibit's number as names carry it, four digits or more. */
export const exhibitNumber = (number: number): string => String(number).padStart(4, '0');

function wordOf({ kind, channel }: Exhibit): string {
  return kind === 'screenshot' ? channel : kind;
}

function extensionOf({ mediaType, origins }: Exhibit): string {
  const [, named] = /\.([a-z0-9]{1,8})$/.exec((origins[0]?.name ?? '').toLowerCase()) ?? [];
  const extension = extensions[mediaType] ?? named ?? 'bin';
  return lively.test(extension) ? `.${extension}.txt` : `.${extension}`;
}
