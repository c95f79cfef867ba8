import type { PdfFile } from './PdfFile.js';

const longest = 200;

/** What a PDF tells of itself, to be shown: its title and author, the program that made it, what a careful reader asks. */
export function pdfFacts(file: PdfFile, pages: number): Readonly<Record<string, string>> {
  const software = [...new Set([file.meta('Creator'), file.meta('Producer')])].filter(Boolean).join(', ');
  const facts = {
    title: file.meta('Title'),
    author: file.meta('Author'),
    software,
    pages: String(pages),
    signatures: count(file.signatureCount),
    scripts: count(file.scriptCount),
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === '' ? [] : [[name, value.slice(0, longest)]])));
}

const count = (number: number): string => (number === 0 ? '' : String(number));
