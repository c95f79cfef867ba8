import { wantsOwner } from '../../../core/chatArchive/archiveOwner.js';
import type { ChatArchive } from '../../../core/exhibit/ChatArchive.js';
import { archiveNotices, type ArchiveContent } from './ArchiveContent.js';
import type { ArchiveSource } from './ArchiveSource.js';
import { charsetOf, decodeChunks } from './decodeChunks.js';
import { MarkupReader } from './MarkupReader.js';
import { TelegramPages } from './TelegramPages.js';
import { VkPages } from './VkPages.js';

const headText = (head: Uint8Array): string => new TextDecoder(charsetOf(head)).decode(head);

/** Whether an HTML file is a page of a chat as Telegram Desktop exports it. */
export function isTelegramPage(head: Uint8Array): boolean {
  const text = headText(head);
  return text.includes('class="page_wrap') && (text.includes('Exported Data') || /class="(?:page_body chat_page|history)"/.test(text));
}

/** Whether an HTML file is a page of a chat of a VK data archive. */
export function isVkPage(head: Uint8Array): boolean {
  const text = headText(head);
  // Others name their classes so too; VK's archive alone has its crumbs, its charset or its accounts beside them.
  return /class="(?:message__header|message" data-id="|item__main)|index-messages\.html/.test(text) && /class="ui_crumb"|windows-1251|\/\/vk\.com\//i.test(text);
}

/** Reads the pages of a Telegram export, one after the other. */
export async function readTelegramPages(sources: readonly ArchiveSource[]): Promise<ArchiveContent> {
  const pages = new TelegramPages();
  let isWhole = true;
  for (const source of sources) {
    pages.openPage();
    isWhole = (await readMarkup(source, pages)) && isWhole;
  }
  return contentOf(pages.finish(), pages.isCut, isWhole);
}

/** One page of a chat in a VK archive. */
interface VkPage {
  readonly source: ArchiveSource;
  /** Names the page's chat: its folder in the archive; empty when nothing tells it. */
  readonly peer: string;
}

/** Reads pages of a VK archive, one after the other; pages of one chat follow each other. */
export async function readVkPages(pages: AsyncIterable<VkPage> | Iterable<VkPage>): Promise<ArchiveContent> {
  const archive = new VkPages();
  let isWhole = true;
  for await (const { source, peer } of pages) {
    archive.openPage(peer);
    isWhole = (await readMarkup(source, archive)) && isWhole;
  }
  return contentOf(archive.finish(), archive.isCut, isWhole);
}

async function readMarkup(source: ArchiveSource, listener: ConstructorParameters<typeof MarkupReader>[0]): Promise<boolean> {
  const reader = new MarkupReader(listener);
  await decodeChunks(source, (text) => reader.write(text));
  reader.end();
  return !reader.isBroken;
}

function contentOf(archive: ChatArchive, isCut: boolean, isWhole: boolean): ArchiveContent {
  return {
    archive,
    notices: [
      ...(isCut ? [archiveNotices.cut] : []),
      ...(isWhole ? [] : [archiveNotices.incomplete]),
      ...(wantsOwner(archive) ? [archiveNotices.owner] : []),
    ],
  };
}
