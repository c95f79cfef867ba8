import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './syncFolder.js';

/** Behind the file's own name, so that drafts which a killed writer left can be told and removed. */
const draftMark = '.draft-';

/** Whether a file name is that of a draft. */
export const isDraft = (name: string): boolean => name.includes(draftMark);

/**
 * Replaces a file by a text, atomically and durably: temporary file beside it, fsync, rename, fsync of the folder. When
 * it rejects, the former file stands as it was. (docs/decisions: write-file-atomic takes a short write of a filling disk
 * for a whole one.)
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `${basename(path)}${draftMark}${randomUUID()}`);
  try {
    const handle = await open(draft, 'wx', 0o644);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
