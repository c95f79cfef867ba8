import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names under which the fonts are registered in a document; the files and their licences lie in resources/fonts. */
export const fontFiles = { text: 'PTS55F.ttf', bold: 'PTS75F.ttf', mono: 'PTM55F.ttf', signs: 'DejaVuSans.ttf' } as const;
export type FontName = keyof typeof fontFiles;

/** The folder with the fonts, found upwards from this code: sources, the build and an installed program differ in depth. */
export function fontFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 8; up += 1) {
    const path = join(folder, 'resources', 'fonts');
    if (existsSync(join(path, fontFiles.text))) return path;
    folder = dirname(folder);
  }
  throw new Error('The fonts are missing: resources/fonts');
}
