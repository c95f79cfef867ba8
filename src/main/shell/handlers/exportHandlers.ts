import { app, dialog, shell as system } from 'electron';
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Verification } from '../../../core/bundle/Verification.js';
import { safeFileName } from '../../../core/exhibit/safeFileName.js';
import { FaultError } from '../../../core/faults.js';
import type { OnProgress } from '../../../core/ports.js';
import { bundleTools } from '../../adapters/archive/bundleTools.js';
import { exportBundle } from '../../locker/exportBundle.js';
import { verifyBundle } from '../../locker/verifyBundle.js';
import { verifyCase } from '../../locker/verifyCase.js';
import type { HandlersOf } from '../ipc.js';
import { pacedProgress } from '../pacedProgress.js';
import type { Shell } from '../Shell.js';
import { showDialogOver } from '../showDialogOver.js';

const zips = (name: string) => [{ name, extensions: ['zip'] }];

/** The bundle: written, shown in its folder, checked. A token stands for a path, which the page never learns. */
export function exportHandlers(shell: Shell): HandlersOf<'export'> & HandlersOf<'verify'> {
  const { desks } = shell;
  const running = new Map<string, { aborted: boolean }>();
  const written = new Map<string, string>();
  return {
    'export.run': async ({ caseId, profile, language, target: named }) => {
      const desk = await desks.open(caseId);
      const target = await chooseTarget(shell, desk.openCase.catalogue.record.title, named);
      if (target === null) return { saved: false };
      const cancel = { aborted: false };
      running.set(caseId, cancel);
      try {
        const report = progressOf(shell, caseId, `export ${caseId}`);
        const { path, sizeBytes, sha256 } = await exportBundle(desk.openCase, { profile, language, target }, bundleTools, report, cancel);
        const token = randomUUID();
        written.set(token, path);
        return { saved: true, token, fileName: basename(path), sizeBytes, sha256 };
      } finally {
        running.delete(caseId);
      }
    },
    'export.cancel': ({ caseId }) => {
      const cancel = running.get(caseId);
      if (cancel) cancel.aborted = true;
      return null;
    },
    'export.reveal': ({ token }) => {
      system.showItemInFolder(pathOf(written, token));
      return null;
    },
    'verify.case': async ({ caseId }) => {
      const desk = await desks.open(caseId);
      return verifyCase(desk.openCase.dir, shell.env, bundleTools);
    },
    'verify.bundle': async ({ token }) => {
      const path = token === undefined ? await chooseBundle(shell) : pathOf(written, token);
      if (path === null) return null;
      const verification: Verification = await verifyBundle(path, bundleTools, progressOf(shell, '', 'verify'), { aborted: false });
      return { fileName: basename(path), verification };
    },
  };
}

/** Where to write: as the person says in a dialog. Only a test may name it, since a page must not choose paths. */
async function chooseTarget(shell: Shell, title: string, named: string | undefined): Promise<string | null> {
  if (named !== undefined) {
    if (!shell.isTest) throw new FaultError({ code: 'E_USAGE', input: 'target' });
    return named;
  }
  const name = `${safeFileName(title.replace(/[/\\]/g, '-'), 'dossier')}.zip`;
  const { canceled, filePath } = await showDialogOver(shell, (window) =>
    dialog.showSaveDialog(window, {
      title: shell.words().saveBundle,
      defaultPath: join(app.getPath('documents'), name),
      filters: zips(shell.words().bundles),
    }),
  );
  return canceled || filePath === '' ? null : filePath;
}

async function chooseBundle(shell: Shell): Promise<string | null> {
  const { filePaths } = await showDialogOver(shell, (window) =>
    dialog.showOpenDialog(window, { title: shell.words().chooseBundle, properties: ['openFile'], filters: zips(shell.words().bundles) }),
  );
  return filePaths[0] ?? null;
}

function progressOf(shell: Shell, caseId: string, jobId: string): OnProgress {
  return pacedProgress((progress) => shell.tell({ type: 'job.progress', jobId, caseId, ...progress }));
}

function pathOf(written: ReadonlyMap<string, string>, token: string): string {
  const path = written.get(token);
  if (path === undefined) throw new FaultError({ code: 'E_NOT_FOUND', input: token });
  return path;
}
