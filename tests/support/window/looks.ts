import { join } from 'node:path';

/** Where the tests keep pictures of the window, for people to look at; a run replaces those of the run before. */
export const pictures = join(import.meta.dirname, '..', '..', '..', 'test-results', 'pictures');

const [wide, small] = [{ width: 1280, height: 800 }, { width: 900, height: 600 }];

/** Each language, theme and size once; every pair of them with `DOSSIER_LOOKS=all`. */
export const windowLooks =
  process.env.DOSSIER_LOOKS === 'all'
    ? (['ru', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).flatMap((theme) => [wide, small].map((size) => ({ language, theme, size }))))
    : ([
        { language: 'ru', theme: 'light', size: wide },
        { language: 'en', theme: 'dark', size: small },
      ] as const);
