import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `rus.traineddata` and `eng.traineddata`, which the build lays into out/ (scripts/languageData.mjs). */
export function languageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 8; up += 1) {
    for (const place of ['tessdata', 'out/tessdata']) {
      const path = join(folder, place);
      if (existsSync(join(path, 'rus.traineddata')) && existsSync(join(path, 'eng.traineddata'))) return path;
    }
    folder = dirname(folder);
  }
  throw new Error('The language data is not built: out/tessdata');
}
