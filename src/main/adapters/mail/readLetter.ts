import type { PartialLetter } from '../../../core/letter/partialLetter.js';
import type { Letter, LetterAttachment } from '../../../core/exhibit/Reading.js';
import { FaultError, type Notice } from '../../../core/faults.js';
import { attachmentName } from './attachmentName.js';
import { isShownInline } from './contentId.js';
import { dkimChecks } from './dkimChecks.js';
import { keptAttachment } from './keptAttachment.js';
import { letterBytes } from './letterBytes.js';
import { letterBody, type LetterBody } from './letterBody.js';
import { letterFacts } from './letterFacts.js';
import { letterWarnings } from './letterWarnings.js';
import { maxLetterBytes } from './maxLetterBytes.js';
import { isNestedLetter, maxParts, mimeTree, type MimeBudget, type MimePart } from './mimeTree.js';
import { transferDecoded } from './transferDecoding.js';


/** A letter as read, with what the person should know about the reading. */
export interface LetterReading {
  readonly letter: Letter;
  readonly warnings: readonly Notice[];
}

/**
 * Reads a letter from its bytes. With `attachmentsDir`, the decoded bytes of each attachment (also of nested letters'
 * attachments) are written there under their SHA-256; a nested letter is written as the exact slice of the letter.
 * @throws FaultError E_TOO_LARGE, E_CORRUPT when there is no header at all
 */
export async function readLetter(bytes: Uint8Array, options: { readonly name: string; readonly attachmentsDir?: string }): Promise<LetterReading> {
  if (bytes.length > maxLetterBytes) throw new FaultError({ code: 'E_TOO_LARGE', input: options.name, limit: '50 MB' });
  const raw = letterBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const budget: MimeBudget = { partsLeft: maxParts, incomplete: false };
  const tree = mimeTree(raw, budget);
  if (tree.fields.length === 0) throw new FaultError({ code: 'E_CORRUPT', input: options.name });
  const body = letterBody(tree);
  const letter = await letterOf(tree, body, raw, options.attachmentsDir);
  return { letter, warnings: letterWarnings(letter, { isIncomplete: budget.incomplete, isCut: body.isCut }) };
}

async function letterOf(tree: MimePart, body: LetterBody, raw: Buffer, attachmentsDir: string | undefined): Promise<Letter> {
  const attachments: LetterAttachment[] = [];
  const nested: Letter[] = [];
  for (const part of body.files) {
    const content = transferDecoded(part.rawBody, part.encoding);
    attachments.push(await keep(part, content, attachments.length + 1, body, attachmentsDir));
    if (part.nested) nested.push(await letterOf(part.nested, letterBody(part.nested), content, attachmentsDir));
  }
  const partial = partialOf(tree);
  return {
    ...letterFacts(tree.fields, charsetHint(tree)),
    text: body.text,
    hasHtml: body.html !== null,
    attachments,
    dkim: await dkimChecks(raw),
    nested,
    ...(partial && { partial }),
  };
}

/** RFC 2046 §5.2.2; null for a letter that is whole, or whose parameters make no sense. */
function partialOf({ type: { value, parameters } }: MimePart): PartialLetter | null {
  const count = (text: string | undefined): number | null => (text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);
  const number = count(parameters.number);
  const id = parameters.id?.trim() ?? '';
  return value !== 'message/partial' || number === null || id === '' ? null : { id, number, total: count(parameters.total) };
}

function keep(part: MimePart, content: Buffer, number: number, body: LetterBody, dir: string | undefined): Promise<LetterAttachment> {
  return keptAttachment(content, dir, {
    name: attachmentName(part, number),
    mediaType: isNestedLetter(part.type) ? 'message/rfc822' : part.type.value,
    inline: isShownInline(part, body.html),
  });
}

/** The charset that the letter's first text names: raw 8-bit headers are written in the same one. */
function charsetHint(part: MimePart): string | null {
  if (part.type.value.startsWith('text/')) return part.type.parameters.charset ?? null;
  for (const child of part.children) {
    const hint = charsetHint(child);
    if (hint !== null) return hint;
  }
  return null;
}
