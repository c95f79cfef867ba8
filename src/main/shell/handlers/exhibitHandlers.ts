import { nativeImage, shell as system } from 'electron';
import { chmod, copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exhibit } from '../../../core/exhibit/Exhibit.js';
import { safeFileName } from '../../../core/exhibit/safeFileName.js';
import { FaultError } from '../../../core/faults.js';
import { exhibitByNumber } from '../../locker/findExhibit.js';
import { setCallNote, updateExhibit } from '../../locker/updateExhibit.js';
import type { Desk } from '../Desk.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';

/**
 * What may be handed to the system's own program for it. Never what can run, and never what is shown by a browser: an
 * exhibit may be hostile. The extension must agree, since systems go by it.
 */
const openable: readonly (readonly [type: RegExp, extension: RegExp])[] = [
  [/^image\/(png|jpeg|webp|gif|bmp|heic|heif|tiff|avif)$/, /\.(png|jpe?g|webp|gif|bmp|heic|heif|tiff?|avif)$/i],
  [/^audio\//, /\.(mp3|m4a|aac|wav|ogg|opus|oga|flac|amr|wma|3gp|aiff?|caf|webm)$/i],
  [/^video\//, /\.(mp4|m4v|webm|3gp|mov|mkv|avi)$/i],
  [/^application\/pdf$/, /\.pdf$/i],
  [/^text\/(plain|csv)$/, /\.(txt|csv|log|md)$/i],
  [/^message\/rfc822$/, /\.eml$/i],
];

/** What a person does with one exhibit. */
export function exhibitHandlers(shell: Shell): HandlersOf<'exhibit'> {
  const { desks } = shell;
  return {
    'exhibit.update': async ({ caseId, exhibit, changes }) => {
      const desk = await desks.open(caseId);
      await updateExhibit(desk.openCase, exhibit, changes);
      desk.changed([exhibit]);
      // The days «today» and «yesterday» of a screenshot depend on when it was taken.
      if (changes.capturedAt !== undefined) desk.importing.retry(exhibit);
      return null;
    },
    'exhibit.open': async ({ caseId, exhibit: number }) => {
      const desk = await desks.open(caseId);
      const exhibit = exhibitByNumber(desk.openCase, number);
      if (isOpenable(exhibit)) await openCopy(desk, exhibit);
      else system.showItemInFolder(desk.openCase.originals.pathOf(exhibit.sha256));
      return null;
    },
    'exhibit.reveal': async ({ caseId, exhibit }) => {
      const desk = await desks.open(caseId);
      system.showItemInFolder(desk.openCase.originals.pathOf(exhibitByNumber(desk.openCase, exhibit).sha256));
      return null;
    },
    'exhibit.drag': async ({ caseId, exhibits }) => {
      const desk = await desks.open(caseId);
      const files = await copies(desk, exhibits.map((number) => exhibitByNumber(desk.openCase, number)));
      const [file = ''] = files;
      const icon = nativeImage.createFromPath(join(shell.places.resources, 'icon', 'icon.png')).resize({ width: 64 });
      shell.window()?.webContents.startDrag({ file, files, icon });
      return null;
    },
    'exhibit.setNote': async ({ caseId, exhibit, id, note }) => {
      const desk = await desks.open(caseId);
      await setCallNote(desk.openCase, exhibit, id, note);
      desk.changed([exhibit]);
      return null;
    },
  };
}

function isOpenable({ mediaType, origins }: Exhibit): boolean {
  const name = safeFileName(origins[0]?.name ?? '', '');
  return openable.some(([type, extension]) => type.test(mediaType) && extension.test(name));
}

/** Opens a copy, so that no program writes into the locker. */
async function openCopy(desk: Desk, exhibit: Exhibit): Promise<void> {
  const [path = ''] = await copies(desk, [exhibit]);
  const failure = await system.openPath(path);
  if (failure !== '') throw new FaultError({ code: 'E_UNSUPPORTED', input: exhibit.origins[0]?.name ?? String(exhibit.number) });
}

/** Copies of originals under the names they came with, in a new folder of the system's temporary files. */
async function copies(desk: Desk, exhibits: readonly Exhibit[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  const paths: string[] = [];
  for (const exhibit of exhibits) {
    const name = safeFileName(exhibit.origins[0]?.name ?? '', `exhibit-${exhibit.number}`);
    const taken = paths.some((path) => path === join(folder, name));
    const path = join(folder, taken ? `${exhibit.number}-${name}` : name);
    await copyFile(desk.openCase.originals.pathOf(exhibit.sha256), path);
    await chmod(path, 0o600);
    paths.push(path);
  }
  return paths;
}
