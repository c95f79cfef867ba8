import iconv from 'iconv-lite';
import { LineWriter } from './LineWriter.js';
import { longestText, type OfficeText } from './OfficeText.js';

/** Destinations that hold no text of the document (RTF 1.9.1): tables of fonts and colours, pictures, fields' codes. */
const unseen = new Set(
  'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator listtable listoverridetable rsidtbl xmlnstbl fldinst mmathPr filetbl revtbl pgptbl nonshppict bkmkstart bkmkend falt panose'.split(' '),
);
const written: Readonly<Record<string, string>> = { tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' };
const ends = new Set(['par', 'line', 'row', 'sect', 'page']);
/** Nested deeper, it was made to exhaust. */
const deepest = 500;
/** Information about the document stands near its beginning. */
const headLength = 200_000;

/** Charsets of fonts (RTF 1.9.1, \fcharset) that Russian documents use; others read by the document's code page. */
const charsets: Readonly<Record<number, string>> = { 204: 'windows-1251', 238: 'windows-1250', 161: 'windows-1253', 162: 'windows-1254' };

interface Group {
  readonly isHidden: boolean;
  readonly skip: number;
  readonly charset: string | null;
}

const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\(?:\r\n|[^a-z'])|[{}]|[^\\{}\r\n]+|[\r\n]+/gi;

/** The text of a document in Rich Text Format. It never fails: what makes no sense is passed over. */
export function readRtf(bytes: Buffer): OfficeText {
  const reader = new RtfReader();
  const source = bytes.toString('latin1');
  for (const token of source.matchAll(tokens)) {
    if (reader.isFull) break;
    reader.take(token[0], token[1], token[2], token[3]);
  }
  reader.flush();
  // Numbers of lists are followed by a tab, and stand as a tab alone where there is no number.
  return { text: reader.text.replace(/(^|\n)\t+/g, '$1'), isCut: reader.isFull, facts: {}, createdAt: momentOf(source) };
}

/** `{\\creatim\\yr2024\\mo3\\dy5\\hr10\\min11}`: when it was made, by the clock of its program. */
function momentOf(source: string): string | null {
  const [, words = ''] = /\\creatim((?:\\[a-z]{2,3}\d{1,4}){3,6})/.exec(source.slice(0, headLength)) ?? [];
  const part = (name: string): string => (new RegExp(`\\\\${name}(\\d+)`).exec(words)?.[1] ?? '0').padStart(2, '0');
  const moment = `${part('yr')}-${part('mo')}-${part('dy')}T${part('hr')}:${part('min')}:${part('sec')}`;
  return moment < '1995' || Number.isNaN(Date.parse(`${moment}Z`)) ? null : moment;
}

class RtfReader {
  readonly #writer = new LineWriter(longestText);
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, string>();
  #group: Group = { isHidden: false, skip: 1, charset: null };
  #codePage = 'windows-1252';
  #isFontTable = false;
  #font = 0;
  /** Bytes of one charset that wait to be decoded together. */
  #bytes: number[] = [];
  /** Characters behind a \u that stand for it in programs that know no Unicode. */
  #toSkip = 0;

  get isFull(): boolean {
    return this.#writer.isFull;
  }

  get text(): string {
    return this.#writer.result();
  }

  take(token: string, word: string | undefined, number: string | undefined, hex: string | undefined): void {
    if (hex !== undefined) this.#byte(parseInt(hex, 16));
    else if (word !== undefined) this.#word(word.toLowerCase(), number === undefined ? null : Number(number));
    else if (token === '{') this.#open();
    else if (token === '}') this.#close();
    else if (token.startsWith('\\')) this.#symbol(token[1]!);
    else if (!/^[\r\n]/.test(token)) for (let at = 0; at < token.length; at += 1) this.#byte(token.charCodeAt(at));
  }

  flush(): void {
    if (this.#bytes.length === 0) return;
    const charset = this.#group.charset ?? this.#codePage;
    const text = iconv.decode(Buffer.from(this.#bytes), iconv.encodingExists(charset) ? charset : 'windows-1252');
    this.#bytes = [];
    if (!this.#group.isHidden) this.#writer.write(text);
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (!this.#group.isHidden) this.#bytes.push(byte);
  }

  #open(): void {
    this.flush();
    this.#toSkip = 0;
    if (this.#groups.length < deepest) this.#groups.push(this.#group);
  }

  #close(): void {
    this.flush();
    this.#toSkip = 0;
    const before = this.#groups.pop();
    if (before !== undefined) this.#group = before;
    if (!this.#group.isHidden) this.#isFontTable = false;
  }

  #symbol(symbol: string): void {
    this.flush();
    if (symbol === '*') this.#hide();
    else if (!this.#group.isHidden && symbol === '~') this.#writer.write('\u00a0');
    else if (!this.#group.isHidden && symbol === '_') this.#writer.write('-');
    else if (!this.#group.isHidden && /[\\{}]/.test(symbol)) this.#writer.write(symbol);
    else if (/[\r\n]/.test(symbol)) this.#writer.endParagraph();
  }

  #word(word: string, number: number | null): void {
    if (word === 'u' && number !== null) return this.#unicode(number);
    this.flush();
    if (word === 'fonttbl') this.#isFontTable = true;
    if (word === 'ansicpg' && number !== null) this.#codePage = `windows-${number}`;
    if (word === 'uc' && number !== null) this.#group = { ...this.#group, skip: Math.min(10, Math.max(0, number)) };
    if (word === 'f' && number !== null) this.#setFont(number);
    if (word === 'fcharset' && this.#isFontTable && charsets[number ?? 0] !== undefined) this.#fonts.set(this.#font, charsets[number ?? 0]!);
    if (unseen.has(word)) this.#hide();
    if (this.#group.isHidden) return;
    if (ends.has(word)) this.#writer.endParagraph();
    else if (word === 'cell' || word === 'nestcell') this.#writer.endCell();
    else if (written[word] !== undefined) this.#writer.write(written[word]);
  }

  #setFont(number: number): void {
    this.#font = number;
    if (!this.#isFontTable) this.#group = { ...this.#group, charset: this.#fonts.get(number) ?? null };
  }

  #unicode(number: number): void {
    this.flush();
    const unit = number < 0 ? number + 65_536 : number;
    if (!this.#group.isHidden && unit > 0 && unit < 65_536) this.#writer.write(String.fromCharCode(unit));
    this.#toSkip = this.#group.skip;
  }

  #hide(): void {
    this.#group = { ...this.#group, isHidden: true };
  }
}
