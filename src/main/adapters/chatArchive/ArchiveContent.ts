import type { ChatArchive } from '../../../core/exhibit/ChatArchive.js';
import type { Notice } from '../../../core/faults.js';

/** What was read of an archive. */
export interface ArchiveContent {
  readonly archive: ChatArchive;
  readonly notices: readonly Notice[];
}

export const archiveNotices = {
  cut: { code: 'W_TRUNCATED', message: 'The archive holds more than is read; export only the chat or the time that matters.' },
  incomplete: { code: 'W_ARCHIVE_INCOMPLETE', message: 'The archive is damaged or cut off.' },
  owner: { code: 'W_OWNER_UNKNOWN', message: 'Nothing tells which participant is the owner of the device.' },
  dateOrder: { code: 'W_DATE_ORDER', message: 'Nothing tells day from month in the dates.' },
} as const satisfies Record<string, Notice>;
