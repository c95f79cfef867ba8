import { chatTitle } from '../../../core/chatArchive/whatsapp/chatTitle.js';
import type { FileProgress } from '../../../core/exhibit/ImportQueue.js';
import type { ArchiveContent } from './ArchiveContent.js';
import type { ArchiveSource } from './ArchiveSource.js';
import { readChatZip } from './readChatZip.js';
import { isTelegramPage, isVkPage, readTelegramPages, readVkPages } from './readPages.js';
import { isTelegramJson, readTelegramJson } from './readTelegramJson.js';
import { isWhatsAppText, readWhatsAppText } from './readWhatsAppText.js';

/** A file that may be a chat archive. */
export interface ArchiveRequest extends ArchiveSource {
  readonly path: string;
  readonly mediaType: string;
  readonly attachmentsDir?: string;
  /** Hears how many of the files that messages carry are unpacked. */
  readonly onUnpacked?: (progress: FileProgress) => void;
}

/** Larger transcripts than this are read by nobody: they are kept as documents. */
const maxTranscriptBytes = 1024 ** 3;

/**
 * Reads a file as the export of a messenger, whatever its name says: Telegram Desktop's JSON or HTML, a WhatsApp
 * transcript or ZIP, a page or the ZIP of a VK data archive. Null when it is none.
 * @throws FaultError E_TOO_LARGE for a ZIP that is made to exhaust
 */
export async function readChatArchive(request: ArchiveRequest): Promise<ArchiveContent | null> {
  const { mediaType, head, name, path, sizeBytes, attachmentsDir, onUnpacked } = request;
  if (mediaType === 'application/zip') return readChatZip({ path, name, sizeBytes, ...(attachmentsDir !== undefined && { attachmentsDir }), ...(onUnpacked && { onUnpacked }) });
  if (sizeBytes > maxTranscriptBytes || !(mediaType.startsWith('text/') || mediaType === 'application/json')) return null;
  if (isTelegramJson(head)) return readTelegramJson(request);
  if (isTelegramPage(head)) return readTelegramPages([request]);
  if (isVkPage(head)) return readVkPages([{ source: request, peer: '' }]);
  return isWhatsAppText(head) ? readWhatsAppText(request, chatTitle(name)) : null;
}
