import { readFile, stat } from 'node:fs/promises';
import { letterBytes } from './letterBytes.js';
import { letterBody } from './letterBody.js';
import { inlinePictures } from './inlinePictures.js';
import { mimeTree, maxParts } from './mimeTree.js';
import { maxLetterBytes } from './maxLetterBytes.js';
import { outlookMessage } from './outlook/outlookMessage.js';
import { outlookShown } from './outlook/outlookShown.js';
import { escapeHtml, safeHtml } from './safeHtml.js';

interface Shown {
  readonly text: string;
  readonly html: string | null;
  readonly pictures: ReadonlyMap<string, string>;
}

/** HTML beyond this would take minutes to lay out; its text is shown instead. */
const maxHtmlLength = 5_000_000;
const maxTextLength = 2_000_000;

/**
 * The letter at `path` as a self-contained HTML document for a sandboxed frame: no scripts, forms or remote loads;
 * pictures that the letter carries stand in it as data, links show their real target and lead nowhere. A letter without
 * HTML is shown as its text. Null when there is no letter, or one over the limit of letters.
 */
export async function letterHtml(path: string): Promise<string | null> {
  const facts = await stat(path).catch(() => null);
  if (!facts?.isFile() || facts.size > maxLetterBytes) return null;
  return letterDocument(await readFile(path));
}

/** As {@link letterHtml}, for the letter's bytes. */
export function letterDocument(bytes: Buffer): string {
  const outlook = outlookMessage(bytes);
  const { text, html, pictures } = outlook ? outlookShown(outlook) : mimeShown(bytes);
  const isShowable = html !== null && html.length <= maxHtmlLength;
  return frame(isShowable ? safeHtml(html, pictures) : plainBody(text.slice(0, maxTextLength)));
}

function mimeShown(bytes: Buffer): Shown {
  const tree = mimeTree(letterBytes(bytes), { partsLeft: maxParts, incomplete: false });
  const { text, html } = letterBody(tree);
  return { text, html, pictures: html === null ? new Map() : inlinePictures(tree, html) };
}

/** Text as written, its quoted lines set apart by their depth. */
function plainBody(text: string): string {
  const lines = text.split('\n').map((line) => {
    const depth = /^(?:> ?)*/.exec(line)![0].replace(/ /g, '').length;
    const shown = escapeHtml(line);
    return depth === 0 ? shown : `<span class="quote">${shown}</span>`;
  });
  return `<div class="plain">${lines.join('\n')}</div>`;
}

const style = `
:root { color-scheme: light; background: #fff; color: #1b1b1b; }
body { margin: 16px; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
img, table { max-width: 100%; }
img { height: auto; }
.plain { white-space: pre-wrap; }
.quote { color: #5b6470; }
a { color: #0b57a4; text-decoration: underline; cursor: default; }
a[data-target]::after { content: " [" attr(data-target) "]"; color: #5b6470; font-size: 85%; }
.absent { display: inline-block; padding: 0 6px; border: 1px dashed #8a929c; color: #5b6470; font-size: 85%; }
`;

function frame(body: string): string {
  return `<!doctype html>\n<html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><style>${style}</style></head><body>${body}</body></html>\n`;
}
