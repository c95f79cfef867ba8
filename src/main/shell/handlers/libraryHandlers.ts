import { dialog } from 'electron';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseCard } from '../../../contract/requests.js';
import { FaultError } from '../../../core/faults.js';
import type { HandlersOf } from '../ipc.js';
import { languageOf } from '../Preferences.js';
import type { Shell } from '../Shell.js';
import { showDialogOver } from '../showDialogOver.js';

const sampleTitles = { ru: 'Пример: спор с магазином', en: 'Sample: a dispute with a shop' } as const;

/** The list of cases this person works with. */
export function libraryHandlers(shell: Shell): HandlersOf<'library'> {
  const { desks, library } = shell;
  return {
    'library.list': () => desks.cards(),
    'library.create': ({ title, counterparty, zone }) =>
      desks.create({ title, counterparty: counterparty ?? '', zone: zone ?? systemZone() }),
    'library.openSample': () => openSample(shell),
    'library.openExisting': async () => {
      const chosen = await showDialogOver(shell, (window) =>
        dialog.showOpenDialog(window, { title: shell.words().chooseCase, properties: ['openDirectory'] }),
      );
      const [dir] = chosen.filePaths;
      return dir === undefined ? null : desks.adopt(dir);
    },
    'library.forget': async ({ caseId }) => {
      await desks.close(caseId);
      await library.change((state) => ({ ...state, cases: state.cases.filter((known) => known.caseId !== caseId) }));
      return null;
    },
  };
}

/** Makes a case and imports the sample's files like anybody's. */
async function openSample({ desks, library, places }: Shell): Promise<CaseCard> {
  const folder = join(places.resources, 'sample', 'evidence');
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) throw new FaultError({ code: 'E_NOT_FOUND', input: folder });
  const card = await desks.create({ title: sampleTitles[languageOf(library)], counterparty: '', zone: 'Europe/Moscow' });
  const desk = await desks.open(card.caseId);
  await desk.add([folder]);
  return desks.card(card.caseId);
}

const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
