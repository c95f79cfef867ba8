import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import { correctionWords } from './correctionWords.js';
import { stackOf } from './editStack.js';
import { useEdits } from './useEdits.js';

/** Takes the latest deed back and does it again; says which it is. */
export function UndoButtons() {
  const said = useWords(correctionWords);
  const { stack, undo, redo } = useEdits();
  const { done, undone } = stackOf(stack, useOpenCase().card.caseId);
  const mod = useProgram(({ app }) => (app.platform === 'darwin' ? '⌘' : 'Ctrl+'));
  const label = (name: string, last: (typeof done)[number] | undefined, keys: string): string =>
    last === undefined ? `${name} (${mod}${keys})` : `${name}: ${said.deed[last.kind]} (${mod}${keys})`;
  return (
    <>
      <Tooltip label={label(said.undo, done.at(-1), 'Z')}>
        <ActionIcon variant="subtle" color="gray" aria-label={said.undo} disabled={done.length === 0} onClick={() => void undo()}>
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={label(said.redo, undone.at(-1), 'Shift+Z')}>
        <ActionIcon variant="subtle" color="gray" aria-label={said.redo} disabled={undone.length === 0} onClick={() => void redo()}>
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
