import { useEffect } from 'react';
import { LibraryScreen } from '../library/LibraryScreen.js';
import { NewCaseDialog } from '../library/NewCaseDialog.js';
import { KeysDialog } from '../settings/KeysDialog.js';
import { SettingsDialog } from '../settings/SettingsDialog.js';
import { ask } from '../state/ask.js';
import { hearEvents } from '../state/hearEvents.js';
import { useCase } from '../state/useCase.js';
import { useCommand } from '../state/useCommand.js';
import { useKey } from '../state/useKey.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { Toasts } from '../ui/Toasts.js';
import { CaseFrame } from './CaseFrame.js';

/** The page: the library, or the open case. */
export function App() {
  const isOpen = useCase(({ opened }) => opened !== null);
  const caseId = useCase(({ opened }) => opened?.card.caseId ?? '');
  const { dialog, show, openCase, closeCase } = useProgram();
  useEffect(hearEvents, []);
  useEffect(() => {
    void attempt(() => useProgram.getState().loadCases());
  }, []);
  useCommand('case.new', () => show('newCase'));
  useCommand('case.openExisting', () =>
    void attempt(async () => {
      const card = await ask('library.openExisting', {});
      if (card !== null) await openCase(card);
    }),
  );
  useCommand('case.close', () => isOpen && void attempt(closeCase));
  useCommand('settings', () => show('settings'));
  useCommand('keys', () => show('keys'));
  useKey('?', () => show('keys'));
  return (
    <>
      {isOpen ? <CaseFrame key={caseId} /> : <LibraryScreen />}
      {dialog === 'newCase' && <NewCaseDialog onClose={() => show('none')} />}
      {dialog === 'settings' && <SettingsDialog onClose={() => show('none')} />}
      {dialog === 'keys' && <KeysDialog onClose={() => show('none')} />}
      <Toasts />
    </>
  );
}
