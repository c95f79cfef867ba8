import type { Entry } from '../../core/chronology/Entry.js';
import { wordDate } from '../messages/wordDates.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { correctionWords } from './correctionWords.js';
import styles from './correction.module.css';
import { isCorrected } from './isCorrected.js';

/** What the machine had read, beside what the person made of it: only where the two differ. */
export function AsRead({ entry }: { readonly entry: Entry }) {
  const said = useWords(correctionWords);
  const language = useLanguage();
  const { asRead, when, side, text } = entry;
  if (asRead === undefined || !isCorrected(entry)) return null;
  const differing = [
    asRead.date !== when.date && (asRead.date === null ? said.noDate : wordDate(asRead.date, language)),
    asRead.time !== when.time && (asRead.time ?? said.noTime),
    asRead.side !== side && said.sides[asRead.side],
  ].filter((one) => one !== false);
  return (
    <div className={styles.asRead}>
      <strong>{[said.asRead, differing.join(', ')].filter(Boolean).join(': ')}</strong>
      {asRead.text !== text && <p>{asRead.text}</p>}
    </div>
  );
}
