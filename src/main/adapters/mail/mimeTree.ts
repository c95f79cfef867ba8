import { decodeHeaderText } from './headerText.js';
import { headerFields, type HeaderField } from './headerFields.js';
import { parseStructured, withoutComments, type StructuredValue } from './headerParameters.js';
import { splitMultipart } from './splitMultipart.js';
import { transferDecoded } from './transferDecoding.js';

/** A part of a letter (RFC 2045–2046), or the letter itself. Bodies are slices of the letter's own bytes. */
export interface MimePart {
  readonly fields: readonly HeaderField[];
  readonly type: StructuredValue;
  readonly disposition: StructuredValue | null;
  readonly encoding: string;
  /** As it stands in the letter, transfer encoding not undone. */
  readonly rawBody: Buffer;
  readonly children: readonly MimePart[];
  /** The letter that a message/rfc822 part carries. */
  readonly nested: MimePart | null;
}

/** What one letter may cost. Counted over the whole letter, whatever it nests. */
export interface MimeBudget {
  partsLeft: number;
  /** Set when a limit or a broken structure left something out. */
  incomplete: boolean;
}

export const maxDepth = 10;
/** Multiparts of few bytes may lie deeper, as mailing lists and gateways wrap them; taking them apart costs their bytes anew at each depth. */
const maxSmallDepth = 128;
/** Letters of few bytes may be forwarded within each other so deep: two levels each, as they stand beside some words. */
const maxSmallLetterDepth = 32;
const smallBytes = 1 << 20;
export const maxParts = 1_000;

/** Reads a letter into its tree of parts. Never throws: what is broken is read as far as it goes, and told. */
export function mimeTree(bytes: Buffer, budget: MimeBudget, depth = 0): MimePart {
  return partOf(bytes, { defaultType: 'text/plain', isPart: false }, budget, depth);
}

interface Place {
  readonly defaultType: string;
  /** A part of a multipart, rather than a letter. */
  readonly isPart: boolean;
}

function partOf(bytes: Buffer, { defaultType, isPart }: Place, budget: MimeBudget, depth: number): MimePart {
  budget.partsLeft -= 1;
  const { fields, bodyAt, irregular } = headerFields(bytes, isPart);
  budget.incomplete ||= irregular;
  const type = contentType(fields, defaultType);
  const disposition = structured(fields, 'content-disposition');
  const encoding = withoutComments(textOf(fields, 'content-transfer-encoding') ?? '').trim().toLowerCase().split(/[;\s]/)[0]!;
  const rawBody = bytes.subarray(bodyAt);
  const part = { fields, type, disposition, encoding, rawBody, children: [], nested: null };
  if (!carriesParts(type)) return part;
  const deepest = rawBody.length > smallBytes ? maxDepth : isMultipart(type) ? maxSmallDepth : maxSmallLetterDepth;
  if (depth >= deepest || budget.partsLeft <= 0) {
    budget.incomplete = true;
    return part;
  }
  return isMultipart(type) ? withChildren(part, budget, depth) : { ...part, nested: nestedLetter(part, budget, depth) };
}

function carriesParts(type: StructuredValue): boolean {
  return isMultipart(type) || isNestedLetter(type);
}

function isMultipart(type: StructuredValue): boolean {
  return type.value.startsWith('multipart/');
}

/** A file found within a part (uuencoded, in winmail.dat, in a signed envelope), as a part of its own. */
export function fileAsPart(name: string, mediaType: string, content: Buffer): MimePart {
  const parameters: Record<string, string> = name === '' ? {} : { filename: name };
  return { fields: [], type: { value: mediaType, parameters: {} }, disposition: { value: 'attachment', parameters }, encoding: '', rawBody: content, children: [], nested: null };
}

/** Whether a part of this type carries a whole letter. */
export function isNestedLetter(type: StructuredValue): boolean {
  return /^message\/(?:rfc822|global|news)$/.test(type.value);
}

function withChildren(part: MimePart, budget: MimeBudget, depth: number): MimePart {
  const boundary = part.type.parameters.boundary;
  const split = boundary ? splitMultipart(part.rawBody, boundary, budget.partsLeft) : null;
  if (!split || split.parts.length === 0) {
    // A multipart whose parts cannot be told is read as the text that it looks like.
    budget.incomplete = true;
    return { ...part, type: { value: 'text/plain', parameters: part.type.parameters } };
  }
  budget.incomplete ||= !split.closed;
  const defaultType = part.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const children: MimePart[] = [];
  for (const bytes of split.parts) {
    if (budget.partsLeft <= 0) budget.incomplete = true;
    else children.push(partOf(bytes, { defaultType, isPart: true }, budget, depth + 1));
  }
  return { ...part, children };
}

function nestedLetter(part: MimePart, budget: MimeBudget, depth: number): MimePart {
  return mimeTree(transferDecoded(part.rawBody, part.encoding), budget, depth + 1);
}

function contentType(fields: readonly HeaderField[], defaultType: string): StructuredValue {
  const parsed = structured(fields, 'content-type');
  if (!parsed) return { value: defaultType, parameters: {} };
  // "text" alone was once allowed (RFC 1049), a type without sense is text (RFC 2045 §5.2).
  const value = parsed.value.replace(/\s+/g, '');
  return /^[^/\s]+\/[^/\s]+$/.test(value) ? { ...parsed, value } : { ...parsed, value: value === 'html' ? 'text/html' : defaultType };
}

function structured(fields: readonly HeaderField[], name: string): StructuredValue | null {
  const text = textOf(fields, name);
  return text === null ? null : parseStructured(text);
}

function textOf(fields: readonly HeaderField[], name: string): string | null {
  const field = fields.find((one) => one.name.toLowerCase() === name);
  return field ? decodeHeaderText(field.value) : null;
}
