import { Button, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { ImportButton } from '../imports/ImportButton.js';
import { useWords, type Words } from '../messages/useWords.js';
import { useProgram } from '../state/useProgram.js';

const words: Words<{ search: string }> = { ru: { search: 'Искать в деле' }, en: { search: 'Search the case' } };

/** The two things a person does from anywhere in a case: search it and add to it. */
export function CaseHeader() {
  const { enter, app, room } = useProgram();
  const said = useWords(words);
  const mod = app.platform === 'darwin' ? '⌘' : 'Ctrl';
  return (
    <header>
      {room !== 'search' && (
        <Button
          variant="default"
          c="dimmed"
          fw={400}
          flex="0 1 320px"
          miw={0}
          styles={{ inner: { justifyContent: 'stretch' }, label: { flex: 1, textAlign: 'left' } }}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<Kbd size="xs">{mod} K</Kbd>}
          onClick={() => enter('search')}
        >
          {said.search}
        </Button>
      )}
      <ImportButton />
    </header>
  );
}
