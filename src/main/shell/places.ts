import { app } from 'electron';
import { join } from 'node:path';

/**
 * Where things lie. The program is laid out the same from a checkout and packed: `out/` and `resources/` side by side.
 * DOSSIER_HOME moves everything of the person's into one folder: a portable installation, a test.
 */
export interface Places {
  readonly page: string;
  readonly preload: string;
  readonly resources: string;
  readonly readerProcess: string;
  readonly pictureProcess: string;
  readonly soundProcess: string;
  readonly signatureProcess: string;
  readonly speechProcess: string;
  readonly settings: string;
  readonly logs: string;
  /** Where new cases are made. */
  readonly cases: string;
}

/** Must run before the app is ready: it moves Electron's own folder. */
export function findPlaces(): Places {
  const home = process.env.DOSSIER_HOME;
  if (home !== undefined && home !== '') app.setPath('userData', join(home, 'settings'));
  const root = app.getAppPath();
  const settings = app.getPath('userData');
  return {
    page: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    resources: join(root, 'resources'),
    readerProcess: join(root, 'out', 'main', 'readerProcess.js'),
    pictureProcess: join(root, 'out', 'main', 'pictureProcess.js'),
    soundProcess: join(root, 'out', 'main', 'soundProcess.js'),
    signatureProcess: join(root, 'out', 'main', 'signatureProcess.js'),
    speechProcess: join(root, 'out', 'main', 'speechProcess.js'),
    settings,
    logs: join(settings, 'logs'),
    cases: home !== undefined && home !== '' ? join(home, 'cases') : join(app.getPath('documents'), 'Dossier'),
  };
}
