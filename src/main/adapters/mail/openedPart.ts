import { fileAsPart, maxParts, mimeTree, type MimePart } from './mimeTree.js';
import { mapiBody } from './outlook/mapiBody.js';
import { readTnef } from './outlook/tnef.js';
import { signedContent } from './signedContent.js';
import { transferDecoded } from './transferDecoding.js';

/** What was found within a part that is an envelope of another making than MIME. */
export interface OpenedPart {
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly MimePart[];
  /** A whole part of MIME, where the envelope holds one. */
  readonly letter: MimePart | null;
}

/**
 * Opens winmail.dat (MS-OXTNEF) and S/MIME letters signed as one piece (RFC 8551 §3.5.2; the signature is not checked).
 * Null for any other part, and for envelopes that cannot be opened: encrypted ones stay closed.
 */
export function openedPart(part: MimePart): OpenedPart | null {
  if (isTnef(part)) return openedTnef(transferDecoded(part.rawBody, part.encoding));
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(part.type.value)) return null;
  const content = signedContent(transferDecoded(part.rawBody, part.encoding));
  if (content === null) return null;
  return { text: '', html: null, files: [], letter: mimeTree(content, { partsLeft: maxParts, incomplete: false }, 1) };
}

function isTnef({ type, disposition }: MimePart): boolean {
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(type.value)) return true;
  return /^winmail\.dat$/i.test(disposition?.parameters.filename ?? type.parameters.name ?? '');
}

function openedTnef(bytes: Buffer): OpenedPart | null {
  const tnef = readTnef(bytes);
  if (tnef === null) return null;
  const { text, html } = mapiBody(tnef.properties);
  const files = tnef.attachments.map(({ name, mediaType, content }) => fileAsPart(name, mediaType, content));
  return { text: text || tnef.body.replace(/\r\n?/g, '\n').trim(), html, files, letter: null };
}
