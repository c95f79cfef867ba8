import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { ask } from '../state/ask.js';
import { useOpenCase } from '../state/useCase.js';
import { attempt, useToasts } from '../state/useToasts.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { NoteForm } from './NoteForm.js';
import { wordPosition } from './wordPosition.js';

/** A note while it is written; without an id it is a new one. */
export interface NoteDraft {
  readonly id: string | null;
  readonly offsetMs: number;
  readonly speaker: string;
  readonly text: string;
}

interface CallNotesProps {
  readonly one: ExhibitMaterial;
  /** Where the player stands. */
  readonly atMs: number;
  readonly draft: NoteDraft | null;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onGo: (offsetMs: number) => void;
}

/** What was said and where, in the person's words. */
export function CallNotes({ one: { exhibit, notes }, atMs, draft, onDraft, onGo }: CallNotesProps) {
  const { caseId } = useOpenCase().card;
  const said = useWords(factWords);
  const show = useToasts((toasts) => toasts.show);
  const set = (id: string, note: Omit<CallNote, 'id'> | null) => attempt(() => ask('exhibit.setNote', { caseId, exhibit: exhibit.number, id, note }));
  const save = ({ id, offsetMs, speaker, text }: NoteDraft) => {
    const endMs = notes.find((note) => note.id === id)?.endMs;
    void set(id ?? crypto.randomUUID(), {
      offsetMs: Math.round(offsetMs),
      text: text.trim(),
      ...(speaker.trim() !== '' && { speaker: speaker.trim() }),
      ...(endMs !== undefined && endMs > offsetMs && { endMs }),
    });
    onDraft(null);
  };
  const remove = async ({ id, ...note }: CallNote) => {
    const removed = await attempt(() => ask('exhibit.setNote', { caseId, exhibit: exhibit.number, id, note: null }).then(() => true));
    if (removed === true) show({ text: said.removed(wordPosition(note.offsetMs)) }, () => void set(id, note));
  };
  const form = draft !== null && <NoteForm key={draft.id ?? 'new'} draft={draft} atMs={atMs} onDraft={onDraft} onSave={save} />;
  const sorted = [...notes].sort((a, b) => a.offsetMs - b.offsetMs);
  return (
    <section className={styles.notes} aria-label={said.notes}>
      <header>
        <h3>{said.notes}</h3>
        {draft === null && (
          <Button variant="default" size="compact-sm" title="N" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => onDraft({ id: null, offsetMs: atMs, speaker: '', text: '' })}>
            {said.addNote} · {wordPosition(atMs)}
          </Button>
        )}
      </header>
      {sorted.length === 0 && draft === null && <p className={styles.quiet}>{said.noNotes}</p>}
      {draft?.id === null && form}
      <ol>
        {sorted.map((note) => (
          <li key={note.id} data-now={atMs >= note.offsetMs && !sorted.some(({ offsetMs }) => offsetMs > note.offsetMs && offsetMs <= atMs)}>
            {draft?.id === note.id ? form : <OneNote note={note} onGo={onGo} onEdit={() => onDraft({ speaker: '', ...note })} onRemove={() => void remove(note)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OneNoteProps {
  readonly note: CallNote;
  readonly onGo: (offsetMs: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function OneNote({ note: { offsetMs, speaker, text }, onGo, onEdit, onRemove }: OneNoteProps) {
  const said = useWords(factWords);
  return (
    <div className={styles.oneNote}>
      <button type="button" aria-label={said.goTo(wordPosition(offsetMs))} onClick={() => onGo(offsetMs)}>
        {wordPosition(offsetMs)}
      </button>
      <p>
        {speaker !== undefined && <strong>{speaker}: </strong>}
        {text}
      </p>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said.editNote(wordPosition(offsetMs))} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said.remove(wordPosition(offsetMs))} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
