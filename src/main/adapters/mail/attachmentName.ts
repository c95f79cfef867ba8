import { safeFileName } from '../../../core/exhibit/safeFileName.js';
import { isNestedLetter, type MimePart } from './mimeTree.js';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/json': 'json',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
};

/** The file name of an attachment, made safe; `attachment-N.ext` when the letter gives none. `number` counts from 1. */
export function attachmentName(part: MimePart, number: number): string {
  const extension = isNestedLetter(part.type) ? 'eml' : (extensions[part.type.value] ?? 'bin');
  // An empty filename names nothing: KMail wrote one beside the real name.
  const given = part.disposition?.parameters.filename || part.type.parameters.name || '';
  return safeFileName(given.replace(/\s+/g, ' '), `attachment-${number}.${extension}`);
}
