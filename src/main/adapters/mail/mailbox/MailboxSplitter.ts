import type { MailboxLetter } from '../../../../core/ports.js';

/** `From somebody date` on a line of its own (RFC 4155, appendix A); Thunderbird writes `From - date`. */
const postmark = /^From (?:- |\S+(?: |\t|@|$)).*$/;
const field = /^>?[\x21-\x39\x3b-\x7e]+[ \t]*:|^>From /;
const lineFeed = 0x0a;
/** A longer line is no postmark and no header name. */
const maxLineSeen = 1_000;

/**
 * Cuts the bytes of an mbox file into letters as they come. A letter begins at a postmark at the start of the file or
 * behind an empty line, with a header field in the line after it: a body's own «From …» has none, quoted or not. Lines
 * that were quoted for the mailbox (`>From `, `>>From `) are given back as they were (mboxrd).
 */
export class MailboxSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #lines: Buffer[] = [];
  #sizeBytes = 0;
  #number = 0;
  /** A postmark whose next line is still to come. */
  #mark: Buffer | null = null;
  #afterEmpty = true;
  #isTooLarge = false;
  #isInLetter = false;

  constructor(private readonly maxLetterBytes: number) {}

  /** Takes the next bytes in; gives the letters that ended within them. */
  *push(chunk: Buffer): Generator<MailboxLetter> {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let feed = bytes.indexOf(lineFeed); feed >= 0; feed = bytes.indexOf(lineFeed, at)) {
      yield* this.#line(bytes.subarray(at, feed + 1));
      at = feed + 1;
    }
    this.#rest = bytes.subarray(at);
    // A line without end would be gathered without end.
    if (this.#rest.length > this.maxLetterBytes) {
      yield* this.#line(this.#rest);
      this.#rest = Buffer.alloc(0);
    }
  }

  /** The last letter. */
  *end(): Generator<MailboxLetter> {
    if (this.#rest.length > 0) yield* this.#line(this.#rest);
    if (this.#mark) this.#keep(this.#mark);
    yield* this.#close();
  }

  *#line(line: Buffer): Generator<MailboxLetter> {
    const mark = this.#mark;
    const couldTell = mark !== null || (this.#afterEmpty && line[0] === 0x46);
    const text = couldTell ? line.toString('latin1', 0, Math.min(line.length, maxLineSeen)).replace(/\r?\n$/, '') : '';
    this.#mark = null;
    if (mark !== null && field.test(text)) {
      yield* this.#close();
      this.#isInLetter = true;
    } else if (mark !== null) this.#keep(mark);
    if (this.#afterEmpty && postmark.test(text)) this.#mark = Buffer.from(line);
    else this.#keep(line);
    this.#afterEmpty = isEmpty(line);
  }

  #keep(line: Buffer): void {
    if (!this.#isInLetter) return;
    const isQuoted = line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, Math.min(line.length, 200)));
    const content = isQuoted ? line.subarray(1) : line;
    this.#sizeBytes += content.length;
    if (this.#sizeBytes > this.maxLetterBytes) {
      this.#isTooLarge = true;
      this.#lines = [];
    } else this.#lines.push(content);
  }

  *#close(): Generator<MailboxLetter> {
    if (this.#isInLetter && this.#sizeBytes > 0) {
      this.#number += 1;
      yield { number: this.#number, sizeBytes: this.#sizeBytes, bytes: this.#isTooLarge ? null : withoutLastBreak(this.#lines) };
    }
    this.#lines = [];
    this.#sizeBytes = 0;
    this.#isTooLarge = false;
    this.#isInLetter = false;
  }
}

/** The empty line at a letter's end belongs to the mailbox. */
function withoutLastBreak(lines: readonly Buffer[]): Buffer {
  const last = lines.at(-1)!;
  return Buffer.concat(lines.length > 1 && isEmpty(last) ? lines.slice(0, -1) : lines);
}

function isEmpty(line: Buffer): boolean {
  return line[0] === lineFeed || (line[0] === 0x0d && line[1] === lineFeed);
}
