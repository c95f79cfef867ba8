/**
 * Takes the README's pictures from those that the window tests made of the sample case, as small PNG files:
 *
 *   TZ=Europe/Moscow DOSSIER_LOOKS=all npx vitest run tests/window/looks.test.ts
 *   node scripts/renewPictures.mjs
 */
import { join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..');
/** Each picture of the README by the screen that the tests call so. */
const screens = { chronology: 'original', library: 'library', search: 'search', letter: 'letter-beside', bundle: 'export' };

for (const [picture, screen] of Object.entries(screens)) {
  for (const [language, ending] of [['en', ''], ['ru', '.ru']]) {
    const from = join(root, 'test-results', 'pictures', `${screen}-${language}-light.png`);
    await sharp(from).png({ palette: true, effort: 10 }).toFile(join(root, 'docs', 'pictures', `${picture}${ending}.png`));
  }
}
