import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt } from '../state/useToasts.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { wordPosition } from './wordPosition.js';

interface CallNotesProps {
  readonly one: ExhibitMaterial;
  /** Where the player stands. */
  readonly atMs: number;
  readonly onGo: (offsetMs: number) => void;
}

/** What was said and where, in the person's words. */
export function CallNotes({ one: { exhibit, notes }, atMs, onGo }: CallNotesProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const [draft, setDraft] = useState<Omit<CallNote, 'id'> | null>(null);
  const set = (id: string, note: Omit<CallNote, 'id'> | null) => attempt(() => ask('exhibit.setNote', { caseId, exhibit: exhibit.number, id, note }));
  const save = () => {
    if (draft === null || draft.text.trim() === '') return;
    const { speaker = '' } = draft;
    void set(crypto.randomUUID(), { offsetMs: draft.offsetMs, text: draft.text.trim(), ...(speaker.trim() !== '' && { speaker: speaker.trim() }) });
    setDraft(null);
  };
  const sorted = [...notes].sort((a, b) => a.offsetMs - b.offsetMs);
  return (
    <section className={styles.notes} aria-label={said.notes}>
      <h3>{said.notes}</h3>
      {sorted.length === 0 && draft === null && <p className={styles.quiet}>{said.noNotes}</p>}
      <ol>
        {sorted.map(({ id, offsetMs, speaker, text }) => (
          <li key={id}>
            <button type="button" aria-label={said.goTo(wordPosition(offsetMs))} onClick={() => onGo(offsetMs)}>
              {wordPosition(offsetMs)}
            </button>
            <p>
              {speaker !== undefined && <strong>{speaker}: </strong>}
              {text}
            </p>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said.remove} onClick={() => void set(id, null)}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {draft === null ? (
        <Button variant="default" onClick={() => setDraft({ offsetMs: atMs, text: '' })}>
          {said.addNote} · {wordPosition(atMs)}
        </Button>
      ) : (
        <form
          className={styles.noteForm}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextInput label={said.speaker} value={draft.speaker ?? ''} maxLength={300} onChange={(event) => setDraft({ ...draft, speaker: event.currentTarget.value })} />
          <Textarea
            label={`${said.noteAt(wordPosition(draft.offsetMs))}: ${said.noteText.toLowerCase()}`}
            autosize
            minRows={2}
            autoFocus
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          />
          <div className={styles.actions}>
            <Button type="submit" disabled={draft.text.trim() === ''}>
              {said.save}
            </Button>
            <Button variant="default" onClick={() => setDraft(null)}>
              {said.cancel}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
