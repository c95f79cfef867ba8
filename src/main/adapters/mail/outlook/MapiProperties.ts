import { decodeText } from '../charset.js';

/** Types of MAPI properties that letters use (MS-OXCDATA §2.11.1). */
export const mapiType = { short: 0x02, long: 0x03, boolean: 0x0b, object: 0x0d, string8: 0x1e, unicode: 0x1f, time: 0x40, binary: 0x102 } as const;

/** Properties by their identifiers (MS-OXPROPS). */
export const mapiId = {
  subject: 0x0037, submitTime: 0x0039, sentForName: 0x0042, sentForType: 0x0064, sentForAddress: 0x0065, headers: 0x007d,
  recipientType: 0x0c15, senderName: 0x0c1a, senderType: 0x0c1e, senderAddress: 0x0c1f, deliveryTime: 0x0e06,
  body: 0x1000, compressedRtf: 0x1009, html: 0x1013, messageId: 0x1035, references: 0x1039, inReplyTo: 0x1042,
  displayName: 0x3001, address: 0x3003, createdAt: 0x3007, attachData: 0x3701, attachExtension: 0x3703, attachShortName: 0x3704,
  attachMethod: 0x3705, attachName: 0x3707, attachType: 0x370e, attachContentId: 0x3712, smtpAddress: 0x39fe,
  internetCodePage: 0x3fde, codePage: 0x3ffd, senderSmtp: 0x5d01, sentForSmtp: 0x5d02,
} as const;

export interface MapiValue {
  readonly type: number;
  readonly bytes: Buffer;
}

const charsets: Readonly<Record<number, string>> = { 1200: 'utf-16le', 20866: 'koi8-r', 21866: 'koi8-u', 65001: 'utf-8', 28591: 'iso-8859-1', 28592: 'iso-8859-2', 28595: 'iso-8859-5' };

/** The charset of a Windows code page number; null for none. */
export function charsetOfCodePage(codePage: number | null): string | null {
  if (codePage === null || codePage === 0) return null;
  return charsets[codePage] ?? (codePage === 20127 ? null : `cp${codePage}`);
}

/** The properties of a message, recipient or attachment, by identifier, whatever carried them (.msg or TNEF). */
export class MapiProperties {
  constructor(
    private readonly values: ReadonlyMap<number, MapiValue>,
    /** Of 8-bit strings where the properties themselves do not tell. */
    private readonly outerCharset: string | null = null,
  ) {}

  /** The charset in which 8-bit strings are written; null when nothing tells. */
  get charset(): string | null {
    return charsetOfCodePage(this.number(mapiId.codePage)) ?? charsetOfCodePage(this.number(mapiId.internetCodePage)) ?? this.outerCharset;
  }

  /** A text without its closing NULs; empty when there is none. */
  text(id: number): string {
    const value = this.values.get(id);
    if (value === undefined) return '';
    const text = value.type === mapiType.unicode ? value.bytes.toString('utf16le') : value.type === mapiType.string8 ? decodeText(trimNuls(value.bytes), this.charset) : '';
    return text.replace(/\0+$/, '');
  }

  bytes(id: number): Buffer | null {
    const value = this.values.get(id);
    return value && (value.type === mapiType.binary || value.type === mapiType.object) ? value.bytes : null;
  }

  /** As it stands, whatever its type. */
  value(id: number): MapiValue | null {
    return this.values.get(id) ?? null;
  }

  number(id: number): number | null {
    const value = this.values.get(id);
    if (value === undefined || value.bytes.length < 2) return null;
    if (value.type === mapiType.long && value.bytes.length >= 4) return value.bytes.readInt32LE(0);
    return value.type === mapiType.short || value.type === mapiType.boolean ? value.bytes.readInt16LE(0) : null;
  }

  /** `YYYY-MM-DDTHH:MM:SSZ` of a FILETIME (100 ns since 1601-01-01 UTC); null when there is none or it makes no sense. */
  time(id: number): string | null {
    const value = this.values.get(id);
    if (value?.type !== mapiType.time || value.bytes.length < 8) return null;
    const milliseconds = Number(value.bytes.readBigUInt64LE(0) / 10_000n) - 11_644_473_600_000;
    const date = new Date(milliseconds);
    if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1970 || date.getUTCFullYear() > 9999) return null;
    return `${date.toISOString().slice(0, 19)}Z`;
  }
}

function trimNuls(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
