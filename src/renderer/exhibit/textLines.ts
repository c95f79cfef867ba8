import type { TextRange } from '../../core/search/Search.js';

/** The number of the line, from 1, in which a position stands. */
export function lineNumber(text: string, position: number): number {
  let number = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) number += 1;
  return number;
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, [start, end]: TextRange): TextRange {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return part.trim() === '' ? [start, end] : [from, from + part.trim().length];
}

/** The line with something in it that begins at or goes over a position, else the next one. */
export function lineAt(text: string, position: number): TextRange {
  let start = text.lastIndexOf('\n', position - 1) + 1;
  for (;;) {
    const end = endOf(text, start);
    if (text.slice(start, end).trim() !== '' || end >= text.length) return trimmed(text, [start, end]);
    start = end + 1;
  }
}

/** The next line with something in it behind or before a stretch; the stretch itself at the text's end. */
export function nextLine(text: string, range: TextRange, by: 1 | -1): TextRange {
  return lineBeside(text, by > 0 ? range[1] : range[0], by) ?? range;
}

/** Takes the next line in, or the last one out. */
export function grownByLine(text: string, range: TextRange, by: 1 | -1): TextRange {
  const [start, end] = range;
  if (by > 0) return [start, lineBeside(text, end, 1)?.[1] ?? end];
  const last = text.lastIndexOf('\n', end - 1) + 1;
  return last <= start ? range : trimmed(text, [start, last]);
}

/** The stretch of a quotation that begins in a line; the line itself when its words are not there any more. */
export function lineRange(text: string, line: number, quote: string): TextRange {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const at = text.indexOf(quote, start);
  return quote !== '' && at !== -1 && at <= endOf(text, start) ? [at, at + quote.length] : trimmed(text, [start, endOf(text, start)]);
}

/** The line with something in it before or behind the one in which a position stands; null at the text's end. */
function lineBeside(text: string, position: number, by: 1 | -1): TextRange | null {
  let [start, end] = [text.lastIndexOf('\n', position - 1) + 1, endOf(text, position)];
  while (by > 0 ? end < text.length : start > 0) {
    [start, end] = by > 0 ? [end + 1, endOf(text, end + 1)] : [text.lastIndexOf('\n', start - 2) + 1, start - 1];
    if (text.slice(start, end).trim() !== '') return trimmed(text, [start, end]);
  }
  return null;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
