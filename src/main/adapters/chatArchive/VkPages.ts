import { ArchiveBuilder } from '../../../core/chatArchive/ArchiveBuilder.js';
import { vkDate } from '../../../core/chatArchive/vkDate.js';
import type { ArchivedAttachment, ChatArchive, Participant } from '../../../core/exhibit/ChatArchive.js';
import type { Element, MarkupListener } from './MarkupReader.js';
import { Regions } from './Regions.js';

type Part = 'crumb' | 'head' | 'mark' | 'body' | 'extras' | 'attachment' | 'description' | 'link';

interface Open {
  readonly depth: number;
  readonly id: string;
  head: string;
  author: Participant | null;
  href: string;
  isEdited: boolean;
  text: string;
  service: string;
  readonly attachments: ArchivedAttachment[];
  description: string;
  url: string;
}

/** The archive calls its owner by no name. */
const owner: Participant = { id: 'me', name: 'Вы' };
const ownerWords = /^(?:Вы|You|Ви)\s*,/;

/** Makes an archive of the pages of chats in a VK data archive («messages0.html»), one page after the other. */
export class VkPages implements MarkupListener {
  readonly #builder = new ArchiveBuilder('vk');
  readonly #regions = new Regions<Part>();
  #open: Open | null = null;
  #crumb = '';
  #peer = '';

  get isCut(): boolean {
    return this.#builder.isCut;
  }

  /** The next page belongs to the chat with that peer, which is the name of its folder; empty when nothing tells it. */
  openPage(peer: string): void {
    this.#endMessage();
    this.#crumb = '';
    if (this.#builder.chat === null || this.#peer !== peer) this.#builder.openChat({ id: peer, title: peer });
    this.#peer = peer;
  }

  onOpen(element: Element): void {
    const { name, classes, attributes, depth } = element;
    if (name === 'br') return this.#regions.write('\n');
    if (classes.has('message') && attributes['data-id'] !== undefined) return this.#begin(attributes['data-id'], depth);
    const open = this.#open;
    if (!open) {
      if (classes.has('ui_crumb')) this.#regions.open('crumb', depth);
      return;
    }
    const part = partOf(element, open, this.#regions);
    if (part) this.#regions.open(part, depth);
    if (name !== 'a') return;
    const href = attributes.href ?? '';
    if (this.#regions.innermost === 'head') open.href = href;
    else if (classes.has('attachment__link')) open.url = href;
  }

  onText(text: string): void {
    this.#regions.write(text);
  }

  onClose(depth: number): void {
    const closed = this.#regions.close(depth);
    if (closed?.name === 'crumb') this.#name(closed.text);
    if (!this.#open) return;
    if (closed) put(this.#open, closed.name, closed.text);
    if (this.#open.depth === depth) this.#endMessage();
  }

  finish(): ChatArchive {
    this.#endMessage();
    const { participants } = this.#builder;
    return this.#builder.finish(participants.some(({ id }) => id === owner.id) ? owner.id : null);
  }

  /** The crumbs over a page end with the chat's name. */
  #name(crumb: string): void {
    if (crumb === '') return;
    this.#crumb = crumb;
    this.#builder.describeChat({ title: crumb, ...(/^\d+$/.test(this.#peer) && { peer: `id${this.#peer}` }) });
  }

  #begin(id: string, depth: number): void {
    this.#endMessage();
    if (this.#builder.chat === null) this.#builder.openChat({ id: '', title: this.#crumb });
    this.#open = { depth, id: id.slice(0, 30), head: '', author: null, href: '', isEdited: false, text: '', service: '', attachments: [], description: '', url: '' };
  }

  #endMessage(): void {
    const open = this.#open;
    this.#open = null;
    this.#regions.clear();
    if (!open) return;
    const at = vkDate(open.head);
    const isSystem = open.text === '' && open.attachments.length === 0 && open.service !== '';
    const from = speakerOf(open);
    this.#builder.add({
      id: open.id,
      ...(at !== null && { at }),
      kind: isSystem ? 'system' : 'message',
      ...(!isSystem && from && { from }),
      text: isSystem ? open.service : open.text,
      ...(open.isEdited && { edited: true }),
      ...(open.attachments.length > 0 && { attachments: open.attachments }),
    });
  }
}

function partOf({ name, classes }: Element, open: Open, regions: Regions<Part>): Part | null {
  if (classes.has('message__header')) return 'head';
  if (classes.has('message-edited')) {
    open.isEdited = true;
    return 'mark';
  }
  if (classes.has('kludges')) return 'extras';
  if (classes.has('attachment')) return 'attachment';
  if (classes.has('attachment__description')) return 'description';
  if (classes.has('attachment__link')) return 'link';
  return name === 'div' && regions.innermost === null ? 'body' : null;
}

function put(open: Open, part: Part, text: string): void {
  if (part === 'head') open.head = text;
  else if (part === 'body') open.text ||= text;
  else if (part === 'extras') open.service = text;
  else if (part === 'description') open.description = text;
  else if (part === 'attachment') {
    const name = open.description || 'Вложение';
    open.attachments.push({ name, ...(/^https?:\/\//.test(open.url) && { url: open.url.slice(0, 2_000) }) });
    open.description = '';
    open.url = '';
  }
}

/** The author's link names the account: `https://vk.com/id123`, `https://vk.com/public45`. */
function speakerOf({ head, href }: Open): Participant | null {
  if (ownerWords.test(head)) return owner;
  const name = head.replace(/,\s*[^,]*$/, '').trim();
  if (name === '') return null;
  const account = /vk\.com\/([\w.-]{1,60})$/.exec(href)?.[1];
  return { id: account ?? name, name };
}
