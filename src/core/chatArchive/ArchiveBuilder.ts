import type { ArchivedChat, ArchivedMessage, ArchiveApp, ChatArchive, Participant } from '../exhibit/ChatArchive.js';

/** So many messages of one archive are read: more than ten years of daily talk, and what a window can still hold. */
export const maxMessages = 200_000;
/** All texts of an archive together, in characters. */
const maxCharacters = 60_000_000;
/** No messenger lets a person write more at once; a longer text is damage. */
export const maxTextLength = 100_000;
const maxParticipants = 10_000;
const maxChats = 20_000;
const maxNameLength = 200;

/** A message on its way into an archive: its speaker is still a person, not a number. */
export interface FoundMessage extends Omit<ArchivedMessage, 'from' | 'chat' | 'text'> {
  readonly from?: Participant;
  readonly text: string;
}

/** Collects what a reader finds in an archive, within limits: beyond them messages are left out and `isCut` says so. */
export class ArchiveBuilder {
  readonly #messages: ArchivedMessage[] = [];
  readonly #participants: Participant[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #chats: ArchivedChat[] = [];
  #characters = 0;
  /** Whether something was left out for a limit. */
  isCut = false;

  constructor(readonly app: ArchiveApp) {}

  get count(): number {
    return this.#messages.length;
  }

  get participants(): readonly Participant[] {
    return this.#participants;
  }

  /** Opens a chat; messages added from now on belong to it. */
  openChat(chat: ArchivedChat): void {
    if (this.#chats.length >= maxChats) this.isCut = true;
    else this.#chats.push({ ...chat, title: chat.title.slice(0, maxNameLength) });
  }

  /** Tells more of the chat that is open, as an export tells it in any order. */
  describeChat(more: Partial<ArchivedChat>): void {
    const last = this.#chats.at(-1);
    if (last) this.#chats[this.#chats.length - 1] = { ...last, ...more };
  }

  get chat(): ArchivedChat | null {
    return this.#chats.at(-1) ?? null;
  }

  add({ from, text, ...message }: FoundMessage): void {
    const cut = text.length > maxTextLength ? text.slice(0, maxTextLength) : text;
    if (this.#chats.length === 0) this.openChat({ id: '', title: '' });
    if (this.#messages.length >= maxMessages || this.#characters + cut.length > maxCharacters) {
      this.isCut = true;
      return;
    }
    if (cut !== text) this.isCut = true;
    this.#characters += cut.length;
    const speaker = from && this.#numberOf(from);
    this.#messages.push({ ...message, chat: this.#chats.length - 1, ...(speaker !== undefined && { from: speaker }), text: cut });
  }

  /** The archive, its messages in order of time; those without a time stay behind what stood above them. */
  finish(owner: string | null): ChatArchive {
    const { app } = this;
    const several = this.#chats.length > 1;
    const messages = inOrder(this.#messages).map((one) => (several ? withChat(one) : one));
    return { app, chats: this.#chats, participants: this.#participants, messages: withoutTwins(messages), owner };
  }

  #numberOf({ id, name }: Participant): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined) {
      // An export names a person by turns; the name that is there beats the one that is not.
      if (this.#participants[known]!.name === '' && name !== '') this.#participants[known] = { id, name: name.slice(0, maxNameLength) };
      return known;
    }
    if (this.#participants.length >= maxParticipants) {
      this.isCut = true;
      return undefined;
    }
    this.#numbers.set(id, this.#participants.length);
    this.#participants.push({ id: id.slice(0, maxNameLength), name: name.slice(0, maxNameLength) });
    return this.#participants.length - 1;
  }
}

function withChat(message: ArchivedMessage): ArchivedMessage {
  const { chat, id, replyTo } = message;
  return { ...message, id: `${chat + 1}-${id}`, ...(replyTo !== undefined && { replyTo: `${chat + 1}-${replyTo}` }) };
}

/** VK lists the newest first. Only an archive that is out of order is put in order. */
function inOrder(messages: readonly ArchivedMessage[]): readonly ArchivedMessage[] {
  const keys = keysOf(messages);
  if (keys.every((key, i) => i === 0 || keys[i - 1]! <= key)) return messages;
  const dated = messages.flatMap(({ at }) => at ?? []);
  const isNewestFirst = dated.length > 1 && keyOf(dated[0]!) > keyOf(dated.at(-1)!);
  const upwards = isNewestFirst ? [...messages].reverse() : messages;
  const sorted = isNewestFirst ? keysOf(upwards) : keys;
  return upwards
    .map((message, i) => ({ message, key: sorted[i]!, i }))
    .sort((a, b) => a.key - b.key || a.i - b.i)
    .map(({ message }) => message);
}

function keysOf(messages: readonly ArchivedMessage[]): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return messages.map(({ at }) => {
    const key = at === undefined ? Number.NaN : keyOf(at);
    // A day alone says less than the time of the message above it.
    if (Number.isNaN(key) || (at!.length === 10 && key < last)) return last;
    return (last = key);
  });
}

/** Wall clocks among each other and instants among each other: an archive holds either these or those. */
const keyOf = (at: string): number => Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(at) || at.length === 10 ? at : `${at}Z`);

/** A damaged or stitched export may use an id twice; what is corrected by id must be one message. */
function withoutTwins(messages: readonly ArchivedMessage[]): readonly ArchivedMessage[] {
  const seen = new Set<string>();
  return messages.map((message) => {
    let { id } = message;
    for (let twin = 2; seen.has(id); twin += 1) id = `${message.id}~${twin}`;
    seen.add(id);
    return id === message.id ? message : { ...message, id };
  });
}
