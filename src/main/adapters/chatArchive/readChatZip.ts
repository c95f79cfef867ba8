import type { ArchivedAttachment, ArchivedMessage, ChatArchive } from '../../../core/exhibit/ChatArchive.js';
import { chatTitle } from '../../../core/chatArchive/whatsapp/chatTitle.js';
import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';
import { FaultError } from '../../../core/faults.js';
import { archiveNotices, type ArchiveContent } from './ArchiveContent.js';
import type { ArchiveSource } from './ArchiveSource.js';
import { ChatZip, ZipTooLarge, type ZipMember } from './ChatZip.js';
import { findTranscripts, type Transcripts } from './findTranscripts.js';
import { isTelegramPage, isVkPage, readTelegramPages, readVkPages } from './readPages.js';
import { isTelegramJson, readTelegramJson } from './readTelegramJson.js';
import { isWhatsAppText, readWhatsAppText } from './readWhatsAppText.js';

/** What is taken out of one archive: a case lists each file as an exhibit of its own. */
const maxAttachments = 10_000;
const maxAttachmentBytes = 4 * 1024 ** 3;

interface ZipRequest {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** Where to put the files that messages carry; they are only hashed without it. */
  readonly attachmentsDir?: string;
  /** Hears how many of the files that messages carry are unpacked. */
  readonly onUnpacked?: (progress: FileProgress) => void;
}

/**
 * Reads a ZIP that holds an exported chat; null when it holds none, or none that can be read.
 * @throws FaultError E_TOO_LARGE for a ZIP that is made to exhaust
 */
export async function readChatZip({ path, name, sizeBytes, attachmentsDir, onUnpacked }: ZipRequest): Promise<ArchiveContent | null> {
  const zip = await ChatZip.open(path, sizeBytes).catch((error: unknown) => {
    if (error instanceof ZipTooLarge) throw new FaultError({ code: 'E_TOO_LARGE', input: name, limit: '×120' });
    throw error;
  });
  if (!zip) return null;
  try {
    const members = new Map(zip.members.map((member) => [member.name, member]));
    const found = findTranscripts([...members.keys()]);
    if (!found) return null;
    const content = await readTranscripts(zip, members, found, name);
    return content && (await withFiles(content, found.folder, zip, members, attachmentsDir, onUnpacked));
  } finally {
    zip.close();
  }
}

/** Null when the files are not what their names say, or cannot be unpacked (a password, damage). */
async function readTranscripts(zip: ChatZip, members: ReadonlyMap<string, ZipMember>, found: Transcripts, name: string): Promise<ArchiveContent | null> {
  const source = (file: string) => zip.source(members.get(file)!, file);
  try {
    switch (found.app) {
      case 'whatsapp': {
        const text = await source(found.file);
        const title = chatTitle(found.file.slice(found.folder.length)) ?? chatTitle(name);
        return isWhatsAppText(text.head) ? await readWhatsAppText(text, title) : null;
      }
      case 'telegram-json': {
        const json = await source(found.file);
        return isTelegramJson(json.head) ? await readTelegramJson(json) : null;
      }
      case 'telegram-pages': {
        const pages = await Promise.all(found.files.map(source));
        if (pages.every(({ head }) => isTelegramPage(head))) return await readTelegramPages(pages);
        return pages.every(({ head }) => isVkPage(head)) ? await readVkPages(pages.map((page) => ({ source: page, peer: '' }))) : null;
      }
      case 'vk':
        return await readVkPages(opened(found.pages, source));
    }
  } catch (error) {
    // What cannot be unpacked is told by plain errors; anything else is a bug.
    if (error instanceof Error && error.constructor !== Error) throw error;
    return null;
  }
}

async function* opened(pages: readonly { readonly file: string; readonly peer: string }[], source: (file: string) => Promise<ArchiveSource>) {
  for (const { file, peer } of pages) yield { source: await source(file), peer };
}

/** Takes out the files that messages carry, and tells each message the digests of its own. */
async function withFiles(
  content: ArchiveContent,
  folder: string,
  zip: ChatZip,
  members: ReadonlyMap<string, ZipMember>,
  dir: string | undefined,
  onUnpacked: ZipRequest['onUnpacked'],
): Promise<ArchiveContent> {
  const known = new Map<string, ArchivedAttachment>();
  let left = maxAttachmentBytes;
  let isWhole = true;
  const paths = pathsOf(content.archive);
  let looked = 0;
  for (const path of paths) {
    onUnpacked?.({ done: (looked += 1), total: paths.size });
    const member = members.get(`${folder}${path}`);
    if (!member) continue;
    left -= member.sizeBytes;
    if (known.size >= maxAttachments || left < 0) {
      return { ...completed(content, known), notices: [...content.notices.filter(({ code }) => code !== 'W_TRUNCATED'), archiveNotices.cut] };
    }
    try {
      known.set(path, { name: '', ...(await zip.extract(member, dir)) });
    } catch {
      isWhole = false;
    }
  }
  const done = completed(content, known);
  return isWhole ? done : { ...done, notices: [...done.notices.filter(({ code }) => code !== 'W_ARCHIVE_INCOMPLETE'), archiveNotices.incomplete] };
}

function pathsOf({ messages }: ChatArchive): ReadonlySet<string> {
  return new Set(messages.flatMap(({ attachments = [] }) => attachments.flatMap(({ path }) => path ?? [])));
}

function completed(content: ArchiveContent, known: ReadonlyMap<string, ArchivedAttachment>): ArchiveContent {
  const complete = (attachment: ArchivedAttachment): ArchivedAttachment => {
    const file = attachment.path === undefined ? null : known.get(attachment.path);
    return file ? { ...attachment, sha256: file.sha256, sizeBytes: file.sizeBytes } : attachment;
  };
  const messages = content.archive.messages.map(
    (message): ArchivedMessage => (message.attachments ? { ...message, attachments: message.attachments.map(complete) } : message),
  );
  return { ...content, archive: { ...content.archive, messages } };
}
