import type { Entry } from '../../../src/core/chronology/Entry.js';
import { digestOf } from './material.js';

/** An entry as far as a test cares: dated, of the other party, on one screenshot. */
export function entryOf({ date = '2024-03-15', time = '10:00', ...more }: Partial<Entry> & { readonly date?: string | null; readonly time?: string | null } = {}): Entry {
  return {
    id: 'e1',
    when: { date, time, zone: 'Europe/Moscow', precision: date === null ? 'unknown' : 'minute', basis: date === null ? null : 'separator' },
    channel: 'chat',
    kind: 'message',
    side: 'left',
    author: null,
    role: 'other',
    text: 'Здравствуйте',
    sources: [{ exhibit: 1, sha256: digestOf(1), bbox: [0, 0, 10, 10], message: 'm1' }],
    tags: [],
    included: true,
    editedByUser: false,
    confidence: 0.95,
    ...more,
  };
}
