/** Collects the text of a document: paragraphs, lines, cells of tables parted by a tab. */
export class LineWriter {
  readonly #parts: string[] = [];
  #length = 0;
  #ending = '';

  constructor(private readonly limit: number) {}

  /** Whether as much text was collected as is kept. */
  get isFull(): boolean {
    return this.#length >= this.limit;
  }

  write(text: string): void {
    if (text === '' || this.isFull) return;
    // Ends of paragraphs and cells wait, so that none stand behind the last text.
    const whole = (this.#length === 0 ? '' : this.#ending) + text;
    this.#ending = '';
    const kept = whole.slice(0, this.limit - this.#length);
    this.#parts.push(kept);
    this.#length += kept.length;
  }

  endParagraph(): void {
    if (!this.#ending.endsWith('\n\n')) this.#ending = `${this.#ending.replace(/\t+$/, '')}\n`;
  }

  endCell(): void {
    if (!this.#ending.includes('\n')) this.#ending = '\t';
    else this.#ending = this.#ending.replace(/\n+$/, '\t');
  }

  result(): string {
    return this.#parts.join('').replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''));
  }
}
