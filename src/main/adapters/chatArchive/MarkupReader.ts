import { Parser } from 'htmlparser2';

/** One open element. */
export interface Element {
  readonly name: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: Readonly<Record<string, string>>;
  /** How many elements are open around it. */
  readonly depth: number;
}

export interface MarkupListener {
  onOpen(element: Element): void;
  onText(text: string): void;
  /** The element at that depth is closed. */
  onClose(depth: number): void;
}

/** Exports nest some twenty deep; the parser's work grows with the depth, and deep markup is made to stop it. */
const maxDepth = 400;

/** Reads HTML piece by piece, nothing of it held. Tells elements by their depth. */
export class MarkupReader {
  readonly #parser: Parser;
  #depth = 0;
  /** Set when the markup nests too deeply: what follows is not read. */
  isBroken = false;

  constructor(listener: MarkupListener) {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (this.isBroken) return;
          if (this.#depth >= maxDepth) this.isBroken = true;
          else listener.onOpen({ name, attributes, classes: new Set((attributes.class ?? '').split(/\s+/)), depth: this.#depth });
          this.#depth += 1;
        },
        ontext: (text) => {
          if (!this.isBroken) listener.onText(text);
        },
        onclosetag: () => {
          this.#depth -= 1;
          if (!this.isBroken) listener.onClose(this.#depth);
        },
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  }

  write(text: string): void {
    if (!this.isBroken) this.#parser.write(text);
  }

  end(): void {
    if (!this.isBroken) this.#parser.end();
  }
}
