import { useMemo } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { exhibitIn } from './exhibitIn.js';
import { isSettled, sureWord } from './isDoubtful.js';

/** What was said. Words that were read with doubt are underlined until the person says what stands there. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const { material } = useOpenCase();
  const [source] = entry.sources;
  const words = useMemo(() => {
    if (source?.message === undefined) return null;
    if (isSettled(entry, material)) return null;
    const message = exhibitIn(material, source.exhibit)?.reading?.messages.find(({ id }) => id === source.message);
    return message !== undefined && message.text === entry.text ? message.words : null;
  }, [entry, material, source]);
  if (entry.text === '') return <span className={styles.wordless}>{said.image}</span>;
  if (words === null || words.every(({ confidence }) => confidence >= sureWord)) return <>{entry.text}</>;
  return (
    <>
      {words.map(({ text, confidence }, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {confidence < sureWord ? <span className={styles.unsure} title={said.doubt}>{text}</span> : text}
        </span>
      ))}
    </>
  );
}
