import { Button, Menu } from '@mantine/core';
import { IconClipboard, IconFiles, IconFolder, IconPlus } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { useCommand } from '../state/useCommand.js';
import { attempt, useToasts } from '../state/useToasts.js';
import { importWords } from './importWords.js';

/** The ways to add to a case without dragging: files, a folder, what the clipboard holds. The program's menu asks for the same. */
export function ImportButton() {
  const { caseId } = useOpenCase().card;
  const said = useWords(importWords);
  const choose = (what: 'files' | 'folder') => void attempt(() => ask('import.choose', { caseId, what }));
  const paste = () =>
    void attempt(async () => {
      const { accepted } = await ask('import.paste', { caseId });
      useToasts.getState().show({ text: accepted === 0 ? said.nothingToPaste : said.pasted });
    });
  useCommand('import.files', () => choose('files'));
  useCommand('import.folder', () => choose('folder'));
  useCommand('import.paste', paste);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button ml="auto" flex="none" leftSection={<IconPlus size={16} aria-hidden />}>
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
          {said.clipboard}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
