import { dialog } from 'electron';
import type { SpeechState } from '../../../contract/SpeechState.js';
import { FaultError } from '../../../core/faults.js';
import { findModel } from '../../adapters/speech/findModel.js';
import { exhibitByNumber } from '../../locker/findExhibit.js';
import { keepRecognition } from '../../locker/recognitions.js';
import { nameOf } from '../HandedOut.js';
import type { HandlersOf } from '../ipc.js';
import type { Shell } from '../Shell.js';
import { showDialogOver } from '../showDialogOver.js';

/** Transcription on this machine: which model, and one recording after the other. */
export function speechHandlers(shell: Shell): HandlersOf<'speech'> {
  const { desks, hearings, library } = shell;
  return {
    'speech.state': () => stateOf(shell),
    'speech.chooseModel': async ({ folder: named }) => {
      const folder = await chooseFolder(shell, named);
      if (folder === null) return null;
      const { dir } = await findModel(folder);
      await library.change((state) => ({ ...state, speechModel: dir }));
      return stateOf(shell);
    },
    'speech.forgetModel': async () => {
      await library.change(({ speechModel: _forgotten, ...state }) => state);
      return stateOf(shell);
    },
    'speech.begin': async ({ caseId, exhibit: number, sampleRate }) => {
      const { openCase } = await desks.open(caseId);
      const exhibit = exhibitByNumber(openCase, number);
      return { jobId: await hearings.begin({ caseId, openCase, exhibit: number, name: nameOf(exhibit), sampleRate }) };
    },
    'speech.sound': async ({ jobId, bytes }) => {
      await hearings.add(jobId, bytes);
      return null;
    },
    'speech.transcribe': async ({ jobId, language }) => {
      const model = library.state.speechModel;
      if (model === undefined) throw new FaultError({ code: 'E_NOT_A_MODEL', input: '', problem: { what: 'nothing' } });
      const caseId = hearings.caseOf(jobId);
      const { recognised, exhibit } = await hearings.hear(jobId, { model, language }, (progress) => shell.tell({ type: 'job.progress', jobId, caseId, ...progress }));
      const desk = await desks.open(caseId);
      const segments = await keepRecognition(desk.openCase, exhibit, recognised, shell.env.clock);
      desk.changed([exhibit]);
      return { segments, digest: segments === 0 ? null : recognised.digest };
    },
    'speech.cancel': ({ jobId }) => {
      hearings.cancel(jobId);
      return null;
    },
  };
}

async function stateOf({ library }: Shell): Promise<SpeechState> {
  const chosen = library.state.speechModel;
  if (chosen === undefined) return { model: null, fault: null };
  try {
    // Paths do not enter the page.
    const { dir: _path, ...model } = await findModel(chosen);
    return { model, fault: null };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { model: null, fault: error.fault };
  }
}

/** The folder as the person chooses it. Only a test may name it, since a page must not choose paths. */
async function chooseFolder(shell: Shell, named: string | undefined): Promise<string | null> {
  if (named !== undefined) {
    if (!shell.isTest) throw new FaultError({ code: 'E_USAGE', input: 'folder' });
    return named;
  }
  const { filePaths } = await showDialogOver(shell, (window) => dialog.showOpenDialog(window, { title: shell.words().chooseModel, properties: ['openDirectory'] }));
  return filePaths[0] ?? null;
}
