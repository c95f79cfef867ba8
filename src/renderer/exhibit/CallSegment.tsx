import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { CallNote } from '../../core/exhibit/Correction.js';
import { useWords } from '../messages/useWords.js';
import { callWords } from './callWords.js';
import styles from './exhibit.module.css';
import { factWords } from './factWords.js';
import { wordPosition } from './wordPosition.js';

interface CallSegmentProps {
  readonly note: CallNote;
  readonly onGo: (offsetMs: number) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One segment or note: a click on it plays from there, a double click sets it right. */
export function CallSegment({ note: { offsetMs, speaker, text, isEdited = false }, onGo, onEdit, onRemove }: CallSegmentProps) {
  const said = useWords(factWords);
  const worded = useWords(callWords);
  const position = wordPosition(offsetMs);
  return (
    <div className={styles.oneNote}>
      <button type="button" aria-label={said.goTo(position)} onClick={() => onGo(offsetMs)}>
        {position}
      </button>
      <p onClick={() => window.getSelection()?.isCollapsed !== false && onGo(offsetMs)} onDoubleClick={onEdit}>
        {speaker !== undefined && <strong>{speaker}: </strong>}
        {text}
        {isEdited && <small> · {worded.edited}</small>}
      </p>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said.editNote(position)} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={said.remove(position)} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
