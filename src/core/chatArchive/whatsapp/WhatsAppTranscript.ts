import type { ChatArchive, Participant } from '../../exhibit/ChatArchive.js';
import { ArchiveBuilder, maxTextLength } from '../ArchiveBuilder.js';
import { dateIn, dateOrder } from './dateOrder.js';
import { directionMarks, lineHead, type LineHead } from './lineHead.js';
import { messageBody } from './messageBody.js';
import { isSystemLine } from './systemLine.js';

interface Block {
  readonly head: LineHead;
  readonly line: number;
  readonly lines: string[];
  length: number;
}

/** What a transcript gave. */
export interface TranscriptRead {
  readonly archive: ChatArchive;
  readonly isCut: boolean;
  /** Nothing in it tells day from month. */
  readonly isOrderGuessed: boolean;
}

const tilde = /^~[\s\u00a0\u202f]*/;
const longestName = 120;

/** Reads a WhatsApp transcript line by line. Dates are settled at the end, when the order of day and month is known. */
export class WhatsAppTranscript {
  readonly #builder = new ArchiveBuilder('whatsapp');
  readonly #heads: LineHead[] = [];
  readonly #found: Parameters<ArchiveBuilder['add']>[0][] = [];
  readonly #deleters = new Set<string>();
  #open: Block | null = null;
  #line = 0;
  #style: LineHead['style'] | null = null;
  #isCut = false;

  /** @param title the chat's title, when the file's name tells it */
  constructor(private readonly title: string | null) {}

  /** Takes the next line, without its line end. */
  take(text: string): void {
    this.#line += 1;
    const head = lineHead(text);
    // A chat quoted in a message may look like heads; the transcript's own are all of one style.
    if (head && head.style === (this.#style ??= head.style)) {
      this.#close();
      this.#open = { head, line: this.#line, lines: [head.rest], length: head.rest.length };
    } else if (this.#open && this.#open.length <= maxTextLength) {
      this.#open.lines.push(text);
      this.#open.length += text.length;
    }
  }

  finish(): TranscriptRead {
    this.#close();
    const { order, isGuess } = dateOrder(this.#heads);
    this.#builder.openChat({ id: '', title: this.title ?? '' });
    this.#found.forEach((message, i) => {
      const head = this.#heads[i]!;
      const date = dateIn(head, order);
      this.#builder.add({ ...message, ...(date !== null && { at: `${date}T${head.time}` }) });
    });
    const peer = this.#peer();
    if (peer) this.#builder.describeChat({ peer: peer.id });
    return { archive: this.#builder.finish(this.#owner(peer)), isCut: this.#isCut || this.#builder.isCut, isOrderGuessed: isGuess };
  }

  #close(): void {
    const block = this.#open;
    this.#open = null;
    if (!block) return;
    const { author, raw } = split(block);
    const id = `l${block.line}`;
    const { text, edited, deleted, byOwner, attachments } = messageBody(raw);
    const from: Participant | null = author === null ? null : { id: author, name: author };
    const isSystem = from === null || this.#saysTheChat(block, from.name, text);
    if (byOwner && from) this.#deleters.add(from.id);
    this.#heads.push(block.head);
    this.#found.push({
      id,
      line: block.line,
      kind: isSystem ? 'system' : 'message',
      ...(from && !isSystem && { from }),
      text,
      ...(edited && { edited: true }),
      ...(deleted && { deleted: true }),
      ...(attachments.length > 0 && { attachments }),
    });
  }

  /** iPhones let the chat itself, or the one it is about, say what nobody said. */
  #saysTheChat({ head, lines: [first = ''] }: Block, author: string, text: string): boolean {
    if (head.style !== 'brackets' || !isSystemLine(text)) return false;
    return author === this.title || first.includes(': \u200e');
  }

  /** The other party of a talk between two, whose name the file bears. */
  #peer(): Participant | null {
    const { participants } = this.#builder;
    return (participants.length <= 2 && participants.find(({ name }) => name === this.title)) || null;
  }

  /** Who deleted «this message» as «you», or who is left beside the one that the file is named after. */
  #owner(peer: Participant | null): string | null {
    const [deleter, ...others] = this.#deleters;
    if (deleter !== undefined && others.length === 0) return deleter;
    return (peer && this.#builder.participants.find(({ id }) => id !== peer.id)?.id) ?? null;
  }
}

/** Author and text of a block; no author where WhatsApp itself speaks. */
function split({ head: { style }, lines }: Block): { author: string | null; raw: string } {
  const first = lines[0]!;
  const raw = (from: number): string => [first.slice(from), ...lines.slice(1)].join('\n');
  const plain = first.replace(directionMarks, '');
  const colon = first.indexOf(': ');
  const bare = colon === -1 && /:\s*$/.test(plain) ? first.lastIndexOf(':') : colon;
  const author = bare === -1 ? '' : first.slice(0, bare).replace(directionMarks, '').replace(tilde, '').trim();
  const isOwn = style === 'dash' && isSystemLine(plain) && (bare === -1 || isSystemLine(author));
  if (author === '' || author.length > longestName || isOwn) return { author: null, raw: raw(0) };
  return { author, raw: raw(bare + 1) };
}
