import { Button, Kbd, Menu } from '@mantine/core';
import { IconClipboard, IconFiles, IconFolder, IconPlus, IconSearch } from '@tabler/icons-react';
import { useWords, type Words } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { useCommand } from '../state/useCommand.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';

const words: Words<{ search: string; add: string; files: string; folder: string; paste: string }> = {
  ru: { search: 'Искать в деле', add: 'Добавить', files: 'Файлы…', folder: 'Папку…', paste: 'Снимок из буфера' },
  en: { search: 'Search the case', add: 'Add', files: 'Files…', folder: 'A folder…', paste: 'Screenshot from the clipboard' },
};

/** The two things a person does from anywhere in a case: search it and add to it. */
export function CaseHeader() {
  const { caseId } = useOpenCase().card;
  const { enter, app } = useProgram();
  const said = useWords(words);
  const choose = (what: 'files' | 'folder') => void attempt(() => ask('import.choose', { caseId, what }));
  const paste = () => void attempt(() => ask('import.paste', { caseId }));
  const mod = app.platform === 'darwin' ? '⌘' : 'Ctrl';
  useCommand('import.files', () => choose('files'));
  useCommand('import.folder', () => choose('folder'));
  useCommand('import.paste', paste);
  return (
    <header>
      <Button
        variant="default"
        c="dimmed"
        fw={400}
        w={320}
        justify="space-between"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{mod} K</Kbd>}
        onClick={() => enter('search')}
      >
        {said.search}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button ml="auto" leftSection={<IconPlus size={16} aria-hidden />}>
            {said.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFiles size={16} aria-hidden />} onClick={() => choose('files')}>
            {said.files}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolder size={16} aria-hidden />} onClick={() => choose('folder')}>
            {said.folder}
          </Menu.Item>
          <Menu.Item leftSection={<IconClipboard size={16} aria-hidden />} onClick={paste}>
            {said.paste}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
