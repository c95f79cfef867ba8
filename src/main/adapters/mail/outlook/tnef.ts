import { decodeText } from '../charset.js';
import { charsetOfCodePage, mapiId, MapiProperties } from './MapiProperties.js';
import { tnefProperties } from './tnefProperties.js';

/** What winmail.dat carries (MS-OXTNEF). */
export interface Tnef {
  /** Of the message itself: subject, bodies, dates. */
  readonly properties: MapiProperties;
  /** The body as plain text where it stands outside of the properties. */
  readonly body: string;
  readonly attachments: readonly TnefAttachment[];
}

export interface TnefAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

const signature = 0x223e9f78;
const attribute = { body: 0x800c, attachData: 0x800f, attachTitle: 0x8010, attachRendering: 0x9002, properties: 0x9003, attachProperties: 0x9005, codePage: 0x9007 } as const;
const maxAttributes = 20_000;
const maxAttachments = 1_000;
/** Messages within messages within attachments; their files are told, deeper ones are kept as they are. */
const maxDepth = 5;

interface OpenAttachment {
  title: Buffer;
  data: Buffer;
  properties: MapiProperties;
}

/** Takes a TNEF stream apart; null when the bytes are none. What is cut off is given as far as it goes. */
export function readTnef(bytes: Buffer, depth = 0): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return null;
  let codePage: number | null = null;
  let body: Buffer = Buffer.alloc(0);
  let properties = new MapiProperties(new Map());
  const attachments: OpenAttachment[] = [];
  for (const { id, data } of attributesOf(bytes)) {
    const charset = charsetOfCodePage(codePage);
    const last = attachments.at(-1);
    if (id === attribute.codePage && data.length >= 4) codePage = data.readUInt32LE(0);
    else if (id === attribute.body) body = data;
    else if (id === attribute.properties) properties = tnefProperties(data, charset);
    else if (id === attribute.attachRendering && attachments.length < maxAttachments) attachments.push({ title: Buffer.alloc(0), data: Buffer.alloc(0), properties: new MapiProperties(new Map()) });
    else if (last && id === attribute.attachTitle) last.title = data;
    else if (last && id === attribute.attachData) last.data = data;
    else if (last && id === attribute.attachProperties) last.properties = tnefProperties(data, charset);
  }
  const charset = charsetOfCodePage(codePage);
  return { properties, body: decodeText(upToNul(body), charset), attachments: attachments.flatMap((one) => attachmentsOf(one, charset, depth)) };
}

/** Level, identifier, type, length, data, sum (MS-OXTNEF §2.1.3.1). */
function* attributesOf(bytes: Buffer): Generator<{ readonly id: number; readonly data: Buffer }> {
  let at = 6;
  for (let count = 0; count < maxAttributes && at + 9 <= bytes.length; count += 1) {
    const id = bytes.readUInt16LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    yield { id, data: bytes.subarray(at + 9, at + 9 + length) };
    at += 9 + length + 2;
  }
}

function attachmentsOf({ title, data, properties }: OpenAttachment, charset: string | null, depth: number): TnefAttachment[] {
  const carried = properties.bytes(mapiId.attachData);
  const name = properties.text(mapiId.attachName) || properties.text(mapiId.displayName) || decodeText(upToNul(title), charset);
  // An object begins with the identifier of its interface.
  const isMessage = properties.number(mapiId.attachMethod) === 5;
  const inner = isMessage && carried && depth < maxDepth ? readTnef(carried.subarray(16), depth + 1) : null;
  const content = data.length > 0 ? data : (carried ?? data);
  if (inner === null) return [{ name, mediaType: properties.text(mapiId.attachType) || 'application/octet-stream', content }];
  return [{ name: name || 'message.tnef', mediaType: 'application/ms-tnef', content: carried!.subarray(16) }, ...inner.attachments];
}

function upToNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
