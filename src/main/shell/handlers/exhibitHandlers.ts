import { nativeImage, shell as system } from 'electron';
import { join } from 'node:path';
import type { Exhibit } from '../../../core/exhibit/Exhibit.js';
import type { Sha256 } from '../../../core/exhibit/Sha256.js';
import { FaultError } from '../../../core/faults.js';
import type { OpenCase } from '../../../core/ports.js';
import { exhibitByNumber } from '../../locker/findExhibit.js';
import { dropRecognition, restoreRecognition, type DroppedRecognition } from '../../locker/recognitions.js';
import { attachTranscript, detachTranscript } from '../../locker/transcripts.js';
import { setCallNote, updateExhibit } from '../../locker/updateExhibit.js';
import { nameOf } from '../HandedOut.js';
import type { HandlersOf } from '../ipc.js';
import { isOpenable } from '../isOpenable.js';
import type { Shell } from '../Shell.js';

/** What a person does with one exhibit. */
export function exhibitHandlers(shell: Shell): HandlersOf<'exhibit'> {
  const { desks } = shell;
  /** What was taken off since the program began, so that it can be put back. */
  const dropped = new Map<string, DroppedRecognition>();
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
      if (isOpenable(exhibit)) await openCopy(shell, desk.openCase, exhibit);
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
      const files = await shell.handedOut.copies(desk.openCase, exhibits.map((number) => exhibitByNumber(desk.openCase, number)));
      const [file = ''] = files;
      const icon = nativeImage.createFromPath(join(shell.places.resources, 'icon', 'icon.png')).resize({ width: 64 });
      shell.window()?.webContents.startDrag({ file, files, icon });
      return null;
    },
    'exhibit.silences': async ({ caseId, exhibit: number }) => {
      const { openCase } = await desks.open(caseId);
      const exhibit = exhibitByNumber(openCase, number);
      return exhibit.kind === 'call' ? shell.sounds.silencesOf({ exhibit, path: openCase.originals.pathOf(exhibit.sha256), dir: openCase.dir }) : null;
    },
    'exhibit.setNote': async ({ caseId, exhibit, id, note }) => {
      const desk = await desks.open(caseId);
      await setCallNote(desk.openCase, exhibit, id, note);
      desk.changed([exhibit]);
      return null;
    },
    'exhibit.attachTranscript': async ({ caseId, exhibit, transcript }) => {
      const desk = await desks.open(caseId);
      const segments = await attachTranscript(desk.openCase, exhibit, transcript);
      desk.changed([exhibit]);
      return { segments };
    },
    'exhibit.detachTranscript': async ({ caseId, exhibit, transcript }) => {
      const desk = await desks.open(caseId);
      await detachTranscript(desk.openCase, exhibit, transcript);
      desk.changed([exhibit]);
      return null;
    },
    'exhibit.dropRecognition': async ({ caseId, exhibit, digest }) => {
      const desk = await desks.open(caseId);
      const taken = await dropRecognition(desk.openCase, exhibit, digest as Sha256);
      if (taken !== null) dropped.set(`${caseId} ${exhibit} ${digest}`, taken);
      desk.changed([exhibit]);
      return null;
    },
    'exhibit.restoreRecognition': async ({ caseId, exhibit, digest }) => {
      const desk = await desks.open(caseId);
      const taken = dropped.get(`${caseId} ${exhibit} ${digest}`);
      if (taken !== undefined) await restoreRecognition(desk.openCase, exhibit, taken);
      desk.changed([exhibit]);
      return null;
    },
  };
}

async function openCopy({ handedOut }: Shell, opened: OpenCase, exhibit: Exhibit): Promise<void> {
  const [path = ''] = await handedOut.copies(opened, [exhibit]);
  const failure = await system.openPath(path);
  if (failure !== '') throw new FaultError({ code: 'E_UNSUPPORTED', input: nameOf(exhibit) });
}
