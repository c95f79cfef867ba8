import { clipboard, dialog } from 'electron';
import { FaultError } from '../../../core/faults.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';
import { showDialogOver } from '../showDialogOver.js';

/** How evidence comes in: chosen, dropped, pasted; and the queue it waits in. */
export function importHandlers(shell: Shell): HandlersOf<'import'> {
  const { desks } = shell;
  return {
    'import.choose': async ({ caseId, what }) => {
      const desk = await desks.open(caseId);
      const title = what === 'files' ? shell.words().chooseFiles : shell.words().chooseFolder;
      const { filePaths } = await showDialogOver(shell, (window) =>
        dialog.showOpenDialog(window, { title, properties: [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections'] }),
      );
      if (filePaths.length > 0) await desk.add(filePaths);
      return { accepted: filePaths.length };
    },
    'import.paths': async ({ caseId, paths }) => {
      await (await desks.open(caseId)).add(paths);
      return { accepted: paths.length };
    },
    'import.paste': async ({ caseId }) => {
      const picture = clipboard.readImage();
      if (picture.isEmpty()) return { accepted: 0 };
      await (await desks.open(caseId)).addBytes(pastedName(new Date()), picture.toPNG());
      return { accepted: 1 };
    },
    'import.pause': async ({ caseId, paused }) => {
      (await desks.open(caseId)).pause(paused);
      return null;
    },
    'import.cancel': async ({ caseId }) => {
      await (await desks.open(caseId)).cancel();
      return null;
    },
    'import.retry': async ({ caseId, exhibit }) => {
      await (await desks.open(caseId)).retry(exhibit);
      return null;
    },
    'import.queue': async ({ caseId }) => (await desks.open(caseId)).queue(),
    'import.clearFinished': async ({ caseId }) => {
      (await desks.open(caseId)).clearFinished();
      return null;
    },
  };
}

/**
 * A screenshot from the clipboard says nothing of its time. Its name tells when it was pasted in a form from which no
 * rule tells when it was taken, since that may be another day.
 * @throws FaultError E_BAD_DATE when the system's clock makes no sense
 */
function pastedName(now: Date): string {
  if (Number.isNaN(now.getTime())) throw new FaultError({ code: 'E_BAD_DATE', input: 'clock' });
  return `clipboard-${now.getTime().toString(36)}.png`;
}
