import type { ArchivedChat, ChatArchive, Participant } from '../../exhibit/ChatArchive.js';
import { ArchiveBuilder, type FoundMessage } from '../ArchiveBuilder.js';
import { fieldsOf, type Fields } from './fields.js';
import { serviceText } from './serviceText.js';
import { telegramAttachments, telegramMediaText } from './telegramAttachments.js';
import { telegramText } from './telegramText.js';

const betweenTwo: ReadonlySet<string> = new Set(['personal_chat', 'bot_chat', 'verification_codes', 'replies']);
const wallClock = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const maxButtons = 100;

/** Makes an archive of what a Telegram Desktop export in JSON holds, told piece by piece in the order of the file. */
export class TelegramExport {
  readonly #builder = new ArchiveBuilder('telegram');
  #self: string | null = null;
  #chat: { type: string; id: string; name: string } = { type: '', id: '', name: '' };
  /** Names by which an older export, whose ids tell nothing, can tell the peer. */
  #isOpen = false;
  /** Messages that were no objects. */
  lost = 0;

  get isCut(): boolean {
    return this.#builder.isCut;
  }

  /** `personal_information.user_id` of a whole account's export. */
  tellSelf(id: unknown): void {
    if (typeof id === 'number' || typeof id === 'string') this.#self = `user${String(id).replace(/^user/, '')}`;
  }

  /** `name`, `type` and `id` of the chat whose messages come; exports write them before the messages. */
  tellChat(field: 'name' | 'type' | 'id', value: unknown): void {
    if (typeof value === 'string' || typeof value === 'number') this.#chat = { ...this.#chat, [field]: String(value) };
    if (this.#isOpen) this.#builder.describeChat(this.#described());
  }

  openMessages(): void {
    this.#isOpen = true;
    this.#builder.openChat(this.#described());
  }

  /** The chat is at its end; what is told next is of another one. */
  closeChat(): void {
    this.#isOpen = false;
    this.#chat = { type: '', id: '', name: '' };
  }

  takeMessage(value: unknown): void {
    const fields = fieldsOf(value);
    const id = fields?.id('id') ?? null;
    if (!fields || id === null) {
      this.lost += 1;
      return;
    }
    const from = speakerOf(fields);
    const common = { id, ...momentOf(fields) };
    if (fields.text('type') === 'service') {
      this.#builder.add({ ...common, kind: 'system', text: serviceText(fields) });
      return;
    }
    this.#builder.add({ ...common, kind: 'message', ...(from && { from }), ...contentOf(fields) });
    for (const [at, text] of buttonsOf(fields).entries()) {
      this.#builder.add({ ...common, id: `${id}.${at + 1}`, kind: 'button', ...(from && { from }), text });
    }
  }

  finish(): ChatArchive {
    const archive = this.#builder.finish(null);
    return { ...archive, owner: this.#self ?? ownerOf(archive) };
  }

  #described(): ArchivedChat {
    const { type, id, name } = this.#chat;
    const peer = betweenTwo.has(type) && id !== '' ? { peer: `user${id}` } : {};
    return { id, title: name, ...peer };
  }
}

/**
 * A talk between two bears its peer's id: whoever else speaks is the owner. Exports of old versions, and some bots, have
 * other ids there: then the chat's title names the peer.
 */
function ownerOf({ chats, participants }: ChatArchive): string | null {
  if (chats.length !== 1 || chats[0]!.peer === undefined || participants.length > 2) return null;
  const { peer, title } = chats[0]!;
  const isPeer = participants.some(({ id }) => id === peer) ? ({ id }: Participant) => id === peer : ({ name }: Participant) => name === title;
  const others = participants.filter((one) => !isPeer(one));
  return others.length === 1 && (others.length < participants.length || title !== '') ? others[0]!.id : null;
}

function speakerOf(fields: Fields): Participant | null {
  const id = fields.id('from_id');
  const name = fields.text('from');
  if (id === null && name === null) return null;
  // Versions before 2021 wrote bare numbers.
  return { id: id === null ? name! : /^-?\d+$/.test(id) ? `user${id}` : id, name: name ?? 'Deleted Account' };
}

/** The instant where the export tells it, else the wall clock of the machine that made the export. */
function momentOf(fields: Fields): { at?: string } {
  const seconds = fields.number('date_unixtime');
  if (seconds !== null && seconds > 0 && seconds < 4_102_444_800) return { at: `${new Date(Math.trunc(seconds) * 1000).toISOString().slice(0, 19)}Z` };
  const local = fields.text('date');
  return local !== null && wallClock.test(local) && !Number.isNaN(Date.parse(`${local}Z`)) ? { at: local } : {};
}

function contentOf(fields: Fields): Pick<FoundMessage, 'text'> & Partial<FoundMessage> {
  const text = telegramText(fields.raw.text) || telegramText(fields.raw.text_entities);
  const media = telegramMediaText(fields);
  const attachments = telegramAttachments(fields);
  const replyTo = fields.id('reply_to_message_id');
  const forwardedFrom = fields.text('forwarded_from');
  const isEdited = fields.number('edited_unixtime') !== null || fields.text('edited') !== null;
  return {
    text: [text, media].filter((part) => part !== '').join('\n'),
    ...(isEdited && { edited: true }),
    ...(replyTo !== null && { replyTo }),
    ...(forwardedFrom !== null && { forwardedFrom }),
    ...(attachments.length > 0 && { attachments }),
  };
}

/** The buttons that a bot offered under a message. */
function buttonsOf(fields: Fields): readonly string[] {
  const rows: readonly unknown[] = Array.isArray(fields.raw.inline_bot_buttons) ? fields.raw.inline_bot_buttons : [];
  const buttons = rows.slice(0, maxButtons).flatMap((row: unknown) => (Array.isArray(row) ? (row as unknown[]).slice(0, maxButtons) : []));
  return buttons.flatMap((button) => fieldsOf(button)?.text('text') ?? []).slice(0, maxButtons);
}
