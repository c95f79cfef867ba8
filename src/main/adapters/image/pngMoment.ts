import { inflateSync } from 'node:zlib';

/** Chunks that tell a date stand before the pixels, within so many bytes. */
export const pngHeadBytes = 65_536;
/** A text chunk unfolds to so much at most. */
const mostTextBytes = 262_144;

/**
 * When a PNG says it was made: by its text «Creation Time» in the form of RFC 1123, ISO 8601 or EXIF (PNG 11.3.3), by the
 * creation date of its XMP, which macOS and iOS write, or else by its tIME chunk, which is universal time (PNG 11.3.4.3).
 * A local wall-clock time, or an instant with `Z`; null when nothing tells, or nonsense.
 */
export function pngMoment(head: Buffer): string | null {
  let text: string | null = null;
  let xmp: string | null = null;
  let time: string | null = null;
  for (let at = 8; at + 8 <= head.length; ) {
    const length = head.readUInt32BE(at);
    const type = head.toString('latin1', at + 4, at + 8);
    const body = head.subarray(at + 8, Math.min(head.length, at + 8 + length));
    if (type === 'tEXt' || type === 'iTXt' || type === 'zTXt') {
      const [name, value] = textOf(type, body);
      if (name === 'Creation Time') text ??= momentOf(value);
      if (name === 'XML:com.adobe.xmp') xmp ??= xmpMoment(value);
    }
    if (type === 'tIME' && body.length >= 7) time = timeChunk(body);
    if (type === 'IDAT' || type === 'IEND') break;
    at += 12 + length;
  }
  return text ?? xmp ?? time;
}

function textOf(type: string, body: Buffer): readonly [name: string, value: string] {
  const end = body.indexOf(0);
  if (end === -1) return ['', ''];
  const name = body.toString('latin1', 0, end);
  if (type === 'tEXt') return [name, body.toString('latin1', end + 1)];
  if (type === 'zTXt') return [name, unfolded(body.subarray(end + 2)).toString('latin1')];
  // iTXt: compression flag and method, language tag, translated keyword, text.
  const language = body.indexOf(0, end + 3);
  const keyword = language === -1 ? -1 : body.indexOf(0, language + 1);
  if (keyword === -1) return ['', ''];
  const value = body.subarray(keyword + 1);
  return [name, (body[end + 1] === 1 ? unfolded(value) : value).toString('utf8')];
}

function unfolded(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: mostTextBytes });
  } catch {
    // Broken, or a bomb: it tells nothing.
    return Buffer.alloc(0);
  }
}

function timeChunk(body: Buffer): string | null {
  const two = (n: number): string => String(n).padStart(2, '0');
  const [month, day, hour, minute, second] = body.subarray(2, 7);
  return instantOf(`${body.readUInt16BE(0)}-${two(month!)}-${two(day!)}T${two(hour!)}:${two(minute!)}:${two(second!)}`, 'Z');
}

/** The date of creation; that of a change or of the metadata is none. */
function xmpMoment(xmp: string): string | null {
  const found = /(?:photoshop:DateCreated|exif:DateTimeOriginal|xmp:CreateDate)(?:>|\s*=\s*["'])([^<"']{10,35})/u.exec(xmp);
  return found === null ? null : momentOf(found[1]!);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const iso = /^(\d{4})[-:](\d{2})[-:](\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/u;
const rfc1123 = /^(?:[A-Za-z]{3},\s*)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?)\s*(GMT|UTC?|Z|[+-]\d{4})?$/u;

/** A moment in the form of ISO 8601, EXIF or RFC 1123 (section 5.2.14). */
function momentOf(value: string): string | null {
  const text = value.replace(/\0+$/u, '').trim();
  const [, year, month, day, clock, zone] = iso.exec(text) ?? [];
  if (year !== undefined) return instantOf(`${year}-${month}-${day}T${clock}`, zone);
  const [, date, name, of, time, offset] = rfc1123.exec(text) ?? [];
  const at = name === undefined ? -1 : months.indexOf(name.toLowerCase());
  if (at === -1) return null;
  const seconds = time!.length === 5 ? `${time}:00` : time;
  return instantOf(`${of}-${String(at + 1).padStart(2, '0')}-${date!.padStart(2, '0')}T${seconds}`, /^[GU]/u.test(offset ?? '') ? 'Z' : offset);
}

/** `moment`, in universal time when its zone is known; null for what no calendar has, and for an unset clock. */
export function instantOf(moment: string, zone?: string): string | null {
  const local = new Date(`${moment}Z`);
  if (Number.isNaN(local.getTime()) || local.toISOString().slice(0, 19) !== moment || moment < '1995') return null;
  if (zone === undefined) return moment;
  const offset = zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  const instant = new Date(`${moment}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 19) + 'Z';
}
