import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { Recognitions } from '../speech/Recognitions.js';
import { Transcribing } from '../speech/Transcribing.js';
import { useToasts } from '../state/useToasts.js';
import { CallSegment } from './CallSegment.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { NoteForm } from './NoteForm.js';
import { segmentAt } from './segmentAt.js';
import { TranscriptChoice } from './TranscriptChoice.js';
import type { NoteEdits } from './useNoteEdits.js';
import type { Playing } from './usePlaying.js';
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
  readonly playing: Playing;
  readonly draft: NoteDraft | null;
  readonly edits: NoteEdits;
  readonly target: string | undefined;
  /** Addresses of its sound; none when it cannot be decoded here. */
  readonly sources: readonly string[];
  readonly onDraft: (draft: NoteDraft | null) => void;
}

/** What was said and where: the transcript's segments and the person's notes, in order of time. */
export function CallNotes({ one, playing, draft, edits, target, sources, onDraft }: CallNotesProps) {
  const { notes } = one;
  const { atMs, isOn, goTo } = playing;
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const show = useToasts((toasts) => toasts.show);
  const list = useRef<HTMLOListElement>(null);
  const sorted = [...notes].sort((a, b) => a.offsetMs - b.offsetMs);
  const now = segmentAt(sorted, atMs);
  useEffect(() => {
    if (isOn && draft === null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [now, isOn, draft]);
  useEffect(() => {
    list.current?.querySelector('[data-target="true"]')?.scrollIntoView({ block: 'center' });
  }, [target]);
  const save = (written: NoteDraft) => {
    const before = notes.find(({ id }) => id === written.id) ?? null;
    const after = noteOf(written, before);
    void edits.change(after.id, before, after);
    onDraft(null);
  };
  const remove = (note: CallNote) => {
    void edits.change(note.id, note, null).then(() => show({ text: said.removed(wordPosition(note.offsetMs)) }, () => void edits.change(note.id, null, note)));
  };
  const form = draft !== null && <NoteForm key={draft.id ?? 'new'} draft={draft} atMs={atMs} onDraft={onDraft} onSave={save} />;
  return (
    <section className={styles.notes} aria-label={said.notes}>
      <header>
        <h3>{said.notes}</h3>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={worded.undo} title={worded.undo} disabled={!edits.canUndo} onClick={() => void edits.undo()}>
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={worded.redo} title={worded.redo} disabled={!edits.canRedo} onClick={() => void edits.redo()}>
          <IconArrowForwardUp size={16} aria-hidden />
        </ActionIcon>
        {draft === null && (
          <Button variant="default" size="compact-sm" title="N" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => onDraft({ id: null, offsetMs: atMs, speaker: '', text: '' })}>
            {said.addNote} · {wordPosition(atMs)}
          </Button>
        )}
      </header>
      <div className={styles.transcripts}>
        <TranscriptChoice one={one}>
          <Recognitions one={one} />
        </TranscriptChoice>
        <Transcribing one={one} sources={sources} />
      </div>
      {sorted.length === 0 && draft === null && <p className={styles.quiet}>{said.noNotes}</p>}
      {draft?.id === null && form}
      <ol ref={list}>
        {sorted.map((note) => (
          <li key={note.id} aria-current={note.id === now} data-target={`n${note.id}` === target}>
            {draft?.id === note.id ? form : <CallSegment note={note} onGo={goTo} onEdit={() => onDraft({ speaker: '', ...note })} onRemove={() => remove(note)} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was written as a note; one from a transcript keeps its source, and tells that it was set right. */
function noteOf({ id, offsetMs, speaker, text }: NoteDraft, before: CallNote | null): CallNote {
  const { endMs, from } = before ?? {};
  return {
    id: id ?? crypto.randomUUID(),
    offsetMs: Math.round(offsetMs),
    text: text.trim(),
    ...(speaker.trim() !== '' && { speaker: speaker.trim() }),
    ...(endMs !== undefined && endMs > offsetMs && { endMs }),
    ...(from !== undefined && { from, isEdited: true }),
  };
}
