import { Button, Group, Modal, Text } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useWords } from '../messages/useWords.js';
import { correctionWords } from './correctionWords.js';
import { EntryFields, type FormFields } from './EntryFields.js';
import { ownFieldsOf } from './formFields.js';
import { useEdits } from './useEdits.js';

interface OwnEntryDialogProps {
  /** `YYYY-MM-DD` of the day the person was looking at. */
  readonly date: string | null;
  readonly onClose: () => void;
}

/** Asks for an entry that no file holds. */
export function OwnEntryDialog({ date, onClose }: OwnEntryDialogProps) {
  const said = useWords(correctionWords);
  const addOwn = useEdits((edits) => edits.addOwn);
  const [fields, setFields] = useState<FormFields>({ text: '', date: date ?? '', time: '', side: 'right', author: '', role: 'me', channel: 'call', tags: '' });
  const isReady = fields.text.trim() !== '';
  const add = () => {
    if (!isReady) return;
    onClose();
    void addOwn({ ...ownFieldsOf(fields), included: true });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
  };
  return (
    <Modal opened onClose={onClose} title={said.newOwn} size="xl" closeButtonProps={{ 'aria-label': said.close }} onKeyDown={keys}>
      <Text size="sm" c="dimmed" mb="md">
        {said.ownHint}
      </Text>
      <EntryFields fields={fields} withChannel placeholder={said.ownPlaceholder} onChange={(changed) => setFields((before) => ({ ...before, ...changed }))} />
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button variant="default" onClick={onClose}>
          {said.cancel}
        </Button>
        <Button disabled={!isReady} onClick={add} title={said.saveHint}>
          {said.add}
        </Button>
      </Group>
    </Modal>
  );
}
