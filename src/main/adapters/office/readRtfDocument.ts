import { readRtf } from '../rtf/readRtf.js';
import { LineWriter } from './LineWriter.js';
import { longestText, type OfficeText } from './OfficeText.js';

/** Information about the document stands near its beginning. */
const headLength = 200_000;

/** The text of a document in Rich Text Format. It never fails: what makes no sense is passed over. */
export function readRtfDocument(bytes: Buffer): OfficeText {
  const writer = new LineWriter(longestText);
  readRtf(bytes, writer);
  // Numbers of lists are followed by a tab, and stand as a tab alone where there is no number.
  const text = writer.result().replace(/(^|\n)\t+/g, '$1');
  return { text, isCut: writer.isFull, facts: {}, createdAt: momentOf(bytes.toString('latin1', 0, headLength)) };
}

/** `{\\creatim\\yr2024\\mo3\\dy5\\hr10\\min11}`: when it was made, by the clock of its program. */
function momentOf(head: string): string | null {
  const [, words = ''] = /\\creatim((?:\\[a-z]{2,3}\d{1,4}){3,6})/.exec(head) ?? [];
  const part = (name: string): string => (new RegExp(`\\\\${name}(\\d+)`).exec(words)?.[1] ?? '0').padStart(2, '0');
  const moment = `${part('yr')}-${part('mo')}-${part('dy')}T${part('hr')}:${part('min')}:${part('sec')}`;
  return moment < '1995' || Number.isNaN(Date.parse(`${moment}Z`)) ? null : moment;
}
