import { tellUtf16 } from './tellUtf16.js';

/** Media types that are told by the first bytes of a file. */
interface Magic {
  readonly mediaType: string;
  readonly at: number;
  /** Bytes as Latin-1 text; `?` stands for any byte. */
  readonly bytes: string;
}

const magics: readonly Magic[] = [
  { mediaType: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { mediaType: 'image/gif', at: 0, bytes: 'GIF8' },
  { mediaType: 'image/webp', at: 0, bytes: 'RIFF????WEBP' },
  { mediaType: 'image/bmp', at: 0, bytes: 'BM????\0\0\0\0' },
  { mediaType: 'image/tiff', at: 0, bytes: 'II*\0' },
  { mediaType: 'image/tiff', at: 0, bytes: 'MM\0*' },
  { mediaType: 'audio/wav', at: 0, bytes: 'RIFF????WAVE' },
  { mediaType: 'audio/wav', at: 0, bytes: 'RF64????WAVE' },
  { mediaType: 'audio/wav', at: 0, bytes: 'BW64????WAVE' },
  { mediaType: 'audio/flac', at: 0, bytes: 'fLaC' },
  { mediaType: 'audio/amr', at: 0, bytes: '#!AMR' },
  { mediaType: 'audio/x-caf', at: 0, bytes: 'caff' },
  { mediaType: 'audio/aiff', at: 0, bytes: 'FORM????AIF' },
  { mediaType: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { mediaType: 'audio/x-ms-wma', at: 0, bytes: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' },
  { mediaType: 'video/webm', at: 0, bytes: '\x1a\x45\xdf\xa3' },
  { mediaType: 'application/pdf', at: 0, bytes: '%PDF-' },
  { mediaType: 'application/zip', at: 0, bytes: 'PK\x03\x04' },
  { mediaType: 'video/x-msvideo', at: 0, bytes: 'RIFF????AVI ' },
  { mediaType: 'application/rtf', at: 0, bytes: '{\\rtf' },
  { mediaType: 'application/x-ole-storage', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
];

/** Brands of the ISO base media format (ISO/IEC 14496-12): the four bytes behind `ftyp`. */
const brands: readonly (readonly [RegExp, string])[] = [
  [/^(M4A |M4B |F4A )/, 'audio/mp4'],
  [/^3g/, 'audio/3gpp'],
  [/^(heic|heix|heim|heis|hevc|mif1|msf1)/, 'image/heic'],
  [/^(avif|avis)/, 'image/avif'],
  [/^(qt {2})/, 'video/quicktime'],
  [/^/, 'video/mp4'],
];

/** The head of a file as Latin-1 text, one character a byte. */
function latin1(head: Uint8Array, limit = head.length): string {
  let text = '';
  for (let i = 0; i < Math.min(limit, head.length); i += 1) text += String.fromCharCode(head[i]!);
  return text;
}

function matches(text: string, { at, bytes }: Magic): boolean {
  if (text.length < at + bytes.length) return false;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== '?' && text[at + i] !== bytes[i]) return false;
  }
  return true;
}

/** What the first bytes say a file is; null when they say nothing that is known. Text is not told here. */
export function mediaTypeOf(head: Uint8Array): string | null {
  const text = latin1(head, 64);
  const magic = magics.find((m) => matches(text, m));
  if (magic) return refined(magic.mediaType, head);
  if (text.slice(4, 8) === 'ftyp') return brands.find(([brand]) => brand.test(text.slice(8, 12)))![1];
  if (text.startsWith('OggS')) return 'audio/ogg';
  return framedAudio(head);
}

/** Formats of one family begin alike: OpenDocument tells itself by its first member, Matroska by its document type and codecs. */
function refined(mediaType: string, head: Uint8Array): string {
  if (mediaType === 'video/webm') return matroskaType(latin1(head));
  if (mediaType === 'application/zip' && latin1(head, 120).includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'application/vnd.oasis.opendocument.text';
  return mediaType;
}

/** WebM or Matroska (RFC 9559), with pictures or with sound alone: the codecs of its tracks stand near the front. */
function matroskaType(text: string): string {
  const isSound = /A_(?:OPUS|VORBIS|AAC|MPEG|FLAC|PCM|ALAC)/.test(text) && !/V_[A-Z]/.test(text);
  return `${isSound ? 'audio' : 'video'}/${text.slice(0, 64).includes('matroska') ? 'x-matroska' : 'webm'}`;
}

/** Whether a PDF begins behind something else, as some servers send it: readers look for it in the first kilobyte. */
export function holdsPdfHeader(head: Uint8Array): boolean {
  return latin1(head, 1_024).includes('%PDF-');
}

/** MPEG audio and ADTS streams begin with a frame header: eleven or twelve set bits and no reserved value behind. */
function framedAudio(head: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0] = head;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const layer = (second >> 1) & 3;
  if ((second & 0xf6) === 0xf0) return 'audio/aac';
  const version = (second >> 3) & 3;
  // Layer I (3 here) is used by nothing, and FF FE is the byte order mark of UTF-16.
  const valid = (layer === 1 || layer === 2) && version !== 1 && third >> 4 !== 0xf && ((third >> 2) & 3) !== 3;
  return valid ? 'audio/mpeg' : null;
}

const letterHeader = /^(?:Return-Path|Received|Delivered-To|X-[\w-]+|Date|From|To|Subject|Message-ID|MIME-Version|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Content-Type|Reply-To|Cc|Sender|References|In-Reply-To|List-[\w-]+|Envelope-To|Thread-[\w-]+|Received-SPF|Bcc|Resent-[\w-]+|Importance|Priority|User-Agent|Comments|Keywords|Organization|Content-[\w-]+|Status|Autocrypt|Feedback-ID|Precedence|Auto-Submitted)\s*:/i;

/**
 * Whether a file begins as a letter does: two header fields at least that letters begin with (RFC 5322 §2.2), perhaps
 * behind a byte order mark or an mbox line. One alone may be a note («Date: …»).
 */
export function beginsAsLetter(head: Uint8Array): boolean {
  const text = latin1(head).replace(/^(?:\xef\xbb\xbf)?[\r\n]*(?:From .*\r?\n)?/, '');
  const [block = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = block.split(/\r?\n/);
  return letterHeader.test(lines[0]!) && lines.filter((line) => letterHeader.test(line)).length >= 2;
}

/** Whether a file begins as a letter in Apple Mail's own folders does: the letter's length in bytes on a line of its own. */
export function beginsAsEmlx(head: Uint8Array): boolean {
  const length = /^\d{1,10} *\r?\n/.exec(latin1(head, 16));
  return length !== null && beginsAsLetter(head.subarray(length[0].length));
}

/** Whether a file begins as a mailbox does: a postmark line, then a letter (RFC 4155). */
export function beginsAsMailbox(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?From \S/.test(latin1(head, 16)) && beginsAsLetter(head);
}

/** Whether the bytes could be text: UTF-16, or no NUL and hardly any control character. */
export function looksLikeText(head: Uint8Array): boolean {
  if (tellUtf16(head) !== null) return true;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) odd += 1;
  }
  return odd <= head.length / 100;
}
