import { decodeText } from './charset.js';
import { decodeEncodedWords } from './encodedWords.js';

/** A structured header value such as `text/plain; charset=utf-8`. */
export interface StructuredValue {
  /** What stands before the first semicolon, in lower case, without comments. */
  readonly value: string;
  /** Parameters by lower-case name, continued and encoded ones put together (RFC 2231). */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Real ones stay below a kilobyte, file names in encoded pieces included. */
const maxLength = 20_000;

/** Parses Content-Type and Content-Disposition. `text` is the decoded header, its encoded words still standing. */
export function parseStructured(text: string): StructuredValue {
  const [first = '', ...rest] = splitAt(text.slice(0, maxLength), ';');
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  const pieces = new Map<string, { readonly index: number; readonly encoded: boolean; readonly value: string }[]>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals < 0) continue;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    const value = unquote(parameter.slice(equals + 1).trim());
    const continued = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(name);
    if (!continued) continue;
    const [, base, index, star] = continued;
    if (index === undefined && !star) plain[base!] ??= value;
    else pieces.set(base!, [...(pieces.get(base!) ?? []), { index: Number(index ?? 0), encoded: star !== undefined, value }]);
  }
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(plain)) parameters[name] = decodeEncodedWords(value);
  for (const [name, list] of pieces) parameters[name] = joinPieces(list);
  return { value: withoutComments(first).trim().toLowerCase(), parameters };
}

/** RFC 2231 §3 and §4: `name*0*=utf-8'ru'%D0…`, `name*1*=…`, `name*2=plain`. */
function joinPieces(list: readonly { readonly index: number; readonly encoded: boolean; readonly value: string }[]): string {
  const sorted = [...list].sort((a, b) => a.index - b.index);
  const front = /^([^']*)'[^']*'/.exec(sorted[0]!.encoded ? sorted[0]!.value : '');
  const charset = front?.[1] || 'utf-8';
  let encodedSoFar = '';
  const bytes: Buffer[] = [];
  sorted.forEach(({ encoded, value }, i) => {
    const payload = i === 0 && front ? value.slice(front[0].length) : value;
    // Mailers that cut by length alone part a «%D0» too, so that encoded neighbours are put together first.
    if (encoded) encodedSoFar += payload;
    if (encoded && sorted[i + 1]?.encoded === true) return;
    bytes.push(encoded ? percentBytes(encodedSoFar) : Buffer.from(payload, 'utf8'));
    encodedSoFar = '';
  });
  const text = decodeText(Buffer.concat(bytes), charset);
  // Some mailers put encoded words into continued parameters.
  return sorted.some((piece) => piece.encoded) ? text : decodeEncodedWords(text);
}

function percentBytes(text: string): Buffer {
  const parts = text.split(/(%[0-9a-fA-F]{2})/);
  return Buffer.concat(parts.map((part) => (/^%[0-9a-fA-F]{2}$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8'))));
}

/** Splits outside of quoted strings; a quote that never ends quotes nothing. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') at = quotedEnd(text, at);
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    at += 1;
  }
  parts.push(text.slice(start));
  return parts;
}

function quotedEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return at;
}

function unquote(text: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(text);
  if (quoted) return quoted[1]!.replace(/\\(.)/gs, '$1');
  return text.replace(/^"|"$/g, '');
}

/** Without `(comments)` of RFC 5322 §3.2.2. */
export function withoutComments(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ');
}
