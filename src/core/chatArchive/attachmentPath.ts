import { safeFileName } from '../exhibit/safeFileName.js';
import type { ArchivedAttachment } from '../exhibit/ChatArchive.js';

const maxLength = 500;

/**
 * The path of a file as an archive refers to it, made relative and plain; null for what leads elsewhere (upwards, to a
 * drive, to the network) and for the note that messengers write in the place of a file they left out.
 */
export function attachmentPath(reference: string): string | null {
  const plain = reference.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
  if (plain === '' || plain.length > maxLength || plain.startsWith('(') || plain.startsWith('/')) return null;
  if (/^[a-z][\w+.-]*:/i.test(plain) || /[\p{Cc}]/u.test(plain)) return null;
  const steps = plain.split('/');
  return steps.some((step) => step === '' || step === '.' || step === '..') ? null : plain;
}

/** An attachment by its reference; `named` is shown when the reference leads nowhere. */
export function attachmentOf(reference: string, named: string): ArchivedAttachment {
  const path = attachmentPath(reference);
  return path === null ? { name: named } : { name: safeFileName(path), path };
}
