import { readRtf } from '../../rtf/readRtf.js';

/** What an RTF body says. */
export interface RtfBody {
  readonly text: string;
  /** The HTML that the RTF was made of and carries whole (MS-OXRTFEX); null when it was written as RTF. */
  readonly html: string | null;
}

/** The text of a letter's RTF body, or the HTML within it. Lenient: what is not understood is left out. */
export function rtfBody(rtf: Buffer): RtfBody {
  const parts: string[] = [];
  const isHtml = readRtf(rtf, { write: (text) => parts.push(text), endParagraph: () => parts.push('\n'), endCell: () => parts.push('\t'), isFull: false }, true);
  const said = parts.join('');
  return isHtml ? { text: '', html: said } : { text: said, html: null };
}
