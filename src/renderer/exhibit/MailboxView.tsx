import type { Exhibit } from '../../core/exhibit/Exhibit.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './letter.module.css';
import { LetterRows } from './LetterThread.js';
import { letterWords } from './letterWords.js';

/** More rows would take seconds to lay out; the list of exhibits shows all. */
const mostRows = 500;

/** A mail archive: the letters that came out of it. */
export function MailboxView({ exhibit: { sha256 }, onFollow }: { readonly exhibit: Exhibit; readonly onFollow: (exhibit: number) => void }) {
  const { material } = useOpenCase();
  const said = useWords(letterWords);
  const rows = material.exhibits.flatMap(({ exhibit, reading }) =>
    reading?.letter && exhibit.origins.some(({ parent, via }) => via === 'mailbox' && parent === sha256) ? [{ number: exhibit.number, letter: reading.letter }] : [],
  );
  return (
    <div className={styles.mailbox}>
      <h3>{said.letters(rows.length)}</h3>
      <p>{said.mailbox}</p>
      <LetterRows rows={rows.slice(0, mostRows)} onFollow={onFollow} />
    </div>
  );
}
