import { ArchiveBuilder, type FoundMessage } from '../../../core/chatArchive/ArchiveBuilder.js';
import { attachmentOf } from '../../../core/chatArchive/attachmentPath.js';
import { telegramPageDate } from '../../../core/chatArchive/telegram/telegramPageDate.js';
import type { ArchivedAttachment, ChatArchive } from '../../../core/exhibit/ChatArchive.js';
import type { Element, MarkupListener } from './MarkupReader.js';
import { Regions } from './Regions.js';

type Part = 'title' | 'from' | 'forwardedFrom' | 'aside' | 'text' | 'service' | 'mediaTitle' | 'mediaLine' | 'answer' | 'button';

interface Open {
  readonly depth: number;
  readonly id: string;
  readonly isService: boolean;
  forwardedDepth: number | null;
  mediaDepth: number | null;
  at?: string;
  from: string;
  forwardedFrom?: string;
  replyTo?: string;
  readonly texts: string[];
  readonly media: string[];
  readonly attachments: ArchivedAttachment[];
  link: string | null;
  readonly buttons: string[];
}

const mediaLinks = ['photo_wrap', 'video_file_wrap', 'animated_wrap', 'sticker_wrap'] as const;
/** What stands in the place of a file that the export left out. */
const leftOut = /^\(?(?:\w+ )?(?:not included|exceeds maximum size|unavailable)/i;
/** Marks of date separators: they date the service lines below them, which have no time of their own. */
const separatorId = /^message-\d+$/;

/** Makes an archive of the pages of a chat in Telegram's HTML export («messages.html», «messages2.html», …), one after the other. */
export class TelegramPages implements MarkupListener {
  readonly #builder = new ArchiveBuilder('telegram');
  readonly #regions = new Regions<Part>();
  #open: Open | null = null;
  #title: string | null = null;
  /** Messages that follow each other bear the author's name once. */
  #speaker = '';
  #last: string | null = null;

  get isCut(): boolean {
    return this.#builder.isCut;
  }

  /** The next page: a message that stands open does not go on there. */
  openPage(): void {
    if (this.#open) this.#end(this.#open);
    this.#regions.clear();
  }

  onOpen(element: Element): void {
    const { name, classes, attributes, depth } = element;
    if (name === 'br') return this.#regions.write('\n');
    if (classes.has('message') && (classes.has('default') || classes.has('service'))) return this.#begin(element);
    if (!this.#open) {
      if (this.#title === null && classes.has('text') && classes.has('bold')) this.#regions.open('title', depth);
      return;
    }
    const part = this.#partOf(element, this.#open);
    if (part) this.#regions.open(part, depth);
    if (name === 'a') this.#link(this.#open, classes, attributes.href ?? '');
  }

  onText(text: string): void {
    this.#regions.write(text);
  }

  onClose(depth: number): void {
    const closed = this.#regions.close(depth);
    if (closed?.name === 'title') this.#title = closed.text;
    const open = this.#open;
    if (!open) return;
    if (closed) this.#put(open, closed.name, closed.text);
    if (open.forwardedDepth === depth) open.forwardedDepth = null;
    if (open.mediaDepth === depth) this.#endMedia(open);
    if (open.depth === depth) this.#end(open);
  }

  finish(): ChatArchive {
    if (this.#open) this.#end(this.#open);
    const title = this.#title ?? '';
    const { participants } = this.#builder;
    const peer = participants.length <= 2 ? participants.find(({ name }) => name === title) : undefined;
    this.#builder.describeChat({ title, ...(peer && { peer: peer.id }) });
    const owner = peer && participants.find(({ id }) => id !== peer.id)?.id;
    return this.#builder.finish(owner ?? null);
  }

  #begin({ attributes, classes, depth }: Element): void {
    if (this.#open) this.#end(this.#open);
    if (!this.#builder.chat) this.#builder.openChat({ id: '', title: '' });
    const id = attributes.id ?? '';
    this.#open = { depth, id, isService: classes.has('service'), forwardedDepth: null, mediaDepth: null, from: '', texts: [], media: [], attachments: [], link: null, buttons: [] };
  }

  #partOf({ name, classes, attributes, depth }: Element, open: Open): Part | null {
    const isForwarded = open.forwardedDepth !== null;
    if (classes.has('forwarded') && classes.has('body')) open.forwardedDepth = depth;
    if (classes.has('date') && attributes.title !== undefined && !isForwarded) open.at = telegramPageDate(attributes.title) ?? undefined;
    if (classes.has('date') || classes.has('reactions') || classes.has('signature')) return 'aside';
    if (classes.has('from_name')) return isForwarded ? 'forwardedFrom' : 'from';
    if (open.isService && classes.has('body') && classes.has('details')) return 'service';
    if (classes.has('media_wrap')) open.mediaDepth = depth;
    if (open.mediaDepth !== null) {
      if (classes.has('answer')) return 'answer';
      if (classes.has('title') || classes.has('question')) return 'mediaTitle';
      if (classes.has('status') || classes.has('description') || classes.has('total')) return 'mediaLine';
      return name === 'div' && classes.has('details') ? 'aside' : null;
    }
    if (classes.has('bot_button')) return 'button';
    if (classes.has('reply_to')) return 'aside';
    return name === 'div' && classes.has('text') ? 'text' : null;
  }

  #link(open: Open, classes: ReadonlySet<string>, href: string): void {
    const replied = /#go_to_message(\d{1,20})$/.exec(href)?.[1];
    if (replied !== undefined && this.#regions.innermost === 'aside') open.replyTo = replied;
    else if (mediaLinks.some((link) => classes.has(link)) || classes.has('media')) open.link = href;
  }

  #put(open: Open, part: Part, text: string): void {
    if (text === '') return;
    if (part === 'from') open.from = text.replace(/ via @\w{1,64}$/, '');
    else if (part === 'forwardedFrom') open.forwardedFrom = text.split('\n')[0]!.trim();
    else if (part === 'text' || part === 'service') open.texts.push(text);
    else if (part === 'mediaTitle' || part === 'mediaLine' || part === 'answer') open.media.push(part === 'answer' ? text.split('\n')[0]! : text);
    else if (part === 'button') open.buttons.push(text);
  }

  /** A file is told by its link; what has none (a contact, a place, a poll, a call) by its words. */
  #endMedia(open: Open): void {
    const [title = 'File', ...lines] = open.media.splice(0);
    const file = open.link === null ? null : attachmentOf(decoded(open.link), title);
    if (file?.path !== undefined) open.attachments.push(file);
    else if (lines.some((line) => leftOut.test(line))) open.attachments.push({ name: title });
    else open.texts.push([title, ...lines].join('\n'));
    open.link = null;
    open.mediaDepth = null;
  }

  #end(open: Open): void {
    this.#open = null;
    this.#regions.clear();
    const text = open.texts.join('\n');
    if (separatorId.test(open.id)) {
      this.#last = telegramPageDate(text) ?? this.#last;
      return;
    }
    const id = open.id.replace(/^message/, '') || `n${this.#builder.count + 1}`;
    if (open.from !== '') this.#speaker = open.from;
    const at = open.at ?? this.#last?.slice(0, 10);
    if (open.at !== undefined) this.#last = open.at;
    const name = this.#speaker;
    const from = name === '' ? {} : { from: { id: name, name } };
    const common = { id, ...(at !== undefined && { at }) };
    if (open.isService) return this.#builder.add({ ...common, kind: 'system', text });
    this.#builder.add({ ...common, kind: 'message', ...from, text, ...extrasOf(open) });
    open.buttons.slice(0, 100).forEach((button, k) => this.#builder.add({ ...common, id: `${id}.${k + 1}`, kind: 'button', ...from, text: button }));
  }
}

function extrasOf({ replyTo, forwardedFrom, attachments }: Open): Partial<FoundMessage> {
  return {
    ...(replyTo !== undefined && { replyTo }),
    ...(forwardedFrom !== undefined && { forwardedFrom }),
    ...(attachments.length > 0 && { attachments }),
  };
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
