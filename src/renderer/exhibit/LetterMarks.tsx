import { useMemo } from 'react';
import { letterMarks } from '../../core/letter/letterMarks.js';
import { useWords } from '../messages/useWords.js';
import { useSearch } from '../search/useSearch.js';
import { useOpenCase } from '../state/useCase.js';
import { useProgram } from '../state/useProgram.js';
import styles from './letter.module.css';
import { letterWords } from './letterWords.js';

/** More would be a price list. */
const most = 12;

/** The tickets, orders, phones and sums that a letter names; each leads to where else the case speaks of it. */
export function LetterMarks({ subject, text }: { readonly subject: string; readonly text: string }) {
  const { caseId } = useOpenCase().card;
  const said = useWords(letterWords);
  const marks = useMemo(() => letterMarks({ subject, text }).slice(0, most), [subject, text]);
  if (marks.length === 0) return null;
  const search = (words: string): void => {
    useSearch.getState().enter(caseId);
    useSearch.getState().clearFilters();
    useSearch.getState().type(words);
    useProgram.getState().enter('search');
  };
  return (
    <ul className={styles.marks} aria-label={said.marks}>
      {marks.map(({ kind, value, text: words }) => (
        <li key={`${kind} ${value}`}>
          <button type="button" title={said.findMark(words)} onClick={() => search(words)}>
            <span>{said.mark[kind]}</span> {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
