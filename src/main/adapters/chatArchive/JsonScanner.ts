/** What a {@link JsonScanner} tells, in the order of the file. Paths name keys from the root; `*` is an element of a list. */
export interface JsonListener {
  /** A string, number, boolean or null that stands outside of the elements that are taken whole. */
  onValue(path: readonly string[], value: unknown): void;
  /** A list whose elements are taken whole begins. */
  onList(path: readonly string[]): void;
  /** One element of such a list, parsed; undefined when it is no JSON. */
  onElement(value: unknown): void;
  /** An object outside is at its end. */
  onObjectEnd(path: readonly string[]): void;
}

interface Level {
  readonly isList: boolean;
  key: string;
}

/** Deeper nesting outside of messages is nobody's export. */
const maxDepth = 64;
const maxElementBytes = 8 * 1024 * 1024;
const maxTokenBytes = 1024 * 1024;

/** The token or element reaches into the next chunk. */
const goesOn = -1;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
/** No word of JSON has these bytes. */
const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);
const opens = new Set([0x7b, 0x5b]);
const closes = new Set([0x7d, 0x5d]);

/**
 * Walks through JSON of any size holding one element of the wanted lists at a time. It does not check JSON: what makes
 * no sense is passed over, each element is checked by the parser of the platform when it is whole.
 */
export class JsonScanner {
  readonly #levels: Level[] = [];
  /** Bytes of the token or element that reaches over chunks. */
  #kept: Uint8Array[] = [];
  #keptBytes = 0;
  #state: 'between' | 'string' | 'word' | 'element' = 'between';
  #isEscaped = false;
  #inString = false;
  #depth = 0;
  #expectsKey = false;
  /** Elements and values that were too large or no JSON. */
  lost = 0;

  constructor(
    private readonly wanted: string,
    private readonly listener: JsonListener,
  ) {}

  take(chunk: Uint8Array): void {
    // Where in this chunk the open token or element begins.
    let start = 0;
    let at = 0;
    for (;;) {
      if (this.#state === 'between') {
        start = this.#between(chunk, at);
        if (start === chunk.length) return;
        at = start + 1;
      }
      const end = this.#state === 'element' ? this.#throughElement(chunk, at) : this.#throughToken(chunk, at);
      if (end === goesOn) return this.#keep(chunk.subarray(start));
      this.#end(chunk.subarray(start, end));
      at = end;
    }
  }

  /** Whether the file ended where JSON may end, and nothing in it was lost. */
  finish(): boolean {
    if (this.#state === 'word') this.#end(new Uint8Array());
    return this.#state === 'between' && this.#levels.length === 0 && this.lost === 0;
  }

  /** Passes over what stands between tokens; returns the place where the next one begins, or the end of the chunk. */
  #between(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (byte <= 0x20 || byte === colon || byteOrderMark.has(byte)) continue;
      const level = this.#levels.at(-1);
      if (this.#isWanted(level) && !closes.has(byte) && byte !== comma) {
        this.#begin('element', byte);
        return i;
      }
      if (opens.has(byte)) this.#open(byte === 0x5b);
      else if (closes.has(byte)) this.#close();
      else if (byte === comma) this.#expectsKey = level?.isList === false;
      else {
        this.#begin(byte === quote ? 'string' : 'word', byte);
        return i;
      }
    }
    return chunk.length;
  }

  #begin(state: 'string' | 'word' | 'element', byte: number): void {
    this.#state = state;
    this.#depth = opens.has(byte) ? 1 : 0;
    this.#inString = byte === quote;
    this.#isEscaped = false;
  }

  #isWanted(level: Level | undefined): boolean {
    return level?.isList === true && this.#levels.at(-2)?.key === this.wanted && this.#levels.at(-2)?.isList === false;
  }

  /** Nearly all bytes of an export pass through here, so the state lives in locals meanwhile. */
  #throughElement(chunk: Uint8Array, from: number): number {
    let depth = this.#depth;
    let inString = this.#inString;
    let isEscaped = this.#isEscaped;
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) inString = false;
      } else if (byte === quote) {
        inString = true;
      } else if (byte === 0x7b || byte === 0x5b) {
        depth += 1;
      } else if (byte === 0x7d || byte === 0x5d) {
        // A scalar element ends before the end of its list.
        if (depth === 0) return i;
        depth -= 1;
        if (depth === 0) return i + 1;
      } else if (byte === comma && depth === 0) {
        return i;
      }
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#isEscaped = isEscaped;
    return goesOn;
  }

  #throughToken(chunk: Uint8Array, from: number): number {
    for (let i = from; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (this.#state === 'word') {
        if (byte <= 0x20 || byte === comma || byte === colon || byte === quote || opens.has(byte) || closes.has(byte)) return i;
      } else if (this.#isEscaped) {
        this.#isEscaped = false;
      } else if (byte === backslash) {
        this.#isEscaped = true;
      } else if (byte === quote) {
        return i + 1;
      }
    }
    return goesOn;
  }

  #keep(bytes: Uint8Array): void {
    const limit = this.#state === 'element' ? maxElementBytes : maxTokenBytes;
    this.#keptBytes += bytes.length;
    // What is too large is passed over without being kept.
    if (this.#keptBytes <= limit) this.#kept.push(Uint8Array.from(bytes));
    else this.#kept = [];
  }

  #end(last: Uint8Array): void {
    const state = this.#state;
    const limit = state === 'element' ? maxElementBytes : maxTokenBytes;
    const isTooLarge = this.#keptBytes + last.length > limit;
    const text = isTooLarge ? '' : textOf(this.#kept, last);
    this.#kept = [];
    this.#keptBytes = 0;
    this.#state = 'between';
    const value = parse(text);
    if (state === 'element') {
      if (value === undefined) this.lost += 1;
      this.listener.onElement(value);
    } else {
      this.#value(value);
    }
  }

  #value(value: unknown): void {
    const level = this.#levels.at(-1);
    if (level && !level.isList && this.#expectsKey) {
      level.key = typeof value === 'string' ? value : '';
      this.#expectsKey = false;
    } else if (value === undefined) {
      this.lost += 1;
    } else {
      this.listener.onValue(this.#path(), value);
    }
  }

  #open(isList: boolean): void {
    this.#levels.push({ isList, key: isList ? '*' : '' });
    this.#expectsKey = !isList;
    if (this.#levels.length > maxDepth) throw new RangeError('nested too deeply');
    if (this.#isWanted(this.#levels.at(-1))) this.listener.onList(this.#path().slice(0, -1));
  }

  #close(): void {
    const closed = this.#levels.pop();
    this.#expectsKey = false;
    if (closed && !closed.isList) this.listener.onObjectEnd(this.#path());
  }

  #path(): readonly string[] {
    return this.#levels.map(({ key }) => key);
  }
}

function textOf(kept: readonly Uint8Array[], last: Uint8Array): string {
  if (kept.length > 0) return Buffer.concat([...kept, last]).toString('utf8');
  return Buffer.from(last.buffer, last.byteOffset, last.byteLength).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
