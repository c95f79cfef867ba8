import type { ExhibitMaterial } from '../../../src/core/chronology/Material.js';
import type { Correction } from '../../../src/core/exhibit/Correction.js';
import type { ArchivedMessage, ChatArchive } from '../../../src/core/exhibit/ChatArchive.js';
import type { Exhibit } from '../../../src/core/exhibit/Exhibit.js';
import { exhibitOf, readingOf } from '../chronology/material.js';

/** A message of a test's archive, spoken by me or the other party. */
export interface Line {
  readonly id?: string;
  readonly at?: string;
  readonly who?: 'me' | 'them' | 'system';
  readonly text: string;
  readonly attachments?: ArchivedMessage['attachments'];
}

export function archiveOf(lines: readonly Line[], more: Partial<ChatArchive> = {}): ChatArchive {
  return {
    app: 'telegram',
    chats: [{ id: '1', title: 'Мария' }],
    participants: [
      { id: 'me', name: 'Анна' },
      { id: 'them', name: 'Мария' },
    ],
    owner: 'me',
    messages: lines.map(({ id, at, who = 'them', text, attachments }, index) => ({
      id: id ?? String(index + 1),
      kind: who === 'system' ? 'system' : 'message',
      chat: 0,
      ...(who !== 'system' && { from: who === 'me' ? 0 : 1 }),
      ...(at !== undefined && { at }),
      text,
      ...(attachments && { attachments }),
    })),
    ...more,
  };
}

/** An exhibit that is this archive. */
export function archiveExhibit(number: number, archive: ChatArchive, corrections: readonly Correction[] = [], more: Partial<Exhibit> = {}): ExhibitMaterial {
  const exhibit = exhibitOf(number, { kind: 'document', mediaType: 'application/json', channel: archive.app, ...more });
  return { exhibit, reading: readingOf(number, { kind: 'document', mediaType: 'application/json', archive }), corrections, notes: [] };
}
