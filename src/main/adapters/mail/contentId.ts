import type { MimePart } from './mimeTree.js';

/** The Content-ID of a part without its brackets (RFC 2392), by which HTML shows it. */
export function contentIdOf(part: MimePart): string | null {
  const field = part.fields.find((one) => one.name.toLowerCase() === 'content-id');
  return field ? field.value.toString('latin1').trim().replace(/^<|>$/g, '') : null;
}

/** Whether the letter's HTML shows this part by its Content-ID. */
export function isShownInline(part: MimePart, html: string | null): boolean {
  const id = contentIdOf(part);
  return id !== null && html !== null && (html.includes(`cid:${id}`) || html.includes(`cid:${encodeURIComponent(id)}`));
}
