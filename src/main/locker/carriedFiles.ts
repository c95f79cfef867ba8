import type { Reading } from '../../core/exhibit/Reading.js';
import { filesOfLetter } from '../../core/letter/withinLetter.js';

/** A file that an original carries and that is to become an exhibit too. */
export interface CarriedFile {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** Where the files lie that an original carries: unpacked under their digests, or beside it as it was imported. */
export interface CarriedFrom {
  readonly unpacked: string | null;
  readonly beside: string | null;
}

/** So many files of one archive become exhibits: a case lists each of them. */
const atMost = 10_000;

/** The files that a letter or a chat archive carries, each once. Not all that an archive names need to be there. */
export function carriedFiles({ letter, archive }: Reading, { unpacked, beside }: CarriedFrom): readonly CarriedFile[] {
  const files = new Map<string, CarriedFile>();
  for (const { name, sha256, inline } of letter ? filesOfLetter(letter) : []) {
    if (!inline && unpacked !== null) files.set(`${files.size}`, { name, path: `${unpacked}/${sha256}` });
  }
  for (const { attachments = [] } of archive?.messages ?? []) {
    for (const { name, path, sha256 } of attachments) {
      if (path === undefined || files.size >= atMost) continue;
      const place = sha256 === undefined ? beside && `${beside}/${path}` : unpacked && `${unpacked}/${sha256}`;
      if (place !== null && !files.has(path)) files.set(path, { name, path: place });
    }
  }
  return [...files.values()];
}
