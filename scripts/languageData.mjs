/** Puts the language data of both languages where the recognition engine looks for it: out/tessdata. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root the project's folder; the build carries this file elsewhere, so it cannot tell by itself */
export function unpackLanguageData(root) {
  const folder = join(root, 'out', 'tessdata');
  mkdirSync(folder, { recursive: true });
  for (const language of ['rus', 'eng']) copyFileSync(join(root, 'resources', 'tessdata', `${language}.traineddata`), join(folder, `${language}.traineddata`));
}
