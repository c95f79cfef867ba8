import type { ArchivedMessage } from '../exhibit/ChatArchive.js';

/** What a message says; the names of what it carries where it says nothing. */
export function archivedText({ text, attachments = [] }: ArchivedMessage): string {
  return text !== '' || attachments.length === 0 ? text : attachments.map(({ name }) => `[${name}]`).join(' ');
}
