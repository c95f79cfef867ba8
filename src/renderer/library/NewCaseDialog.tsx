import { Autocomplete, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useProgram } from '../state/useProgram.js';
import { attempt } from '../state/useToasts.js';
import { libraryWords } from './libraryWords.js';

const zones = Intl.supportedValuesOf('timeZone');

/** Asks for what a case is: its name, the other party, and the zone its days are counted in. */
export function NewCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const said = useWords(libraryWords);
  const openCase = useProgram((program) => program.openCase);
  const [title, setTitle] = useState('');
  const [counterparty, setCounterparty] = useState('');
  const [zone, setZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    void attempt(async () => openCase(await ask('library.create', { title: title.trim(), counterparty: counterparty.trim(), zone })));
  };
  return (
    <Modal opened onClose={onClose} title={said.newCase} closeButtonProps={{ 'aria-label': said.close }}>
      <form onSubmit={create}>
        <Stack gap="md">
          <TextInput
            label={said.nameLabel}
            placeholder={said.namePlaceholder}
            maxLength={300}
            data-autofocus
            required
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={said.counterparty}
            placeholder={said.counterpartyPlaceholder}
            maxLength={300}
            value={counterparty}
            onChange={(event) => setCounterparty(event.currentTarget.value)}
          />
          <Autocomplete size="sm" label={said.zone} description={said.zoneHint} data={zones} limit={8} value={zone} onChange={setZone} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {said.cancel}
            </Button>
            <Button type="submit" disabled={title.trim() === ''}>
              {said.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
