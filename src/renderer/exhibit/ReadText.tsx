import type { ReadMessage } from '../../core/exhibit/Reading.js';
import { isUnsure } from '../../core/exhibit/readingDoubt.js';
import { useWords } from '../messages/useWords.js';
import styles from './exhibit.module.css';
import { exhibitWords } from './exhibitWords.js';

/** What the machine read, the words it doubted marked. */
export function ReadText({ message: { text, words } }: { readonly message: ReadMessage }) {
  const said = useWords(exhibitWords);
  if (words.length === 0) return <>{text}</>;
  return words.map((word, at) => (
    <span key={at} className={isUnsure(word) ? styles.doubt : undefined} title={isUnsure(word) ? said.doubt : undefined}>
      {word.text}{' '}
    </span>
  ));
}
