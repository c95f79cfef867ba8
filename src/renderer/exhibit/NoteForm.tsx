import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useWords } from '../messages/useWords.js';
import type { NoteDraft } from './CallNotes.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { parsePosition, wordPosition } from './wordPosition.js';

interface NoteFormProps {
  readonly draft: NoteDraft;
  /** Where the player stands: the note can be moved there. */
  readonly atMs: number;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onSave: (draft: NoteDraft) => void;
}

/** A note being written: what is said, by whom, and where. Ctrl Enter saves, Escape leaves it. */
export function NoteForm({ draft, atMs, onDraft, onSave }: NoteFormProps) {
  const said = useWords(factWords);
  const [typed, setTyped] = useState<string | null>(null);
  const isEmpty = draft.text.trim() === '';
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDraft(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) onSave(draft);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = (text: string) => {
    setTyped(text);
    const offsetMs = parsePosition(text);
    if (offsetMs !== null) onDraft({ ...draft, offsetMs });
  };
  const isElsewhere = wordPosition(atMs) !== wordPosition(draft.offsetMs);
  return (
    <form
      className={styles.noteForm}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSave(draft);
      }}
    >
      <Textarea
        label={`${said.noteAt(wordPosition(draft.offsetMs))}: ${said.noteText.toLowerCase()}`}
        autosize
        minRows={2}
        maxLength={100_000}
        autoFocus
        value={draft.text}
        onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
      />
      <div className={styles.notePlace}>
        <TextInput
          label={said.position}
          w={120}
          value={typed ?? wordPosition(draft.offsetMs)}
          error={typed !== null && parsePosition(typed) === null ? said.noPosition : undefined}
          onChange={(event) => place(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        <TextInput label={said.speaker} value={draft.speaker} maxLength={300} onChange={(event) => onDraft({ ...draft, speaker: event.currentTarget.value })} />
      </div>
      <div className={styles.actions}>
        <Button type="submit" disabled={isEmpty} title="Ctrl Enter">
          {said.save}
        </Button>
        <Button variant="default" title="Esc" onClick={() => onDraft(null)}>
          {said.cancel}
        </Button>
        {isElsewhere && (
          <Button variant="subtle" onClick={() => onDraft({ ...draft, offsetMs: atMs })}>
            {said.moveTo(wordPosition(atMs))}
          </Button>
        )}
      </div>
    </form>
  );
}
