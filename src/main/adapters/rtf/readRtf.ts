import iconv from 'iconv-lite';
import type { RtfSink } from './RtfSink.js';
import { cellEnds, charsetOf, fontCodePages, noteWords, paragraphEnds, unseen, written } from './rtfWords.js';

/** Nested deeper, it was made to exhaust. */
const deepest = 500;
/** More signs than that do not stand for one. */
const mostSkipped = 10;

/** Notes of a contract have some pages at most. */
const longestNotes = 1_000_000;

interface Group {
  readonly isHidden: boolean;
  /** How many signs behind a \u stand for it in programs that know no Unicode. */
  readonly skip: number;
  /** Null for that of the document. */
  readonly codePage: number | null;
  /** Between \htmlrtf and \htmlrtf0: made for readers of RTF only. */
  readonly isRtfOnly: boolean;
  /** A note or a comment, which is heard behind the document's own text. */
  readonly isNote: boolean;
}

const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\(?:\r\n|[^a-z'])|[{}]|[^\\{}\r\n]+|[\r\n]+/gi;

/**
 * Reads a document in Rich Text Format (RTF 1.9.1). It never fails: what makes no sense is passed over.
 * @param withHtml the HTML that it was made of and carries whole (MS-OXRTFEX) is heard instead of its RTF, where there is any
 * @returns whether what was heard is HTML
 */
export function readRtf(bytes: Uint8Array, sink: RtfSink, withHtml = false): boolean {
  const reader = new RtfReader(sink, withHtml);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const scanner = new RegExp(tokens);
  for (let token = scanner.exec(source); token !== null && !sink.isFull; token = scanner.exec(source)) {
    reader.take(token[0], token[1], token[2], token[3]);
    // Raw bytes follow, which may hold braces.
    if (token[1]?.toLowerCase() === 'bin') scanner.lastIndex += Math.max(0, Number(token[2] ?? 0));
  }
  reader.finish();
  return reader.isHtml;
}

class RtfReader {
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, number>();
  #group: Group = { isHidden: false, skip: 1, codePage: null, isRtfOnly: false, isNote: false };
  #codePage = 1252;
  #isFontTable = false;
  #font = 0;
  /** Bytes of one charset that wait to be decoded together: a letter may be split over several. */
  #bytes: number[] = [];
  #toSkip = 0;
  /** Behind a \*, which says that readers who do not know the next word pass its group over. */
  #isStarred = false;
  #notes = '';
  isHtml = false;

  constructor(
    private readonly sink: RtfSink,
    private readonly withHtml: boolean,
  ) {}

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
    const charset = charsetOf(this.#group.codePage ?? this.#codePage);
    const text = iconv.decode(Buffer.from(this.#bytes), iconv.encodingExists(charset) ? charset : 'windows-1252');
    this.#bytes = [];
    this.#write(text);
  }

  /** At the end of the document: its notes. */
  finish(): void {
    this.flush();
    for (const line of this.#notes.split('\n')) {
      if (line.trim() === '') continue;
      this.sink.endParagraph();
      this.sink.write(line.trim());
    }
  }

  #write(text: string): void {
    if (!this.#group.isNote) this.sink.write(text);
    else if (this.#notes.length < longestNotes) this.#notes += text;
  }

  get #isHeard(): boolean {
    return !this.#group.isHidden && !(this.isHtml && this.#group.isRtfOnly);
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (this.#isHeard) this.#bytes.push(byte);
  }

  #say(text: string): void {
    this.flush();
    if (this.#isHeard) this.#write(text);
  }

  #set(change: Partial<Group>): void {
    this.flush();
    this.#group = { ...this.#group, ...change };
  }

  #open(): void {
    this.flush();
    [this.#toSkip, this.#isStarred] = [0, false];
    if (this.#groups.length < deepest) this.#groups.push(this.#group);
  }

  #close(): void {
    this.flush();
    [this.#toSkip, this.#isStarred] = [0, false];
    this.#group = this.#groups.pop() ?? this.#group;
    if (!this.#group.isHidden) this.#isFontTable = false;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#isStarred = true;
    else if (symbol === '~') this.#say('\u00a0');
    else if (symbol === '_') this.#say('-');
    else if (/[\\{}]/.test(symbol)) this.#byte(symbol.charCodeAt(0));
    else if (/[\r\n]/.test(symbol)) this.#end('endParagraph');
  }

  #word(word: string, number: number | null): void {
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (word === 'u' && number !== null) return this.#unicode(number);
    if (this.withHtml && this.#htmlWord(word, number)) return;
    if (word === 'fonttbl') this.#isFontTable = true;
    // Writers star a footnote or not; a comment is always starred.
    if (noteWords.has(word)) {
      this.#set({ isNote: true });
      return this.#write('\n');
    }
    if (isStarred || unseen.has(word)) return this.#set({ isHidden: true });
    if (word === 'ansicpg' && number !== null) this.#codePage = number;
    else if (word === 'uc' && number !== null) this.#set({ skip: Math.min(mostSkipped, Math.max(0, number)) });
    else if (word === 'f' && number !== null) this.#setFont(number);
    else if (word === 'fcharset' && this.#isFontTable && fontCodePages[number ?? 0] !== undefined) this.#fonts.set(this.#font, fontCodePages[number ?? 0]!);
    else if (paragraphEnds.has(word)) this.#end('endParagraph');
    else if (cellEnds.has(word)) this.#end('endCell');
    else if (written[word] !== undefined) this.#say(written[word]);
    else this.flush();
  }

  /** Words by which HTML is carried; tells whether it was one of them. */
  #htmlWord(word: string, number: number | null): boolean {
    if (word === 'fromhtml') this.isHtml = number !== 0;
    else if (word === 'htmltag') this.#set({ isHidden: false });
    else if (word === 'htmlrtf') this.#set({ isRtfOnly: number !== 0 });
    else return false;
    return true;
  }

  #end(what: 'endParagraph' | 'endCell'): void {
    this.flush();
    if (!this.#isHeard) return;
    if (this.#group.isNote) this.#write('\n');
    else this.sink[what]();
  }

  #setFont(number: number): void {
    this.#font = number;
    if (!this.#isFontTable) this.#set({ codePage: this.#fonts.get(number) ?? null });
  }

  #unicode(number: number): void {
    const unit = number < 0 ? number + 65_536 : number;
    if (unit > 0 && unit < 65_536) this.#say(String.fromCharCode(unit));
    this.#toSkip = this.#group.skip;
  }
}
