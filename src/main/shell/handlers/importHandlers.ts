import { dialog } from 'electron';
import { clipboardPicture } from '../clipboardPicture.js';
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
      return { accepted: filePaths.length === 0 ? 0 : await desk.add(filePaths) };
    },
    'import.paths': async ({ caseId, paths }) => ({ accepted: await (await desks.open(caseId)).add(paths) }),
    'import.paste': async ({ caseId }) => {
      const picture = await clipboardPicture();
      if (picture === null) return { accepted: 0 };
      (await desks.open(caseId)).importing.enqueueBytes(pastedName(new Date()), picture);
      return { accepted: 1 };
    },
    'import.pause': async ({ caseId, paused }) => {
      (await desks.open(caseId)).importing.pause(paused);
      return null;
    },
    'import.cancel': async ({ caseId }) => {
      await (await desks.open(caseId)).importing.cancel();
      return null;
    },
    'import.retry': async ({ caseId, exhibit }) => {
      (await desks.open(caseId)).importing.retry(exhibit);
      return null;
    },
    'import.queue': async ({ caseId }) => (await desks.open(caseId)).importing.queue(),
    'import.clearFinished': async ({ caseId }) => {
      (await desks.open(caseId)).importing.clearFinished();
      return null;
    },
  };
}

/**
 * A screenshot from the clipboard says nothing of its time. Its name tells when it was pasted in a form from which no
 * rule tells when it was taken, since that may be another day.
 */
function pastedName(now: Date): string {
  return `clipboard-${now.getTime().toString(36)}.png`;
}
