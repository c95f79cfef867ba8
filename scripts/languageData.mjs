/** Puts the language data of both languages side by side, as the recognition engine wants it: out/tessdata. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** @param {string} root the project's folder; the build carries this file elsewhere, so it cannot tell by itself */
export function unpackLanguageData(root) {
  const folder = join(root, 'out', 'tessdata');
  const english = dirname(createRequire(join(root, 'package.json')).resolve('@tesseract.js-data/eng/package.json'));
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'resources', 'tessdata', 'rus.traineddata'), join(folder, 'rus.traineddata'));
  writeFileSync(join(folder, 'eng.traineddata'), gunzipSync(readFileSync(join(english, '4.0.0_best_int', 'eng.traineddata.gz'))));
}
