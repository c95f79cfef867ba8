import { Button, Loader } from '@mantine/core';
import { IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { CaseCardView } from './CaseCardView.js';
import { LibraryDrop } from './LibraryDrop.js';
import { libraryWords } from './libraryWords.js';
import { Welcome } from './Welcome.js';

/** The first screen: the person's cases, or, before the first one, what the program is for. */
export function LibraryScreen() {
  const { cases, show, openCase } = useProgram();
  const said = useWords(libraryWords);
  const openFolder = () =>
    void attempt(async () => {
      const card = await ask('library.openExisting', {});
      if (card !== null) await openCase(card);
    });
  const openSample = () => void attempt(async () => openCase(await ask('library.openSample', {})));
  if (cases === null) {
    return (
      <div className="empty" role="status">
        <Loader size="sm" />
        <p>{said.loading}</p>
      </div>
    );
  }
  const buttons = (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => show('newCase')}>
        {said.newCase}
      </Button>
      <Button variant="default" onClick={openSample}>
        {said.sample}
      </Button>
      <Button variant="subtle" leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={openFolder}>
        {said.openFolder}
      </Button>
    </>
  );
  return (
    <div className="library">
      {cases.length === 0 ? (
        <Welcome buttons={buttons} />
      ) : (
        <>
          <header className="library-head">
            <h1>{said.title}</h1>
            {buttons}
          </header>
          <ul className="cards">
            {cases.map((card) => (
              <CaseCardView key={card.caseId} card={card} />
            ))}
          </ul>
          <LibraryDrop />
        </>
      )}
    </div>
  );
}
