import { decodeText } from '../charset.js';
import { charsetOfCodePage } from './MapiProperties.js';

/** What an RTF body says. */
export interface RtfText {
  readonly text: string;
  /** The HTML that the RTF was made of and carries whole (MS-OXRTFEX); null when it was written as RTF. */
  readonly html: string | null;
}

/** Groups whose content is no text of the letter. */
const silent = new Set('fonttbl colortbl stylesheet info pict object header footer listtable listoverridetable rsidtbl generator themedata datastore xmlnstbl mmathPr'.split(' '));
const spoken: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\t', tab: '\t', emdash: '—', endash: '–', bullet: '•',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ',
};
/** Charsets of fonts (`\fcharset`), where they differ from the document's. */
const fontCharsets: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 238: 1250 };
const maxDepth = 500;

interface Group {
  readonly silent: boolean;
  /** Content of a `\*\htmltag` group: HTML as it stood. */
  readonly tag: boolean;
  readonly codePage: number;
  readonly skip: number;
  /** Between `\htmlrtf` and `\htmlrtf0`: made for readers of RTF only. */
  readonly rtfOnly: boolean;
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)|\\/gi;

/** The text of an RTF document, and the HTML within it. Lenient: what is not understood is left out. */
export function rtfText(rtf: Buffer): RtfText {
  const reader = new RtfReader();
  for (const match of rtf.toString('latin1').matchAll(token)) reader.take(match);
  return reader.result();
}

class RtfReader {
  #group: Group = { silent: false, tag: false, codePage: 1252, skip: 1, rtfOnly: false };
  readonly #outer: Group[] = [];
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #document = 1252;
  #inFonts = false;
  #html = false;
  #pending: number[] = [];
  #text: string[] = [];
  /** Signs still to be passed over behind a `\u`. */
  #skip = 0;
  #starred = false;

  take([, word, number, hex, sign, brace, plain]: RegExpMatchArray): void {
    if (brace === '{') this.#open();
    else if (brace === '}') this.#close();
    else if (word !== undefined) this.#word(word.toLowerCase(), number === undefined ? null : Number(number));
    else if (hex !== undefined) this.#bytes([parseInt(hex, 16)]);
    else if (sign === '*') this.#starred = true;
    else if (sign !== undefined) this.#sign(sign);
    else if (plain !== undefined) this.#bytes([...Buffer.from(plain.replace(/[\r\n]/g, ''), 'latin1')]);
  }

  result(): RtfText {
    this.#flush();
    const text = this.#text.join('');
    return this.#html ? { text: '', html: text } : { text: text.replace(/\r/g, ''), html: null };
  }

  #open(): void {
    this.#flush();
    if (this.#outer.length < maxDepth) this.#outer.push(this.#group);
    this.#starred = false;
  }

  #close(): void {
    this.#flush();
    this.#group = this.#outer.pop() ?? this.#group;
    if (!this.#group.silent) this.#inFonts = false;
    this.#skip = 0;
  }

  #word(word: string, number: number | null): void {
    const starred = this.#starred;
    this.#starred = false;
    if (word === 'fonttbl') this.#inFonts = true;
    if (word === 'fromhtml') this.#html = number !== 0;
    if (word === 'htmltag') return this.#set({ tag: true, silent: false });
    if (silent.has(word) || (starred && word !== 'mhtmltag' && word !== 'htmlrtf')) return this.#set({ silent: true });
    if (word === 'mhtmltag') return this.#set({ silent: true });
    if (word === 'htmlrtf') return this.#set({ rtfOnly: number !== 0 });
    if (word === 'ansicpg' && number !== null) this.#document = number;
    if (word === 'ansicpg' || word === 'f' || word === 'fcharset') return this.#useFont(word, number ?? 0);
    if (word === 'uc') return this.#set({ skip: Math.min(number ?? 1, 8) });
    if (word === 'u' && number !== null) return this.#unicode(number);
    if (word === 'bin') return;
    const said = spoken[word];
    if (said !== undefined) this.#say(this.#html && said === '\n' ? '\r\n' : said);
  }

  #useFont(word: string, number: number): void {
    this.#flush();
    if (word === 'fcharset') this.#fonts.set(this.#font, fontCharsets[number] ?? 0);
    if (word === 'f') this.#font = number;
    if (!this.#inFonts) this.#set({ codePage: this.#fonts.get(this.#font) || this.#document });
  }

  #set(change: Partial<Group>): void {
    this.#flush();
    this.#group = { ...this.#group, ...change };
  }

  #unicode(number: number): void {
    this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number & 0xffff));
    this.#skip = this.#group.skip;
  }

  #sign(sign: string): void {
    if (sign === '~') this.#say('\u00a0');
    else if (sign === '_') this.#say('-');
    else if (sign === '\n' || sign === '\r') this.#say('\n');
    else if ('\\{}'.includes(sign)) this.#bytes([sign.charCodeAt(0)]);
  }

  get #isHeard(): boolean {
    return !this.#group.silent && !(this.#html && this.#group.rtfOnly);
  }

  #say(text: string): void {
    this.#flush();
    if (this.#isHeard) this.#text.push(text);
  }

  /** Bytes are gathered, since a character may be split over several of them. */
  #bytes(bytes: readonly number[]): void {
    for (const byte of bytes) {
      if (this.#skip > 0) this.#skip -= 1;
      else if (this.#isHeard) this.#pending.push(byte);
    }
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    this.#text.push(decodeText(Buffer.from(this.#pending), charsetOfCodePage(this.#group.codePage)));
    this.#pending = [];
  }
}
