import { safeFileName } from '../exhibit/safeFileName.js';

const maxSigns = 60;

/**
 * The bundle's one top folder, named after the case: letters, digits and plain punctuation of the title, `_` for blanks.
 * Safe on any system whatever the title; `dossier` when nothing is left of it.
 */
export function topFolderName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}.,()№+-]+/gu, '_')
    .replace(/_*[.]{2,}_*/g, '_');
  const short = [...plain].slice(0, maxSigns).join('');
  return safeFileName(short.replace(/^[_.,\s-]+|[_.,\s-]+$/g, ''), 'dossier');
}
