/**
 * Puts the language data of both languages where the recognition engine looks for it: out/tessdata. Each file appears whole:
 * an engine that starts meanwhile and finds half of the Russian data goes on with English alone, and says nothing.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root the project's folder; the build carries this file elsewhere, so it cannot tell by itself */
export function unpackLanguageData(root) {
  const folder = join(root, 'out', 'tessdata');
  mkdirSync(folder, { recursive: true });
  for (const language of ['rus', 'eng']) {
    const name = `${language}.traineddata`;
    const from = join(root, 'resources', 'tessdata', name);
    if (existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(readFileSync(from))) continue;
    const part = join(folder, `.${name}.${process.pid}`);
    copyFileSync(from, part);
    renameSync(part, join(folder, name));
  }
}
