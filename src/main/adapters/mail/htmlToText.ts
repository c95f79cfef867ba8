import { Parser } from 'htmlparser2';

const invisible = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'object', 'iframe', 'svg', 'math', 'select']);
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(' '),
);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'pre']);

/** What a person sees of an HTML letter, as plain text: paragraphs, lines, list marks; without links' targets and images. */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let preformatted = 0;
  let hidden = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'pre') preformatted += 1;
        if (invisible.has(name)) hidden += 1;
        else if (hidden === 0) writer.begin(name);
      },
      onclosetag: (name) => {
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
        if (invisible.has(name)) hidden = Math.max(0, hidden - 1);
        else if (hidden === 0) writer.end(name);
      },
      ontext: (text) => hidden === 0 && writer.text(text, preformatted > 0),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return writer.result();
}

/** Collects text; breaks asked for by blocks are written only when text follows. */
class TextWriter {
  #text: string[] = [];
  #breaks = 0;
  #space = false;

  begin(name: string): void {
    if (name === 'br') this.#breaks = Math.min(this.#breaks + 1, 3);
    else if (name === 'td' || name === 'th') this.#space = true;
    else if (blocks.has(name)) this.#break(paragraphs.has(name) ? 2 : 1);
    if (name === 'li') this.#write('• ');
  }

  end(name: string): void {
    if (name === 'td' || name === 'th') this.#space = true;
    else if (blocks.has(name)) this.#break(paragraphs.has(name) ? 2 : 1);
  }

  text(text: string, preformatted: boolean): void {
    if (preformatted) return this.#write(text);
    const words = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    // Only the blanks that HTML collapses: a no-break space between words is one.
    const trimmed = words.replace(/^ | $/g, '');
    if (trimmed === '' || trimmed === '\u200b') return;
    this.#write(trimmed);
    this.#space = words.endsWith(' ');
  }

  result(): string {
    const lines = this.#text.join('').split('\n').map((line) => line.replace(/\u00a0/g, ' ').trimEnd());
    return lines.join('\n').trim();
  }

  #break(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
  }

  #write(text: string): void {
    if (this.#text.length > 0) {
      if (this.#breaks > 0) this.#text.push('\n'.repeat(this.#breaks));
      else if (this.#space) this.#text.push(' ');
    }
    this.#breaks = 0;
    this.#space = false;
    this.#text.push(text);
  }
}
