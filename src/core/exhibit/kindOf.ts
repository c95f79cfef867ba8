import type { ExhibitKind } from './Exhibit.js';
import { beginsAsEmlx, beginsAsLetter, beginsAsMailbox, holdsPdfHeader, looksLikeText, mediaTypeOf } from './mediaTypeOf.js';

/** What a file is by its bytes. */
export interface Kind {
  readonly kind: ExhibitKind;
  readonly mediaType: string;
  /** Its name says picture, recording or PDF, its bytes are text or nothing known: damaged, or posing. */
  readonly disguised: boolean;
  /** Its name says one of these and its bytes another of them: a PNG named .jpg is none, a PNG named .mp3 is one. */
  readonly misnamed: boolean;
}

type Found = Pick<Kind, 'kind' | 'mediaType'>;

const byExtension: Readonly<Record<string, string>> = {
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  jfif: 'image',
  gif: 'image',
  webp: 'image',
  bmp: 'image',
  tif: 'image',
  tiff: 'image',
  heic: 'image',
  heif: 'image',
  avif: 'image',
  mp3: 'audio',
  m4a: 'audio',
  aac: 'audio',
  ogg: 'audio',
  oga: 'audio',
  opus: 'audio',
  wav: 'audio',
  flac: 'audio',
  amr: 'audio',
  '3gp': 'audio',
  '3ga': 'audio',
  caf: 'audio',
  wma: 'audio',
  aif: 'audio',
  aiff: 'audio',
  aifc: 'audio',
  awb: 'audio',
  m4b: 'audio',
  mp2: 'audio',
  mka: 'audio',
  weba: 'audio',
  pdf: 'pdf',
};

/** Letters one behind the other in one file (RFC 4155). */
export const mailboxType = 'application/mbox';

/** Whether an original holds letters that become exhibits of their own: a mailbox, or a ZIP in which letters were found. */
export const holdsLetters = ({ mediaType, facts }: { readonly mediaType: string; readonly facts: Readonly<Record<string, string>> }): boolean =>
  mediaType === mailboxType || (mediaType === 'application/zip' && facts.letters !== undefined);

const documentTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  msg: 'application/vnd.ms-outlook',
  html: 'text/html',
  htm: 'text/html',
  csv: 'text/csv',
  mbox: mailboxType,
  json: 'application/json',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
};

/** The extension of a file name in lower case, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Tells what a file is. Its bytes win over its name; the name only tells apart what bytes do not. */
export function kindOf(head: Uint8Array, name: string): Kind {
  const extension = extensionOf(name);
  const claimed = byExtension[extension];
  const magic = mediaTypeOf(head) ?? (claimed === 'pdf' && holdsPdfHeader(head) ? 'application/pdf' : null);
  const found = magic ? byMagic(magic, extension) : byText(head, extension);
  const family = familyOf(found);
  // A recorder's .3gp or .m4a may be told as video by its brand; video of any kind may carry just a call.
  const agrees = claimed === undefined || claimed === family || (claimed === 'audio' && found.mediaType.startsWith('video/'));
  const isKnown = family !== null;
  return { ...found, disguised: !agrees && !isKnown, misnamed: !agrees && isKnown };
}

function byMagic(mediaType: string, extension: string): Found {
  if (mediaType.startsWith('image/')) return { kind: 'screenshot', mediaType };
  if (mediaType.startsWith('audio/')) return { kind: 'call', mediaType };
  if (byExtension[extension] === 'audio') return { kind: 'call', mediaType: mediaType.replace('video/', 'audio/') };
  // Of Microsoft's compound files only the name tells a letter from a text document.
  if (mediaType === 'application/x-ole-storage' && extension === 'msg') return { kind: 'email', mediaType: documentTypes.msg! };
  if (mediaType === 'application/zip' || mediaType === 'application/x-ole-storage') {
    return { kind: 'document', mediaType: documentTypes[extension] ?? mediaType };
  }
  return { kind: 'document', mediaType };
}

function byText(head: Uint8Array, extension: string): Found {
  if (extension !== 'eml' && beginsAsMailbox(head)) return { kind: 'document', mediaType: mailboxType };
  if (extension === 'emlx' && beginsAsEmlx(head)) return { kind: 'email', mediaType: 'message/rfc822' };
  if (beginsAsLetter(head) && (extension === 'eml' || !documentTypes[extension])) return { kind: 'email', mediaType: 'message/rfc822' };
  if (extension === 'eml' && looksLikeText(head)) return { kind: 'email', mediaType: 'message/rfc822' };
  if (looksLikeText(head)) return { kind: 'document', mediaType: documentTypes[extension] ?? 'text/plain' };
  return { kind: 'document', mediaType: 'application/octet-stream' };
}

function familyOf({ kind, mediaType }: Found): string | null {
  if (kind === 'screenshot') return 'image';
  if (kind === 'call') return 'audio';
  if (mediaType === 'application/pdf') return 'pdf';
  return mediaType.startsWith('video/') ? 'video' : null;
}
