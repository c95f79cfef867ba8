import { wantsOwner } from '../../../core/chatArchive/archiveOwner.js';
import { TelegramExport } from '../../../core/chatArchive/telegram/TelegramExport.js';
import { archiveNotices, type ArchiveContent } from './ArchiveContent.js';
import type { ArchiveSource } from './ArchiveSource.js';
import { JsonScanner } from './JsonScanner.js';

/** How `result.json` begins: a chat with its type, or a whole account with its owner or its note on what the file is. */
const begins = /^\ufeff?\s*\{[\s\S]*?"(?:type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|(?:private|public)_(?:group|supergroup|channel))"|personal_information"\s*:\s*\{|chats"\s*:\s*\{|about"\s*:\s*"Here is the data you requested)/;

/** Whether a JSON file is an export of Telegram Desktop. */
export function isTelegramJson(head: Uint8Array): boolean {
  return begins.test(Buffer.from(head).toString('utf8'));
}

/** Reads Telegram Desktop's `result.json` of one chat or of a whole account, one message in memory at a time. */
export async function readTelegramJson(source: ArchiveSource): Promise<ArchiveContent> {
  const found = new TelegramExport();
  const scanner = new JsonScanner('messages', {
    onValue: (path, value) => {
      const field = path.at(-1);
      if (path.join('.') === 'personal_information.user_id') found.tellSelf(value);
      else if (isChat(path.slice(0, -1)) && (field === 'name' || field === 'type' || field === 'id')) found.tellChat(field, value);
    },
    onList: (path) => {
      if (isChat(path.slice(0, -1))) found.openMessages();
    },
    onElement: (value) => found.takeMessage(value),
    onObjectEnd: (path) => {
      if (isChat(path) && path.length > 0) found.closeChat();
    },
  });
  const isWhole = (await scan(source, scanner)) && found.lost === 0;
  const archive = found.finish();
  return {
    archive,
    notices: [
      ...(found.isCut ? [archiveNotices.cut] : []),
      ...(isWhole ? [] : [archiveNotices.incomplete]),
      ...(wantsOwner(archive) ? [archiveNotices.owner] : []),
    ],
  };
}

/** Whether the file is whole. */
async function scan(source: ArchiveSource, scanner: JsonScanner): Promise<boolean> {
  try {
    for await (const chunk of source.chunks()) scanner.take(chunk);
    return scanner.finish();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A chat is the file itself, or one of the lists of a whole account. */
const isChat = (path: readonly string[]): boolean => ['', 'chats.list.*', 'left_chats.list.*'].includes(path.join('.'));
