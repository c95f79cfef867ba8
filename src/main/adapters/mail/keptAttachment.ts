import { createHash } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterAttachment } from '../../../core/exhibit/Reading.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';

/** An attachment with its size and digest; with `dir`, its bytes are written there under the digest, once. */
export async function keptAttachment(content: Buffer, dir: string | undefined, told: Pick<LetterAttachment, 'name' | 'mediaType' | 'inline'>): Promise<LetterAttachment> {
  const sha256 = createHash('sha256').update(content).digest('hex') as Sha256;
  if (dir !== undefined) await writeOnce(join(dir, sha256), content);
  const { name, mediaType, inline } = told;
  return { name, mediaType, sizeBytes: content.length, sha256, inline };
}

async function writeOnce(path: string, content: Buffer): Promise<void> {
  const isThere = await access(path).then(() => true, () => false);
  if (!isThere) await writeFile(path, content);
}
