import { useMemo } from 'react';
import type { Entry } from '../../core/chronology/Entry.js';
import { messagesOf } from '../../core/chronology/messagesOf.js';
import { isUnsure } from '../../core/exhibit/readingDoubt.js';
import { shownKind } from '../../core/exhibit/shownKind.js';
import { wordShownKind } from '../../core/wording/wordTerms.js';
import { nameOf } from '../exhibit/exhibitName.js';
import { useLanguage, useWords } from '../messages/useWords.js';
import { useOpenCase } from '../state/useCase.js';
import styles from './chronology.module.css';
import { chronologyWords } from './chronologyWords.js';
import { exhibitIn } from './exhibitIn.js';
import { isSettled } from './isDoubtful.js';

/** What was said. Words that were read with doubt are underlined until the person says what stands there. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const said = useWords(chronologyWords);
  const language = useLanguage();
  const { material } = useOpenCase();
  const [source] = entry.sources;
  const words = useMemo(() => {
    if (source?.message === undefined) return null;
    if (isSettled(entry, material)) return null;
    const one = exhibitIn(material, source.exhibit);
    const message = one && messagesOf(one).find(({ id }) => id === source.message)?.now;
    return message?.text === entry.text ? message.words : null;
  }, [entry, material, source]);
  const paper = entry.kind === 'document' && source !== undefined ? exhibitIn(material, source.exhibit) : undefined;
  // Its name stands above already.
  if (paper !== undefined && entry.text === nameOf(paper.exhibit)) return <span className={styles.wordless}>{wordShownKind(shownKind(paper.exhibit, paper.reading), language)}</span>;
  if (entry.text === '') return <span className={styles.wordless}>{said.image}</span>;
  if (words === null || !words.some(isUnsure)) return <>{entry.text}</>;
  return (
    <>
      {words.map((word, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {isUnsure(word) ? <span className={styles.unsure} title={said.doubt}>{word.text}</span> : word.text}
        </span>
      ))}
    </>
  );
}
