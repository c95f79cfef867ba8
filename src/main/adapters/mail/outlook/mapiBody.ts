import { decodeText } from '../charset.js';
import { htmlToText } from '../htmlToText.js';
import { metaCharset } from '../metaCharset.js';
import { decompressedRtf } from './compressedRtf.js';
import { mapiId, mapiType, type MapiProperties } from './MapiProperties.js';
import { rtfBody } from './rtfBody.js';

/** What a message of Outlook says: plain where it is written so, else told from its HTML or RTF. */
export interface MapiBody {
  readonly text: string;
  readonly html: string | null;
}

export function mapiBody(properties: MapiProperties): MapiBody {
  const compressed = properties.bytes(mapiId.compressedRtf);
  const plain = properties.text(mapiId.body);
  const written = htmlOf(properties);
  const rtf = compressed && (written === null || plain === '') ? decompressedRtf(compressed) : null;
  const said = rtf ? rtfBody(rtf) : null;
  const html = written ?? said?.html ?? null;
  const text = plain || (html !== null ? htmlToText(html) : (said?.text ?? ''));
  return { text: tidy(text), html };
}

function htmlOf(properties: MapiProperties): string | null {
  const value = properties.value(mapiId.html);
  if (value === null) return null;
  if (value.type !== mapiType.binary) return properties.text(mapiId.html) || null;
  return decodeText(value.bytes, metaCharset(value.bytes) ?? properties.charset) || null;
}

function tidy(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\0/g, '').split('\n').map((line) => line.trimEnd());
  return lines.join('\n').replace(/^\n+/, '').trimEnd();
}
