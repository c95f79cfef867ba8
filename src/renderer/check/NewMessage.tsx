import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ExhibitMaterial } from '../../core/chronology/Material.js';
import type { CorrectedMessage } from '../../core/exhibit/CorrectedMessage.js';
import type { Box, Side } from '../../core/exhibit/Reading.js';
import { useWords } from '../messages/useWords.js';
import { checkWords } from './checkWords.js';
import styles from './check.module.css';
import { useCheck } from './useCheck.js';
import type { CheckDeeds } from './useCheckDeeds.js';

interface NewMessageProps {
  readonly box: Box;
  /** The message that was selected when it was called for. */
  readonly above: CorrectedMessage | undefined;
  readonly one: ExhibitMaterial;
  readonly deeds: CheckDeeds;
}

/** A message that the machine did not see: its box is drawn on the image, its text typed here. */
export function NewMessage({ box, above, one, deeds: { edits, image } }: NewMessageProps) {
  const said = useWords(checkWords);
  const { open, leave } = useCheck();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // Drawing on the image must not take the field away.
  useEffect(() => field.current?.focus(), [box]);
  const add = () => {
    if (text.trim() === '') return;
    leave();
    const bare = { kind: 'message', author: null, time: null, date: null } as const;
    void edits.add({ ...bare, text: text.trim(), bbox: box, side: sideOf(box, image.widthPx, above) }, (id) => open(one.exhibit.number, id));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !event.shiftKey) add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className={styles.row} data-new="true">
      <span className={styles.number} aria-hidden>
        +
      </span>
      <div className={styles.body}>
        <Textarea ref={field} size="sm" autosize minRows={1} maxRows={12} maxLength={100_000} aria-label={said.newText} value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={keys} />
        <small className={styles.hint}>{said.newHint}</small>
      </div>
    </li>
  );
}

/** Whose it is by where it lies: at the left the other party's, at the right the person's own; in between like the one above. */
function sideOf([x, , width]: Box, widthPx: number, above: CorrectedMessage | undefined): Side {
  const middle = (x + width / 2) / widthPx;
  if (middle < 0.45) return 'left';
  if (middle > 0.55) return 'right';
  return above?.now.side ?? 'left';
}
